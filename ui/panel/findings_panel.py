"""The findings beside the texts: how far the review is, the filter, the list, and the card of the current one."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Actions
from ui.look.theme import Look
from ui.pair.session import Session
from ui.panel.arrow_buttons import arrow_button
from ui.panel.deciding import Deciding
from ui.panel.decision_bar import DecisionBar
from ui.panel.finding_card import FindingCard
from ui.panel.findings_delegate import FindingsDelegate
from ui.panel.findings_filter import FindingsFilter
from ui.panel.findings_list import FindingsList
from ui.panel.findings_model import FindingRole, FindingsModel
from ui.panel.progress_line import ProgressLine
from ui.panel.sifting import Order

_CARD_SHARE = 0.55  # of the height of list and card
_CARD_HEIGHT = 360  # pixels at 100 percent


class FindingsPanel(QWidget):
    """Follows the session; choosing a finding here goes there in both texts."""

    def __init__(self, session: Session, deciding: Deciding, look: Look, actions: Actions) -> None:
        super().__init__()
        self._session, self._scale, self._split_by_hand = session, look.scale, False
        self.model = FindingsModel(session.decision, self)
        self._delegate = FindingsDelegate(look, self)
        self.list = FindingsList(self.model)
        self.list.setItemDelegate(self._delegate)
        self.filter = FindingsFilter(session, look)
        self.progress = ProgressLine(look)
        self.card = FindingCard(session, deciding, look)
        self.decisions = DecisionBar(session, actions)
        self.position = QLabel()
        self.hint = QLabel()
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.nothing = QLabel()
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.nothing.setContentsMargins(12, 14, 12, 14)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.nothing)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self._compose(actions)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.list.entered.connect(self._on_chosen)
        deciding.said.connect(self.say)
        session.pair_changed.connect(self._on_pair)
        session.filter_changed.connect(self._on_filter)
        session.finding_changed.connect(self._on_finding)
        session.decided.connect(self._on_decided)

    def _compose(self, actions: Actions) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(12, 8, 8, 8)
        top.setSpacing(6)
        top.addLayout(self._head(actions))
        top.addWidget(self.progress.bar)
        top.addWidget(self.filter)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(5)
        self.splitter.addWidget(self._pages)
        self.splitter.addWidget(self.card)
        self.splitter.splitterMoved.connect(lambda _at, _number: self._keep_split())
        self.list.setMinimumHeight(90)
        self.card.setMinimumHeight(90)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(top)
        page.addWidget(self.splitter, 1)
        page.addWidget(self.decisions)

    def _head(self, actions: Actions) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.progress.label)
        head.addWidget(self.hint, 1)
        head.addWidget(self.position)
        for name in ("previous", "next"):
            head.addWidget(arrow_button(actions, name))
        return head

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        for part in (self._delegate, self.filter, self.progress, self.card):
            part.set_look(look)
        self.list.viewport().update()
        self._scale = look.scale
        self._share_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _keep_split(self) -> None:
        self._split_by_hand = True

    def _share_height(self) -> None:
        """The card has what it mostly needs, the list all else; as the editor drew it once he did."""
        high = sum(self.splitter.sizes())
        if high and not self._split_by_hand:
            card = min(round(_CARD_SHARE * high), round(_CARD_HEIGHT * self._scale))
            self.splitter.setSizes([high - card, card])

    def chosen_words(self) -> str:
        """What is said of the finding that is chosen in the list; nothing while the keyboard is elsewhere."""
        index = self.list.currentIndex()
        return str(index.data()) if self.list.hasFocus() and index.data(FindingRole.FINDING) is not None else ""

    def say(self, hint: str) -> None:
        """A passing word beside the title."""
        self.hint.setText(hint)

    def _on_pair(self) -> None:
        self._delegate.forget_heights()
        self.model.unfold_all()

    def _on_filter(self) -> None:
        self.model.show(self._session.shown, grouped=self._session.sieve.order is Order.WEIGHT)
        self.filter.refresh()
        self._show_progress()
        empty = self._session.complete and not self._session.shown
        self.filter.setVisible(bool(self._session.findings))  # with nothing found there is nothing to filter
        self.nothing.setText(self._why_empty() if empty else "")
        self._pages.setCurrentWidget(self.nothing if empty else self.list)
        self._on_finding()

    def _why_empty(self) -> str:
        if self._session.findings:
            return self.tr("No finding comes through the filter.")
        if self._session.looked_at():
            return self.tr("Nothing is left to look at: all that was found is mended.")
        return self.tr(
            "No differences that matter: the copy tells what the original tells. "
            "Other wording, where there is any, is marked with dots in the texts."
        )

    def _on_decided(self) -> None:
        self.model.retell()
        self.list.scheduleDelayedItemsLayout()
        self._show_progress()

    def _show_progress(self) -> None:
        done, total = self._session.looked_at(), self._session.to_look_at()
        self.progress.show_progress(
            self.tr("{} of {} looked at").format(done, total) if total else "", done / (total or 1)
        )

    def _on_finding(self) -> None:
        self.hint.clear()
        here, total = self._session.position(), len(self._session.shown)
        self.position.setText(
            self.tr("{} of {}").format(here + 1, total) if here is not None else f"{total}" if total else ""
        )
        row = self.model.row_of(self._session.current)
        selection = self.list.selectionModel()
        if row is None:
            selection.clear()
            return
        index = self.model.index(row)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def _on_chosen(self, index: QModelIndex) -> None:
        finding = index.data(FindingRole.FINDING)
        if finding is not None and self._session.finding(finding.id) == finding:  # not of the comparison before
            self._session.select(finding.id)
