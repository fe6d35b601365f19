"""Going places in the paired view: to a finding, and from one end of a moved passage to the other."""

from typing import TYPE_CHECKING

from aligner import Finding, Side

if TYPE_CHECKING:
    from ui.view.diff_view import DiffView


class Travel:
    """Moves the view; nothing moves when the place is in sight already."""

    def __init__(self, view: "DiffView") -> None:
        self._view = view

    def rows_of(self, finding: Finding) -> list[int]:
        """The rows in which a finding has a place."""
        return list(self._view.stack.digest.rows_of.get(finding.id, ()))

    def to_finding(self, finding: Finding) -> None:
        """Bring its places into sight: all of them if they fit, else the first."""
        rows = self.rows_of(finding)
        if not rows:
            return
        self._view.folds.unfold(rows[0])
        places = [place for row in rows if (place := self._view.stack.place_of_row(row)) is not None]
        if not all(self._words_in_sight(place, finding.id) for place in (places[0], places[-1])):
            height = self._view.viewport().height()
            above = self._line_in_row(places[0], finding.id)
            self._view.page.go(places[0], height // 4 - (above if above > height // 2 else 0))

    def to_row(self, row: int, side: Side, position: int) -> None:
        """Bring a position of one side's text into sight, out of its fold if need be."""
        self._view.folds.unfold(row)
        place = self._view.stack.place_of_row(row)
        layout = self._view.stack.layout(place) if place is not None else None
        if place is None or layout is None:
            return
        cell, height = layout.cells[side], self._view.viewport().height()
        within = round(layout.top + cell.line_at(position) * cell.face.line_height)
        line = self._view.stack.heights.top(place) + within
        if not self._view.edge <= line <= self._view.edge + height - 2 * round(cell.face.line_height):
            self._view.page.go(place, height // 4 - within)

    def _line_in_row(self, place: int, finding: str) -> int:
        """How far below the upper edge of its row a finding begins, in pixels."""
        layout = self._view.stack.layout(place)
        if layout is None:
            return 0
        tops = [rects[0].top() for cell in layout.cells.values() if (rects := cell.rects_of(finding))]
        return round(layout.top + min(tops, default=0.0))

    def _words_in_sight(self, place: int, finding: str) -> bool:
        line = self._view.stack.heights.top(place) + self._line_in_row(place, finding)
        bottom = line + round(self._view.stack.look.body.line_height)
        if self._view.stack.heights[place] <= self._view.viewport().height():
            return self.in_sight(place)
        return self._view.edge <= line and bottom <= self._view.edge + self._view.viewport().height()

    def in_sight(self, place: int) -> bool:
        """Whether a whole band, or a screenful of it, can be seen."""
        heights, height = self._view.stack.heights, self._view.viewport().height()
        top = heights.top(place)
        bottom = top + min(heights[place], height)
        return self._view.edge <= top and bottom <= self._view.edge + height

    def to_other_end(self, row: int) -> None:
        """From one row of a moved passage to the other."""
        rows = self._view.stack.rows
        move, link = rows[row].move, rows[row].link
        ends = [index for index, other in enumerate(rows) if other.link == link and index != row]
        if move is not None and ends and (place := self._view.stack.place_of_row(ends[0])) is not None:
            self._view.page.go(place, self._view.viewport().height() // 4)

    def from_current(self) -> None:
        """To the other end of the current finding's moved passage, or of the first one in sight."""
        current = self._view.current
        seen, hidden = [], []
        for index, row in enumerate(self._view.stack.rows):
            place = self._view.stack.place_of_row(index)
            if row.move is None or place is None:
                continue
            if self.in_sight(place):
                seen.append(index)
            elif current is not None and current in row.findings:
                hidden.append(index)
        mine = [index for index in seen if current in self._view.stack.rows[index].findings]
        for index in (*mine, *hidden, *seen):
            self.to_other_end(index)
            return
