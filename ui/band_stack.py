"""The bands of the paired view with their heights and layouts: exact where seen, estimated elsewhere. No widget."""

from collections import OrderedDict
from dataclasses import dataclass, replace

from aligner import KINDS, Cell, Finding, Mark, Row, Run, Side
from ui.bands import Band, FoldBand, RowBand, make_bands
from ui.columns import Columns
from ui.heights import Heights
from ui.row_layout import HeightGuess, RowLayout, lay_out_row
from ui.theme import Look

_LAYOUTS_KEPT = 400  # some screens full; a layout costs a few kilobytes


@dataclass(frozen=True, slots=True)
class Content:
    """What is shown: the rows, the findings that the filter lets through, which sides run from right to left, and the
    rows to be put away because nothing was found in them."""

    rows: tuple[Row, ...] = ()
    findings: tuple[Finding, ...] = ()
    rtl: frozenset[Side] = frozenset()
    quiet: frozenset[int] = frozenset()


class BandStack:
    """Knows where every band stands; lays out the ones that are looked at and no others."""

    def __init__(self, look: Look, columns: Columns) -> None:
        self.look, self.columns = look, columns
        self.content = Content()
        self.opened: frozenset[int] = frozenset()
        self.bands: tuple[Band, ...] = ()
        self.heights = Heights()
        self._band_of_row: dict[int, int] = {}
        self._exact = bytearray()
        self._layouts: OrderedDict[int, RowLayout] = OrderedDict()
        self._findings: dict[str, Finding] = {}
        self._wording = True

    def show(self, content: Content, opened: frozenset[int]) -> None:
        """Take other rows, or the same rows with other folds open."""
        self.content, self.opened = content, opened
        self._findings = {finding.id: finding for finding in content.findings}
        self.bands = make_bands(content.rows, opened, content.quiet)
        self._band_of_row = {band.index: place for place, band in enumerate(self.bands) if isinstance(band, RowBand)}
        self._estimate()

    def show_findings(self, findings: tuple[Finding, ...], wording: bool = True) -> None:
        """Mark these findings only, and other wording or not; the heights stay."""
        self._wording = wording
        self.content = replace(self.content, findings=findings)
        self._findings = {finding.id: finding for finding in findings}
        self._layouts.clear()

    def reshape(self, look: Look, columns: Columns) -> None:
        """Take another look or width: all heights are estimates again."""
        same_shape = columns == self.columns and look.body == self.look.body
        self.look, self.columns = look, columns
        if same_shape:
            self._layouts.clear()
        else:
            self._estimate()

    def _estimate(self) -> None:
        self._layouts.clear()
        self._exact = bytearray(len(self.bands))
        fold, guess = self._fold_height(), HeightGuess(self.look, self.columns)
        self.heights = Heights(fold if isinstance(band, FoldBand) else guess.of(band.row) for band in self.bands)

    def _fold_height(self) -> int:
        return round(self.look.body.line_height * 1.7)

    @property
    def _foot(self) -> int:
        """Empty space below the last band."""
        return round(self.look.body.line_height)

    @property
    def total(self) -> int:
        """The height of the whole page."""
        return self.heights.total + self._foot

    def layout(self, place: int) -> RowLayout | None:
        """The layout of a row band; None for a fold."""
        band = self.bands[place]
        if isinstance(band, FoldBand):
            return None
        known = self._layouts.get(place)
        if known is None:
            rtl = {side: side in self.content.rtl for side in Side}
            known = lay_out_row(band.row, self.look, self.columns, rtl, self._findings, self._mark_of)
            self._layouts[place] = known
            if len(self._layouts) > _LAYOUTS_KEPT:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(place)
        return known

    def _mark_of(self, run: Run) -> Mark:
        for finding in run.findings:
            if finding in self._findings:
                return KINDS[self._findings[finding].kind].mark
        hidden = bool(run.findings) or (run.mark is Mark.WORDING and not self._wording)
        return Mark.PLAIN if hidden else run.mark

    def _measure(self, place: int) -> None:
        if self._exact[place]:
            return
        layout = self.layout(place)
        if layout is not None:
            self.heights.set(place, layout.height)
        self._exact[place] = True

    def settle(self, anchor: int, offset: int, height: int) -> int:
        """Make a screenful exact: band ``anchor`` stands ``offset`` below the upper edge. Where that edge then is.

        The edge may lie outside the text; ``settle_inside`` keeps it in.
        """
        self._measure(anchor)
        above, place = offset, anchor
        while above > 0 and place > 0:
            place -= 1
            self._measure(place)
            above -= self.heights[place]
        below, place = offset + self.heights[anchor], anchor + 1
        while below < height and place < len(self.bands):
            self._measure(place)
            below += self.heights[place]
            place += 1
        return self.heights.top(anchor) - offset

    def settle_inside(self, anchor: int, offset: int, height: int) -> int:
        """As ``settle``, but with no empty space above the first band and none below the last if all do not fit."""
        if not self.bands:
            return 0
        edge = self.settle(anchor, offset, height)
        if edge > 0 and edge + height > self.total:
            last = len(self.bands) - 1
            self._measure(last)
            edge = self.settle(last, height - self.heights[last] - self._foot, height)
        return edge if edge >= 0 else max(0, self.settle(0, 0, height))

    def place_of_row(self, row: int) -> int | None:
        """The band of a row; None while it is folded away."""
        return self._band_of_row.get(row)

    def own_cell(self, place: int, side: Side) -> Cell | None:
        """The cell of a side if its own text stands there, not a repetition."""
        band = self.bands[place]
        if isinstance(band, FoldBand):
            return None
        cell = band.row.original if side is Side.ORIGINAL else band.row.copy
        return cell if cell is not None and not cell.ghost else None
