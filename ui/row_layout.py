"""A row of the paired view laid out: two cells, the badges between them, and one height for both."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from aligner import KINDS, Finding, Mark, Row, RowKind, Side
from ui.cell_layout import CellLayout, MarkOf
from ui.columns import Columns, badge_size
from ui.theme import Look

_NEW_PARAGRAPH = 0.55  # space above, in lines of the running text
_SAME_PARAGRAPH = 0.12
_BELOW = 0.12
_BADGES_ON_A_LINE = 2
_BLOCKS = {
    RowKind.MISSING: Mark.MISSING,
    RowKind.ADDED: Mark.ADDED,
    RowKind.MOVED_FROM: Mark.MOVED,
    RowKind.MOVED_TO: Mark.MOVED,
}


@dataclass(frozen=True, slots=True)
class Badge:
    """A letter in the gutter. ``rect`` is relative to the row; ``move`` is set on the badge of a moved passage."""

    rect: QRectF
    text: str
    mark: Mark
    finding: str | None
    move: int | None = None


@dataclass(frozen=True, slots=True)
class RowLayout:
    """A row in pixels; cells begin ``top`` below its upper edge."""

    row: Row
    cells: dict[Side, CellLayout]
    badges: tuple[Badge, ...]
    top: float
    height: int


def block_of(row: Row) -> Mark | None:
    """The mark under which a whole row is drawn as one block rather than word by word, if it is."""
    return _BLOCKS.get(row.kind)


def _space_above(row: Row, look: Look) -> float:
    opens = any(cell is not None and cell.starts_paragraph and not cell.ghost for cell in (row.original, row.copy))
    return round(look.body.line_height * (_NEW_PARAGRAPH if opens else _SAME_PARAGRAPH))


def lay_out_row(
    row: Row, look: Look, columns: Columns, rtl: dict[Side, bool], findings: dict[str, Finding], mark_of: MarkOf
) -> RowLayout:
    """Lay out a row; ``findings`` are those that the filter shows, by id."""
    cells = {
        side: CellLayout(cell, look, columns.text_width, rtl[side], mark_of, block_of(row))
        for side, cell in ((Side.ORIGINAL, row.original), (Side.COPY, row.copy))
        if cell is not None
    }
    top = _space_above(row, look)
    shown = [findings[finding] for finding in row.findings if finding in findings]
    badges = _place_badges(row, shown, cells, look, columns, top)
    lowest = max([badge.rect.bottom() for badge in badges], default=0.0)
    tallest = max([top + cell.height for cell in cells.values()], default=top)
    return RowLayout(row, cells, badges, top, round(max(tallest, lowest) + look.body.line_height * _BELOW))


def _place_badges(
    row: Row, shown: list[Finding], cells: dict[Side, CellLayout], look: Look, columns: Columns, top: float
) -> tuple[Badge, ...]:
    """Two to a line, each on the line where its finding begins or the next one that has room."""
    size, step = badge_size(look), look.body.line_height
    middle, gap = columns.gutter + columns.gutter_width / 2, size * 0.18
    badges: list[Badge] = []
    on_line: dict[int, list[Finding]] = {}
    if row.move is not None:
        moved = next((finding for finding in shown if KINDS[finding.kind].mark is Mark.MOVED), None)
        shown = [finding for finding in shown if finding is not moved]
        rect = QRectF(round(middle - 0.85 * size), round(top + (step - size) / 2), round(1.7 * size), size)
        badges.append(Badge(rect, f"R{row.move}", Mark.MOVED, moved.id if moved else None, row.move))
    for finding in sorted(shown, key=lambda finding: _line_of(finding, cells)):
        line = max(_line_of(finding, cells), 0 if row.move is None else 1)  # a move's badge has the first line
        while len(on_line.setdefault(line, [])) == _BADGES_ON_A_LINE:
            line += 1
        on_line[line].append(finding)
    for line, neighbours in on_line.items():
        left = middle - (len(neighbours) * (size + gap) - gap) / 2
        for place, finding in enumerate(neighbours):
            rect = QRectF(round(left + place * (size + gap)), round(top + line * step + (step - size) / 2), size, size)
            badges.append(Badge(rect, KINDS[finding.kind].letter, KINDS[finding.kind].mark, finding.id))
    return tuple(badges)


def _line_of(finding: Finding, cells: dict[Side, CellLayout]) -> int:
    for side in (Side.COPY, Side.ORIGINAL):
        if side in cells and not cells[side].cell.ghost and (line := cells[side].line_of(finding.id)) is not None:
            return line
    return 0


class HeightGuess:
    """Guesses the heights of rows from the number of their letters alone; a book has ten thousand of them."""

    def __init__(self, look: Look, columns: Columns) -> None:
        self._around = look.body.line_height * (_NEW_PARAGRAPH + _BELOW)
        self._lines = {
            role: (face.letter_width / columns.text_width, face.line_height) for role, face in look.faces.items()
        }

    def of(self, row: Row) -> int:
        """The height a row may have, in pixels."""
        tallest = 0.0
        for cell in (row.original, row.copy):
            if cell is not None:
                per_letter, line = self._lines[cell.role]
                tallest = max(tallest, (int((cell.span.end - cell.span.start) * per_letter) + 1) * line)
        return int(tallest + self._around)
