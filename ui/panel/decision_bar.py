"""The four things that can be said of the current finding, each with its key."""

from PySide6.QtWidgets import QPushButton, QWidget

from aligner import Verdict
from ui.actions import Actions
from ui.pair.session import Session
from ui.panel.action_button import action_button
from ui.panel.flow_layout import FlowLayout

_VERDICTS = {"accept": Verdict.ACCEPTED, "dismiss": Verdict.DISMISSED}


class DecisionBar(QWidget):
    """Buttons of actions; the one that was taken stays pressed."""

    def __init__(
        self, session: Session, actions: Actions, margins: tuple[int, int, int, int] = (12, 8, 12, 10)
    ) -> None:
        super().__init__()
        self._session = session
        names = {
            "accept": self.tr("Fault"),
            "dismiss": self.tr("Dismiss"),
            "always": self.tr("Always…"),
            "note": self.tr("Note"),
        }
        row = FlowLayout(self, spacing=4)
        row.setContentsMargins(*margins)
        self.buttons: dict[str, QPushButton] = {}
        for action_id, name in names.items():
            action = actions[action_id]
            button = action_button(name, action, with_key=action_id != "always")
            button.setCheckable(action_id in _VERDICTS)
            button.clicked.connect(self.refresh)  # after the action: a button that is pressed again stays pressed
            action.enabledChanged.connect(button.setEnabled)
            button.setEnabled(action.isEnabled())
            row.addWidget(button)
            self.buttons[action_id] = button
        session.decided.connect(self.refresh)
        session.finding_changed.connect(self.refresh)
        session.pair_changed.connect(lambda: self.setVisible(bool(session.findings)))

    def refresh(self) -> None:
        """Show what is said of the current finding."""
        current = self._session.finding(self._session.current)
        verdict = self._session.decision(current.id).verdict if current is not None else Verdict.OPEN
        for action_id, said in _VERDICTS.items():
            self.buttons[action_id].setChecked(verdict is said)
