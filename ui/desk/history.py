"""What is on the editor's desk, and every step that led there: undone and redone without end."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from aligner import Desk


class History(QObject):
    """Decisions, mendings and pairings all go through here, so that undo takes back the last one whatever it was."""

    changed = Signal()  # the desk is another
    travelled = Signal()  # by undo or redo, after ``changed``
    saved_changed = Signal()  # there is something unsaved now, or no longer

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._stack = QUndoStack(self)
        # A step changes the desk before the stack has taken it; whoever follows is told when both are true.
        self._stack.indexChanged.connect(self._on_index)
        self._stack.cleanChanged.connect(self._on_clean)

    @property
    def desk(self) -> Desk | None:
        """All that is on the desk now; None while no pair is open."""
        return self._desk

    @property
    def is_saved(self) -> bool:
        """Whether nothing was done since the start or the last ``mark_saved``."""
        return self._stack.isClean()

    @property
    def can_undo(self) -> bool:
        return self._stack.canUndo()

    @property
    def can_redo(self) -> bool:
        return self._stack.canRedo()

    @property
    def last_done(self) -> str:
        """The label of the step that ``undo`` would take back; empty if there is none."""
        return self._stack.undoText()

    @property
    def last_undone(self) -> str:
        """The label of the step that ``redo`` would do again; empty if there is none."""
        return self._stack.redoText()

    def start(self, desk: Desk | None, *, saved: bool = True) -> None:
        """Begin with another desk, or none: the steps of before are forgotten.

        ``saved`` is false where the desk holds work that stands in no file yet.
        """
        with QSignalBlocker(self._stack):
            self._stack.clear()
            if saved:
                self._stack.setClean()
            else:
                self._stack.resetClean()
        self._lay(desk)
        self.changed.emit()
        self.saved_changed.emit()

    def do(self, label: str, desk: Desk) -> None:
        """Take one step to another desk. ``label`` says in plain words what was done; a step to nowhere is none."""
        if desk != self._desk:
            self._stack.push(_Step(label, self._desk, desk, self._lay))

    def undo(self) -> None:
        if self._stack.canUndo():
            self._stack.undo()
            self.travelled.emit()

    def redo(self) -> None:
        if self._stack.canRedo():
            self._stack.redo()
            self.travelled.emit()

    def mark_saved(self) -> None:
        """What is on the desk now stands in a file."""
        self._stack.setClean()

    def _on_index(self, _index: int) -> None:
        self.changed.emit()

    def _on_clean(self, _clean: bool) -> None:
        self.saved_changed.emit()

    def _lay(self, desk: Desk | None) -> None:
        self._desk = desk


class _Step(QUndoCommand):
    """From one desk to the next; both are values, so going back is laying the earlier one down again."""

    def __init__(self, label: str, before: Desk | None, after: Desk, lay: Callable[[Desk | None], None]) -> None:
        super().__init__(label)
        self._before, self._after, self._lay = before, after, lay

    def undo(self) -> None:
        self._lay(self._before)

    def redo(self) -> None:
        self._lay(self._after)
