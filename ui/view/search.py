"""Finding words in both texts: what is looked for, where it stands, and which of the places is the current one."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from aligner import Row, Side, Span

_ALIKE = ("'’‘ʼ`", '"“”„«»', "-‐‑–—−")  # nobody types them as they were printed


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


def find_hits(rows: tuple[Row, ...], texts: dict[Side, str], wanted: str) -> tuple[Hit, ...]:
    """All places of the words ``wanted``, as one reads down the rows, the original before the copy."""
    if not wanted.strip():
        return ()
    pattern = _pattern(wanted)
    places = {side: [Span(*match.span()) for match in pattern.finditer(text)] for side, text in texts.items()}
    starts = {side: [place.start for place in spans] for side, spans in places.items()}
    hits: list[Hit] = []
    for index, row in enumerate(rows):
        for side, cell in ((Side.ORIGINAL, row.original), (Side.COPY, row.copy)):
            if cell is not None and not cell.ghost:
                first, last = (bisect_left(starts[side], edge) for edge in (cell.span.start, cell.span.end))
                hits.extend(Hit(index, side, span) for span in places[side][first:last])
    return tuple(hits)


@dataclass(frozen=True, slots=True)
class Search:
    """A search and the hit one stands on, counted from 0; None where nothing was found."""

    hits: tuple[Hit, ...] = ()
    at: int | None = None

    @property
    def current(self) -> Hit | None:
        """The hit one stands on."""
        return self.hits[self.at] if self.at is not None else None

    def from_row(self, row: int) -> "Search":
        """Stand on the first hit at or below a row; on the first of all if there is none."""
        if not self.hits:
            return self
        return Search(self.hits, next((n for n, hit in enumerate(self.hits) if hit.row >= row), 0))

    def step(self, by: int) -> "Search":
        """Go on or back, and round."""
        return Search(self.hits, (self.at + by) % len(self.hits)) if self.at is not None else self
