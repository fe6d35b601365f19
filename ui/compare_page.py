"""The page of an open pair: texts, strip and findings side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSplitter, QWidget

from aligner import Change, Side
from ui.actions import Actions
from ui.look.theme import Look
from ui.pair.digest import Digest
from ui.pair.session import Session
from ui.panel.deciding import Deciding
from ui.panel.findings_panel import FindingsPanel
from ui.panel.ledger_panel import LedgerPanel
from ui.panel.panel_room import PanelRoom
from ui.panel.review_bar import ReviewBar
from ui.panel.side_panel import SidePanel
from ui.view.diff_view import DiffView
from ui.view.overview import BesideHeads, Overview
from ui.view.renewing import renew
from ui.view.search import Hit, Hits
from ui.view.search_bar import SearchBar
from ui.view.searching import Searching
from ui.view.text_selection import TextSelection


class ComparePage(QWidget):
    """Follows the session."""

    def __init__(self, session: Session, deciding: Deciding, look: Look, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self.view = DiffView(look)
        self.view.heads.offer_swap(actions["swap"])
        self.overview = Overview(self.view)
        self.panel = FindingsPanel(session, deciding, look, actions)
        self.ledgers = LedgerPanel(session, look)
        self.side = SidePanel(self.panel, self.ledgers)
        self.review_bar = ReviewBar(session, self.panel.model, look, actions)
        self.search_bar = SearchBar()
        self.searching = Searching(self.view, self.search_bar)
        texts = QWidget()
        grid = QGridLayout(texts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.view, 0, 0, 2, 1)
        grid.addWidget(BesideHeads(self.view.heads), 0, 1)
        grid.addWidget(self.overview, 1, 1)
        grid.addWidget(self.search_bar, 2, 0, 1, 2)
        grid.addWidget(self.review_bar, 3, 0, 1, 2)
        grid.setRowStretch(1, 1)
        texts.setFocusProxy(self.view)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(texts)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(5)
        self.room = PanelRoom(self.splitter, self.side, look)
        self.room.changed.connect(lambda shown: self.review_bar.setVisible(not shown))
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.splitter)
        self.view.finding_clicked.connect(session.select)
        self.ledgers.went.connect(self._go)
        self.panel.card.ways.shown.connect(self.ledgers.offer)
        self.side.currentChanged.connect(lambda _tab: self.view.show_hits(Hits()))
        session.pair_changed.connect(self._on_pair)
        session.filter_changed.connect(self._on_filter)
        session.decided.connect(self._on_decided)
        session.finding_changed.connect(lambda: self.view.show_current(session.finding(session.current)))

    def set_look(self, look: Look) -> None:
        """Take another theme or zoom. The texts come last: each width that they would have meanwhile costs a layout."""
        for part in (self.panel, self.ledgers, self.review_bar, self.room, self.view):
            part.set_look(look)
        self.overview.updateGeometry()
        self.overview.refresh()

    def shut_down(self) -> bool:
        """End what is looked for behind the window's back; whether all threads have ended."""
        return all([self.ledgers.jobs.close(), self.panel.card.jobs.close(), self.searching.jobs.close()])

    def read_plainly(self, plainly: bool) -> None:
        """Show the texts without their marks; no finding is the current one then, until one is asked for."""
        if plainly:
            self._session.select(None)
        self.view.hide_marks(plainly)

    def _on_pair(self) -> None:
        self.view.show_pair(self._session.comparison, self._session.digest, self._session.shown)
        self.searching.begin_anew()

    def show_meanwhile(self, digest: Digest) -> None:
        """Show a changed copy that is not compared yet."""
        if self._session.comparison is not None:
            renew(self.view, self._session.comparison, digest, self._session.shown)
            self._on_filter()

    def show_anew(self, changes: tuple[Change, ...]) -> None:
        """Show the comparison of the pair after these changes of the copy, staying where one is."""
        self.view.current = self._session.current
        self.view.show_dismissed(self._session.dismissed())
        if self._session.comparison is not None:
            renew(self.view, self._session.comparison, self._session.digest, self._session.shown, changes)
        self.searching.renew()

    def _on_filter(self) -> None:
        self.view.show_findings(self._session.shown)
        self.overview.show_findings(self._session.shown)
        self._on_decided()

    def _on_decided(self) -> None:
        dismissed = self._session.dismissed()
        self.view.show_dismissed(dismissed)
        self.overview.show_dismissed(dismissed)

    def _go(self, hits: Hits, hit: Hit) -> None:
        """Go to one place of a ledger's row with all of them marked; a finding there becomes the current one."""
        findings = self._session.rows[hit.row].findings
        here = (id_ for id_ in findings if self._touches(id_, hit))
        self._session.select(next(here, None))
        self.view.show_hits(hits)
        self.view.select_text(TextSelection(hit.side, hit.span.start, hit.span.end))
        self.view.travel.to_row(hit.row, hit.side, hit.span.start)

    def _touches(self, finding_id: str, hit: Hit) -> bool:
        finding = self._session.finding(finding_id)
        if finding is None or not self._session.is_shown(finding_id):
            return False
        return any(span.touches(hit.span) for span in (finding.original if hit.side is Side.ORIGINAL else finding.copy))
