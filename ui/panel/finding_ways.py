"""The ways to mend the current finding, as buttons as wide as the card; the number beside each is its key."""

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from aligner import Mending
from ui.look.words import said

_KEYS = 9


class WayButton(QPushButton):
    """A line of words that is cut where the card ends; all of it is in the tooltip."""

    def __init__(self, number: int, mending: Mending, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mending = mending
        label = said(mending.label)
        self._words = f"{number}  {label}" if number <= _KEYS else label
        self.setProperty("line", True)
        self.setAccessibleName(label)
        self.setToolTip(f"<p>{escape(label)}{f' ({number})' if number <= _KEYS else ''}</p>")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(1)  # a narrow panel is not made wider by what is said here
        self.setText(self._words)
        if number <= _KEYS:
            self.setShortcut(str(number))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keys = self.shortcut()
        room = self.width() - 2 * self.fontMetrics().averageCharWidth() - 8
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room).replace("&", "&&"))
        self.setShortcut(keys)  # a new text takes the shortcut away


class FindingWays(QWidget):
    """A column of them."""

    wanted = Signal(object)  # a Mending
    shown = Signal(object)  # a tuple of them: these are offered now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[WayButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(4)

    def show_ways(self, mendings: tuple[Mending, ...]) -> None:
        """Offer these, best first."""
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.setParent(None)
            button.deleteLater()
        self.buttons = [WayButton(number, mending) for number, mending in enumerate(mendings, start=1)]
        for button in self.buttons:
            button.clicked.connect(lambda _on=False, mending=button.mending: self.wanted.emit(mending))
            self._column.addWidget(button)
        self.setVisible(bool(mendings))
        self.shown.emit(mendings)
