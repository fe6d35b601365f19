"""The two texts in paired rows under one scroll bar: they stay level because a row has one height.

Only the rows in sight are laid out and painted, and scrolling paints only the strip that appears.
"""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from aligner import Comparison, Finding, Side
from ui.look.theme import Look
from ui.pair.digest import Digest
from ui.view.band_stack import BandStack
from ui.view.bands import FoldBand
from ui.view.column_heads import ColumnHeads
from ui.view.columns import make_columns
from ui.view.connector import paint_connector
from ui.view.folds import Folds
from ui.view.marking import Marks
from ui.view.page_scroll import PageScroll
from ui.view.passage_cursor import PassageCursor
from ui.view.row_layout import Hand
from ui.view.row_painter import RowPainter, Scene
from ui.view.search import Hits
from ui.view.text_selection import TextSelection, selected_text
from ui.view.travel import Travel
from ui.view.view_mouse import ViewMouse


class DiffView(QAbstractScrollArea):
    """Shows the rows of a comparison; what is clicked it tells by its signals."""

    finding_clicked = Signal(str)
    zoom_asked = Signal(int)  # steps in or out
    moved = Signal()  # scrolled, or the heights became exact
    folds_changed = Signal()
    selection_changed = Signal()
    hits_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns = make_columns(800, look)
        self.stack = BandStack(look, columns)
        self.painter_of_rows = RowPainter(look, columns)
        self.heads = ColumnHeads(look, columns, self)
        self.current: str | None = None
        self.selection: TextSelection | None = None
        self.found = Hits()  # the places of the words that are looked for
        self._findings: tuple[Finding, ...] = ()
        self._dismissed: frozenset[str] = frozenset()
        self._reading = False
        self._waits = False  # for a look, or for the end of a change of its own shape
        self._texts: dict[Side, str] = dict.fromkeys(Side, "")
        self.mouse = ViewMouse(self)
        self.page = PageScroll(self)
        self.folds = Folds(self)
        self.travel = Travel(self)
        self.cursor = PassageCursor(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("The two texts, side by side"))
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().installEventFilter(self.mouse)
        self._reshape()

    # What is shown

    def show_pair(
        self, comparison: Comparison | None, digest: Digest, findings: tuple[Finding, ...] | None = None
    ) -> None:
        """Show other texts, from the top, with their furniture folded; all findings are marked, or those given."""
        self.current = None
        self.take(comparison, digest, findings)
        self.cursor.begin()
        self.page.begin()
        self.folds_changed.emit()

    def take(self, comparison: Comparison | None, digest: Digest, findings: tuple[Finding, ...] | None = None) -> None:
        """Have other rows, with their folds closed; which of them is at the upper edge, the caller says."""
        documents = {side: comparison.document(side) for side in Side} if comparison is not None else {}
        self._texts = {side: documents[side].text if side in documents else "" for side in Side}
        self.heads.show_names({side: documents[side].name if side in documents else "" for side in Side})
        self.heads.show_places({side: documents[side].story.path or "" if side in documents else "" for side in Side})
        self.selection, self.found = None, Hits()
        self._findings = findings if findings is not None else comparison.findings if comparison is not None else ()
        self.stack.show(digest, self._marks())
        if digest.rtl != self.stack.columns.rtl:
            self._reshape()

    def _marks(self) -> Marks:
        shown = {} if self._reading else {finding.id: finding for finding in self._findings}
        return Marks(shown, self._dismissed, wording=not self._reading)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Mark these findings only; none of them while the marks are hidden."""
        if findings is not self._findings:
            self._findings = findings
            self._mark_anew()

    def show_dismissed(self, dismissed: frozenset[str]) -> None:
        """Draw the marks of these findings faintly: the editor has put them aside."""
        if dismissed != self._dismissed:
            self._dismissed = dismissed
            self.stack.fade(self._marks())
            self.viewport().update()

    def show_hands(self, hands: Mapping[int, Hand]) -> None:
        """Give the passages of these links a badge of what was done with them by hand."""
        self.stack.show_hands(hands)
        self.viewport().update()

    def hide_marks(self, hidden: bool) -> None:
        """Show the texts as plain reading, or with their marks."""
        self._reading = hidden
        self._mark_anew()

    def _mark_anew(self) -> None:
        self.stack.mark(self._marks())
        self.viewport().update()

    def show_current(self, finding: Finding | None) -> None:
        """Outline a finding and bring its places into sight."""
        self.current = finding.id if finding is not None else None
        if finding is not None:
            self.travel.to_finding(finding)
            self.cursor.follow(finding)
        self.viewport().update()

    def show_hits(self, found: Hits) -> None:
        """Mark the places where words that are looked for stand."""
        self.found = found
        self.viewport().update()
        self.hits_changed.emit()

    def text_of(self, side: Side) -> str:
        """The whole text of a side."""
        return self._texts[side]

    def await_look(self) -> None:
        """Another look is to come: the widths on the way there need no layout."""
        self._waits = True

    def set_look(self, look: Look) -> None:
        """Take another theme or zoom; the row at the upper edge stays there."""
        self._reshape(look)

    def show_drop_side(self, side: Side | None) -> None:
        """Show which half what is being dragged would fill."""
        self.mouse.show_drop_side(side)

    # Where things are

    @property
    def edge(self) -> int:
        """The line of the whole page that is at the upper edge of the viewport, in pixels."""
        return self.page.edge

    def page_point(self, point: QPoint) -> QPointF:
        """A point of the viewport as a point of the whole page."""
        return QPointF(point.x(), point.y() + self.edge)

    def cell_rect(self, link: int, side: Side) -> QRect | None:
        """Where a side's own passage of a link stands in the viewport, in pixels, in sight or not.

        None where that side has none, or it is folded away.
        """
        for index, row in enumerate(self.stack.rows):
            if row.link == link and (place := self.stack.place_of_row(index)) is not None:
                layout = self.stack.layout(place)
                if layout is not None and self.stack.own_cell(place, side) is not None:
                    top = self.stack.heights.top(place) - self.edge + round(layout.top)
                    columns = self.stack.columns
                    height = round(layout.cells[side].height)
                    return QRect(round(columns.left(side)), top, round(columns.text_width), height)
        return None

    def scroll_to(self, line: int) -> None:
        """Bring a line of the whole page to the upper edge."""
        self.verticalScrollBar().setValue(line)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.page.follow_bar()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reshape()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible() and not self._waits:
            self._reshape()

    def be_low(self, low: bool) -> None:
        """Whether the window is so low that the heads have one line each."""
        if self.heads.be_low(low):
            self._reshape()

    def _reshape(self, look: Look | None = None) -> None:
        look = look or self.stack.look
        head = self.heads.sizeHint().height()
        self._waits = True  # other margins are another size
        self.setViewportMargins(0, head, 0, 0)
        self._waits = False
        self.heads.setGeometry(0, 0, self.width(), head)
        columns = make_columns(self.viewport().width(), look, self.stack.digest.rtl)
        place, share = self.page.share_of_top_band()
        self.stack.reshape(look, columns)
        self.painter_of_rows = RowPainter(look, columns)
        self.heads.reshape(look, columns)
        self.page.restore(place, share)
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
        scene = Scene(self.current, selected, self.found)
        place = self.stack.heights.row_at(self.edge + clip.top())
        y = self.stack.heights.top(place) - self.edge
        while place < len(self.stack.bands) and y <= clip.bottom():
            band, layout = self.stack.bands[place], self.stack.layout(place)
            if isinstance(band, FoldBand):
                self.painter_of_rows.paint_fold(painter, band, y, self.stack.heights[place])
            elif layout is not None:
                self.painter_of_rows.paint_row(painter, layout, y, scene)
            y += self.stack.heights[place]
            place += 1
        if self.current is not None:
            paint_connector(painter, self.stack, self.current, self.edge)
        self.cursor.paint(painter)
        self.mouse.paint_drop_side(painter)

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

    # Chosen text

    def select_text(self, selection: TextSelection | None) -> None:
        """Show a stretch of one side as chosen."""
        self.selection = selection
        self.viewport().update()
        self.selection_changed.emit()

    def selected_text(self) -> str:
        """The chosen words; empty if there are none."""
        return selected_text(self.stack, self.selection) if self.selection is not None else ""
