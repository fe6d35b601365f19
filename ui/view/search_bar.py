"""The line in which words are typed that are looked for in both texts, with the count of places and the way through."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from ui.view.search import Search

_UP, _DOWN = -1, 1


class SearchBar(QWidget):
    """Hidden until it is asked for; Escape sends it away."""

    typed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in both texts"))
        self.field.setAccessibleName(self.tr("Find in both texts"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(360)
        self.field.textChanged.connect(self.typed)
        self.count = QLabel()
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance(self.tr("Not found") + " 000"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(
            self._button(self.tr("Previous place (Shift+F3)"), Qt.ArrowType.UpArrow, lambda: self.stepped.emit(_UP))
        )
        row.addWidget(
            self._button(self.tr("Next place (F3)"), Qt.ArrowType.DownArrow, lambda: self.stepped.emit(_DOWN))
        )
        row.addWidget(self.count)
        row.addStretch(1)
        close = self._button(self.tr("Close the search (Esc)"), Qt.ArrowType.NoArrow, self.leave)
        close.setText("✕")
        row.addWidget(close)
        self.setAutoFillBackground(True)
        self.hide()

    def _button(self, tip: str, arrow: Qt.ArrowType, do) -> QToolButton:  # noqa: ANN001 - any callable
        button = QToolButton()
        button.setArrowType(arrow)
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: do())
        return button

    def ask(self, words: str) -> None:
        """Come forth; ``words`` chosen in the texts are taken over."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus()
        self.field.selectAll()

    def say_place(self, search: Search) -> None:
        """Tell on which place one stands, and of how many."""
        found = self.tr("{} of {}").format((search.at or 0) + 1, len(search.hits))
        self.say(found if search.at is not None else self.tr("Not found"))

    def say(self, count: str) -> None:
        """Tell how many places there are, and on which one stands."""
        self.count.setText(count)
        self.field.setAccessibleDescription(count)

    def leave(self) -> None:
        """Go away."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(_UP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _DOWN)
        else:
            super().keyPressEvent(event)
