"""What is left between two links: passages that stand in the same place of both texts."""

from collections.abc import Iterator, Sequence
from itertools import product

from aligner.alignment.chain import Step
from aligner.alignment.moves import Left
from aligner.alignment.near import NearPairs
from aligner.mentions.tables import date_words
from aligner.options import Options
from aligner.similarity import Likeness

_LINE_WORDS = 8  # a line of verse, of a list or of a table of results has no more
_LINES = 4  # such lines in a gap, at most
_LONGER = 2.0  # times as many words that one of two lines may have


def bridged(
    steps: Sequence[Step],
    left: Left,
    near: NearPairs,
    likeness: Likeness,
    languages: tuple[str, str],
    options: Options,
) -> list[Step]:
    """The pairs of left-over sentences that stand alone in the same gap of both texts, and short lines in their order.

    Their place speaks for them, though one of them may be liker a sentence elsewhere. Where a line of a poem, a list or
    a table of results has another month, number or weekday, that one counts as the same: it is what was changed.
    """
    found: list[Step] = []
    for ours, theirs in _gaps(steps, left):
        lines = all(_are_lines(likeness, i, j) for i in ours for j in theirs)
        if not lines and len(ours) + len(theirs) > 2:
            continue
        likest: list[tuple[float, int, int]] = []
        for i, j in product(ours, theirs):
            mass = (likeness.original_mass[i] + likeness.copy_mass[j]) / 2
            weight = near.matched.get((i, j), 0.0)
            same_kind = _of_a_kind(likeness, languages, i, j) if lines else 0.0
            if mass and weight + same_kind >= options.link_floor * mass and near.may_be_one((i,), (j,)):
                likest.append(((weight + same_kind) / mass, i, j))
        pairs: list[tuple[int, int]] = []
        for _, i, j in sorted(likest, key=lambda pair: (-pair[0], pair)):
            if all((i - other[0]) * (j - other[1]) > 0 for other in pairs):
                pairs.append((i, j))
        for i, j in pairs:
            found.append(Step((i,), (j,), near.matched.get((i, j), 0.0)))
            left.take(found[-1])
    return found


def _gaps(steps: Sequence[Step], left: Left) -> Iterator[tuple[list[int], list[int]]]:
    """The left-over sentences between two links that follow each other in both texts."""
    starts = {(step.original[0], step.copy[0]) for step in steps}
    for step in steps:
        ours, theirs = _run(step.original[-1] + 1, left.original), _run(step.copy[-1] + 1, left.copy)
        behind = step.original[-1] + 1 + len(ours), step.copy[-1] + 1 + len(theirs)
        if ours and theirs and max(len(ours), len(theirs)) <= _LINES and behind in starts:
            yield ours, theirs


def _run(first: int, free: set[int]) -> list[int]:
    run: list[int] = []
    while first in free and len(run) <= _LINES:
        run.append(first)
        first += 1
    return run


def _are_lines(likeness: Likeness, i: int, j: int) -> bool:
    sizes = sorted((likeness.original[i].total(), likeness.copy[j].total()))
    return sizes[0] > 0 and sizes[1] <= min(_LINE_WORDS, _LONGER * sizes[0])


def _of_a_kind(likeness: Likeness, languages: tuple[str, str], i: int, j: int) -> float:
    """The weight of the words that stand in one line only and name another month, weekday or number in the other."""
    ours, theirs = likeness.original[i], likeness.copy[j]
    others = {_kind(word, languages[1]): likeness.weight(word) for word in theirs if word not in ours}
    mine = {_kind(word, languages[0]): likeness.weight(word) for word in ours if word not in theirs}
    return sum(min(weight, others[kind]) for kind, weight in mine.items() if kind and kind in others)


def _kind(word: str, language: str) -> str:
    if word[0].isdigit():
        return "number"
    normal = date_words(language).get(word, "")
    return normal.partition(" ")[0] if normal[-1:].isdigit() else ""
