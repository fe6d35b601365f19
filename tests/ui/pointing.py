"""Where things are in the view, for clicks and drops as a user makes them."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from aligner import Side
from ui.view.diff_view import DiffView


def place_of(view: DiffView, row: int) -> int:
    place = view.stack.place_of_row(row)
    assert place is not None
    return place


def point_of_finding(view: DiffView, row: int, finding: str, side: Side) -> QPoint:
    """The middle of the first marked words of a finding in a row."""
    place = place_of(view, row)
    layout = view.stack.layout(place)
    assert layout is not None
    rect = layout.cells[side].rects_of(finding)[0]
    at = rect.center() + QPointF(view.stack.columns.left(side), layout.top + view.stack.heights.top(place) - view.edge)
    return at.toPoint()


def point_of_badge(view: DiffView, row: int, text: str) -> QPoint:
    place = place_of(view, row)
    layout = view.stack.layout(place)
    assert layout is not None
    badge = next(badge for badge in layout.badges if badge.text == text)
    return (badge.rect.center() + QPointF(0, view.stack.heights.top(place) - view.edge)).toPoint()


def point_of_band(view: DiffView, place: int, side: Side) -> QPoint:
    y = view.stack.heights.top(place) + view.stack.heights[place] // 2 - view.edge
    return QPoint(round(view.stack.columns.left(side)) + 12, y)


def mime_of(*paths: Path, text: str = "") -> QMimeData:
    mime = QMimeData()
    if paths:
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    if text:
        mime.setText(text)
    return mime


def drop(widget: QWidget, mime: QMimeData, at: QPoint | None = None) -> bool:
    """Drag over and drop, with the events that Qt sends; whether the drop was taken."""
    at = at if at is not None else widget.rect().center()
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(at, *how)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        QApplication.sendEvent(widget, QDragLeaveEvent())
        return False
    event = QDropEvent(QPointF(at), *how)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()
