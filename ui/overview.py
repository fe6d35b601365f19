"""The strip beside the view: the whole pair at a glance, the worst kind per pixel, and what is in sight of it."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aligner import KINDS, Finding, Mark, Row, Severity, Side
from ui.bands import RowBand
from ui.diff_view import DiffView

_WIDTH = 26
_SETTLE_MS = 150  # heights become exact while one scrolls; the strip is drawn anew when that has come to rest

Tint = tuple[int, Mark]  # how bad (0 is worst), and the mark to draw


def row_tints(rows: tuple[Row, ...], findings: tuple[Finding, ...]) -> dict[int, dict[Side, Tint]]:
    """The worst finding on each side of every row that has one, by the row's index."""
    ranks = {severity: rank for rank, severity in enumerate(Severity)}
    known = {
        finding.id: (
            (ranks[finding.severity], KINDS[finding.kind].mark),
            [side for side, places in ((Side.ORIGINAL, finding.original), (Side.COPY, finding.copy)) if places],
        )
        for finding in findings
    }
    tints: dict[int, dict[Side, Tint]] = {}
    for index, row in enumerate(rows):
        for tint, sides in (known[number] for number in row.findings if number in known):
            of_row = tints.setdefault(index, {})
            for side in sides:
                if side not in of_row or tint[0] < of_row[side][0]:
                    of_row[side] = tint
    return tints


class Overview(QWidget):
    """Two lanes, original and copy; click or drag to go there."""

    def __init__(self, view: DiffView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._shown: tuple[tuple[Row, ...], tuple[Finding, ...]] = ((), ())
        self._tints: dict[int, dict[Side, Tint]] | None = None  # made when it is next drawn
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
        self._shown, self._tints = (rows, findings), None
        self.refresh()

    def refresh(self) -> None:
        """Draw the strip anew."""
        self._picture = None
        self.update()

    def _on_moved(self) -> None:
        if self._view.stack.total != self._drawn_total:
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
        if self._tints is None:
            self._tints = row_tints(*self._shown)
        worst: dict[int, Tint] = {}
        scale, y, heights = self._scale(), 0, self._view.stack.heights
        for place, band in enumerate(self._view.stack.bands):
            height = heights[place]
            tint = self._tints.get(band.index, {}).get(side) if isinstance(band, RowBand) else None
            if tint is not None:
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
        painter.setPen(QPen(look.colours["ink-dim"], 1.5))
        painter.drawRoundedRect(seen, 3, 3)

    def _go(self, event: QMouseEvent) -> None:
        middle = self._view.viewport().height() / 2
        self._view.scroll_to(round(event.position().y() / self._scale() - middle))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)
