"""Draws the list of findings: heads of groups, and findings with badge, message and verdict.

Under a head, which tells kind and severity for all of them, a finding is its message; elsewhere it says its own.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from aligner import KINDS, Decision, Finding, Severity, Verdict
from ui.look.theme import Look
from ui.look.words import letter, one, said, weight
from ui.panel.findings_model import FindingRole, Head, Index
from ui.view.line_breaks import breakable
from ui.view.text_offsets import TextOffsets

_PAD = 10.0
_BADGE = 22.0  # at 100 percent
_LEADING = 1.2
_LINES = 3  # of a message; all of it stands in the card
_DECIDED_LINES = 1
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
        self._heights: dict[tuple[str, int, int, int, str, bool], int] = {}

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        if look.scale != self._look.scale:  # colours are no taller
            self._heights.clear()
        self._look = look

    def forget_heights(self) -> None:
        """Begin anew: another pair has come."""
        self._heights.clear()

    @property
    def _badge(self) -> float:
        return round(_BADGE * self._look.scale)

    def _places(self, rect: QRectF, font: QFont, verdict: str, *, headed: bool) -> _Places:
        """Where everything goes; without a line of its own the verdict stands beside the message."""
        left = rect.left() + _PAD + self._badge + _PAD
        width, metrics = rect.right() - _PAD - left, QFontMetricsF(font)
        head = QRectF(left, rect.top() + _PAD, width, max(metrics.height(), self._badge))
        badge = QRectF(rect.left() + _PAD, head.center().y() - self._badge / 2, self._badge, self._badge)
        top = head.bottom() + 3 if headed else head.center().y() - metrics.height() / 2
        beside = metrics.horizontalAdvance(verdict) + _PAD if verdict and not headed else 0.0
        return _Places(badge, head, QRectF(left, top, width - beside, rect.bottom() - top - _PAD))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        finding = index.data(FindingRole.FINDING)
        if not isinstance(finding, Finding):
            return QSize(width, round(QFontMetricsF(option.font).height() + 2 * _PAD))
        decision, headed = index.data(FindingRole.DECISION), not index.data(FindingRole.UNDER_HEAD)
        lines, verdict = _lines(decision), self._verdict(decision)
        key = (str(finding.message), width, option.font.pixelSize(), lines, verdict, headed)
        if key not in self._heights:
            places = self._places(QRectF(0, 0, width, 1000), option.font, verdict, headed=headed)
            _layout, height = _message(finding, option.font, places.message.width(), lines)
            lowest = max(places.message.top() + height, places.badge.bottom())
            self._heights[key] = round(lowest + _PAD + 1)
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head = index.data(FindingRole.HEAD)
        if isinstance(head, Head):
            self._paint_group(painter, option, index, folded=head.folded)
        else:
            self._paint_finding(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colours["focus"], 1.5))
            painter.drawRect(QRectF(option.rect).adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, folded: bool) -> None:
        colours, rect = self._look.colours, QRectF(option.rect)
        painter.fillRect(rect, colours["window-ground"])
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colours["line"])
        painter.setFont(_bold(option.font))
        painter.setPen(colours["ink-dim"])
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        count = str(index.data(Qt.ItemDataRole.StatusTipRole))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        room = inner.width() - QFontMetricsF(painter.font()).horizontalAdvance(count) - self._badge
        title = QFontMetricsF(painter.font()).elidedText(
            str(index.data(Qt.ItemDataRole.DisplayRole)), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(inner.adjusted(self._badge - 4, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setBrush(colours["ink-dim"])
        painter.setPen(Qt.PenStyle.NoPen)
        size, x, y = self._look.scale, inner.left() + 5 * self._look.scale, rect.center().y()
        corners = [(-3, -5), (4, 0), (-3, 5)] if folded else [(-5, -3), (5, -3), (0, 4)]
        painter.drawPolygon([QPointF(x + dx * size, y + dy * size) for dx, dy in corners])

    def _paint_finding(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        finding: Finding = index.data(FindingRole.FINDING)
        decision: Decision = index.data(FindingRole.DECISION)
        decided = decision.verdict is not Verdict.OPEN
        colours = self._look.colours
        rect = QRectF(option.rect)
        headed, verdict = not index.data(FindingRole.UNDER_HEAD), self._verdict(decision)
        places = self._places(rect, option.font, verdict, headed=headed)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, colours["current-ground" if selected else "panel-ground"])
        if selected:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), colours["focus"])
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colours["line"])
        self._paint_badge(painter, places.badge, finding, option.font)
        if headed:
            self._paint_head(painter, places.head, finding, decision, option.font)
        else:
            painter.setFont(option.font)
            painter.setPen(colours["ink-dim"])
            painter.drawText(places.head, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, verdict)
        painter.setPen(colours["ink-dim" if decided else "ink"])
        font = _struck(option.font) if decision.verdict is Verdict.DISMISSED else option.font
        message, _ = _message(finding, font, places.message.width(), _lines(decision))
        message.draw(painter, places.message.topLeft())

    def _paint_badge(self, painter: QPainter, rect: QRectF, finding: Finding, font: QFont) -> None:
        kind = KINDS[finding.kind]
        ink = self._look.marks[kind.mark]
        painter.setBrush(ink.ground or self._look.colours["text-ground"])
        painter.setPen(QPen(ink.ink, 1.2))
        painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
        painter.setFont(_bold(font))
        painter.setPen(ink.ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter(finding.kind))

    def _paint_head(self, painter: QPainter, rect: QRectF, finding: Finding, decision: Decision, font: QFont) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        decided = decision.verdict is not Verdict.OPEN
        painter.setFont(_bold(font))
        painter.setPen(self._look.colours["ink-dim" if decided else "ink"])
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignLeft, one(finding.kind))
        painter.setFont(font)
        painter.setPen(self._look.colours["ink-dim"])
        word = self._verdict(decision) or weight(finding.severity)
        if decision.note and not decided:
            word = f"✎ {weight(finding.severity)}"
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, word)
        if decided:
            return
        step, round_ = 8 * self._look.scale, 5 * self._look.scale
        right = rect.right() - QFontMetricsF(font).horizontalAdvance(word) - step
        for dot in range(len(_DOTS)):
            lit = dot >= len(_DOTS) - _DOTS[finding.severity]
            painter.setBrush(self._look.colours["accent" if lit else "line"])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(
                QRectF(right - (len(_DOTS) - dot) * step, rect.center().y() - round_ / 2, round_, round_)
            )

    def _verdict(self, decision: Decision) -> str:
        """What the editor said of a finding, in a word; a pencil for a note."""
        told = {Verdict.ACCEPTED: self.tr("✓ a fault"), Verdict.DISMISSED: self.tr("✕ dismissed")}
        return " ".join(word for word in ("✎" if decision.note else "", told.get(decision.verdict, "")) if word)


def _lines(decision: Decision) -> int:
    return _LINES if decision.verdict is Verdict.OPEN else _DECIDED_LINES


def _message(finding: Finding, font: QFont, width: float, lines: int) -> tuple[QTextLayout, float]:
    """As much of the message as goes on a few lines, and their height; the last one ends in dots if that is not all."""
    text = breakable(said(finding.message))
    layout, height = _wrapped(text, font, width)
    if layout.lineCount() <= lines:
        return layout, height
    start = TextOffsets(text).points(layout.lineAt(lines - 1).textStart())
    rest = QFontMetricsF(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
    return _wrapped(text[:start] + rest, font, width)


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


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _struck(font: QFont) -> QFont:
    struck = QFont(font)
    struck.setStrikeOut(True)
    return struck
