"""Saying something to those who listen to the window rather than look at it."""

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

try:
    from PySide6.QtGui import QAccessibleAnnouncementEvent
except ImportError:  # before Qt 6.8.1
    QAccessibleAnnouncementEvent = None  # type: ignore[misc,assignment]


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say the text; where Qt cannot announce, the widget's description becomes it and is told."""
    if not text:
        return
    if QAccessibleAnnouncementEvent is not None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
        return
    widget.setAccessibleDescription(text)
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.DescriptionChanged))
