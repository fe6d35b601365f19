"""The findings as a list model: what the panel draws and what a screen reader reads."""

from enum import IntEnum
from html import escape

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from aligner import KINDS, SEVERITY_NAMES, Finding

Index = QModelIndex | QPersistentModelIndex


class FindingRole(IntEnum):
    """What else than text a row gives."""

    FINDING = Qt.ItemDataRole.UserRole + 1
    KIND = Qt.ItemDataRole.UserRole + 2
    SEVERITY = Qt.ItemDataRole.UserRole + 3
    MESSAGE = Qt.ItemDataRole.UserRole + 4


def _tip(finding: Finding) -> str:
    """The whole message, which the list may have cut, and what the kind means; as rich text, so that it wraps."""
    return f"<p>{escape(finding.message)}</p><p>{escape(KINDS[finding.kind].means)}</p>"


class FindingsModel(QAbstractListModel):
    """The findings that the filter shows, in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()

    def show(self, findings: tuple[Finding, ...]) -> None:
        """Hold other findings."""
        self.beginResetModel()
        self._findings = findings
        self.endResetModel()

    def row_of(self, finding_id: str | None) -> int | None:
        """The row of a finding."""
        return next((row for row, finding in enumerate(self._findings) if finding.id == finding_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._findings):
            return None
        finding = self._findings[index.row()]
        kind, severity = KINDS[finding.kind].one, SEVERITY_NAMES[finding.severity]
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: f"{kind}: {finding.message}",
            Qt.ItemDataRole.ToolTipRole: _tip(finding),
            Qt.ItemDataRole.AccessibleTextRole: f"{severity}. {kind}. {finding.message}",
            Qt.ItemDataRole.AccessibleDescriptionRole: KINDS[finding.kind].means,
            FindingRole.FINDING: finding,
            FindingRole.KIND: finding.kind.value,
            FindingRole.SEVERITY: finding.severity.value,
            FindingRole.MESSAGE: finding.message,
        }
        return values.get(role)
