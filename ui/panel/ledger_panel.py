"""The ledgers beside the findings: names, numbers and dates, quotations; a row leads through its places."""

from bisect import bisect_right
from functools import partial

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTabBar, QTableView, QVBoxLayout, QWidget

import aligner
from aligner import Comparison, Ledger, LedgerRow, Mending, Progress, Row, Side, Span
from ui.look.theme import Look
from ui.pair.jobs import Jobs
from ui.pair.session import Session
from ui.panel.finding_ways import FindingWays
from ui.panel.ledger_model import ROW_ROLE, Column, LedgerModel
from ui.view.search import Hit, Hits

_LEDGERS = tuple(Ledger)
_MOST_LINES = 3


class LedgerTable(QTableView):
    """A table whose Enter key, or a click, goes to the next place of a row."""

    walked = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.horizontalHeader().sortIndicatorChanged.connect(lambda _column, _order: self.give_room())
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self._measured: set[int] = set()
        self.verticalScrollBar().valueChanged.connect(lambda _at: self._measure())
        self.clicked.connect(self.walked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.give_room()

    def give_room(self) -> None:
        """As many lines to a row as its words need, to a point; the tooltip has all of them."""
        self._measured = set()
        self._measure()

    def _measure(self) -> None:
        """Give the rows in sight their room: a book's names are thousands."""
        metrics, model, header = self.fontMetrics(), self.model(), self.horizontalHeader()
        line, rows = metrics.lineSpacing(), self.verticalHeader()
        columns = [
            (column, header.sectionSize(column) - metrics.height() * 3 // 2)
            for column in (Column.ORIGINAL, Column.COPY)
        ]
        row, bottom = max(0, self.rowAt(0)), self.viewport().height()
        while row < model.rowCount() and self.rowViewportPosition(row) < bottom:
            if row not in self._measured:
                self._measured.add(row)
                lines = max(_lines_of(str(model.index(row, column).data()), metrics, room) for column, room in columns)
                rows.resizeSection(row, round(line * (lines + 0.7)))
            row += 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.walked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class LedgerPanel(QWidget):
    """Keeps the ledgers of the session's pair; they are made when they are first looked at."""

    went = Signal(object, object)  # all places of a row (Hits), and the one to go to

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.jobs = Jobs(self)
        self._made: dict[Ledger, tuple[LedgerRow, ...]] = {}
        self._asked: dict[int, Ledger] = {}
        self._walked: tuple[LedgerRow, int] | None = None
        self.model = LedgerModel(session.is_open, look, self)
        self.which = QTabBar()
        self.table = LedgerTable()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Ledger"))
        self.ways = FindingWays()
        self.ways.hide()
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._compose()
        self.which.currentChanged.connect(lambda _at: self._show())
        self.table.walked.connect(self._walk)
        self.jobs.finished.connect(self._on_made)
        session.pair_changed.connect(self._on_pair)
        session.compared_anew.connect(self._on_pair)
        session.decided.connect(self.model.retell)

    def _compose(self) -> None:
        names = {
            Ledger.NAMES: self.tr("Names"),
            Ledger.FIGURES: self.tr("Numbers and dates"),
            Ledger.QUOTES: self.tr("Quotations"),
        }
        for which in _LEDGERS:
            self.which.addTab(names[which])
        self.which.setExpanding(False)
        self.which.setDrawBase(False)
        self.which.setUsesScrollButtons(False)
        self.which.setElideMode(Qt.TextElideMode.ElideRight)  # large letters: all are in reach, if cut
        self.which.setContentsMargins(12, 0, 12, 0)
        self.which.setAccessibleName(self.tr("Which ledger"))
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setResizeContentsPrecision(0)  # by what is in sight: a book's names are thousands
        header.setSortIndicator(Column.STATUS, Qt.SortOrder.AscendingOrder)  # what needs a look stands first
        for column in (Column.ORIGINAL, Column.COPY):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (Column.COUNT, Column.STATUS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        column.addWidget(self.which)
        column.addWidget(self.table, 1)
        column.addWidget(self.said)
        column.addWidget(self.ways)
        self.ways.setContentsMargins(12, 0, 12, 0)
        self.said.setContentsMargins(12, 0, 12, 0)

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        self.model.set_look(look)
        self.table.give_room()

    # The rows

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        self._show()

    def _on_pair(self) -> None:
        self._made, self._walked = {}, None
        self.jobs.cancel()
        self.model.show(())
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        which, comparison = _LEDGERS[self.which.currentIndex()], self._session.comparison
        self._walked = None
        if which in self._made:
            self.model.show(self._made[which])
            self.table.give_room()
            self._say_what()
        elif comparison is not None and self.isVisible():
            self.model.show(())
            self.said.setText(self.tr("Looking through both texts…"))
            self._asked = {self.jobs.start(partial(_make, comparison, which)): which}

    def _on_made(self, number: int, rows: tuple[LedgerRow, ...]) -> None:
        if number in self._asked:
            self._made[self._asked.pop(number)] = rows
            self._show()

    def _say_what(self) -> None:
        if self.model.rowCount():
            self.said.setText(self.tr("A click or Enter goes to the next place of a row."))
        else:
            self.said.setText(self.tr("Neither text has any."))

    # Walking

    def offer(self, ways: tuple[Mending, ...]) -> None:
        """Offer the ways to mend the current finding, where it is the one of the row that is walked through."""
        walked = self._walked[0].findings if self._walked is not None else ()
        self.ways.show_ways(ways if self._session.current in walked else ())

    def walk_to(self, index: QModelIndex) -> None:
        """Choose a row and go to its first place."""
        self._walked = None
        self.table.setCurrentIndex(index)
        self._walk(index)

    def _walk(self, index: QModelIndex) -> None:
        row: LedgerRow = index.data(ROW_ROLE)
        before, at = self._walked or (None, -1)
        hits = _hits(self._session.rows, row)
        if not hits:
            return
        at = (at + 1) % len(hits) if before is row else 0
        self._walked = (row, at)
        self.said.setText(self.tr("Place {} of {}").format(at + 1, len(hits)))
        self.went.emit(hits, hits[at])


def _lines_of(words: str, metrics: QFontMetrics, room: int) -> int:
    if metrics.horizontalAdvance(words) <= room:
        return 1
    tall = metrics.boundingRect(QRect(0, 0, max(room, 1), 10_000), int(Qt.TextFlag.TextWordWrap), words).height()
    return min(tall // metrics.lineSpacing(), _MOST_LINES)


def _make(comparison: Comparison, which: Ledger, _progress: Progress) -> tuple[LedgerRow, ...]:
    return aligner.ledger(comparison, which)


def _hits(rows: tuple[Row, ...], entry: LedgerRow) -> Hits:
    """The places of an entry with the rows they are in, as one reads down, the original before the copy."""
    hits = [
        *_on_side(rows, Side.ORIGINAL, entry.original_places),
        *_on_side(rows, Side.COPY, entry.copy_places),
    ]
    return Hits.of(sorted(hits, key=lambda hit: (hit.row, hit.side is Side.COPY, hit.span)))


def _on_side(rows: tuple[Row, ...], side: Side, places: tuple[Span, ...]) -> list[Hit]:
    cells = [(row.original if side is Side.ORIGINAL else row.copy, number) for number, row in enumerate(rows)]
    starts = sorted((cell.span.start, number) for cell, number in cells if cell is not None and not cell.ghost)
    return [
        Hit(starts[max(0, bisect_right(starts, (span.start, len(rows))) - 1)][1], side, span)
        for span in places
        if starts
    ]
