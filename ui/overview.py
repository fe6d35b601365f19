"""The strip beside the view: the whole pair at a glance, the worst kind per pixel, and what is in sight of it."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aligner import KINDS, Finding, Mark, Row, Severity, Side
from ui.bands import RowBand
from ui.diff_view import DiffView

_WIDTH = 26
_SETTLE_MS = 150  # while heights still become exact the strip is drawn anew at most this often
_WORST_FIRST = tuple(Severity)

Tint = tuple[int, Mark]  # how bad (0 is worst), and the mark to draw


def row_tints(rows: tuple[Row, ...], findings: tuple[Finding, ...]) -> list[dict[Side, Tint]]:
    """For each row the worst finding on each side."""
    known = {finding.id: finding for finding in findings}
    tints: list[dict[Side, Tint]] = []
    for row in rows:
        tint: dict[Side, Tint] = {}
        for finding in (known[number] for number in row.findings if number in known):
            worth = (_WORST_FIRST.index(finding.severity), KINDS[finding.kind].mark)
            for side, places in ((Side.ORIGINAL, finding.original), (Side.COPY, finding.copy)):
                if places and (side not in tint or worth[0] < tint[side][0]):
                    tint[side] = worth
        tints.append(tint)
    return tints


class Overview(QWidget):
    """Two lanes, original and copy; click or drag to go there."""

    def __init__(self, view: DiffView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._tints: list[dict[Side, Tint]] = []
        self._picture: QPixmap | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.refresh)
        self._drawn_total = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Where the findings are")
        self.setToolTip("The whole text at a glance: click or drag to go there")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.moved.connect(self._on_moved)
        view.folds_changed.connect(self.refresh)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 200)

    def show_findings(self, rows: tuple[Row, ...], findings: tuple[Finding, ...]) -> None:
        """Draw other rows, or the same with other findings."""
        self._tints = row_tints(rows, findings)
        self.refresh()

    def refresh(self) -> None:
        """Draw the strip anew."""
        self._picture = None
        self.update()

    def _on_moved(self) -> None:
        if self._view.stack.total != self._drawn_total and not self._settle.isActive():
            self._settle.start()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()

    def _scale(self) -> float:
        """Pixels of the strip per pixel of the page; a short text does not fill the strip."""
        total = max(1, self._view.stack.total)
        return min(self.height() / total, 1.0)

    def worst_per_pixel(self, side: Side) -> dict[int, Mark]:
        """The mark of the worst finding in each pixel line of the strip that has one."""
        worst: dict[int, Tint] = {}
        scale, y = self._scale(), 0
        for place, band in enumerate(self._view.stack.bands):
            height = self._view.stack.heights[place]
            if isinstance(band, RowBand) and band.index < len(self._tints) and side in self._tints[band.index]:
                tint = self._tints[band.index][side]
                first = int(y * scale)
                for pixel in range(first, max(int((y + height) * scale - 1), first + 2)):
                    if pixel not in worst or tint[0] < worst[pixel][0]:
                        worst[pixel] = tint
            y += height
        return {pixel: tint[1] for pixel, tint in worst.items()}

    def _draw(self) -> QPixmap:
        look, ratio = self._view.stack.look, self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(look.colours["panel-ground"])
        painter = QPainter(picture)
        lane = (self.width() - 8) / 2
        for side, left in ((Side.ORIGINAL, 3.0), (Side.COPY, 5.0 + lane)):
            painter.fillRect(QRectF(left, 0, lane, self._view.stack.total * self._scale()), look.colours["text-ground"])
            for pixel, mark in self.worst_per_pixel(side).items():
                painter.fillRect(QRectF(left, pixel, lane, 1), look.marks[mark].ink)
        painter.end()
        self._drawn_total = self._view.stack.total
        return picture

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture is None:
            self._picture = self._draw()
        painter.drawPixmap(0, 0, self._picture)
        look, scale = self._view.stack.look, self._scale()
        top, height = self._view.edge * scale, max(self._view.viewport().height() * scale, 6.0)
        seen = QRectF(1, top + 1, self.width() - 2, min(height, self.height() - top) - 2)
        veil = QColor(look.colours["ink"])
        veil.setAlphaF(0.07)
        painter.setBrush(veil)
        painter.setPen(QPen(look.colours["line-strong"], 1.5))
        painter.drawRoundedRect(seen, 3, 3)

    def _go(self, event: QMouseEvent) -> None:
        middle = self._view.viewport().height() / 2
        self._view.scroll_to(round(event.position().y() / self._scale() - middle))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)
