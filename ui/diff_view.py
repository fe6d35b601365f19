"""The two texts in paired rows under one scroll bar: they stay level because a row has one height.

Only the rows in sight are laid out and painted, and scrolling paints only the strip that appears.
"""

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from aligner import Comparison, Finding, Row, Side, Span
from ui.band_stack import BandStack, Content
from ui.bands import FoldBand, all_folds, quiet_rows
from ui.column_heads import ColumnHeads
from ui.columns import make_columns
from ui.row_painter import RowPainter, Scene
from ui.text_direction import runs_right_to_left
from ui.text_selection import TextSelection, selected_text
from ui.theme import Look
from ui.travel import Travel
from ui.view_mouse import ViewMouse


class DiffView(QAbstractScrollArea):
    """Shows the rows of a comparison; what is clicked it tells by its signals."""

    finding_clicked = Signal(str)
    zoom_asked = Signal(int)  # steps in or out
    moved = Signal()  # scrolled, or the heights became exact
    folds_changed = Signal()
    selection_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns = make_columns(800, look)
        self.stack = BandStack(look, columns)
        self.painter_of_rows = RowPainter(look, columns)
        self.heads = ColumnHeads(look, columns, self)
        self.current: str | None = None
        self.selection: TextSelection | None = None
        self._hits: dict[Side, tuple[Span, ...]] = {}
        self._findings: tuple[Finding, ...] = ()
        self._reading = False
        self._only_findings = False
        self._edge = 0  # the page line at the upper edge of the viewport
        self._settling = False
        self._texts: dict[Side, str] = dict.fromkeys(Side, "")
        self._mouse = ViewMouse(self)
        self.travel = Travel(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName("The two texts, side by side")
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().installEventFilter(self._mouse)
        self._reshape()

    # What is shown

    def show_pair(self, comparison: Comparison | None, rows: tuple[Row, ...]) -> None:
        """Show other texts, from the top, with their furniture folded."""
        documents = {side: comparison.document(side) for side in Side} if comparison is not None else {}
        self._texts = {side: documents[side].text if side in documents else "" for side in Side}
        rtl = frozenset(side for side in Side if runs_right_to_left(self._texts[side]))
        self.heads.show_names({side: documents[side].name if side in documents else "" for side in Side})
        self.current, self.selection, self._hits = None, None, {}
        quiet = quiet_rows(rows) if self._only_findings else frozenset()
        self.stack.show(Content(rows, comparison.findings if comparison else (), rtl, quiet), frozenset())
        self.go(0, 0)
        self.folds_changed.emit()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Mark these findings only; none of them while the marks are hidden."""
        self._findings = findings
        self.stack.show_findings(() if self._reading else findings, wording=not self._reading)
        self.viewport().update()

    def hide_marks(self, hidden: bool) -> None:
        """Show the texts as plain reading, or with their marks."""
        self._reading = hidden
        self.show_findings(self._findings)

    def show_current(self, finding: Finding | None) -> None:
        """Outline a finding and bring its places into sight."""
        self.current = finding.id if finding is not None else None
        if finding is not None:
            self.travel.to_finding(finding)
        self.viewport().update()

    def show_hits(self, hits: dict[Side, tuple[Span, ...]]) -> None:
        """Mark the places where words that are looked for stand, in order."""
        self._hits = hits
        self.viewport().update()

    def text_of(self, side: Side) -> str:
        """The whole text of a side."""
        return self._texts[side]

    def set_look(self, look: Look) -> None:
        """Take another theme or zoom; the row at the upper edge stays there."""
        self._reshape(look)

    # Folds

    @property
    def furniture_shown(self) -> bool:
        """Whether every fold of furniture is open."""
        folds = all_folds(self.stack.content.rows)
        return bool(folds) and folds <= self.stack.opened

    def show_furniture(self, shown: bool) -> None:
        """Open all folds of furniture, or close them."""
        folds = all_folds(self.stack.content.rows)
        self._set_folds(self.stack.opened | folds if shown else self.stack.opened - folds)

    def show_only_findings(self, only: bool) -> None:
        """Put the passages away in which nothing was found, or bring them back."""
        self._only_findings = only
        rows, furniture = self.stack.content.rows, all_folds(self.stack.content.rows)
        self._set_folds(self.stack.opened & furniture, quiet_rows(rows) if only else frozenset())

    def toggle_fold(self, fold: FoldBand) -> None:
        """Open or close one fold."""
        self._set_folds(self.stack.opened ^ {fold.first})

    def _set_folds(self, opened: frozenset[int], quiet: frozenset[int] | None = None) -> None:
        quiet = self.stack.content.quiet if quiet is None else quiet
        if not self.stack.bands or (opened, quiet) == (self.stack.opened, self.stack.content.quiet):
            return
        place = self.stack.heights.row_at(self._edge)
        band = self.stack.bands[place]
        offset = self.stack.heights.top(place) - self._edge
        row = band.first if isinstance(band, FoldBand) else band.index
        self.stack.show(replace(self.stack.content, quiet=quiet), opened)
        self.go(self._place_near(row), offset)
        self.folds_changed.emit()

    def _place_near(self, row: int) -> int:
        """The band of a row, or of the fold it is hidden in."""
        for place, band in enumerate(self.stack.bands):
            first, count = (band.first, band.count) if isinstance(band, FoldBand) else (band.index, 1)
            if first <= row < first + count:
                return place
        return 0

    def unfold(self, row: int) -> None:
        """Open the fold in which a row is hidden, if it is."""
        if self.stack.place_of_row(row) is None:
            fold = self.stack.bands[self._place_near(row)]
            if isinstance(fold, FoldBand):
                self._set_folds(self.stack.opened | {fold.first})

    # Scrolling

    @property
    def edge(self) -> int:
        """The line of the whole page that is at the upper edge of the viewport, in pixels."""
        return self._edge

    def scroll_to(self, line: int) -> None:
        """Bring a line of the whole page to the upper edge."""
        self.verticalScrollBar().setValue(line)

    def show_drop_side(self, side: Side | None) -> None:
        """Show which half what is being dragged would fill."""
        self._mouse.show_drop_side(side)

    def go(self, place: int, offset: int) -> None:
        """Put a band ``offset`` pixels below the upper edge, as far as the text reaches."""
        if self._settling:
            return
        self._settling = True
        height = self.viewport().height()
        self._edge = self.stack.settle_inside(place, offset, height)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self.stack.total - height))
        bar.setPageStep(max(1, height - round(self.stack.look.body.line_height)))
        bar.setSingleStep(round(self.stack.look.body.line_height))
        bar.setValue(self._edge)
        self._settling = False
        self.viewport().update()
        self.moved.emit()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        if self._settling or not self.stack.bands:
            return
        wanted, before = self.verticalScrollBar().value(), self._edge
        heights = self.stack.heights
        near = abs(wanted - before) < self.viewport().height()
        anchor = heights.row_at(max(wanted, before) if near else wanted)
        self._settling = True
        height = self.viewport().height()
        self._edge = self.stack.settle_inside(anchor, heights.top(anchor) - wanted, height)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self.stack.total - height))
        bar.setValue(self._edge)
        self._settling = False
        if near and self._edge == wanted:
            self.viewport().scroll(0, before - wanted)
        else:
            self.viewport().update()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reshape()

    def _reshape(self, look: Look | None = None) -> None:
        look = look or self.stack.look
        head = self.heads.sizeHint().height()
        self.setViewportMargins(0, head, 0, 0)
        self.heads.setGeometry(0, 0, self.width(), head)
        columns = make_columns(self.viewport().width(), look)
        stack = self.stack
        place = stack.heights.row_at(self._edge) if stack.bands else 0
        share = (self._edge - stack.heights.top(place)) / max(1, stack.heights[place]) if stack.bands else 0.0
        stack.reshape(look, columns)
        self.painter_of_rows = RowPainter(look, columns)
        self.heads.reshape(look, columns)
        if stack.bands:
            stack.settle(place, 0, 1)
            self.go(place, -round(share * stack.heights[place]))
        self.viewport().update()

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = event.rect()
        painter.fillRect(clip, self.stack.look.colours["text-ground"])
        if not self.stack.bands:
            return
        selected = {self.selection.side: self.selection.span} if self.selection is not None else {}
        scene = Scene(self.current, selected, self._hits)
        place = self.stack.heights.row_at(self._edge + clip.top())
        y = self.stack.heights.top(place) - self._edge
        while place < len(self.stack.bands) and y <= clip.bottom():
            band, layout = self.stack.bands[place], self.stack.layout(place)
            if isinstance(band, FoldBand):
                self.painter_of_rows.paint_fold(painter, band, y, self.stack.heights[place])
            elif layout is not None:
                self.painter_of_rows.paint_row(painter, layout, y, scene)
            y += self.stack.heights[place]
            place += 1
        self._mouse.paint_drop_side(painter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        goals = {Qt.Key.Key_Home: bar.minimum, Qt.Key.Key_End: bar.maximum}
        if event.key() in goals:
            bar.setValue(goals[Qt.Key(event.key())]())
        elif event.key() == Qt.Key.Key_Space:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.setValue(bar.value() + (-1 if back else 1) * bar.pageStep())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.heads.show_focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.heads.show_focus(False)

    def page_point(self, point: QPoint) -> QPointF:
        """A point of the viewport as a point of the whole page."""
        return QPointF(point.x(), point.y() + self._edge)

    def select_text(self, selection: TextSelection | None) -> None:
        """Show a stretch of one side as chosen."""
        self.selection = selection
        self.viewport().update()
        self.selection_changed.emit()

    def selected_text(self) -> str:
        """The chosen words; empty if there are none."""
        return selected_text(self.stack, self.selection) if self.selection is not None else ""
