"""The passage one is at: moved with Ctrl and the arrow keys or by a click; a second one may be held to be paired."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen

from aligner import Cell, Change, Finding, Side
from ui.view.passages import Passages, Place, after

if TYPE_CHECKING:
    from ui.view.diff_view import DiffView

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SIDES = {Qt.Key.Key_Left: Side.ORIGINAL, Qt.Key.Key_Right: Side.COPY}


class PassageCursor(QObject):
    """Knows passages by their place in the text, so it stays with them when the rows become others."""

    moved = Signal()

    def __init__(self, view: "DiffView") -> None:
        super().__init__(view)
        view.installEventFilter(self)
        self._view = view
        self.passages = Passages()
        self.place: Place | None = None
        self.held: Place | None = None

    # Where it is

    def begin(self) -> None:
        """Other texts are shown."""
        self.passages = self._view.stack.digest.passages
        self.place = self.held = None
        self.moved.emit()

    def renew(self, changes: tuple[Change, ...]) -> None:
        """The rows are others, after these changes of the copy's text."""
        self.passages = self._view.stack.digest.passages
        self.place, self.held = (after(at, changes) if at is not None else None for at in (self.place, self.held))
        self.moved.emit()

    @property
    def row(self) -> int | None:
        """The row it is in."""
        return self.passages.row_of(self.place) if self.place is not None else None

    def cell(self, side: Side) -> Cell | None:
        """The passage of a side: where the cursor is, or where one is held."""
        for place in (self.place, self.held):
            if place is not None and place.side is side:
                return self.passages.cell_of(place)
        return None

    def go(self, place: Place | None) -> None:
        """Put it on a passage, or nowhere."""
        if place != self.place:
            self.place = place
            self._update()

    def go_to_row(self, row: int, side: Side) -> None:
        """Put it into a row: on the side's passage or, where that side is silent, on the other's."""
        other = Side.COPY if side is Side.ORIGINAL else Side.ORIGINAL
        self.go(self.passages.place_in(row, side) or self.passages.place_in(row, other))

    def follow(self, finding: Finding) -> None:
        """Put it on the passage of a finding, in the copy if it has a place there."""
        side, spans = (Side.COPY, finding.copy) if finding.copy else (Side.ORIGINAL, finding.original)
        row = self.passages.row_at(side, spans[0].start) if spans else None
        if row is not None:
            self.go_to_row(row, side)

    def hold(self, held: bool) -> None:
        """Keep the passage it is on in hand, or let go of it."""
        self.held = self.place if held else None
        self._update()

    def _update(self) -> None:
        self._view.viewport().update()
        self.moved.emit()

    # Keys

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.ControlModifier:
            return False
        if key in _STEPS:
            self.step(_STEPS[key])
        elif key in _SIDES:
            self.cross(_SIDES[key])
        else:
            return False
        return True

    def step(self, by: int) -> None:
        """To the next passage of the side it is on, or the one before; from nowhere to the first one in sight."""
        row = self.row
        if row is None or self.place is None:
            self._go_in_sight(Side.COPY)
        elif (place := self.passages.next_to(row, self.place.side, by)) is not None:
            self.show(place)

    def cross(self, side: Side) -> None:
        """To the other side, in the same row or as near as there is a passage."""
        row = self.row
        if row is None:
            self._go_in_sight(side)
            return
        near = self.passages
        place = near.place_in(row, side) or near.next_to(row, side, 1) or near.next_to(row, side, -1)
        if place is not None:
            self.show(place)

    def _go_in_sight(self, side: Side) -> None:
        if self._view.stack.bands:
            self.go_to_row(self._view.page.top_row(), side)
            if self.place is not None:
                self.show(self.place)

    def show(self, place: Place) -> None:
        """Go to a passage and bring it into sight."""
        self.go(place)
        row = self.passages.row_of(place)
        if row is not None:
            self._view.travel.to_row(row, place.side, place.start)

    # Drawing

    def rect_of(self, place: Place) -> QRectF | None:
        """The ground of a passage in the viewport; None while it is folded away."""
        view, row = self._view, self.passages.row_of(place)
        band = view.stack.place_of_row(row) if row is not None else None
        layout = view.stack.layout(band) if band is not None else None
        if band is None or layout is None or place.side not in layout.cells:
            return None
        columns, top = view.stack.columns, view.stack.heights.top(band) - view.edge + layout.top
        return QRectF(columns.left(place.side), top, columns.text_width, layout.cells[place.side].height)

    def paint(self, painter: QPainter) -> None:
        """A line beside the passage it is on, a dashed frame around the one that is held."""
        colours, pad = self._view.stack.look.colours, self._view.stack.columns.pad
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.place is not None and (rect := self.rect_of(self.place)) is not None:
            painter.setPen(QPen(colours["focus"], 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            x = rect.left() - pad * 0.95
            painter.drawLine(QPointF(x, rect.top() + 3), QPointF(x, rect.bottom() - 3))
        if self.held is not None and (rect := self.rect_of(self.held)) is not None:
            painter.setPen(QPen(colours["focus"], 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(rect.adjusted(-pad * 0.6, 1, pad * 0.6, -1), 5, 5)
