"""Rows as the report draws them: runs joined to pieces, furniture folded, anchors given out once each."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from aligner.kinds import KINDS, Mark
from aligner.model import Finding, Role, Side
from aligner.quiet import quiet_rows
from aligner.reports.anchors import digest
from aligner.rows import Cell, Row, RowKind, Run
from aligner.speech import ENGLISH, Speech


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
    target: str  # what the anchors of both ends of a moved passage begin with
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


class Putting(StrEnum):
    """Why rows are put away when only what was found is to be seen."""

    SHOWN = "shown"  # they are not
    QUIET = "quiet"  # nothing was found in them
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Group:
    """Neighbouring rows that are shown or put away together; ``told`` stands in their place when they are put away."""

    putting: Putting
    rows: tuple[RowView | FoldView, ...]
    told: str = ""


def _putting(quiet: bool, row: Row) -> Putting:
    if row.kind is RowKind.FURNITURE:
        return Putting.FURNITURE
    return Putting.QUIET if quiet else Putting.SHOWN


class CellMaker:
    """Makes the views of rows in reading order, and remembers which findings already have their place."""

    def __init__(self, findings: Iterable[Finding], anchors: Mapping[str, str], say: Speech = ENGLISH) -> None:
        self._say = say
        self._findings: Mapping[str, Finding] = {finding.id: finding for finding in findings}
        self._anchors = anchors
        self._placed: set[str] = set()
        self._moves: dict[int, str] = {}

    @property
    def placed(self) -> frozenset[str]:
        """The ids of the findings that have a place in the rows made so far."""
        return frozenset(self._placed)

    def groups(self, rows: tuple[Row, ...]) -> Iterator[Group]:
        """The rows as drawn, in groups that are shown or put away together, furniture folded."""
        quiet = quiet_rows(rows)
        for putting, numbered in groupby(enumerate(rows), key=lambda pair: _putting(pair[0] in quiet, pair[1])):
            group = tuple(row for _, row in numbered)
            if putting is Putting.FURNITURE:
                yield Group(putting, (_folded(group),))
            else:
                quietly = putting is Putting.QUIET
                told = self._say("{count} passages without findings", count=len(group)) if quietly else ""
                yield Group(putting, tuple(map(self._row, group)), told)

    def _row(self, row: Row) -> RowView:
        cells = [cell for cell in (row.original, row.copy) if cell]
        shown = {id_ for cell in cells for run in cell.runs for id_ in run.findings}
        unshown = tuple(id_ for id_ in row.findings if id_ not in shown)
        original = self._cell(Side.ORIGINAL, row.original, unshown)
        copy = self._cell(Side.COPY, row.copy, () if original and not original.ghost else unshown)
        opens = any(view.opens for view in (original, copy) if view and not view.ghost)
        return RowView(row.kind, original, copy, row.move, self._moved(row), opens)

    def _moved(self, row: Row) -> str:
        """The anchor of a moved passage, made from its words; for passages of the same words, numbered too."""
        if row.move is None or row.link is None or row.original is None:
            return ""
        if row.link not in self._moves:
            name = f"move-{digest(''.join(run.text for run in row.original.runs))}"
            nth = sum(other.startswith(name) for other in self._moves.values())
            self._moves[row.link] = f"{name}-{nth}" if nth else name
        return self._moves[row.link]

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
                spoken=f"{self._say(KINDS[self._findings[ids[0]].kind].one)}: ",
                target=self._anchors[ids[0]],
                all=tuple(self._anchors[id_] for id_ in ids),
                places=self._place(ids),
            )

    def _place(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        new = tuple(id_ for id_ in ids if id_ not in self._placed)
        self._placed.update(new)
        return tuple(self._anchors[id_] for id_ in new)

    def _badge(self, id_: str) -> Badge:
        info = KINDS[self._findings[id_].kind]
        return Badge(self._say(info.letter), info.mark, self._say(info.one), self._anchors[id_])


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
