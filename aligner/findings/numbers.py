"""Numbers and dates inside a link: what one side says and the other says otherwise."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from aligner.findings.draft import draft, shown
from aligner.findings.facts import Part, Passage
from aligner.mentions.dates import same_date
from aligner.mentions.numbers import same_number, unit_of
from aligner.model import Finding, FindingKind, Mention, Severity, Span
from aligner.speech import Message, template

_DASHED = re.compile(r"(?<![\w-])\d{1,3}[-–:]\d{1,3}(?![\w-])")  # 3-1, 10–15
_LOOK = 4  # code points of the other side of a score and its dash
_FAR = 1_000  # edits apart: a pair that contradicts itself in kind comes after every other


def changed_numbers(passage: Passage) -> Iterator[Finding]:
    """Numbers left over on both sides when equal values are taken out, paired by place.

    Of a score or a range in figures the whole is shown, so that both its sides changed are one finding.
    """
    if not passage.may_change_values:
        return
    ours, theirs = _left_over(passage, passage.original.numbers, passage.copy.numbers, same_number)
    seen: set[tuple[Span, Span]] = set()
    for a, b in _pair(passage, ours, theirs, _number_gap):
        if same_number(a, b):
            continue
        places = _whole(passage.original.text, a.span), _whole(passage.copy.text, b.span)
        if a.text == b.text and unit_of(a) != unit_of(b):  # of a stretch of time the unit stands outside
            places = _with_next(passage.original, places[0]), _with_next(passage.copy, places[1])
        if places not in seen:
            seen.add(places)
            yield _changed(
                passage,
                FindingKind.CHANGED_NUMBER,
                places,
                template("The copy has the number “{wrong}” where the original has “{right}”."),
            )


def _with_next(part: Part, span: Span) -> Span:
    """A number with the word behind it: 3 hours."""
    following = part.inside(Span(span.end, part.span.end))
    return Span(span.start, following[0].end) if following else span


def _whole(text: str, span: Span) -> Span:
    """The score or range in figures that a number is part of, or the number itself."""
    around = max(0, span.start - _LOOK)
    for match in _DASHED.finditer(text, around, span.end + _LOOK):
        if match.start() <= span.start and span.end <= match.end():
            return Span(*match.span())
    return span


def changed_dates(passage: Passage) -> Iterator[Finding]:
    """Months, weekdays and times left over on both sides, paired within their own kind."""
    if not passage.may_change_values:
        return
    ours, theirs = _left_over(passage, passage.original.dates, passage.copy.dates, same_date)
    for pair in _pair(passage, ours, theirs, _date_gap):
        if same_date(*pair):
            continue
        places = pair[0].span, pair[1].span
        yield _changed(
            passage,
            FindingKind.CHANGED_DATE,
            places,
            template("The copy says “{wrong}” where the original says “{right}”."),
        )


def _changed(passage: Passage, kind: FindingKind, places: tuple[Span, Span], sentence: str) -> Finding:
    right, wrong = places[0].of(passage.original.text), places[1].of(passage.copy.text)
    return draft(
        kind,
        Severity.HIGH,
        [places[0]],
        [places[1]],
        Message(sentence, wrong=shown(wrong), right=shown(right)),
        suggestion=right,
        link=passage.number,
    )


def _left_over(
    passage: Passage, ours: Sequence[Mention], theirs: Sequence[Mention], same: Callable[[Mention, Mention], bool]
) -> tuple[list[Mention], list[Mention]]:
    """The mentions that have no equal on the other side.

    A value that is merely said twice is not left over, unless one edit puts another value in its very place and there
    are then fewer of the one or more of the other: "300 and 200" may not become "300 and 300", nor may the two change
    places. Where a sentence is told in another order, an edit may hold two values that are both told elsewhere.
    """
    our_values, their_values = {a.normal for a in ours}, {b.normal for b in theirs}
    mine = [a for a in ours if a.normal not in their_values and not any(same(a, b) for b in theirs)]
    yours = [b for b in theirs if b.normal not in our_values and not any(same(a, b) for a in ours)]
    ours_of, theirs_of = _by_edit(ours, passage.edit_of_original), _by_edit(theirs, passage.edit_of_copy)
    pairs = [(ours_of[n][0], theirs_of[n][0]) for n in passage.changes if len(ours_of[n]) == len(theirs_of[n]) == 1]
    for a, b in pairs:
        if same(a, b):
            continue
        swapped = any(same(a, y) and same(x, b) for x, y in pairs)
        if swapped or (_more(a, ours, theirs, same) and _more(b, theirs, ours, same)):
            mine += [a] if a not in mine else []
            yours += [b] if b not in yours else []
    return mine, yours


def _more(
    one: Mention, mine: Sequence[Mention], yours: Sequence[Mention], same: Callable[[Mention, Mention], bool]
) -> bool:
    """Whether one side tells a value more often than the other."""
    return sum(same(one, m) for m in mine) > sum(same(one, m) for m in yours)


def _by_edit(mentions: Sequence[Mention], edit_of: Callable[[Span], int]) -> defaultdict[int, list[Mention]]:
    found: defaultdict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        found[edit_of(mention.span)].append(mention)
    return found


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
    if "ordinal" in units and units[0] != units[1] and (apart > 0 or passage.is_reworded):
        return None
    if "times" in units and units[0] != units[1] and all(units):
        return None  # "doubled" and "rose by 100 percent" may say the same
    contradicts = bool(units[0] and units[1] and units[0] != units[1])
    return apart + _FAR * contradicts


def _date_gap(passage: Passage, one: Mention, other: Mention) -> int | None:
    if one.normal.split()[0] != other.normal.split()[0]:
        return None
    return passage.distance(one.span, other.span)
