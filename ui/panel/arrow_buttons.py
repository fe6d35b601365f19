"""Buttons that go to the finding before and to the next one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from ui.actions import Actions

_ARROWS = {"previous": Qt.ArrowType.UpArrow, "next": Qt.ArrowType.DownArrow}


def arrow_button(actions: Actions, action_id: str) -> QToolButton:
    """A button for one of the two actions."""
    action = actions[action_id]
    button = QToolButton()
    button.setDefaultAction(action)
    button.setArrowType(_ARROWS[action_id])
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text().replace("&", ""))
    return button
