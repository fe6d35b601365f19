"""The lines under (or through) marked words: what tells the marks apart without colour."""

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_PENS = {"solid": Qt.PenStyle.SolidLine, "dashed": Qt.PenStyle.DashLine, "dotted": Qt.PenStyle.DotLine}

Stretch = tuple[QRectF, float]  # marked words on one line, and the baseline they stand on


def draw_lines(painter: QPainter, words: Iterable[Stretch], line: str, colour: QColor, line_height: float) -> None:
    """Draw the lines of one mark for many words."""
    thick = max(1.0, line_height * 0.05)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if line == "wavy":
        painter.setPen(QPen(colour, thick, c=Qt.PenCapStyle.FlatCap))
        for rect, baseline in words:
            painter.drawPath(_wave(rect.left(), rect.right(), baseline + line_height * 0.13, line_height * 0.07))
        return
    below: tuple[float, ...] = (line_height * 0.13,)
    if line in _PENS:
        painter.setPen(QPen(colour, thick, _PENS[line], Qt.PenCapStyle.FlatCap))
    elif line == "double":
        painter.setPen(QPen(colour, thick * 0.8))
        below = (below[0] - thick * 0.8, below[0] + thick * 1.2)
    elif line == "strike":
        faint = QColor(colour)
        faint.setAlphaF(0.65 * colour.alphaF())
        painter.setPen(QPen(faint, thick * 0.8))
        below = (-line_height * 0.19,)
    else:
        return
    painter.drawLines(
        [QLineF(rect.left(), base + lower, rect.right(), base + lower) for rect, base in words for lower in below]
    )


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
