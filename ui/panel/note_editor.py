"""A small field for a note: Enter keeps it, Shift+Enter begins a line, Esc leaves it as it was."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

_LINES = 4


class NoteEditor(QPlainTextEdit):
    """Opens over one finding, and tells what was written of it."""

    written = Signal(str, str)  # the finding, the note
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding: str | None = None
        self._came_from: QWidget | None = None
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("Your note. Enter keeps it, Esc leaves it."))
        self.setAccessibleName(self.tr("Note about this finding"))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 12)
        self.hide()

    def ask(self, finding: str, note: str) -> None:
        """Open with the note as it is."""
        self.keep()
        self._finding, self._came_from = finding, QApplication.focusWidget()
        self.setPlainText(note)
        self.selectAll()
        self.show()
        self.setFocus()

    def keep(self) -> None:
        """Close, keeping what was written."""
        if self._finding is not None:
            finding, self._finding = self._finding, None
            self._close()
            self.written.emit(finding, self.toPlainText())

    def leave(self) -> None:
        """Close, keeping nothing."""
        self._finding = None
        self._close()

    def _close(self) -> None:
        if self.hasFocus() and self._came_from is not None and self._came_from is not self:
            self._came_from.setFocus()
        self.hide()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        is_override = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_override and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shifted:
            self.keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.keep()
