"""The lines under (or through) marked words: what tells the marks apart without colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_PENS = {"solid": Qt.PenStyle.SolidLine, "dashed": Qt.PenStyle.DashLine, "dotted": Qt.PenStyle.DotLine}


def draw_line(painter: QPainter, rect: QRectF, baseline: float, line: str, colour: QColor, line_height: float) -> None:
    """Draw the line of a mark for the words in ``rect`` that stand on ``baseline``."""
    thick = max(1.0, line_height * 0.05)
    below = baseline + line_height * 0.13
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, thick, _PENS.get(line, Qt.PenStyle.SolidLine), Qt.PenCapStyle.FlatCap))
    if line in _PENS:
        painter.drawLine(QPointF(rect.left(), below), QPointF(rect.right(), below))
    elif line == "double":
        painter.setPen(QPen(colour, thick * 0.8))
        for y in (below - thick * 0.8, below + thick * 1.2):
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
    elif line == "strike":
        through = baseline - line_height * 0.19
        faint = QColor(colour)
        faint.setAlphaF(0.65)
        painter.setPen(QPen(faint, thick * 0.8))
        painter.drawLine(QPointF(rect.left(), through), QPointF(rect.right(), through))
    elif line == "wavy":
        painter.drawPath(_wave(rect.left(), rect.right(), below, line_height * 0.07))


def _wave(left: float, right: float, y: float, swing: float) -> QPainterPath:
    """A wave that is in step with the page, so that the waves of neighbouring runs join."""
    step = swing * 2
    path = QPainterPath()
    start = left - left % step
    path.moveTo(start, y)
    count = int((right - start) / step)
    for number in range(count):
        up = -1 if number % 2 else 1
        x = start + number * step
        path.quadTo(x + step / 2, y + up * swing * 1.4, x + step, y)
    return path
