"""A line above the texts that says something and stays out of the way: notes and errors, never a dialog."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from ui.theme import Look


class MessageBar(QWidget):
    """Shows one message at a time until it is closed or replaced."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._grave = look, False
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QToolButton()
        self.button.setText("✕")
        self.button.setAutoRaise(True)
        self.button.setAccessibleName("Close this message")
        self.button.setToolTip("Close this message")
        self.button.setIconSize(QSize(12, 12))
        self.button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 7, 8, 7)
        row.addWidget(self.label, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        self.update()

    def tell(self, text: str) -> None:
        """Say something worth knowing."""
        self._show(text, grave=False)

    def warn(self, text: str) -> None:
        """Say what could not be done."""
        self._show(text, grave=True)

    def _show(self, text: str, *, grave: bool) -> None:
        self._grave = grave
        self.label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._look.colours
        painter.fillRect(self.rect(), colours["current-ground"])
        painter.fillRect(0, 0, 5, self.height(), colours["accent" if self._grave else "focus"])
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours["line"])
