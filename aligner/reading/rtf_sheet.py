"""One run of rich text, the main one or that of a footnote or a box: letters into paragraphs, cells and rows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from aligner.model import Role
from aligner.reading.parts import Piece, row_of

_BULLET = re.compile(r"^\s*(?:[•·▪‣◦]\s+|[–-] *\t\s*)(?=\S)")
_LARGE, _TITLE = 1.15, 1.35  # of the usual size of letters: a heading, and a title, where no style says so
_HEAD = 4  # paragraphs among which such a title is looked for
_HEADING_WORDS = 20


class Sized(NamedTuple):
    """A piece and the size of its first letter in half points; 0 for a table's row, whose size says nothing."""

    piece: Piece
    size: int


class Sheet:
    """What has been told so far: letters of a line, paragraphs of a cell, cells of a row, and all before them."""

    def __init__(self) -> None:
        self._line: list[str] = []
        self._size = 0
        self._told: list[Sized] = []
        self._boxes: list[Sized] = []
        self._cell: list[Piece] = []
        self._row: list[list[Piece]] = []
        self._inner: list[list[Piece]] = []

    def say(self, text: str, size: int) -> None:
        """Go on with the line."""
        if not self._size and text.strip():
            self._size = size
        self._line.append(text)

    def end_paragraph(self, role: Role, *, in_table: bool) -> None:
        """What was said is a paragraph, of the cell or of the text."""
        if in_table:
            self._cell.append(self._taken(role))
            return
        self.end_row()
        if self._size:
            size = self._size
            self._told.append(Sized(self._taken(role), size))
        self._told += self._boxes
        self._boxes.clear()

    def end_cell(self, role: Role) -> None:
        """What was said is the last paragraph of a cell."""
        self._row.append([*self._cell, self._taken(role)])
        self._cell = []

    def end_row(self) -> None:
        """The cells so far are a row."""
        if not self._row and not self._cell:
            return
        if self._cell:
            self._row.append(self._cell)
        self._told += [Sized(piece, 0) for piece in row_of(self._row)]
        self._cell, self._row = [], []

    def end_inner_cell(self, role: Role) -> None:
        """The same for a table inside a cell."""
        self._inner.append([self._taken(role)])

    def end_inner_row(self) -> None:
        """And for its row."""
        self._cell += row_of(self._inner)
        self._inner = []

    def add_box(self, box: Sequence[Sized]) -> None:
        """A box that hangs on the paragraph comes after it."""
        self._boxes += box

    def all_told(self, role: Role) -> list[Sized]:
        """Everything, with what the file did not bring to an end."""
        self.end_inner_row()
        self.end_paragraph(role, in_table=False)
        return self._told

    def _taken(self, role: Role) -> Piece:
        text = _BULLET.sub("", "".join(self._line)).replace("\t", " ")
        self._line.clear()
        self._size = 0
        return Piece(text, role)


def with_headings(told: Sequence[Sized]) -> Iterator[Piece]:
    """The pieces; where no style tells a title or headings, what is set in larger letters is one."""
    usual, largest = _usual([one for one in told if one.size]), max((one.size for one in told), default=0)
    titled = any(one.piece.role is Role.TITLE for one in told)
    headed = any(one.piece.role is Role.HEADING for one in told)
    left = _HEAD
    for piece, size in told:
        role = piece.role
        left -= 1
        if role is Role.BODY and 0 < len(piece.text.split()) <= _HEADING_WORDS and size > _LARGE * usual:
            if not titled and size >= max(_TITLE * usual, largest) and left >= 0:
                role, titled = Role.TITLE, True
            elif not headed:
                role = Role.HEADING
        yield piece if role is piece.role else replace(piece, role=role)


def _usual(told: Sequence[Sized]) -> int:
    """The size in which most letters are set."""
    letters: dict[int, int] = {}
    for piece, size in told:
        letters[size] = letters.get(size, 0) + len(piece.text)
    return max(letters, key=lambda size: letters[size], default=0)
