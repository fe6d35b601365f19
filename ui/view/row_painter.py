"""Paints laid out rows and folds. It only draws: what is where, the layouts know."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen

from aligner import Mark, Role, RowKind, Side, Span
from ui.look.theme import Face, Look
from ui.view.bands import FoldBand
from ui.view.cell_layout import CellLayout, Patch
from ui.view.columns import Columns
from ui.view.mark_lines import Stretch, draw_lines
from ui.view.row_layout import Badge, Hand, RowLayout, block_of
from ui.view.row_words import elsewhere_words, fold_words
from ui.view.search import Hits

_GHOST = 0.62  # opacity of a passage repeated for comparing
_FAINT = 0.35  # opacity of the marks of what has been put aside
_BARS = {
    Mark.MISSING: Qt.PenStyle.DashLine,
    Mark.ADDED: Qt.PenStyle.SolidLine,
    Mark.MOVED: Qt.PenStyle.DotLine,
}
_ELSEWHERE = (RowKind.MOVED_FROM, RowKind.MOVED_TO)


@dataclass(frozen=True, slots=True)
class Scene:
    """What the painter must know besides the row: the current finding, and by side the selected text and the hits."""

    current: str | None = None
    selected: dict[Side, Span] = field(default_factory=dict)
    hits: Hits = field(default_factory=Hits)


class RowPainter:
    """Draws with one look in one set of columns."""

    def __init__(self, look: Look, columns: Columns) -> None:
        self._look = look
        self._columns = columns
        self._bold = QFont(look.small.font)
        self._bold.setBold(True)

    def paint_row(self, painter: QPainter, layout: RowLayout, y: float, scene: Scene) -> None:
        """Draw a row whose upper edge is at ``y``."""
        if scene.current is not None and scene.current in layout.row.findings:
            self._paint_current_ground(painter, layout, y)
        for side in Side:
            cell = layout.cells.get(side)
            if cell is None:
                self._paint_gap(painter, layout, side, y)
            else:
                self._paint_cell(painter, layout, side, cell, y, scene)
        for badge in layout.badges:
            if badge.faint:
                painter.setOpacity(_FAINT)
            self._paint_badge(painter, badge, y, badge.finding is not None and badge.finding == scene.current)
            painter.setOpacity(1.0)

    def paint_fold(self, painter: QPainter, fold: FoldBand, y: float, height: float) -> None:
        """Draw the line that stands for rows put away."""
        left = self._columns.left(fold.side or Side.ORIGINAL)
        right = self._columns.left(fold.side or Side.COPY) + self._columns.text_width
        face = self._look.faces[Role.FURNITURE]
        middle = y + height / 2
        painter.setFont(face.font)
        painter.setPen(self._look.marks[Mark.FURNITURE].ink)
        arrow = "▾" if fold.opened else "▸"
        baseline = middle - face.line_height / 2 + face.baseline
        words = f"{arrow}  {fold_words(fold)}"
        painter.drawText(QPointF(left, baseline), words)
        used = painter.fontMetrics().horizontalAdvance(words) + self._columns.pad
        painter.setPen(QPen(self._look.colours["line"], 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(left + used, middle), QPointF(right, middle))

    def _block(self, layout: RowLayout, side: Side, y: float) -> QRectF:
        """The ground of a whole cell, a little wider than its letters."""
        out = self._columns.pad * 0.75
        top = y + layout.top
        return QRectF(
            self._columns.left(side) - out, top, self._columns.text_width + 2 * out, y + layout.height - top - 2
        )

    def _paint_current_ground(self, painter: QPainter, layout: RowLayout, y: float) -> None:
        left, right = self._columns.edges()
        above = min(layout.top, self._look.body.line_height * 0.12)
        rect = QRectF(left, y + layout.top - above, right - left, layout.height - layout.top + above)
        _rounded(painter, rect, self._look.colours["current-ground"], 6)

    def _paint_gap(self, painter: QPainter, layout: RowLayout, side: Side, y: float) -> None:
        row, rect = layout.row, self._block(layout, side, y)
        if row.kind is RowKind.FURNITURE:
            return
        if row.kind in _ELSEWHERE:
            face = self._look.small
            painter.setFont(face.font)
            painter.setPen(self._look.colours["ink-dim"])
            top = y + layout.top + self._look.body.baseline - painter.fontMetrics().ascent()
            room = QRectF(self._columns.left(side), top, self._columns.text_width, layout.height - layout.top)
            painter.drawText(room, int(Qt.TextFlag.TextWordWrap), elsewhere_words(row))
            return
        _rounded(painter, rect, self._look.colours["gap-ground"], 4)
        hatch = QBrush(self._look.colours["gap-hatch"], Qt.BrushStyle.BDiagPattern)
        painter.setBrushOrigin(QPointF(0, rect.top()))
        painter.setBrush(hatch)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, 4, 4)

    def _paint_cell(
        self, painter: QPainter, layout: RowLayout, side: Side, cell: CellLayout, y: float, scene: Scene
    ) -> None:
        at = QPointF(self._columns.left(side), y + layout.top)
        painter.save()
        if cell.cell.ghost:
            painter.setOpacity(_GHOST)
        block = _block_patch(layout, cell)
        if block is not None:
            painter.setOpacity(painter.opacity() * (_FAINT if block.faint else 1.0))
            self._paint_block(painter, self._block(layout, side, y), block.mark, cell.rtl)
            painter.setOpacity(_GHOST if cell.cell.ghost else 1.0)
        painter.translate(at)
        patches = [patch for patch in cell.patches if block is None or patch.mark is not block.mark]
        for patch in patches:
            self._paint_ground(painter, patch, cell.face)
        selected = None if cell.cell.ghost else _shared(scene.selected.get(side), cell.cell.span)
        hits = () if cell.cell.ghost else scene.hits.inside(side, cell.cell.span)
        cell.draw(painter, QPointF(0, 0), selected, hits)
        for (mark, faint), words in _by_mark(patches).items():
            ink = self._look.marks[mark]
            draw_lines(painter, words, ink.line, _faint(ink.ink) if faint else ink.ink, cell.face.line_height)
        if scene.current is not None and not cell.cell.ghost:
            self._paint_outline(painter, cell, scene.current)
        painter.restore()
        if cell.cell.starts_paragraph and not cell.cell.ghost and cell.cell.role is not Role.FURNITURE:
            self._paint_number(painter, side, cell, at.y() + cell.face.baseline)

    def _paint_block(self, painter: QPainter, rect: QRectF, mark: Mark, rtl: bool) -> None:
        """The ground of a whole passage, and the bar at the edge where its lines begin."""
        ink = self._look.marks[mark]
        if ink.ground is not None:
            _rounded(painter, rect, ink.ground, 4)
        painter.setPen(QPen(ink.ink, 2.5, _BARS[mark], Qt.PenCapStyle.FlatCap))
        bar = rect.right() - 1 if rtl else rect.left() + 1
        painter.drawLine(QPointF(bar, rect.top() + 2), QPointF(bar, rect.bottom() - 2))

    def _paint_ground(self, painter: QPainter, patch: Patch, face: Face) -> None:
        ink = self._look.marks[patch.mark]
        ground = ink.strong_ground if patch.run.strong else ink.ground
        if ground is None:
            return
        inset = face.line_height * 0.09
        _rounded(painter, patch.rect.adjusted(-1, inset, 1, -inset), _faint(ground) if patch.faint else ground, 3)

    def _paint_outline(self, painter: QPainter, cell: CellLayout, finding: str) -> None:
        path = QPainterPath()
        for rect in cell.rects_of(finding):
            piece = QPainterPath()
            piece.addRect(rect.adjusted(-1.5, 0.5, 1.5, 0.5))
            path = path.united(piece)
        if not path.isEmpty():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colours["focus"], 1.8, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPath(path.simplified())

    def _paint_number(self, painter: QPainter, side: Side, cell: CellLayout, baseline: float) -> None:
        painter.setFont(self._look.small.font)
        painter.setPen(self._look.colours["ink-dim"])
        number = str(cell.cell.paragraph + 1)
        advance = painter.fontMetrics().horizontalAdvance(number)
        painter.drawText(QPointF(self._columns.number_at(side, advance), baseline), number)

    def _paint_badge(self, painter: QPainter, badge: Badge, y: float, current: bool) -> None:
        ink = self._look.marks[badge.mark]
        rect = badge.rect.translated(0, y)
        if badge.hand is not None:
            self._paint_rings(painter, rect, badge.hand)
            return
        radius = rect.height() / 2 if badge.move is not None else 4
        painter.setBrush(ink.ink if current else ink.ground or self._look.colours["panel-ground"])
        painter.setPen(QPen(ink.ink, 1.2))
        painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius)
        painter.setFont(self._bold)
        painter.setPen(self._look.colours["text-ground"] if current else ink.ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, badge.text)

    def _paint_rings(self, painter: QPainter, rect: QRectF, hand: Hand) -> None:
        """Two rings of a chain, that hold together or lie apart with a stroke between."""
        radius = rect.height() * (0.24 if hand is Hand.PAIRED else 0.19)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colours["ink-dim"], max(1.4, radius * 0.3)))
        middle, step = rect.center(), radius * (0.72 if hand is Hand.PAIRED else 1.6)
        for aside in (-step, step):
            painter.drawEllipse(middle + QPointF(aside, 0), radius, radius)
        if hand is Hand.PARTED:
            up = QPointF(0, rect.height() * 0.36)
            painter.drawLine(middle - up, middle + up)


def _rounded(painter: QPainter, rect: QRectF, colour: QColor, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, radius, radius)


def _by_mark(patches: list[Patch]) -> dict[tuple[Mark, bool], list[Stretch]]:
    """The marked words by what is drawn under them: many lines drawn at once cost little more than one."""
    words: dict[tuple[Mark, bool], list[Stretch]] = {}
    for patch in patches:
        words.setdefault((patch.mark, patch.faint), []).append((patch.rect, patch.baseline))
    return words


def _faint(colour: QColor) -> QColor:
    """The colour for what has been put aside: it can just be seen."""
    faint = QColor(colour)
    faint.setAlphaF(_FAINT)
    return faint


def _block_patch(layout: RowLayout, cell: CellLayout) -> Patch | None:
    """A patch that bears the mark of the block to draw; None where the words are drawn, or the filter hides it."""
    wanted = block_of(layout.row)
    return next((patch for patch in cell.patches if patch.mark is wanted), None) if wanted is not None else None


def _shared(selected: Span | None, span: Span) -> Span | None:
    if selected is None or not selected.touches(span):
        return None
    return Span(max(selected.start, span.start), min(selected.end, span.end))
