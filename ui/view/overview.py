"""The strip beside the view: the whole pair at a glance, the worst kind per pixel, and what is in sight of it."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from aligner import KINDS, Finding, Mark, Severity, Side
from ui.view.bands import RowBand
from ui.view.diff_view import DiffView
from ui.view.row_words import finding_words

_WIDTH = 28
_NEAR = 2  # pixels from the pointer that count as under it
_SETTLE_MS = 150  # heights become exact while one scrolls; the strip is drawn anew when that has come to rest

Tint = tuple[int, Mark]  # how bad (0 is worst), and the mark to draw


def row_tints(rows_of: Mapping[str, tuple[int, ...]], findings: Iterable[Finding]) -> dict[Side, dict[int, Tint]]:
    """The worst finding of every row that has one, by side and the row's index."""
    ranks = {severity: rank for rank, severity in enumerate(Severity)}
    tints: dict[Side, dict[int, Tint]] = {side: {} for side in Side}
    for finding in findings:
        tint = ranks[finding.severity], KINDS[finding.kind].mark
        for side, places in ((Side.ORIGINAL, finding.original), (Side.COPY, finding.copy)):
            if places:
                lane = tints[side]
                for row in rows_of.get(finding.id, ()):
                    if row not in lane or tint[0] < lane[row][0]:
                        lane[row] = tint
    return tints


def _stretches(marks: Mapping[int, Mark]) -> Iterator[tuple[int, int, Mark]]:
    """Neighbouring pixel lines of one mark: the first, how many they are, and the mark."""
    first, last, mark = 0, -1, None
    for pixel in sorted(marks):
        if mark is not None and (pixel != last + 1 or marks[pixel] is not mark):
            yield first, last + 1 - first, mark
            mark = None
        if mark is None:
            first, mark = pixel, marks[pixel]
        last = pixel
    if mark is not None:
        yield first, last + 1 - first, mark


class BesideHeads(QWidget):
    """What lies above the strip: as high as the heads of the view, so that strip, scroll bar and texts are level."""

    def __init__(self, heads: QWidget) -> None:
        super().__init__()
        self._heads = heads
        heads.installEventFilter(self)
        self.setFixedHeight(heads.height())
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._heads and event.type() is QEvent.Type.Resize:
            self.setFixedHeight(self._heads.height())
        return False


class Overview(QWidget):
    """Two lanes, original and copy; click or drag to go there."""

    def __init__(self, view: DiffView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._findings: tuple[Finding, ...] = ()
        self._dismissed: frozenset[str] = frozenset()
        self._tints: dict[Side, dict[int, Tint]] | None = None  # made when it is next drawn
        self._picture: QPixmap | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.refresh)
        self._drawn_total = 0
        self._stale = QTimer(self)  # the texts come first: the strip is drawn when they have been
        self._stale.setSingleShot(True)
        self._stale.timeout.connect(self._draw)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Where the findings are"))
        self.setToolTip(self.tr("The whole text at a glance: click or drag to go there"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.moved.connect(self._on_moved)
        view.folds_changed.connect(self.refresh)
        view.hits_changed.connect(self.refresh)

    def sizeHint(self) -> QSize:
        return QSize(round(_WIDTH * self._view.stack.look.scale**0.5), 200)  # grows with the letters, and takes less

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Draw these findings, where they stand in the rows of the view."""
        self._findings, self._tints = findings, None
        self.refresh()

    def show_dismissed(self, dismissed: frozenset[str]) -> None:
        """Leave out the findings that have been put aside."""
        if dismissed != self._dismissed:
            self._dismissed, self._tints = dismissed, None
            self.refresh()

    def refresh(self) -> None:
        """Draw the strip anew."""
        self._stale.start()
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

    def _tops(self) -> list[int]:
        """Where the bands begin on the page, and where the last one ends, in pixels."""
        return list(accumulate(self._view.stack.heights, initial=0))

    def worst_per_pixel(self, side: Side, tops: list[int] | None = None) -> dict[int, Mark]:
        """The mark of the worst finding in each pixel line of the strip that has one."""
        if self._tints is None:
            open_findings = (finding for finding in self._findings if finding.id not in self._dismissed)
            self._tints = row_tints(self._view.stack.digest.rows_of, open_findings)
        worst: dict[int, Tint] = {}
        scale, places, tops = self._scale(), self._view.stack.places, tops or self._tops()
        for row, tint in self._tints[side].items():
            if (place := places.get(row)) is None:
                continue
            first, last = int(tops[place] * scale), int(tops[place + 1] * scale)
            for pixel in range(first, last if last > first + 2 else first + 2):
                known = worst.get(pixel)
                if known is None or tint[0] < known[0]:
                    worst[pixel] = tint
        return {pixel: tint[1] for pixel, tint in worst.items()}

    def hit_pixels(self, side: Side, tops: list[int] | None = None) -> set[int]:
        """The pixel lines of the strip at which words stand that are looked for."""
        stack, scale, tops = self._view.stack, self._scale(), tops or self._tops()
        rows = self._view.found.rows(side)
        return {int(tops[place] * scale) for row in rows if (place := stack.place_of_row(row)) is not None}

    def words_at(self, y: float) -> str:
        """What lies under a pixel line of the strip: the worst finding there, else what the strip is for."""
        stack, scale = self._view.stack, self._scale()
        if not stack.bands or y > stack.total * scale:
            return self.toolTip()
        first, last = (stack.heights.row_at(int((y + by) / scale)) for by in (-_NEAR, _NEAR))
        bands = stack.bands[first : last + 1]
        near = {id_ for band in bands if isinstance(band, RowBand) for id_ in band.row.findings} - self._dismissed
        ranks = {severity: rank for rank, severity in enumerate(Severity)}
        found = [finding for finding in self._findings if finding.id in near]
        worst = min(found, key=lambda finding: ranks[finding.severity], default=None)
        return finding_words(worst) if worst is not None else self.toolTip()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(event.pos().y()), self)
            return True
        return super().event(event)

    def _draw(self) -> None:
        look, ratio = self._view.stack.look, self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(look.colours["panel-ground"])
        painter = QPainter(picture)
        lane, tops = (self.width() - 8) / 2, self._tops()
        for side, left in ((Side.ORIGINAL, 3.0), (Side.COPY, 5.0 + lane)):
            painter.fillRect(QRectF(left, 0, lane, self._view.stack.total * self._scale()), look.colours["text-ground"])
            marks = self.worst_per_pixel(side, tops)
            for pixel, count, mark in _stretches(marks):
                painter.fillRect(QRectF(left, pixel, lane, count), look.marks[mark].ink)
            for pixel in self.hit_pixels(side, tops):
                painter.fillRect(QRectF(left, pixel - 1, lane, 4), look.colours["panel-ground"])
                painter.fillRect(QRectF(left, pixel, lane, 2), look.colours["ink"])
        painter.end()
        self._drawn_total = self._view.stack.total
        self._picture = picture
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture is not None:
            painter.drawPixmap(0, 0, self._picture)
        else:
            painter.fillRect(self.rect(), self._view.stack.look.colours["panel-ground"])
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
