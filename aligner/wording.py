"""The word edits of one link: what stayed, what was replaced, left out or put in, in runs of whole words."""

from collections.abc import Callable, Sequence
from itertools import compress, pairwise
from typing import NamedTuple

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Indel

from aligner.lines import Line
from aligner.model import Edit, EditKind, Span

_LONG = 600  # words and signs of two passages too long for choosing among their shortest diffs: any of them will do
_ISLAND = 2  # equal words without weight between two changes, up to this many, are part of the change
_FIRST_SIGN = 0x100  # token numbers become code points from here on, past the surrogates where they are met


class _Run(NamedTuple):
    """A run of tokens: whether both sides are alike, and how far it reaches in both token lists."""

    same: bool
    original: int
    copy: int


def edits(
    original: str,
    original_span: Span,
    copy: str,
    copy_span: Span,
    grammar: frozenset[str],
    lines: tuple[Line, Line] | None = None,
    soften: Callable[[Sequence[Edit]], Sequence[Edit]] = tuple,
) -> tuple[Edit, ...]:
    """The edits between two passages, which tile both spans exactly.

    ``grammar`` are the folded words that carry no facts: a lone one of them does not hold two changes apart.
    ``lines`` are the words and signs of both passages, where the caller has cut them already. ``soften`` may make
    single edits harmless before those near each other are joined.
    """
    ours, theirs = lines or (
        Line.of(original, original_span.start, original_span.end),
        Line.of(copy, copy_span.start, copy_span.end),
    )
    if ours and original_span.of(original) == copy_span.of(copy):
        return (Edit(EditKind.EQUAL, original_span, copy_span),)
    runs = _runs(ours, theirs)
    our_spans = _spans(ours, [(run.same, run.original) for run in runs], original_span)
    their_spans = _spans(theirs, [(run.same, run.copy) for run in runs], copy_span)
    found = [
        Edit(_kind(run.same, a, b, original, copy), a, b)
        for run, a, b in zip(runs, our_spans, their_spans, strict=True)
    ]
    return _without_islands(soften(found), [run.original for run in runs], ours, grammar)


def _runs(ours: Line, theirs: Line) -> list[_Run]:
    mine, yours = ours.folded, theirs.folded
    runs = _in_common(mine, yours)
    if len(mine) + len(yours) > _LONG:
        return runs
    # Where the first and the last of all shortest diffs are the same there is no other: nearly always.
    if runs == _in_common(mine[::-1], yours[::-1])[::-1] and not _may_slide(runs, mine, yours):
        return runs
    return _diffed(mine, yours)


def _in_common(ours: Sequence[str], theirs: Sequence[str]) -> list[_Run]:
    """The runs of one of the shortest diffs."""
    runs: list[_Run] = []
    at = other = 0
    for block in Indel.editops(ours, theirs).as_matching_blocks():
        if block.a > at or block.b > other:
            runs.append(_Run(False, block.a - at, block.b - other))
        if block.size:
            runs.append(_Run(True, block.size, block.size))
        at, other = block.a + block.size, block.b + block.size
    return runs


def _may_slide(runs: Sequence[_Run], ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether words put in or left out repeat all that stands between them and another change: "the [big, the] old"."""
    at = other = 0
    for n, run in enumerate(runs):
        if 0 < n < len(runs) - 1 and not run.same and not (run.original and run.copy):
            gone = ours[at : at + run.original] or theirs[other : other + run.copy]
            before, after = runs[n - 1].original, runs[n + 1].original
            if gone[-before:] == ours[at - before : at] or gone[:after] == ours[at + run.original :][:after]:
                return True
        at, other = at + run.original, other + run.copy
    return False


def _diffed(ours: Sequence[str], theirs: Sequence[str]) -> list[_Run]:
    signs: dict[str, str] = {}
    engine = diff_match_patch()
    engine.Diff_Timeout = 0  # as long as it takes: a passage is short here
    diffs = engine.diff_main(_as_signs(ours, signs), _as_signs(theirs, signs), False)
    runs: list[_Run] = []
    for operation, part in diffs:
        same = operation == engine.DIFF_EQUAL
        run = _Run(same, len(part) * (operation != engine.DIFF_INSERT), len(part) * (operation != engine.DIFF_DELETE))
        if runs and not same and not runs[-1].same:
            before = runs.pop()
            run = _Run(False, before.original + run.original, before.copy + run.copy)
        runs.append(run)
    return runs


def _as_signs(side: Sequence[str], signs: dict[str, str]) -> str:
    """Every different word or sign as one code point, so that the diff works on words, never on letters."""
    for folded in side:
        if folded not in signs:
            number = _FIRST_SIGN + len(signs)
            signs[folded] = chr(number if number < 0xD800 else number + 0x800)
    return "".join([signs[folded] for folded in side])


def _without_islands(
    found: Sequence[Edit], counts: Sequence[int], ours: Line, grammar: frozenset[str]
) -> tuple[Edit, ...]:
    """Edits that a word or two of mere grammar no longer part; ``counts`` are their words and signs in ``ours``."""
    joined: list[Edit] = []
    at = 0
    for n, (edit, count) in enumerate(zip(found, counts, strict=True)):
        island = 0 < n < len(found) - 1 and _is_kept(edit) and count <= _ISLAND and not _is_kept(found[n + 1])
        light = island and grammar.issuperset(compress(ours.folded[at : at + count], ours.is_word[at : at + count]))
        at += count
        if joined and not _is_kept(joined[-1]) and (light or not _is_kept(edit)):
            whole = Span(joined[-1].original.start, edit.original.end), Span(joined[-1].copy.start, edit.copy.end)
            joined[-1] = Edit(_changed_kind(*whole), *whole)
        else:
            joined.append(edit)
    return tuple(joined)


def _is_kept(edit: Edit) -> bool:
    return edit.kind in (EditKind.EQUAL, EditKind.HARMLESS)


def _spans(side: Line, runs: Sequence[tuple[bool, int]], whole: Span) -> list[Span]:
    """The span of each run; the space between two runs goes to the one that is alike on both sides."""
    borders = [whole.start]
    at = 0
    for (same, count), (following_same, _) in pairwise(runs):
        at += count
        if at == len(side):
            border = whole.end
        else:
            behind = at and following_same and not same
            border = side.end_of(at - 1) if behind else side.starts[at] if at else whole.start
        borders.append(max(borders[-1], border))  # an empty run stays where the one before it ended
    borders.append(whole.end)
    return [Span(a, b) for a, b in pairwise(borders)] if runs else []


def _kind(same: bool, original_span: Span, copy_span: Span, original: str, copy: str) -> EditKind:
    if not same:
        return _changed_kind(original_span, copy_span)
    alike = original_span.of(original).strip() == copy_span.of(copy).strip()
    return EditKind.EQUAL if alike else EditKind.HARMLESS


def _changed_kind(original: Span, copy: Span) -> EditKind:
    if not len(copy):
        return EditKind.MISSING
    return EditKind.REPLACED if len(original) else EditKind.ADDED
