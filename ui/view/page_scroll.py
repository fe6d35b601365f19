"""Scrolling the paired view: which line of the whole page is at its upper edge, and how heights become exact there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from ui.view.bands import FoldBand

if TYPE_CHECKING:
    from ui.view.diff_view import DiffView


_AT_ONCE = 3  # rows laid out ahead before the window has its turn again: a few milliseconds


class PageScroll:
    """Keeps the scroll bar, the heights and the upper edge of a view in step."""

    def __init__(self, view: "DiffView") -> None:
        self._view = view
        self._settling = False
        self._ahead = QTimer(view)
        self._ahead.setInterval(0)
        self._ahead.timeout.connect(self._lay_out_ahead)
        self.edge = 0  # the page line at the upper edge of the viewport, in pixels

    def go(self, place: int, offset: int) -> None:
        """Put a band ``offset`` pixels below the upper edge, as far as the text reaches."""
        if self._settling:
            return
        self._settle(place, offset)
        self._view.viewport().update()
        self._view.moved.emit()

    def begin(self) -> None:
        """Go to the top of other texts; while nobody sees them, nothing is laid out for it."""
        self.edge = 0
        if self._view.isVisible():
            self.go(0, 0)

    def follow_bar(self) -> None:
        """The scroll bar has another value: show that line, painting only the strip that appears where it can."""
        stack, bar = self._view.stack, self._view.verticalScrollBar()
        if self._settling or not stack.bands:
            return
        wanted, before = bar.value(), self.edge
        near = abs(wanted - before) < self._view.viewport().height()
        anchor = stack.heights.row_at(max(wanted, before) if near else wanted)
        self._settle(anchor, stack.heights.top(anchor) - wanted)
        if near and self.edge == wanted:
            self._view.viewport().scroll(0, before - wanted)
        else:
            self._view.viewport().update()
        self._view.moved.emit()

    def _settle(self, place: int, offset: int) -> None:
        """Make the screenful exact in which a band stands ``offset`` below the upper edge, and put the bar there."""
        self._settling = True
        stack, bar, height = self._view.stack, self._view.verticalScrollBar(), self._view.viewport().height()
        self.edge = stack.settle_inside(place, offset, height)
        line = round(stack.look.body.line_height)
        bar.setRange(0, max(0, stack.total - height))
        bar.setPageStep(max(1, height - line))
        bar.setSingleStep(line)
        bar.setValue(self.edge)
        self._settling = False
        self._ahead.start()

    def _lay_out_ahead(self) -> None:
        """While nothing else is to be done, lay out the screenfuls below and above: scrolling there will be light."""
        stack, height = self._view.stack, self._view.viewport().height()
        if stack.bands:
            last = min(stack.heights.row_at(self.edge + 2 * height), len(stack.bands) - 1)
            first = stack.heights.row_at(max(0, self.edge - height))
            wanted = [place for place in range(first, last + 1) if not stack.is_laid_out(place)]
            for place in wanted[:_AT_ONCE]:
                stack.layout(place)
            if len(wanted) > _AT_ONCE:
                return
        self._ahead.stop()

    def top_band(self) -> tuple[int, int]:
        """The band at the upper edge, and how far below that edge it begins; there must be a band."""
        heights = self._view.stack.heights
        place = heights.row_at(self.edge)
        return place, heights.top(place) - self.edge

    def top_row(self) -> int:
        """The row at the upper edge; of a fold, its first one. There must be a band."""
        band = self._view.stack.bands[self.top_band()[0]]
        return band.first if isinstance(band, FoldBand) else band.index

    def share_of_top_band(self) -> tuple[int, float]:
        """The band at the upper edge, and which share of it is above: what survives another width."""
        if not self._view.stack.bands or not self.edge:
            return 0, 0.0
        place, offset = self.top_band()
        return place, -offset / max(1, self._view.stack.heights[place])

    def restore(self, place: int, share: float) -> None:
        """Go back to what ``share_of_top_band`` told."""
        stack = self._view.stack
        if stack.bands:
            stack.settle(place, 0, 1)
            self.go(place, -round(share * stack.heights[place]))
