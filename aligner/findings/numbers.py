"""Numbers and dates inside a link: what one side says and the other says otherwise."""

from collections.abc import Callable, Iterator, Sequence

from aligner.findings.draft import draft, shown
from aligner.findings.facts import Passage
from aligner.mentions.numbers import same_number, unit_of
from aligner.model import Finding, FindingKind, Mention, Severity

_FAR = 1_000  # edits apart: a pair that contradicts itself in kind comes after every other


def changed_numbers(passage: Passage) -> Iterator[Finding]:
    """Numbers left over on both sides when equal values are taken out, paired by place."""
    ours, theirs = _left_over(passage, passage.original.numbers, passage.copy.numbers, same_number)
    for pair in _pair(passage, ours, theirs, _number_gap):
        yield _changed(
            passage, FindingKind.CHANGED_NUMBER, pair, "The copy has the number {wrong} where the original has {right}."
        )


def changed_dates(passage: Passage) -> Iterator[Finding]:
    """Months, weekdays and times left over on both sides, paired within their own kind."""
    ours, theirs = _left_over(passage, passage.original.dates, passage.copy.dates, lambda a, b: a.normal == b.normal)
    for pair in _pair(passage, ours, theirs, _date_gap):
        yield _changed(
            passage, FindingKind.CHANGED_DATE, pair, "The copy says {wrong} where the original says {right}."
        )


def _changed(passage: Passage, kind: FindingKind, pair: tuple[Mention, Mention], sentence: str) -> Finding:
    right, wrong = pair[0].span.of(passage.original.text), pair[1].span.of(passage.copy.text)
    return draft(
        kind,
        Severity.HIGH,
        [pair[0].span],
        [pair[1].span],
        sentence.format(wrong=shown(wrong), right=shown(right)),
        suggestion=right,
        link=passage.number,
    )


def _left_over(
    passage: Passage, ours: Sequence[Mention], theirs: Sequence[Mention], same: Callable[[Mention, Mention], bool]
) -> tuple[list[Mention], list[Mention]]:
    """The mentions that have no equal on the other side.

    A value that is merely said twice is not left over, unless one edit puts another value in its very place: "300 and
    200" may not become "300 and 300".
    """
    mine = [a for a in ours if not any(same(a, b) for b in theirs)]
    yours = [b for b in theirs if not any(same(a, b) for a in ours)]
    for n in passage.changes:
        here = [a for a in ours if passage.edit_of_original(a.span) == n]
        there = [b for b in theirs if passage.edit_of_copy(b.span) == n]
        if len(here) == len(there) == 1 and not same(here[0], there[0]):
            mine += [a for a in here if a not in mine]
            yours += [b for b in there if b not in yours]
    return mine, yours


def _pair(
    passage: Passage,
    ours: list[Mention],
    theirs: list[Mention],
    gap: Callable[[Passage, Mention, Mention], int | None],
) -> list[tuple[Mention, Mention]]:
    """Left-over mentions paired, the nearest in place first."""
    options = [(distance, a, b) for a in ours for b in theirs if (distance := gap(passage, a, b)) is not None]
    options.sort(key=lambda option: (option[0], option[1].span, option[2].span))
    pairs: list[tuple[Mention, Mention]] = []
    for _, a, b in options:
        if all(a is not x and b is not y for x, y in pairs):
            pairs.append((a, b))
    return pairs


def _number_gap(passage: Passage, one: Mention, other: Mention) -> int | None:
    units = unit_of(one), unit_of(other)
    apart = passage.distance(one.span, other.span)
    if "ordinal" in units and units[0] != units[1] and apart > 0:
        return None
    contradicts = bool(units[0] and units[1] and units[0] != units[1])
    return apart + _FAR * contradicts


def _date_gap(passage: Passage, one: Mention, other: Mention) -> int | None:
    if one.normal.split()[0] != other.normal.split()[0]:
        return None
    return passage.distance(one.span, other.span)
