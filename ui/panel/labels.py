"""Words on a page of the window, larger, bolder or dimmer than the rest."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel


def label(
    text: str,
    scale: float,
    *,
    bold: bool = False,
    dim: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> QLabel:
    """Plain text at ``scale`` times the size of the interface."""
    made = QLabel(text)
    font = made.font()
    if scale != 1.0:
        font.setPointSizeF(font.pointSizeF() * scale)
    font.setBold(bold)
    made.setFont(font)
    made.setAlignment(align)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if dim:
        made.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return made
