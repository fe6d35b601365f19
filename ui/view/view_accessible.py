"""The paired view for screen readers: a list whose entries are the rows, and which says where the finding is."""

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication

from ui.view.bands import RowBand
from ui.view.diff_view import DiffView
from ui.view.row_words import band_words

_INSTALLED = "aligner-accessibility"  # a property of the application: a factory is installed once


def install_accessibility() -> None:
    """Tell Qt who speaks for the view."""
    app = QApplication.instance()
    if app is not None and not app.property(_INSTALLED):
        QAccessible.installFactory(_speaker_for)
        app.setProperty(_INSTALLED, True)


def _speaker_for(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    return ViewAccessible(thing) if isinstance(thing, DiffView) else None


class ViewAccessible(QAccessibleWidget):
    """Speaks for a view; made by Qt when somebody listens."""

    def __init__(self, view: DiffView) -> None:
        super().__init__(view, QAccessible.Role.List)
        self.view = view
        self._entries: dict[int, RowAccessible] = {}  # never dropped: whoever listens may hold on to one

    def childCount(self) -> int:
        return len(self.view.stack.bands)

    def child(self, index: int) -> QAccessibleInterface | None:
        if not 0 <= index < self.childCount():
            return None
        if index not in self._entries:
            self._entries[index] = RowAccessible(self, index)
        return self._entries[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, RowAccessible) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        inside = self.view.viewport().mapFromGlobal(QPoint(x, y))
        if not self.childCount() or not self.view.viewport().rect().contains(inside):
            return None
        return self.child(self.view.stack.heights.row_at(self.view.edge + inside.y()))

    def focusChild(self) -> QAccessibleInterface | None:
        return next((self.child(index) for index in range(self.childCount()) if self.is_current(index)), None)

    def is_current(self, index: int) -> bool:
        """Whether the current finding is in that row."""
        band = self.view.stack.bands[index]
        return isinstance(band, RowBand) and self.view.current is not None and self.view.current in band.row.findings


class RowAccessible(QAccessibleInterface):
    """The row that stands at a place of the list; which one that is, is looked up when it is asked."""

    def __init__(self, of: ViewAccessible, index: int) -> None:
        super().__init__()
        self._of, self.index = of, index

    def isValid(self) -> bool:
        return self.index < self._of.childCount()

    def object(self) -> QObject | None:
        return None

    def parent(self) -> QAccessibleInterface:
        return self._of

    def child(self, _index: int) -> QAccessibleInterface | None:
        return None

    def childCount(self) -> int:
        return 0

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if self.isValid():
            state.selectable = state.focusable = True
            state.selected = state.focused = self._of.is_current(self.index)
            state.offscreen = not self.rect().intersects(self._of.rect())
        else:
            state.invalid = True
        return state

    def rect(self) -> QRect:
        view = self._of.view
        if not self.isValid():
            return QRect()
        top = view.stack.heights.top(self.index) - view.edge
        corner = view.viewport().mapToGlobal(QPoint(0, top))
        return QRect(corner.x(), corner.y(), view.viewport().width(), view.stack.heights[self.index])

    def text(self, kind: QAccessible.Text) -> str:
        if kind is not QAccessible.Text.Name or not self.isValid():
            return ""
        stack = self._of.view.stack
        return band_words(stack.bands[self.index], stack.marks.findings)

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """The rows are read, not written."""
