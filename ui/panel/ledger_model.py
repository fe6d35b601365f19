"""A ledger as a table model: the spelling of the original, those of the copy, how often, and what became of it."""

from collections.abc import Callable, Iterable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from aligner import URGENCY, LedgerRow, LedgerStatus, Mark, visible
from ui.look.theme import Look

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1

_MARKS = {
    LedgerStatus.SAME: Mark.PLAIN,
    LedgerStatus.VARIANT: Mark.VARIANT,
    LedgerStatus.CHANGED: Mark.NAME,
    LedgerStatus.MISSING: Mark.MISSING,
    LedgerStatus.ADDED: Mark.ADDED,
}


class Column(IntEnum):
    """The columns, from the left."""

    ORIGINAL = 0
    COPY = 1
    COUNT = 2
    STATUS = 3


class LedgerModel(QAbstractTableModel):
    """The rows of one ledger, sorted by a column; ``is_open`` says of a finding whether it is undecided.

    It sorts itself: a sorting model between it and the table would ask for every row of a book a dozen times.
    """

    def __init__(self, is_open: Callable[[str], bool], look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_open, self._look = is_open, look
        self._rows: list[LedgerRow] = []
        self._sorted_by, self._turned = Column.STATUS, False

    def show(self, rows: tuple[LedgerRow, ...]) -> None:
        """Hold another ledger."""
        self.beginResetModel()
        self._rows = self._in_order(rows)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; rows that are alike there stay as they are."""
        self._sorted_by, self._turned = Column(column), order is Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        before = self._rows
        self._rows = self._in_order(before)
        places = {id(row): place for place, row in enumerate(self._rows)}
        for index in self.persistentIndexList():
            self.changePersistentIndex(index, self.index(places[id(before[index.row()])], index.column()))
        self.layoutChanged.emit()

    def _in_order(self, rows: Iterable[LedgerRow]) -> list[LedgerRow]:
        return sorted(rows, key=lambda row: self._sort_key(row, self._sorted_by), reverse=self._turned)

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        self.retell()

    def retell(self) -> None:
        """What is decided, or how it looks, has changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.COUNT:  # as its numbers
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._head(Column(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return "×" if section == Column.COUNT else self._head(Column(section))

    def _head(self, column: Column) -> str:
        heads = {
            Column.ORIGINAL: self.tr("Original"),
            Column.COPY: self.tr("Copy"),
            Column.COUNT: self.tr("Times"),
            Column.STATUS: self.tr("Status"),
        }
        return heads[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            across = Qt.AlignmentFlag.AlignRight if column is Column.COUNT else Qt.AlignmentFlag.AlignLeft
            return int(across | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._meaning(row.status) if column is Column.STATUS else self._words(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self._meaning(row.status) if column is Column.STATUS else self._words(row, column)
            return f"{self._head(column)}: {words}{self._tick(row) if column is Column.STATUS else ''}"
        return None

    def _words(self, row: LedgerRow, column: Column) -> str:
        if column is Column.ORIGINAL:
            return _in_a_line(row.original) if row.original is not None else "–"
        if column is Column.COPY:
            return ", ".join(_in_a_line(spelling) for spelling in row.copy) or "–"
        if column is Column.COUNT:
            return str(row.count)
        told = {
            LedgerStatus.SAME: self.tr("same"),
            LedgerStatus.VARIANT: self.tr("spelling"),
            LedgerStatus.CHANGED: self.tr("changed"),
            LedgerStatus.MISSING: self.tr("missing"),
            LedgerStatus.ADDED: self.tr("added"),
        }
        return told[row.status] + self._tick(row)

    def _meaning(self, status: LedgerStatus) -> str:
        told = {
            LedgerStatus.SAME: self.tr("the same"),
            LedgerStatus.VARIANT: self.tr("other spelling"),
            LedgerStatus.CHANGED: self.tr("changed"),
            LedgerStatus.MISSING: self.tr("not in the copy"),
            LedgerStatus.ADDED: self.tr("only in the copy"),
        }
        return told[status]

    def _tick(self, row: LedgerRow) -> str:
        return " ✓" if row.findings and not any(self._is_open(id_) for id_ in row.findings) else ""

    def _sort_key(self, row: LedgerRow, column: Column) -> tuple[int, str]:
        if column is Column.COUNT:
            return row.count, ""
        if column is Column.STATUS:
            return URGENCY.index(row.status), ""
        return 0, self._words(row, column).casefold()

    def _colour(self, row: LedgerRow, column: Column) -> QColor | None:
        if column is not Column.STATUS:
            return None
        return (
            self._look.colours["ink-dim"]
            if row.status is LedgerStatus.SAME
            else self._look.marks[_MARKS[row.status]].ink
        )


def _in_a_line(words: str) -> str:
    return visible(" ".join(words.split()))
