"""A row of the paired view laid out: two cells, the badges between them, and one height for both."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRectF

from aligner import KINDS, Finding, Mark, Row, RowKind, Side
from ui.look.theme import Look
from ui.look.words import letter, move_name
from ui.pair.digest import Size
from ui.view.cell_layout import CellLayout
from ui.view.columns import Columns, badge_size
from ui.view.marking import Marks

_NEW_PARAGRAPH = 0.55  # space above, in lines of the running text
_SAME_PARAGRAPH = 0.12
_BELOW = 0.12
_BADGES_ON_A_LINE = 2


class Hand(Enum):
    """What the editor's hand did with a passage: held it to one of the other text, or apart from it."""

    PAIRED = auto()
    PARTED = auto()


_BLOCKS = {
    RowKind.MISSING: Mark.MISSING,
    RowKind.ADDED: Mark.ADDED,
    RowKind.MOVED_FROM: Mark.MOVED,
    RowKind.MOVED_TO: Mark.MOVED,
}


@dataclass(frozen=True, slots=True)
class Badge:
    """A letter in the gutter. ``rect`` is relative to the row.

    ``move`` is set on the badge of a moved passage; ``faint`` on that of a finding put aside; a badge of a ``hand`` has
    no letter and says what the editor did.
    """

    rect: QRectF
    text: str
    mark: Mark
    finding: str | None
    move: int | None = None
    faint: bool = False
    hand: Hand | None = None


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
    row: Row, look: Look, columns: Columns, rtl: dict[Side, bool], marks: Marks, hand: Hand | None = None
) -> RowLayout:
    """Lay out a row; ``hand`` where the editor has paired or parted its sides."""
    cells = {
        side: CellLayout(cell, look, columns.text_width, rtl[side], marks.of_run, block_of(row))
        for side, cell in ((Side.ORIGINAL, row.original), (Side.COPY, row.copy))
        if cell is not None
    }
    top = _space_above(row, look)
    badges = _place_badges(row, marks, hand, cells, look, columns, top)
    lowest = max([badge.rect.bottom() for badge in badges], default=0.0)
    tallest = max([top + cell.height for cell in cells.values()], default=top)
    return RowLayout(row, cells, badges, top, round(max(tallest, lowest) + look.body.line_height * _BELOW))


def _place_badges(
    row: Row, marks: Marks, hand: Hand | None, cells: dict[Side, CellLayout], look: Look, columns: Columns, top: float
) -> tuple[Badge, ...]:
    """Two to a line, each on the line where its finding begins or the next one that has room."""
    size, step = badge_size(look), look.body.line_height
    middle, gap = columns.gutter + columns.gutter_width / 2, size * 0.18
    shown, badges = marks.of_row(row), list[Badge]()
    on_line: dict[int, list[Finding | None]] = {}  # None stands for the badge of the hand
    if row.move is not None:
        moved = next((finding for finding in shown if KINDS[finding.kind].mark is Mark.MOVED), None)
        shown = [finding for finding in shown if finding is not moved]
        rect = QRectF(round(middle - 0.85 * size), round(top + (step - size) / 2), round(1.7 * size), size)
        faint = moved is not None and moved.id in marks.dismissed
        badges.append(Badge(rect, move_name(row.move), Mark.MOVED, moved.id if moved else None, row.move, faint))
    first = 0 if row.move is None else 1  # a move's badge has the first line
    if hand is not None:
        on_line[first] = [None]
    for finding in sorted(shown, key=lambda finding: _line_of(finding, cells)):
        line = max(_line_of(finding, cells), first)
        while len(on_line.setdefault(line, [])) == _BADGES_ON_A_LINE:
            line += 1
        on_line[line].append(finding)
    for line, neighbours in on_line.items():
        left = middle - (len(neighbours) * (size + gap) - gap) / 2
        for place, finding in enumerate(neighbours):
            rect = QRectF(round(left + place * (size + gap)), round(top + line * step + (step - size) / 2), size, size)
            badges.append(
                Badge(rect, "", Mark.PLAIN, None, hand=hand) if finding is None else _badge(rect, finding, marks)
            )
    return tuple(badges)


def _badge(rect: QRectF, finding: Finding, marks: Marks) -> Badge:
    return Badge(rect, letter(finding.kind), KINDS[finding.kind].mark, finding.id, faint=finding.id in marks.dismissed)


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

    def of(self, sizes: Iterable[Size]) -> list[int]:
        """The heights rows may have, in pixels."""
        around, heights, before = self._around, list[int](), None
        per_letter, line = 0.0, 0.0
        for letters, role in sizes:
            if role is not before:  # most rows are of one role, and looking it up is what takes the time
                before, (per_letter, line) = role, self._lines[role]
            heights.append(int((letters * per_letter // 1 + 1) * line + around))
        return heights
