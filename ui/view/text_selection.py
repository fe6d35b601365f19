"""Text chosen with the mouse on one side of the paired view."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from aligner import Cell, Side, Span
from ui.view.band_stack import BandStack


@dataclass(frozen=True, slots=True)
class TextSelection:
    """From where to where, in code points of the side's text; the caret may stand before the anchor."""

    side: Side
    anchor: int
    caret: int

    @property
    def span(self) -> Span:
        """The chosen stretch."""
        return Span(min(self.anchor, self.caret), max(self.anchor, self.caret))


def position_at(stack: BandStack, side: Side, point: QPointF) -> int | None:
    """The position in a side's text nearest to a point of the whole page; None if that side has no text there."""
    if not stack.bands:
        return None
    place = stack.heights.row_at(int(point.y()))
    cell = stack.own_cell(place, side)
    layout = stack.layout(place)
    if cell is not None and layout is not None:
        inside = point - QPointF(stack.columns.left(side), stack.heights.top(place) + layout.top)
        return layout.cells[side].position_at(inside)
    before = next((c for at in range(place, -1, -1) if (c := stack.own_cell(at, side)) is not None), None)
    if before is not None:
        return before.span.end
    after = next((c for at in range(place, len(stack.bands)) if (c := stack.own_cell(at, side)) is not None), None)
    return after.span.start if after is not None else None


def selected_text(stack: BandStack, selection: TextSelection) -> str:
    """The chosen words as they stand in the text, paragraphs apart; what is folded away is not among them."""
    pieces: list[str] = []
    for place in range(len(stack.bands)):
        cell = stack.own_cell(place, selection.side)
        if cell is not None and cell.span.touches(selection.span):
            if pieces:
                pieces.append("\n\n" if cell.starts_paragraph else " ")
            pieces.append(_part(cell, selection.span))
    return "".join(pieces)


def _part(cell: Cell, span: Span) -> str:
    base = cell.span.start
    text = "".join(run.text for run in cell.runs)
    return text[max(span.start - base, 0) : span.end - base]


def word_around(text: str, position: int) -> Span:
    """The word at a position, for a double click."""
    start = end = min(position, len(text))
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return Span(start, end)
