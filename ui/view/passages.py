"""The passages of the two texts by their places: which row shows the words at a position."""

from bisect import bisect_right
from dataclasses import dataclass

from aligner import Cell, Change, Row, Side, Span, moved_span


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A passage: the side, and where in that side's text it begins, in code points."""

    side: Side
    start: int


def after(place: Place, changes: tuple[Change, ...]) -> Place:
    """Where a passage begins after changes of the copy's text; where nothing is left of it, the place stays."""
    if place.side is Side.ORIGINAL:
        return place
    span = moved_span(Span(place.start, place.start + 1), changes)
    return Place(place.side, span.start) if span is not None else place


def own_cell(row: Row, side: Side) -> Cell | None:
    """The cell of a side if its own text stands there, not a repetition."""
    cell = row.original if side is Side.ORIGINAL else row.copy
    return cell if cell is not None and not cell.ghost else None


class Passages:
    """The own cells of all rows, found by position. A side's own cells stand in the order of its text."""

    def __init__(self, rows: tuple[Row, ...] = ()) -> None:
        self._rows = rows
        self._places: dict[Side, list[int]] = {side: [] for side in Side}
        self._starts: dict[Side, list[int]] = {side: [] for side in Side}
        for index, row in enumerate(rows):
            for side in Side:
                if (cell := own_cell(row, side)) is not None:
                    self._places[side].append(index)
                    self._starts[side].append(cell.span.start)

    def row_at(self, side: Side, position: int) -> int | None:
        """The row of the passage in which a position stands, or of the last one before it; None if there is none."""
        number = bisect_right(self._starts[side], position)
        return self._places[side][number - 1] if number else None

    def row_of(self, place: Place) -> int | None:
        """The row of a passage."""
        return self.row_at(place.side, place.start)

    def cell_of(self, place: Place) -> Cell | None:
        """The cell of a passage."""
        row = self.row_of(place)
        return own_cell(self._rows[row], place.side) if row is not None else None

    def place_in(self, row: int, side: Side) -> Place | None:
        """The passage that a side has in a row."""
        cell = own_cell(self._rows[row], side)
        return Place(side, cell.span.start) if cell is not None else None

    def next_to(self, row: int, side: Side, by: int) -> Place | None:
        """The nearest passage of a side below a row (``by`` 1) or above it (-1)."""
        at = row + by
        while 0 <= at < len(self._rows):
            if (place := self.place_in(at, side)) is not None:
                return place
            at += by
        return None
