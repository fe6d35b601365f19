"""Mending the copy: every way to do it goes through here into the history, where it can be undone."""

from PySide6.QtCore import QObject, Signal

import aligner
from aligner import Change, Finding, Mending, Span
from ui.desk.recomparing import Recomparing
from ui.look.words import said
from ui.pair.session import Session


class Mender(QObject):
    """Changes the copy on the desk. Spans handed in count in the text of the comparison that is shown."""

    refused = Signal(str)  # a plain sentence: why nothing was changed

    def __init__(self, session: Session, recomparing: Recomparing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._history, self._recomparing = session, session.history, recomparing

    def ways(self, finding: Finding | None) -> tuple[Mending, ...]:
        """What can be done about a finding in one step, best first."""
        comparison = self._session.comparison
        return aligner.mendings_for(comparison, finding) if comparison is not None and finding is not None else ()

    def apply(self, mending: Mending) -> bool:
        """Do it; whether it was done. It is not where its words were changed since they were compared."""
        desk, changes = self._history.desk, self._recomparing.now_changed(mending.changes)
        if desk is None:
            return False
        if changes is None:
            self.refused.emit(self.tr("These words were changed a moment ago. See what they are now, then mend them."))
            return False
        self._history.do(said(mending.label), desk.mend(changes))
        return True

    def use_here(self) -> None:
        """The best way to mend the current finding."""
        if ways := self._ways_of_current():
            self.apply(ways[0])

    def use_everywhere(self) -> None:
        """The way to mend the current finding that mends most places at once."""
        if ways := self._ways_of_current():
            self.apply(self.widest(ways))

    def widest(self, ways: tuple[Mending, ...]) -> Mending:
        """The way that mends most places."""
        return max(ways, key=lambda way: len(way.changes))

    def _ways_of_current(self) -> tuple[Mending, ...]:
        finding = self._session.finding(self._session.current)
        ways = self.ways(finding)
        if finding is None:
            self.refused.emit(self.tr("Go to a finding first (F8), then mend it."))
        elif not ways:
            self.refused.emit(self.tr("This cannot be mended in one step. F2 lets you write in the passage."))
        return ways

    def rewrite(self, span: Span, text: str, label: str) -> bool:
        """Put other words in the place of a stretch of the copy; whether anything is different now."""
        return self.apply(Mending(label, (Change(span, text),)))

    def undo(self) -> None:
        """Take back what was done last, whatever it was."""
        self._history.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._history.redo()
