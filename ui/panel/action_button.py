"""A button for an action of the menus, with a short name of its own and the action's key."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton


def action_button(name: str, action: QAction, *, with_key: bool = True) -> QPushButton:
    """The button; it does what the action does, and says the same to a screen reader."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button = QPushButton(f"{name}  {key}" if with_key else name)
    button.setProperty("tight", True)  # several stand beside one another in every language
    button.setAccessibleName(action.text().replace("&", ""))
    button.setToolTip(action.toolTip())
    button.clicked.connect(lambda _on=False: action.trigger())
    return button
