"""The bands of the paired view with their heights and layouts: exact where seen, estimated elsewhere. No widget."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Mapping

from aligner import Cell, Row, Side
from ui.look.theme import Look
from ui.pair.digest import Digest
from ui.view.bands import Band, FoldBand, RowBand, make_bands
from ui.view.columns import Columns
from ui.view.heights import Heights
from ui.view.marking import Marks
from ui.view.row_layout import Hand, HeightGuess, RowLayout, lay_out_row

_LAYOUTS_KEPT = 400  # some screens full; a layout costs a few kilobytes


class BandStack:
    """Knows where every band stands; lays out the ones that are looked at and no others."""

    def __init__(self, look: Look, columns: Columns) -> None:
        self.look, self.columns = look, columns
        self.digest = Digest()
        self.marks = Marks()
        self.hands: Mapping[int, Hand] = {}  # what the editor did by hand, by the numbers of the links
        self.opened: frozenset[int] = frozenset()
        self.only_findings = False
        self.bands: tuple[Band, ...] = ()
        self._heights: Heights | None = None  # made when it is asked for: what nobody sees needs none
        self._firsts: list[int] = []
        self.places: dict[int, int] = {}  # of the rows that are not folded away, among the bands
        self._exact = bytearray()
        self._layouts: OrderedDict[int, RowLayout] = OrderedDict()

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, those in folds too."""
        return self.digest.rows

    def show(self, digest: Digest, marks: Marks) -> None:
        """Take other rows."""
        if marks != self.marks or digest.rtl != self.digest.rtl:
            self._layouts.clear()
        self.digest, self.marks = digest, marks
        self.fold(frozenset(), self.only_findings)

    def fold(self, opened: frozenset[int], only_findings: bool) -> None:
        """Have these folds open; ``only_findings`` puts away what has none."""
        laid_out = [(self.bands[place], layout) for place, layout in self._layouts.items()]
        self.opened, self.only_findings = opened, only_findings
        quiet = self.digest.quiet if only_findings else frozenset()
        self.bands = make_bands(self.rows, opened, quiet) if opened or quiet else self.digest.folded
        self.places = {band.index: place for place, band in enumerate(self.bands) if isinstance(band, RowBand)}
        self._firsts = [band.first if isinstance(band, FoldBand) else band.index for band in self.bands]
        self._forget_heights()
        for band, layout in laid_out:  # the same rows look as they did
            if isinstance(band, RowBand) and band.index in self.places and self.rows[band.index] is layout.row:
                self._layouts[self.places[band.index]] = layout

    def mark(self, marks: Marks) -> None:
        """Draw other marks; the heights stay."""
        self.marks = marks
        self._layouts.clear()

    def fade(self, marks: Marks) -> None:
        """Draw marks that differ only in what has been put aside."""
        rows_of, changed = self.digest.rows_of, marks.dismissed ^ self.marks.dismissed
        self.marks = marks
        for row in {row for finding in changed for row in rows_of.get(finding, ())}:
            self._layouts.pop(self.places.get(row, -1), None)

    def show_hands(self, hands: Mapping[int, Hand]) -> None:
        """These links have been paired or parted by the editor's hand."""
        if hands != self.hands:
            self.hands = hands
            self._layouts.clear()

    def reshape(self, look: Look, columns: Columns) -> None:
        """Take another look or width: all heights are estimates again. Another height alone changes nothing."""
        if look is self.look and columns == self.columns:
            return
        same_shape = columns == self.columns and look.body == self.look.body
        self.look, self.columns = look, columns
        if same_shape:
            self._layouts.clear()
        else:
            self._forget_heights()

    def _forget_heights(self) -> None:
        self._layouts.clear()
        self._heights = None

    @property
    def heights(self) -> Heights:
        """The heights of all bands: exact where they have been looked at, estimates elsewhere."""
        if self._heights is None:
            self._exact = bytearray(len(self.bands))
            self._heights = self._estimated()
        return self._heights

    def _estimated(self) -> Heights:
        rows, fold = HeightGuess(self.look, self.columns).of(self.digest.sizes), self._fold_height()
        heights = [fold] * len(self.bands)
        for row, place in self.places.items():
            heights[place] = rows[row]
        return Heights(heights)

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
            rtl = {side: side in self.digest.rtl for side in Side}
            hand = self.hands.get(band.row.link) if band.row.link is not None else None
            known = lay_out_row(band.row, self.look, self.columns, rtl, self.marks, hand)
            self._layouts[place] = known
            if len(self._layouts) > _LAYOUTS_KEPT:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(place)
        return known

    def is_laid_out(self, place: int) -> bool:
        """Whether looking at a band costs nothing more."""
        return place in self._layouts or isinstance(self.bands[place], FoldBand)

    def _measure(self, place: int) -> None:
        heights = self.heights
        if self._exact[place]:
            return
        layout = self.layout(place)
        if layout is not None:
            heights.set(place, layout.height)
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

    def place_near(self, row: int) -> int:
        """The band of a row, or of the fold it is hidden in; 0 where there is none."""
        return max(0, bisect_right(self._firsts, row) - 1)

    def place_of_row(self, row: int) -> int | None:
        """The band of a row; None while it is folded away."""
        return self.places.get(row)

    def own_cell(self, place: int, side: Side) -> Cell | None:
        """The cell of a side if its own text stands there, not a repetition."""
        band = self.bands[place]
        if isinstance(band, FoldBand):
            return None
        cell = band.row.original if side is Side.ORIGINAL else band.row.copy
        return cell if cell is not None and not cell.ghost else None
