"""What is always dismissed, as a list from which anything can be taken out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from aligner import Rule
from ui.pair.session import Session
from ui.panel.deciding import Deciding


class RulesDialog(QDialog):
    """Shows the rules of the open pair and those of all pairs to come."""

    def __init__(self, session: Session, deciding: Deciding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._deciding = session, deciding
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What is always dismissed"))
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Rules"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.remove_button = buttons.addButton(self.tr("&Take out"), QDialogButtonBox.ButtonRole.ActionRole)
        self.remove_button.clicked.connect(self._remove)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.about)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        unit = self.fontMetrics().height()
        self.resize(min(unit * 26, 1100), min(unit * 17, 700))
        session.decided.connect(self.refresh)
        self.refresh()

    def rules(self) -> tuple[Rule, ...]:
        """The rules, those of all pairs first."""
        return tuple(dict.fromkeys((*self._session.standing_rules, *self._session.review.rules)))

    def refresh(self) -> None:
        """Show the rules as they are now."""
        row = max(0, self.list.currentRow())
        self.list.clear()
        for rule in self.rules():
            later = rule in self._session.standing_rules
            where = self.tr("in all pairs") if later else self.tr("in this pair")
            item = QListWidgetItem(self.tr("{}, {}").format(self._deciding.described(rule), where))
            item.setData(Qt.ItemDataRole.UserRole, rule)
            self.list.addItem(item)
        count = self.list.count()
        self.list.setCurrentRow(min(row, count - 1))
        self.remove_button.setEnabled(count > 0)
        self.about.setText(
            self.tr("Findings that fall under one of these are dismissed by themselves.")
            if count
            else self.tr("Nothing is always dismissed. “Always dismiss…” (Shift+D) on a finding makes a rule.")
        )

    def _remove(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._deciding.forget(item.data(Qt.ItemDataRole.UserRole))
            self.refresh()
