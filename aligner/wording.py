"""The word edits of one link: what stayed, what was replaced, left out or put in, in runs of whole words."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from diff_match_patch import diff_match_patch

from aligner.folding import Token, inked
from aligner.model import Edit, EditKind, Span

_LONG = 20_000  # tokens from which the search for the smallest diff is bounded in time rather than exact
_SECONDS = 2.0
_ISLAND = 2  # equal words without weight between two changes, up to this many, are part of the change
_FIRST_SIGN = 0x100  # token numbers become code points from here on, past the surrogates where they are met


@dataclass(slots=True)
class _Run:
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
    tokens: tuple[Sequence[Token], Sequence[Token]] | None = None,
) -> tuple[Edit, ...]:
    """The edits between two passages, which tile both spans exactly.

    ``grammar`` are the folded words that carry no facts: a lone one of them does not hold two changes apart.
    ``tokens`` are the words and signs of both passages, where the caller has cut them already.
    """
    ours, theirs = tokens or (
        inked(original, original_span.start, original_span.end),
        inked(copy, copy_span.start, copy_span.end),
    )
    if ours and original_span.of(original) == copy_span.of(copy):
        return (Edit(EditKind.EQUAL, original_span, copy_span),)
    runs = _without_islands(_runs(ours, theirs), ours, grammar)
    our_spans = _spans(ours, [(run.same, run.original) for run in runs], original_span)
    their_spans = _spans(theirs, [(run.same, run.copy) for run in runs], copy_span)
    return tuple(
        Edit(_kind(run.same, a, b, original, copy), a, b)
        for run, a, b in zip(runs, our_spans, their_spans, strict=True)
    )


def _runs(ours: Sequence[Token], theirs: Sequence[Token]) -> list[_Run]:
    signs: dict[str, str] = {}
    engine = diff_match_patch()
    engine.Diff_Timeout = _SECONDS if len(ours) + len(theirs) > _LONG else 0
    diffs = engine.diff_main(_as_signs(ours, signs), _as_signs(theirs, signs), False)
    runs: list[_Run] = []
    for operation, part in diffs:
        same = operation == engine.DIFF_EQUAL
        if not runs or same or runs[-1].same:
            runs.append(_Run(same, 0, 0))
        runs[-1].original += len(part) if operation != engine.DIFF_INSERT else 0
        runs[-1].copy += len(part) if operation != engine.DIFF_DELETE else 0
    return runs


def _as_signs(side: Sequence[Token], signs: dict[str, str]) -> str:
    """Every different token as one code point, so that the diff works on words, never on letters."""
    for token in side:
        if token.folded not in signs:
            number = _FIRST_SIGN + len(signs)
            signs[token.folded] = chr(number if number < 0xD800 else number + 0x800)
    return "".join([signs[token.folded] for token in side])


def _without_islands(runs: list[_Run], ours: Sequence[Token], grammar: frozenset[str]) -> list[_Run]:
    """Runs in which a word or two of mere grammar no longer part two changes."""
    joined: list[_Run] = []
    at = 0
    for n, run in enumerate(runs):
        island = run.same and 0 < n < len(runs) - 1 and run.original <= _ISLAND
        light = island and all(not t.is_word or t.folded in grammar for t in ours[at : at + run.original])
        at += run.original
        if joined and not joined[-1].same and (light or not run.same):
            joined[-1].original += run.original
            joined[-1].copy += run.copy
        else:
            joined.append(_Run(run.same, run.original, run.copy))
    return joined


def _spans(side: Sequence[Token], runs: Sequence[tuple[bool, int]], whole: Span) -> list[Span]:
    """The span of each run; the space between two runs goes to the one that is alike on both sides."""
    borders = [whole.start]
    at = 0
    for (same, count), (following_same, _) in pairwise(runs):
        at += count
        if at == len(side):
            border = whole.end
        else:
            border = side[at - 1].end if at and following_same and not same else side[at].start if at else whole.start
        borders.append(max(borders[-1], border))  # an empty run stays where the one before it ended
    borders.append(whole.end)
    return [Span(a, b) for a, b in pairwise(borders)] if runs else []


def _kind(same: bool, original_span: Span, copy_span: Span, original: str, copy: str) -> EditKind:
    if not same:
        if not len(copy_span):
            return EditKind.MISSING
        return EditKind.REPLACED if len(original_span) else EditKind.ADDED
    alike = original_span.of(original).strip() == copy_span.of(copy).strip()
    return EditKind.EQUAL if alike else EditKind.HARMLESS
