"""Rows as the report draws them: runs joined to pieces, furniture folded, anchors given out once each."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from aligner.kinds import KINDS, Mark
from aligner.model import Finding, Role, Side
from aligner.rows import Cell, Row, RowKind, Run

_SAFE = re.compile("[^A-Za-z0-9-]")


def anchor(finding_id: str) -> str:
    """``finding_id`` as part of an anchor: letters, digits and hyphens stay, all else becomes its number."""
    return _SAFE.sub(lambda match: f"_{ord(match[0]):x}_", finding_id)


@dataclass(frozen=True, slots=True)
class Badge:
    """A letter in the gutter: the kind of a finding that has a place in the cell."""

    letter: str
    mark: Mark
    name: str
    target: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Neighbouring runs drawn as one mark.

    ``parts`` are its words, each with whether they are strong; ``spoken`` is what a screen reader says before them;
    ``target`` is the anchor of its worst finding, ``all`` those of all its findings, ``places`` those for which this
    piece is the place to go to.
    """

    mark: Mark
    parts: tuple[tuple[str, bool], ...]
    spoken: str = ""
    target: str = ""
    all: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CellView:
    """One side of a row. ``number`` is the paragraph's for people, ``opens`` whether the cell begins it."""

    side: Side
    role: Role
    number: int
    opens: bool
    ghost: bool
    badges: tuple[Badge, ...]
    pieces: tuple[Piece, ...]
    places: tuple[str, ...] = ()  # findings of the row that no run of it shows


@dataclass(frozen=True, slots=True)
class RowView:
    """A row of the paired texts."""

    kind: RowKind
    original: CellView | None
    copy: CellView | None
    move: int | None
    link: int | None
    opens: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A line of page furniture and how it was recognised."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Fold:
    """Neighbouring lines of page furniture of one text. ``peek`` is the first that says something."""

    lines: tuple[Line, ...]

    @property
    def peek(self) -> str:
        telling = (line.text for line in self.lines if any(map(str.isalpha, line.text)))
        return next(telling, self.lines[0].text if self.lines else "")


@dataclass(frozen=True, slots=True)
class FoldView:
    """Neighbouring rows of page furniture, folded to one line a side."""

    original: Fold
    copy: Fold


class CellMaker:
    """Makes the views of rows in reading order, and remembers which findings already have their place."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._findings: Mapping[str, Finding] = {finding.id: finding for finding in findings}
        self._placed: set[str] = set()

    @property
    def placed(self) -> frozenset[str]:
        """The ids of the findings that have a place in the rows made so far."""
        return frozenset(self._placed)

    def views(self, rows: Iterable[Row]) -> Iterator[RowView | FoldView]:
        """The rows as drawn, furniture folded."""
        for furniture, group in groupby(rows, key=lambda row: row.kind is RowKind.FURNITURE):
            if furniture:
                yield _folded(tuple(group))
            else:
                yield from map(self._row, group)

    def _row(self, row: Row) -> RowView:
        cells = [cell for cell in (row.original, row.copy) if cell]
        shown = {id_ for cell in cells for run in cell.runs for id_ in run.findings}
        unshown = tuple(id_ for id_ in row.findings if id_ not in shown)
        original = self._cell(Side.ORIGINAL, row.original, unshown)
        copy = self._cell(Side.COPY, row.copy, () if original and not original.ghost else unshown)
        opens = any(view.opens for view in (original, copy) if view and not view.ghost)
        return RowView(row.kind, original, copy, row.move, row.link, opens)

    def _cell(self, side: Side, cell: Cell | None, unshown: tuple[str, ...]) -> CellView | None:
        if cell is None:
            return None
        pieces = tuple(self._pieces(cell))
        ids = dict.fromkeys(id_ for run in cell.runs for id_ in run.findings)
        own = () if cell.ghost else unshown
        badges = () if cell.ghost else tuple(self._badge(id_) for id_ in (*ids, *own))
        places = self._place(own)
        return CellView(side, cell.role, cell.paragraph + 1, cell.starts_paragraph, cell.ghost, badges, pieces, places)

    def _pieces(self, cell: Cell) -> Iterator[Piece]:
        for (mark, ids), runs in groupby(cell.runs, key=lambda run: (run.mark, run.findings)):
            parts = _parts(runs)
            if cell.ghost or not ids:
                yield Piece(mark, parts)
                continue
            yield Piece(
                mark,
                parts,
                spoken=f"{KINDS[self._findings[ids[0]].kind].one}: ",
                target=anchor(ids[0]),
                all=tuple(map(anchor, ids)),
                places=self._place(ids),
            )

    def _place(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        new = tuple(id_ for id_ in ids if id_ not in self._placed)
        self._placed.update(new)
        return tuple(map(anchor, new))

    def _badge(self, id_: str) -> Badge:
        info = KINDS[self._findings[id_].kind]
        return Badge(info.letter, info.mark, info.one, anchor(id_))


def _parts(runs: Iterable[Run]) -> tuple[tuple[str, bool], ...]:
    return tuple((run.text, run.strong) for run in runs)


def _folded(rows: tuple[Row, ...]) -> FoldView:
    return FoldView(_fold(row.original for row in rows), _fold(row.copy for row in rows))


def _fold(cells: Iterable[Cell | None]) -> Fold:
    there = (cell for cell in cells if cell is not None)
    return Fold(tuple(_line(tuple(group)) for _, group in groupby(there, key=lambda cell: cell.paragraph)))


def _line(paragraph: tuple[Cell, ...]) -> Line:
    sentences = ("".join(run.text for run in cell.runs) for cell in paragraph)
    return Line(" ".join(sentences), paragraph[0].reason)
