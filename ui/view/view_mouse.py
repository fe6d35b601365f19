"""The mouse over the paired view: click a mark, a badge or a fold; choose text; read what a mark means."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QToolTip

from aligner import RowKind, Side
from ui.look.words import said
from ui.view.bands import FoldBand, RowBand
from ui.view.passages import Place
from ui.view.row_layout import Badge
from ui.view.row_words import hand_words
from ui.view.text_selection import TextSelection, position_at, word_around

if TYPE_CHECKING:
    from ui.view.diff_view import DiffView


class ViewMouse(QObject):
    """Filters the events of the view's viewport, and the view's own wish for a menu by key."""

    edit_asked = Signal(int)  # a position in the copy's text
    menu_asked = Signal(QPoint, bool)  # a point of the viewport, and whether the mouse is there

    def __init__(self, view: "DiffView") -> None:
        super().__init__(view)
        view.installEventFilter(self)
        self._view = view
        self._pressed: QPoint | None = None
        self._selecting = False
        self.drop_side: Side | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and watched is not self._view:
            return self._mouse(event)
        if isinstance(event, QContextMenuEvent):
            self.menu_asked.emit(event.pos(), event.reason() == QContextMenuEvent.Reason.Mouse)
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._meaning_at(event.pos()), self._view.viewport())
            return True
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        at, left = event.position().toPoint(), event.button() == Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.MouseButtonPress and left:
            self._press(at, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.type() == QEvent.Type.MouseMove:
            self._move(at)
        elif event.type() == QEvent.Type.MouseButtonRelease and left:
            self._release(at, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.type() == QEvent.Type.MouseButtonDblClick and left:
            self._double_click(at)
        return False

    def _press(self, at: QPoint, extend: bool) -> None:
        self._pressed, self._selecting = at, False
        chosen = self._view.selection
        if extend and chosen is not None:
            caret = position_at(self._view.stack, chosen.side, self._view.page_point(at))
            if caret is not None:
                self._view.select_text(TextSelection(chosen.side, chosen.anchor, caret))
                self._pressed = None
        elif chosen is not None:
            self._view.select_text(None)

    def _move(self, at: QPoint) -> None:
        if self._pressed is None:
            self._show_cursor(at)
            return
        if (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._selecting = True
        if self._selecting:
            self._scroll_at_edges(at)
            self._choose_to(self._pressed, at)

    def _choose_to(self, begin: QPoint, at: QPoint) -> None:
        view = self._view
        old = view.selection
        side = old.side if old is not None else view.stack.columns.side_at(begin.x())
        anchor = old.anchor if old is not None else position_at(view.stack, side, view.page_point(begin))
        caret = position_at(view.stack, side, view.page_point(at))
        if anchor is not None and caret is not None:
            view.select_text(TextSelection(side, anchor, caret))

    def _scroll_at_edges(self, at: QPoint) -> None:
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        over = at.y() if at.y() < 0 else max(0, at.y() - height)
        if over:
            bar.setValue(bar.value() + over)

    def _double_click(self, at: QPoint) -> None:
        """A word of the original is chosen; in the copy one writes."""
        side = self._view.stack.columns.side_at(at.x())
        position = position_at(self._view.stack, side, self._view.page_point(at))
        if side is Side.COPY and self.own_passage_at(at) is not None and position is not None:
            self.edit_asked.emit(position)
        elif position is not None:
            word = word_around(self._view.text_of(side), position)
            self._view.select_text(TextSelection(side, word.start, word.end))
        self._pressed = None

    def _put_cursor(self, at: QPoint, hold: bool) -> None:
        cursor, place = self._view.cursor, self.own_passage_at(at)
        if place is None:
            return
        if hold != (cursor.held is not None):
            cursor.hold(hold)
        cursor.go(place)

    def own_passage_at(self, at: QPoint) -> Place | None:
        """The passage under a point; None where that side has none."""
        stack = self._view.stack
        point = self._view.page_point(at)
        if not stack.bands or point.y() >= stack.heights.total:
            return None
        side = stack.columns.side_at(at.x())
        cell = stack.own_cell(stack.heights.row_at(int(point.y())), side)
        return Place(side, cell.span.start) if cell is not None else None

    def _release(self, at: QPoint, hold: bool) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._selecting or not self._view.stack.bands:
            return
        band, row_point = self._band_at(at)
        if isinstance(band, FoldBand):
            self._view.folds.toggle(band)
            return
        self._put_cursor(at, hold)
        badge = self._badge_at(at)
        if badge is not None and badge.finding is not None:
            self._view.finding_clicked.emit(badge.finding)
        if (badge is not None and badge.move is not None) or self._on_elsewhere(band, row_point):
            self._view.travel.to_other_end(band.index)
        elif badge is None and (wanted := self._next_finding_at(at)) is not None:
            self._view.finding_clicked.emit(wanted)

    # What lies under a point of the viewport

    def _band_at(self, at: QPoint) -> tuple[RowBand | FoldBand, QPointF]:
        """The band there, and the point inside it."""
        stack, point = self._view.stack, self._view.page_point(at)
        place = stack.heights.row_at(int(point.y()))
        return stack.bands[place], point - QPointF(0, stack.heights.top(place))

    def _badge_at(self, at: QPoint) -> Badge | None:
        stack, point = self._view.stack, self._view.page_point(at)
        place = stack.heights.row_at(int(point.y()))
        layout = stack.layout(place)
        inside = point - QPointF(0, stack.heights.top(place))
        badges = layout.badges if layout is not None else ()
        return next((badge for badge in badges if badge.rect.contains(inside)), None)

    def findings_at(self, at: QPoint) -> list[str]:
        """The findings of the marked words there that the filter shows, worst first."""
        stack, point = self._view.stack, self._view.page_point(at)
        if not stack.bands or point.y() >= stack.heights.total:
            return []
        badge = self._badge_at(at)
        if badge is not None:
            return [badge.finding] if badge.finding is not None else []
        place = stack.heights.row_at(int(point.y()))
        layout, side = stack.layout(place), stack.columns.side_at(point.x())
        if layout is None or side not in layout.cells:
            return []
        inside = point - QPointF(stack.columns.left(side), stack.heights.top(place) + layout.top)
        run = layout.cells[side].run_at(inside)
        shown = stack.marks.findings
        return [finding for finding in run.findings if finding in shown] if run is not None else []

    def _next_finding_at(self, at: QPoint) -> str | None:
        """Clicking once more on words of several findings goes to the next of them."""
        there = self.findings_at(at)
        if self._view.current in there:
            return there[(there.index(self._view.current) + 1) % len(there)]
        return there[0] if there else None

    def _on_elsewhere(self, band: RowBand, inside: QPointF) -> bool:
        side = self._view.stack.columns.side_at(inside.x())
        cell = band.row.original if side is Side.ORIGINAL else band.row.copy
        return band.row.kind in (RowKind.MOVED_FROM, RowKind.MOVED_TO) and cell is None

    def _meaning_at(self, at: QPoint) -> str:
        badge = self._badge_at(at) if self._view.stack.bands else None
        if badge is not None and badge.hand is not None:
            return hand_words(badge.hand)
        shown = self._view.stack.marks.findings
        return "\n".join(said(shown[finding].message) for finding in self.findings_at(at))

    def _show_cursor(self, at: QPoint) -> None:
        shape = Qt.CursorShape.IBeamCursor
        if self._view.stack.bands:
            band, inside = self._band_at(at)
            if isinstance(band, FoldBand) or self._on_elsewhere(band, inside) or self.findings_at(at):
                shape = Qt.CursorShape.PointingHandCursor
        self._view.viewport().setCursor(shape)

    # Drops

    def show_drop_side(self, side: Side | None) -> None:
        """Tint the half that what is being dragged would fill."""
        if side is not self.drop_side:
            self.drop_side = side
            self._view.viewport().update()

    def paint_drop_side(self, painter: QPainter) -> None:
        """Draw that tint."""
        if self.drop_side is None:
            return
        view = self._view
        middle = view.stack.columns.gutter + view.stack.columns.gutter_width / 2
        whole = QRectF(view.viewport().rect())
        half = QRectF(whole)
        if self.drop_side is Side.ORIGINAL:
            half.setRight(middle)
        else:
            half.setLeft(middle)
        tint = view.stack.look.colours["focus"]
        painter.setPen(QPen(tint, 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(half.adjusted(6, 6, -6, -6), 8, 8)
