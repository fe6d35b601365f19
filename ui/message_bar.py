"""A line above the texts that says or asks something and stays out of the way: notes and errors, never a dialog."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ui.look.theme import Look
from ui.view.announcing import announce


class MessageBar(QWidget):
    """Shows one message at a time until it is answered, closed or replaced."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._grave = look, False
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.answers: list[QPushButton] = []
        self.button = QToolButton()
        self.button.setText("✕")
        self.button.setAutoRaise(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setAccessibleName(self.tr("Close this message"))
        self.button.setToolTip(self.tr("Close this message"))
        self.button.clicked.connect(self.hide)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(18, 7, 8, 7)
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        self.update()

    def tell(self, text: str) -> None:
        """Say something worth knowing."""
        self._show(text, {}, grave=False)

    def warn(self, text: str) -> None:
        """Say what could not be done."""
        self._show(text, {}, grave=True)

    def ask(self, text: str, answers: Mapping[str, Callable[[], object]]) -> None:
        """Ask something; each answer is a button that does what belongs to it and closes the line."""
        self._show(text, answers, grave=False)

    def reword(self, text: str) -> None:
        """Say how far it is, in place of what is said: the answers stay, and nothing is read out again."""
        self.label.setText(text)

    def _show(self, text: str, answers: Mapping[str, Callable[[], object]], *, grave: bool) -> None:
        self._grave = grave
        self.label.setText(text)
        self.setAccessibleName(text)
        for old in self.answers:
            old.hide()
            old.deleteLater()
        self.answers = [self._answer(title, act) for title, act in answers.items()]
        self.setVisible(bool(text))
        self.update()
        announce(self, text)

    def _answer(self, title: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(title)

        def on_clicked() -> None:
            self.hide()
            act()

        button.clicked.connect(on_clicked)
        self._row.insertWidget(self._row.count() - 1, button)
        return button

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._look.colours
        painter.fillRect(self.rect(), colours["current-ground"])
        painter.fillRect(0, 0, 5, self.height(), colours["accent" if self._grave else "focus"])
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours["line"])
