"""What stands beside the texts: the findings, and the ledgers behind a second tab."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from ui.panel.findings_panel import FindingsPanel
from ui.panel.ledger_panel import LedgerPanel


class SidePanel(QTabWidget):
    """Two tabs; the key that shows the ledgers leads back, too."""

    needed = Signal()  # something in it is asked for: it is to be seen
    done = Signal()  # that is done, or was left

    def __init__(self, findings: FindingsPanel, ledgers: LedgerPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings, self.ledgers = findings, ledgers
        self.setDocumentMode(True)
        self.addTab(findings, self.tr("Findings"))
        self.addTab(ledgers, self.tr("Ledgers"))
        findings.card.needed.connect(self._show_findings)
        findings.card.done.connect(self.done)

    def turn(self) -> None:
        """To the ledgers, or back to the findings, with the keyboard."""
        to_ledgers = self.currentWidget() is self.findings or not self.isVisible()
        if to_ledgers:
            self.needed.emit()
        self.setCurrentWidget(self.ledgers if to_ledgers else self.findings)
        (self.ledgers.table if to_ledgers else self.findings.list).setFocus()
        if not to_ledgers:
            self.done.emit()

    def _show_findings(self) -> None:
        self.needed.emit()
        self.setCurrentWidget(self.findings)
