"""Says the finding one has come to, for those who listen."""

from PySide6.QtCore import QObject

from aligner import Finding, Row, Side
from ui.look.words import weight
from ui.pair.session import Session
from ui.view.announcing import announce
from ui.view.diff_view import DiffView
from ui.view.row_words import cell_words, finding_words
from ui.view.view_accessible import install_accessibility


class Speaking(QObject):
    """Follows the session."""

    def __init__(self, session: Session, view: DiffView) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        install_accessibility()
        session.finding_changed.connect(self._say)

    def _say(self) -> None:
        finding = self._session.finding(self._session.current)
        if finding is not None:
            announce(self._view, self.words(finding))

    def words(self, finding: Finding) -> str:
        """What is said of a finding: its place in the list, what it is, and the passages."""
        here = self.tr("%1 of %2").replace("%2", str(len(self._session.shown)))
        here = here.replace("%1", str((self._session.position() or 0) + 1))
        rows = self._session.digest.rows_of.get(finding.id, ())
        row = self._session.rows[rows[0]] if rows else None
        parts = [f"{here}. {weight(finding.severity)}. {finding_words(finding)}", *_passages(row)]
        return "\n".join(parts)


def _passages(row: Row | None) -> list[str]:
    if row is None:
        return []
    cells = ((row.original, Side.ORIGINAL), (row.copy, Side.COPY))
    return [cell_words(cell, side) for cell, side in cells if cell is not None]
