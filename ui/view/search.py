"""Finding words in both texts: what is looked for, where it stands, and which of the places is the current one."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple, overload

from aligner import Row, Side, Span

_ALIKE = ("'’‘ʼ`", '"“”„«»', "-‐‑–—−")  # nobody types them as they were printed
_ORIGINAL, _COPY = Side.ORIGINAL, Side.COPY  # looked up once: a book asks for them ten thousand times

Place = tuple[int, int]  # where words begin and end, in code points of a side's text


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words stand: the row it is in, the side, and the stretch of that side's text."""

    row: int
    side: Side
    span: Span


def _pattern(wanted: str) -> re.Pattern[str]:
    """Capitals, kinds of quotation marks and dashes, and line breaks between words do not matter."""
    return re.compile(r"\s+".join("".join(map(_letter, word)) for word in wanted.split()), re.IGNORECASE)


def _letter(letter: str) -> str:
    alike = next((group for group in _ALIKE if letter in group), None)
    return f"[{re.escape(alike)}]" if alike is not None else re.escape(letter)


class _Part(NamedTuple):
    """The hits of one side in one row: the number of the first among those of that side, and how many they are."""

    row: int
    side: Side
    first: int
    count: int


class Hits(Sequence[Hit]):
    """Places in reading order. Each is made when it is asked for: a book has forty thousand of a common letter."""

    def __init__(self, places: Mapping[Side, Sequence[Place]] | None = None, parts: Sequence[_Part] = ()) -> None:
        self._places = places or dict.fromkeys(Side, ())  # in the order of their text
        self._parts = parts
        self._firsts = [0, *accumulate(part.count for part in parts)]

    @classmethod
    def of(cls, hits: Iterable[Hit]) -> "Hits":
        """Places that are known already, in reading order."""
        wanted = list(hits)
        places = {side: sorted((hit.span.start, hit.span.end) for hit in wanted if hit.side is side) for side in Side}
        return cls(places, [_Part(h.row, h.side, places[h.side].index((h.span.start, h.span.end)), 1) for h in wanted])

    def __len__(self) -> int:
        return self._firsts[-1]

    @overload
    def __getitem__(self, at: int) -> Hit: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Hit, ...]: ...
    def __getitem__(self, at: int | slice) -> Hit | tuple[Hit, ...]:
        if isinstance(at, slice):
            return tuple(self[number] for number in range(*at.indices(len(self))))
        number = at if at >= 0 else at + len(self)
        if not 0 <= number < len(self):
            raise IndexError(at)
        place = bisect_right(self._firsts, number) - 1
        part = self._parts[place]
        return Hit(part.row, part.side, Span(*self._places[part.side][part.first + number - self._firsts[place]]))

    def rows(self, side: Side) -> set[int]:
        """The rows in which a side has any."""
        return {part.row for part in self._parts if part.side is side}

    def first_below(self, row: int) -> int:
        """The number of the first one in a row or below it; 0 where there is none."""
        place = bisect_left(self._parts, row, key=lambda part: part.row)
        return self._firsts[place] if place < len(self._parts) else 0

    def inside(self, side: Side, whole: Span) -> tuple[Span, ...]:
        """The parts of them inside a stretch of a side's text."""
        places = self._places[side]
        first = bisect_right(places, whole.start, key=lambda place: place[1])
        last = bisect_left(places, whole.end, key=lambda place: place[0])
        return tuple(Span(max(start, whole.start), min(end, whole.end)) for start, end in places[first:last])


def find_hits(rows: Sequence[Row], texts: Mapping[Side, str], wanted: str) -> Hits:
    """All places of the words ``wanted``, as one reads down the rows, the original before the copy."""
    if not wanted.strip():
        return Hits()
    pattern = _pattern(wanted)
    places = {side: [match.span() for match in pattern.finditer(text)] for side, text in texts.items()}
    starts = {side: [start for start, _end in found] for side, found in places.items()}
    parts: list[_Part] = []
    for index, row in enumerate(rows):
        for side, cell in ((_ORIGINAL, row.original), (_COPY, row.copy)):
            if cell is not None and not cell.ghost:
                first = bisect_left(starts[side], cell.span.start)
                count = bisect_left(starts[side], cell.span.end, first) - first
                if count:
                    parts.append(_Part(index, side, first, count))
    return Hits(places, parts)


@dataclass(frozen=True, slots=True)
class Search:
    """A search and the hit one stands on, counted from 0; None where nothing was found."""

    hits: Hits = field(default_factory=Hits)
    at: int | None = None

    @property
    def current(self) -> Hit | None:
        """The hit one stands on."""
        return self.hits[self.at] if self.at is not None else None

    def from_row(self, row: int) -> "Search":
        """Stand on the first hit at or below a row; on the first of all if there is none."""
        if not self.hits:
            return self
        return Search(self.hits, self.hits.first_below(row))

    def step(self, by: int) -> "Search":
        """Go on or back, and round."""
        return Search(self.hits, (self.at + by) % len(self.hits)) if self.at is not None else self
