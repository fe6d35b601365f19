"""The list of findings: Enter goes to one, heads fold and unfold."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from ui.panel.findings_model import FindingRole, FindingsModel, Head


class FindingsList(QListView):
    """A list whose Enter key, or a click, goes to the finding; on a head it folds the group."""

    entered = Signal(QModelIndex)

    def __init__(self, model: FindingsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings = model
        self.setModel(model)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(50)
        self.setWordWrap(True)
        bar = self.verticalScrollBar()
        bar.setSingleStep(24)
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
        self.setAccessibleName(self.tr("Findings"))
        self.clicked.connect(self._go)

    def _go(self, index: QModelIndex) -> None:
        head = index.data(FindingRole.HEAD)
        if not isinstance(head, Head):
            self.entered.emit(index)
            return
        row = index.row()
        self._findings.toggle(index)
        self.setCurrentIndex(self._findings.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        head = index.data(FindingRole.HEAD) if index.isValid() else None
        key = event.key()
        folds = isinstance(head, Head) and (
            key == Qt.Key.Key_Space or key == (Qt.Key.Key_Right if head.folded else Qt.Key.Key_Left)
        )
        if index.isValid() and (folds or key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            self._go(index)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
