"""The list of findings with its filter, the place in it, and the way to the next one."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Actions
from ui.filter_chips import FilterChips
from ui.findings_delegate import FindingsDelegate
from ui.findings_model import FindingRole, FindingsModel
from ui.session import Session
from ui.theme import Look

NOTHING_FOUND = (
    "No differences that matter: the copy tells what the original tells. "
    "Other wording, where there is any, is marked with dots in the texts."
)


class FindingsList(QListView):
    """A list whose Enter key goes to the finding."""

    entered = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setWordWrap(True)
        bar = self.verticalScrollBar()
        bar.setSingleStep(24)
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
        self.setAccessibleName("Findings")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class FindingsPanel(QWidget):
    """Follows the session; choosing a finding here goes there in both texts."""

    def __init__(self, session: Session, look: Look, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self.model = FindingsModel(self)
        self._delegate = FindingsDelegate(look, self)
        self.list = FindingsList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.chips = FilterChips(look)
        self.position = QLabel()
        self.hint = QLabel()
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.nothing = QLabel(NOTHING_FOUND)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.nothing.setContentsMargins(12, 14, 12, 14)
        self.export_button = QPushButton(actions["export"].text())
        self.export_button.setToolTip(actions["export"].toolTip())
        self.export_button.clicked.connect(actions["export"].trigger)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.nothing)
        self._compose(actions)
        self.setMinimumWidth(260)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.list.clicked.connect(self._on_chosen)
        self.list.entered.connect(self._on_chosen)
        self.chips.chosen.connect(session.choose_kinds)
        session.filter_changed.connect(self._on_filter)
        session.finding_changed.connect(self._on_finding)

    def _compose(self, actions: Actions) -> None:
        title = QLabel("Findings")
        font = title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        title.setFont(font)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(title)
        head.addWidget(self.hint, 1)
        head.addWidget(self.position)
        for name, arrow in (("previous", Qt.ArrowType.UpArrow), ("next", Qt.ArrowType.DownArrow)):
            action = actions[name]
            button = QToolButton()
            button.setDefaultAction(action)
            button.setArrowType(arrow)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(action.text().replace("&", ""))
            head.addWidget(button)
        top = QVBoxLayout()
        top.setContentsMargins(12, 8, 8, 10)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self.chips)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(top)
        page.addWidget(self._pages, 1)
        page.addLayout(_foot(self.export_button))

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        self._delegate.set_look(look)
        self.chips.set_look(look)
        self.list.viewport().update()

    def say(self, hint: str) -> None:
        """A passing word beside the title."""
        self.hint.setText(hint)

    def _on_filter(self) -> None:
        self._delegate.forget_heights()
        self.model.show(self._session.shown)
        self.chips.show_counts(self._session.counts(), self._session.chosen)
        nothing = self._session.complete and not self._session.counts()
        self._pages.setCurrentWidget(self.nothing if nothing else self.list)
        self._on_finding()

    def _on_finding(self) -> None:
        self.hint.clear()
        here, total = self._session.position(), len(self._session.shown)
        self._delegate.unfold(self._session.current)
        self.list.scheduleDelayedItemsLayout()
        self.position.setText(f"{here + 1} of {total}" if here is not None else f"{total}" if total else "")
        selection = self.list.selectionModel()
        if here is None:
            selection.clear()
            return
        index = self.model.index(here)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def _on_chosen(self, index: QModelIndex) -> None:
        finding = index.data(FindingRole.FINDING)
        if finding is not None:
            self._session.select(finding.id)


def _foot(button: QPushButton) -> QVBoxLayout:
    foot = QVBoxLayout()
    foot.setContentsMargins(12, 10, 12, 10)
    foot.addWidget(button)
    return foot
