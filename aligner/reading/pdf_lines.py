"""Pieces of lines on a page into whole lines: superior figures, initials, and the words of justified lines."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

CELL = 4.5
"""Heights between two pieces from which they are cells of a table; justified lines have gaps up to this."""

BAR = " | "

MARK = re.compile("[•·▪‣◦●○■–-]|[\ue000-\uf8ff]|\\d{1,2}[.)]|[a-z]\\)")
"""What stands before the items of lists; the private letters are those of fonts made for such signs."""

_CLOSE = 0.12  # heights between the parts of one word
_RAISED, _SMALL = 0.12, 0.88  # of a line's height: how far up, and how small, a superior figure is
_LEVEL = 0.6  # of a height that two pieces of one line share; cells in the middle of their row share half
_INITIAL = 1.8  # heights of a line, from which a single letter is an initial over several lines
_FIGURES = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_UNIT = re.compile(r"(?<!\w)(?:[kcmdµ]?m|10)$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or a piece of one, and its place on the page in points.

    ``limit`` is the right edge of its column; ``row`` tells that it is the row of a table.
    """

    left: float
    bottom: float
    right: float
    top: float
    text: str
    limit: float = 0.0
    row: bool = False

    @property
    def height(self) -> float:
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


def with_superiors(pieces: Iterable[Line]) -> list[Line]:
    """The pieces in the order they are written in, superior figures as a part of what stands before them."""
    told: list[Line] = []
    for piece in pieces:
        before = told[-1] if told else None
        if before is not None and _is_superior(piece, before):
            text = before.text + _superior(before.text, piece.text)
            told[-1] = replace(before, right=max(before.right, piece.right), text=text)
        else:
            told.append(piece)
    return told


def rows_of(pieces: Sequence[Line]) -> list[list[Line]]:
    """The pieces that stand on one base line, from the left, and those lines from the top."""
    rows: list[list[Line]] = []
    mains: list[Line] = []
    for piece in sorted(pieces, key=lambda piece: -piece.middle):
        if rows and are_level(mains[-1], piece):
            rows[-1].append(piece)
            mains[-1] = max(mains[-1], piece, key=lambda one: len(one.text) * one.height)
        else:
            rows.append([piece])
            mains.append(piece)
    return [sorted(row, key=lambda piece: piece.left) for row in rows]


def joined(row: Sequence[Line], gap: float = float("inf")) -> list[Line]:
    """The pieces of one base line put together; those further apart than ``gap`` heights stay by themselves."""
    lines: list[Line] = []
    for piece in row:
        before = lines[-1] if lines else None
        if before is None or _space(before, piece) > gap or not are_level(before, piece):
            lines.append(piece)
        else:
            lines[-1] = _with(before, piece)
    return lines


def _with(before: Line, piece: Line) -> Line:
    """Two pieces as one, as high as the higher one."""
    space = _space(before, piece)
    if len(before.text) == 1 and before.text.isalpha() and before.height > _INITIAL * piece.height:
        return replace(piece, text=before.text + piece.text)
    joint = "" if space < _CLOSE or before.text.endswith(" ") else " "
    if space > CELL and not MARK.fullmatch(before.text):
        joint = BAR
    higher = max(before, piece, key=lambda one: one.height)
    return Line(
        before.left, higher.bottom, max(before.right, piece.right), higher.top, before.text + joint + piece.text
    )


def _is_superior(piece: Line, before: Line) -> bool:
    is_small = piece.height < _SMALL * before.height and piece.bottom > before.bottom + _RAISED * before.height
    is_near = are_level(before, piece) and -1 < _space(before, piece) < 1
    return is_small and is_near and re.fullmatch(r"[\d*†‡,]{1,5}", piece.text) is not None


def _superior(before: str, figures: str) -> str:
    """What a superior figure says: the power of a unit; else it calls a note, and is no part of the sentence."""
    return figures.translate(_FIGURES) if _UNIT.search(before) and figures.isdigit() else ""


def are_level(one: Line, other: Line) -> bool:
    """Whether two pieces stand on one base line, or one is a superior figure of the other."""
    return min(one.top, other.top) - max(one.bottom, other.bottom) > _LEVEL * min(one.height, other.height)


def _space(before: Line, piece: Line) -> float:
    """What is between two pieces, in heights of the lower one."""
    return (piece.left - before.right) / max(1.0, min(before.height, piece.height))


def with_limits(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines of one column, told where its right edge is."""
    limit = max((line.right for line in lines), default=0.0)
    yield from (replace(line, limit=limit) for line in lines)
