"""The line between the two ends of the current moved passage, drawn along the edge of the gutter."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from aligner import Mark, RowKind
from ui.view.band_stack import BandStack
from ui.view.columns import badge_size


def ends_of_move(stack: BandStack, finding: str) -> tuple[int, int] | None:
    """The bands of a moved passage's place in the original and of that in the copy; None unless both are unfolded."""
    rows = [row for row in stack.digest.rows_of.get(finding, ()) if stack.rows[row].move is not None]
    # A block that moved together has several rows at each end: its first ones are joined.
    ends = {stack.rows[row].kind: stack.place_of_row(row) for row in reversed(rows)}
    began, told = ends.get(RowKind.MOVED_FROM), ends.get(RowKind.MOVED_TO)
    return (began, told) if began is not None and told is not None else None


def paint_connector(painter: QPainter, stack: BandStack, finding: str, edge: int) -> None:
    """Draw it with the page line ``edge`` at the upper edge; an arrow points to where the copy tells the passage."""
    ends = ends_of_move(stack, finding)
    if ends is None or finding not in stack.marks.findings:
        return
    size, middle = badge_size(stack.look), stack.columns.gutter + stack.columns.gutter_width / 2
    near, lane = middle - 0.85 * size - 1, stack.columns.gutter + 0.12 * size
    began, told = (_middle_of_badge(stack, place) - edge for place in ends)
    turn = min(0.22 * size, abs(told - began) / 2) * (1 if told > began else -1)
    path = QPainterPath(QPointF(near, began))
    path.lineTo(lane + abs(turn), began)
    path.quadTo(lane, began, lane, began + turn)
    path.lineTo(lane, told - turn)
    path.quadTo(lane, told, lane + abs(turn), told)
    path.lineTo(near - 2, told)
    ink = stack.look.marks[Mark.MOVED].ink
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1.8))
    painter.drawPath(path)
    head = 0.2 * size
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    corners = ((near, told), (near - head, told - head), (near - head, told + head))
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


def _middle_of_badge(stack: BandStack, place: int) -> float:
    layout = stack.layout(place)
    badge = next((badge for badge in layout.badges if badge.move is not None), None) if layout is not None else None
    return stack.heights.top(place) + (badge.rect.center().y() if badge is not None else 0.0)
