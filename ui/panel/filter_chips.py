"""Toggle buttons by kind with their counts: none pressed shows everything, pressed ones show only their kinds."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from aligner import KINDS, FindingKind
from ui.look.theme import Look
from ui.look.words import letter, many, means, one
from ui.panel.flow_layout import FlowLayout

_LETTER = 18.0  # room for the letter of a kind, in pixels


class Chip(QAbstractButton):
    """One toggle: a letter and a count; its name is told on hovering and to a screen reader. Without a kind: all."""

    def __init__(self, kind: FindingKind | None, count: int, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._look = look
        self.show_count(count)
        self.setToolTip(
            f"<p><b>{many(kind)}</b>. {means(kind)}</p>" if kind is not None else self.tr("Show every finding")
        )
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_count(self, count: int) -> None:
        """Tell another number of findings."""
        self.count = count
        name = self.tr("All") if self.kind is None else one(self.kind) if count == 1 else many(self.kind)
        self.setText(f"{name} {count}")
        self.setAccessibleName(self.text())
        self.updateGeometry()

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        self.updateGeometry()
        self.update()

    @property
    def _letter(self) -> float:
        return _LETTER * self._look.scale

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(self._short())
        return QSize(wide + (round(self._letter) + 16 if self.kind is not None else 18), metrics.height() + 8)

    def _short(self) -> str:
        """What is painted beside the letter; the name of the kind stands in the tooltip, the list and the key."""
        return self.text() if self.kind is None else str(self.count)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.colours
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        on = self.isChecked()
        edge = colours["focus"] if self.hasFocus() else colours["ink" if on else "line-strong"]
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(colours["ink"] if on else colours["text-ground" if self.underMouse() else "panel-ground"])
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        left = 9.0
        if self.kind is not None:
            left = self._letter + 7.0
            self._paint_letter(painter, on)
        painter.setPen(colours["panel-ground"] if on else colours["ink"])
        painter.drawText(rect.adjusted(left - 1, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._short())

    def _paint_letter(self, painter: QPainter, on: bool) -> None:
        if self.kind is None:
            return
        info = KINDS[self.kind]
        font = painter.font()
        font.setBold(True)
        painter.save()
        painter.setFont(font)
        painter.setPen(self._look.colours["panel-ground"] if on else self._look.marks[info.mark].ink)
        painter.drawText(QRectF(6, 0, self._letter, self.height()), Qt.AlignmentFlag.AlignCenter, letter(self.kind))
        painter.restore()


class FilterChips(QWidget):
    """A chip for all, and one for every kind that was found."""

    chosen = Signal(object)  # frozenset of kinds; empty for all

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._counts: dict[FindingKind, int] = {}
        self._chosen: frozenset[FindingKind] = frozenset()
        self.chips: list[Chip] = []
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(0, 0, 0, 0)

    def show_counts(self, counts: dict[FindingKind, int], chosen: frozenset[FindingKind]) -> None:
        """Show these kinds, those of ``chosen`` pressed."""
        self._chosen = chosen
        if counts != self._counts:
            self._counts = counts
            self._tell()
        for chip in self.chips:
            chip.setChecked(chip.kind in chosen if chip.kind is not None else not chosen)

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        for chip in self.chips:
            chip.set_look(look)

    def _tell(self) -> None:
        """Have a chip for every kind; those that are there stay, and with them the keyboard's place."""
        counts: dict[FindingKind | None, int] = {}
        if self._counts:
            counts = {None: sum(self._counts.values()), **self._counts}
        known = {chip.kind: chip for chip in self.chips}
        if list(known) != list(counts):
            for chip in self.chips:
                self._flow.removeWidget(chip)
            for kind in known.keys() - counts.keys():
                known[kind].deleteLater()
            self.chips = [known.get(kind) or self._new(kind, count) for kind, count in counts.items()]
            for chip in self.chips:
                self._flow.addWidget(chip)
                chip.show()
            self.updateGeometry()
        for chip in self.chips:
            if chip.count != counts[chip.kind]:
                chip.show_count(counts[chip.kind])

    def _new(self, kind: FindingKind | None, count: int) -> Chip:
        chip = Chip(kind, count, self._look, self)
        chip.clicked.connect(lambda _on=False: self._on_clicked(chip))
        return chip

    def _on_clicked(self, chip: Chip) -> None:
        self.chosen.emit(frozenset() if chip.kind is None else self._chosen ^ {chip.kind})
        for other in self.chips:
            other.setChecked(other.kind in self._chosen if other.kind is not None else not self._chosen)
