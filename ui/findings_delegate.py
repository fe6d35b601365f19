"""Draws a finding in the list: badge, kind, severity, and its message in as many lines as it takes."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from aligner import KINDS, SEVERITY_NAMES, Finding, Severity
from ui.findings_model import FindingRole, Index
from ui.line_breaks import breakable
from ui.text_offsets import TextOffsets
from ui.theme import Look

_PAD = 10.0
_BADGE = 22.0
_LEADING = 1.2
_LINES = 4  # of a message that is not the current one
_DOTS = {Severity.HIGH: 3, Severity.MEDIUM: 2, Severity.LOW: 1}


@dataclass(frozen=True, slots=True)
class _Places:
    badge: QRectF
    head: QRectF
    message: QRectF


class FindingsDelegate(QStyledItemDelegate):
    """Word-wrapped rows as wide as the list."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._heights: dict[tuple[str, int, int, bool], int] = {}
        self._unfolded: str | None = None

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        self._heights.clear()

    def unfold(self, finding_id: str | None) -> None:
        """Show the whole message of one finding; the others show some lines of theirs."""
        self._unfolded = finding_id

    def forget_heights(self) -> None:
        """Measure anew: other findings have come."""
        self._heights.clear()

    def _places(self, rect: QRectF, font: QFont) -> _Places:
        left = rect.left() + _PAD + _BADGE + _PAD
        width = rect.right() - _PAD - left
        line = QFontMetricsF(font).height()
        head = QRectF(left, rect.top() + _PAD, width, max(line, _BADGE))
        message = QRectF(left, head.bottom() + 3, width, rect.bottom() - head.bottom() - 3 - _PAD)
        badge = QRectF(rect.left() + _PAD, head.center().y() - _BADGE / 2, _BADGE, _BADGE)
        return _Places(badge, head, message)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        finding: Finding = index.data(FindingRole.FINDING)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        key = (finding.id, width, option.font.pixelSize(), finding.id == self._unfolded)
        if key not in self._heights:
            places = self._places(QRectF(0, 0, width, 1000), option.font)
            _message, height = self._message(finding, option.font, places.message.width())
            self._heights[key] = round(places.message.top() + height + _PAD + 1)
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        finding: Finding = index.data(FindingRole.FINDING)
        colours = self._look.colours
        rect = QRectF(option.rect)
        places = self._places(rect, option.font)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, colours["current-ground" if selected else "panel-ground"])
        if selected:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), colours["focus"])
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colours["line"])
        self._paint_badge(painter, places.badge, finding, option.font)
        self._paint_head(painter, places.head, finding, option.font)
        painter.setPen(colours["ink"])
        message, _height = self._message(finding, option.font, places.message.width())
        message.draw(painter, places.message.topLeft())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours["focus"], 1.5))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _message(self, finding: Finding, font: QFont, width: float) -> tuple[QTextLayout, float]:
        text = breakable(finding.message)
        if finding.id != self._unfolded:
            text = _cut(text, font, width)
        return _wrapped(text, font, width)

    def _paint_badge(self, painter: QPainter, rect: QRectF, finding: Finding, font: QFont) -> None:
        kind = KINDS[finding.kind]
        ink = self._look.marks[kind.mark]
        painter.setBrush(ink.ground or self._look.colours["text-ground"])
        painter.setPen(QPen(ink.ink, 1.2))
        painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
        painter.setFont(_bold(font))
        painter.setPen(ink.ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, kind.letter)

    def _paint_head(self, painter: QPainter, rect: QRectF, finding: Finding, font: QFont) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(_bold(font))
        painter.setPen(self._look.colours["ink"])
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignLeft, KINDS[finding.kind].one)
        painter.setFont(font)
        painter.setPen(self._look.colours["ink-dim"])
        word = SEVERITY_NAMES[finding.severity]
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, word)
        right = rect.right() - QFontMetricsF(font).horizontalAdvance(word) - 8
        for dot in range(len(_DOTS)):
            lit = dot >= len(_DOTS) - _DOTS[finding.severity]
            painter.setBrush(self._look.colours["accent" if lit else "line"])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QRectF(right - (len(_DOTS) - dot) * 8, rect.center().y() - 2.5, 5, 5))


def _wrapped(text: str, font: QFont, width: float) -> tuple[QTextLayout, float]:
    """The text in lines of whole words, and their height."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += round(line.height() * _LEADING)
    layout.endLayout()
    return layout, y


def _cut(text: str, font: QFont, width: float) -> str:
    """As much of the text as goes on a few lines; the last one ends in dots if that is not all."""
    layout, _height = _wrapped(text, font, width)
    if layout.lineCount() <= _LINES:
        return text
    start = TextOffsets(text).points(layout.lineAt(_LINES - 1).textStart())
    return text[:start] + QFontMetricsF(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
