"""The current finding in a line under the texts, for as long as the panel gives way to them."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from aligner import KINDS
from ui.actions import Actions
from ui.look.theme import Look
from ui.look.words import one
from ui.pair.session import Session
from ui.panel.action_button import action_button
from ui.panel.arrow_buttons import arrow_button
from ui.panel.decision_bar import DecisionBar
from ui.panel.findings_model import FindingRole, FindingsModel


class ReviewBar(QWidget):
    """What is found, where one stands in the review, and what can be done about it."""

    def __init__(self, session: Session, model: FindingsModel, look: Look, actions: Actions) -> None:
        super().__init__()
        self._session, self._model, self._look = session, model, look
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.RichText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.position = QLabel()
        self.decisions = DecisionBar(session, actions, margins=(0, 0, 0, 0))
        self.mend = action_button(self.tr("Mend"), actions["use-here"])
        self.panel = action_button(self.tr("All findings"), actions["panel"])
        above = QHBoxLayout()
        above.addWidget(self.told, 1)
        above.addWidget(self.position, 0, Qt.AlignmentFlag.AlignTop)
        for name in ("previous", "next"):
            above.addWidget(arrow_button(actions, name), 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.decisions, 1)
        below.addWidget(self.mend)
        below.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 10)
        column.addLayout(above)
        column.addLayout(below)
        self.setAutoFillBackground(True)
        self.hide()
        session.finding_changed.connect(self.refresh)
        session.filter_changed.connect(self.refresh)

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        self.refresh()

    def refresh(self) -> None:
        """Tell of the finding that is current now."""
        finding, total = self._session.finding(self._session.current), len(self._session.shown)
        here, row = self._session.position(), self._model.row_of(self._session.current)
        self.position.setText(self.tr("{} of {}").format(here + 1, total) if here is not None else "")
        self.mend.setEnabled(finding is not None)
        if finding is None or row is None:
            self.told.setText(self.tr("F8 goes to the first finding.") if total else "")
            return
        ink = self._look.marks[KINDS[finding.kind].mark].ink.name()
        message = escape(str(self._model.index(row).data(FindingRole.MESSAGE)))
        self.told.setText(f"<b style='color:{ink}'>{escape(one(finding.kind))}</b> · {message}")
