"""Tables in a column of a page: rows with the same white bands between their cells, which start or end alike."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from aligner.reading.pdf_lines import BAR, CELL, MARK, Line, joined

_BAND = 0.35  # heights: the least width of the white between two columns of cells
_ROWS = 3  # rows of several cells, at least
_ALIKE = 0.6  # share of the cells of a column that start, end or stand around the same place
_EVEN = 0.15  # heights by which the spaces of a justified line differ, at most
_APART = 3.0  # heights between two rows, from which they are of two tables
_BESIDE = 0.3  # of a height that a line reaches into the one above: cells set around the middle of their row do

Band = tuple[float, float]
"""The left and the right edge of the white between two columns, in points."""


class _Row(NamedTuple):
    """Lines that stand beside or partly beside each other, each of them pieces from the left."""

    lines: list[Sequence[Line]]

    @property
    def pieces(self) -> list[Line]:
        return [piece for line in self.lines for piece in line]

    @property
    def top(self) -> float:
        return max(piece.top for piece in self.pieces)

    @property
    def bottom(self) -> float:
        return min(piece.bottom for piece in self.pieces)

    @property
    def height(self) -> float:
        return self.lines[0][0].height


def lines_of(lines: Sequence[Sequence[Line]]) -> Iterator[Line]:
    """The lines of a column, given as their pieces; each row of a table as one line."""
    rows, at = _rows([joined(line) if _is_justified(line) else line for line in lines]), 0
    while at < len(rows):
        last, bands = _table(rows, at)
        if last > at:
            yield from _told(rows[at:last], bands)
        else:
            yield from (whole for line in rows[at].lines for whole in joined(line))
            last = at + 1
        at = last


def _is_justified(line: Sequence[Line]) -> bool:
    """Whether these are words that were driven apart to fill a line: there is as much between any two of them."""
    spaces = [other.left - one.right for one, other in pairwise(line)]
    is_even = len(spaces) > 1 and max(spaces) - min(spaces) < _EVEN * line[0].height
    return is_even and not any(" " in piece.text for piece in line[:-1])


def _rows(lines: Sequence[Sequence[Line]]) -> list[_Row]:
    rows: list[_Row] = []
    for line in lines:
        if rows and rows[-1].lines[-1][0].bottom < line[0].top - _BESIDE * line[0].height:
            rows[-1].lines.append(line)
        else:
            rows.append(_Row([line]))
    return rows


def _table(rows: Sequence[_Row], first: int) -> tuple[int, list[Band]]:
    """Where the table that begins with the row ``first`` ends, and its bands; ``first`` itself where none begins."""
    bands, last = _whites(rows[first].pieces), first
    if not bands:
        return first, []
    for row in rows[first:]:
        left = _narrowed(bands, row.pieces)
        if not left or (last > first and rows[last - 1].bottom - row.top > _APART * row.height):
            break
        bands, last = left, last + 1
    while last > first and all(piece.left < bands[0][0] for piece in rows[last - 1].pieces):
        last -= 1  # the short line behind a table
    full = [row for row in rows[first:last] if sum(map(bool, _columns(row.pieces, bands))) > 1]
    is_wide = len(full) >= 2 and all(right - left > CELL * full[0].height for left, right in bands)
    is_even = len(full) >= _ROWS and 3 * len(full) >= last - first and _is_even(full, bands)
    is_list = all(MARK.fullmatch(cell.text) for row in full for cell in _columns(row.pieces, bands)[0])
    return (last if (is_wide or is_even) and not is_list else first), bands


def _whites(pieces: Sequence[Line]) -> list[Band]:
    """The white between pieces, as seen from above them all."""
    found, right = list[Band](), float("inf")
    for piece in sorted(pieces, key=lambda piece: piece.left):
        if piece.left - right >= _BAND * piece.height:
            found.append((right, piece.left))
        right = piece.right if right == float("inf") else max(right, piece.right)
    return found


def _narrowed(bands: Sequence[Band], pieces: Sequence[Line]) -> list[Band]:
    """What these pieces leave white of each band; a band that they cross is gone."""
    found = []
    for left, right in bands:
        edges = [left, *sorted(edge for piece in pieces for edge in (piece.left, piece.right) if left < edge < right)]
        whites = [
            (one, other)
            for one, other in pairwise([*edges, right])
            if not any(piece.left < (one + other) / 2 < piece.right for piece in pieces)
        ]
        widest = max(whites, key=lambda white: white[1] - white[0], default=(0.0, 0.0))
        if widest[1] - widest[0] >= _BAND * pieces[0].height:
            found.append(widest)
    return found


def _is_even(full: Sequence[_Row], bands: Sequence[Band]) -> bool:
    """Whether the cells behind each band start, end or stand around one place, as words of a justified text do not."""
    near = 0.4 * full[0].height
    for number in range(1, len(bands) + 1):
        cells = [cell for row in full for cell in _columns(row.pieces, bands)[number][:1]]
        places = [[cell.left for cell in cells], [cell.right for cell in cells]]
        places.append([(cell.left + cell.right) / 2 for cell in cells])
        if len(cells) < 2 or max(_most_alike(one, near) for one in places) < _ALIKE * len(cells):
            return False
    return True


def _most_alike(places: Sequence[float], near: float) -> int:
    ordered = sorted(places)
    return max(sum(one <= other <= one + near for other in ordered) for one in ordered[:1_000])


def _columns(pieces: Sequence[Line], bands: Sequence[Band]) -> list[list[Line]]:
    """The pieces of a row, column after column."""
    columns: list[list[Line]] = [[] for _ in range(len(bands) + 1)]
    for piece in pieces:
        middle = (piece.left + piece.right) / 2
        columns[sum(middle > (left + right) / 2 for left, right in bands)].append(piece)
    return columns


def _told(rows: Sequence[_Row], bands: Sequence[Band]) -> Iterator[Line]:
    """Each row of the table as one line; further lines of a cell go to the row that they are nearest to."""
    groups: list[list[_Row]] = []
    named = True  # whether the row so far has its first cell
    for place, row in enumerate(rows):
        begins = bool(_columns(row.pieces, bands)[0])
        if not groups or (begins and named) or (not begins and _nearer_below(rows, place)):
            groups.append([row])
            named = begins
        else:
            groups[-1].append(row)
            named = named or begins
    yield from (_one(group, bands) for group in groups)


def _one(group: Sequence[_Row], bands: Sequence[Band]) -> Line:
    cells = ["" for _ in range(len(bands) + 1)]
    for line in (line for row in group for line in row.lines):
        for number, pieces in enumerate(_columns(line, bands)):
            if pieces:
                cells[number] = f"{cells[number]} {' '.join(part.text for part in joined(pieces))}".strip()
    pieces = [piece for row in group for piece in row.pieces]
    return replace(
        pieces[0],
        left=min(piece.left for piece in pieces),
        right=max(piece.right for piece in pieces),
        top=max(piece.top for piece in pieces),
        bottom=min(piece.bottom for piece in pieces),
        text=BAR.join(filter(None, cells)),
        row=True,
    )


def _nearer_below(rows: Sequence[_Row], place: int) -> bool:
    """Whether lines without a first cell are nearer to the row below than to the one above."""
    if place + 1 >= len(rows):
        return False
    above, below = rows[place - 1].bottom - rows[place].top, rows[place].bottom - rows[place + 1].top
    return below < above - 0.1 * rows[place].height
