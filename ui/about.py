"""The two small windows of the help menu."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QWidget

from aligner import __version__
from ui.actions import ACTIONS, shortcut_text

_ABOUT = (
    "See what happened to a story: two versions side by side, with garbled names, missing facts, added passages "
    "and changed facts listed, worst first.\n\nEverything stays on this computer: Aligner never goes online."
)
_IN_THE_TEXTS = (
    ("Scroll a line, a page", "↑ ↓  Page Up  Page Down  Space"),
    ("To the beginning, to the end", "Home  End"),
    ("Zoom with the mouse", "Ctrl+Wheel"),
    ("Go to the finding chosen in the list", "Enter"),
)


def _dialog(parent: QWidget, title: str) -> tuple[QDialog, QGridLayout]:
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    grid = QGridLayout(dialog)
    grid.setContentsMargins(28, 24, 28, 24)
    grid.setHorizontalSpacing(36)
    grid.setVerticalSpacing(8)
    return dialog, grid


def show_shortcuts(parent: QWidget) -> QDialog:
    """All keys, from the table of actions."""
    dialog, grid = _dialog(parent, "Keyboard shortcuts")
    lines = [(spec.text.replace("&", ""), shortcut_text(spec)) for spec in ACTIONS if spec.keys]
    for row, (what, keys) in enumerate([*lines, *_IN_THE_TEXTS]):
        grid.addWidget(QLabel(what), row, 0)
        grid.addWidget(QLabel(keys), row, 1)
    dialog.open()
    return dialog


def show_about(parent: QWidget) -> QDialog:
    """What this is, and which version."""
    dialog, grid = _dialog(parent, "About Aligner")
    title = QLabel(f"Aligner {__version__}")
    font = title.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    font.setBold(True)
    title.setFont(font)
    text = QLabel(_ABOUT)
    text.setWordWrap(True)
    text.setMinimumWidth(380)
    grid.addWidget(title, 0, 0)
    grid.addWidget(text, 1, 0)
    dialog.open()
    return dialog
