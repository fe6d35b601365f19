"""What stands below one another in the paired view: rows, and the folds that furniture is put away in."""

from dataclasses import dataclass
from itertools import groupby

from aligner import Row, RowKind, Side


@dataclass(frozen=True, slots=True)
class RowBand:
    """A row; ``index`` is its number among the rows of the comparison."""

    index: int
    row: Row


@dataclass(frozen=True, slots=True)
class FoldBand:
    """The line that stands for neighbouring furniture rows of one side, and opens or folds them.

    ``first`` is the index of the first of its ``count`` rows and names the fold.
    """

    first: int
    count: int
    side: Side
    opened: bool

    @property
    def label(self) -> str:
        """What the line says."""
        lines = "1 line" if self.count == 1 else f"{self.count} lines"
        return f"{lines} of page furniture — click to {'fold' if self.opened else 'show'}"


Band = RowBand | FoldBand


def _furniture_side(numbered: tuple[int, Row]) -> Side | None:
    row = numbered[1]
    if row.kind is not RowKind.FURNITURE:
        return None
    return Side.ORIGINAL if row.original is not None else Side.COPY


def make_bands(rows: tuple[Row, ...], opened: frozenset[int]) -> tuple[Band, ...]:
    """All bands in order; the furniture rows of a fold are there only if its ``first`` is in ``opened``."""
    bands: list[Band] = []
    for side, group in groupby(enumerate(rows), key=_furniture_side):
        members = list(group)
        first = members[0][0]
        if side is not None:
            bands.append(FoldBand(first, len(members), side, first in opened))
        if side is None or first in opened:
            bands.extend(RowBand(index, row) for index, row in members)
    return tuple(bands)


def all_folds(rows: tuple[Row, ...]) -> frozenset[int]:
    """The names of all folds of these rows."""
    return frozenset(band.first for band in make_bands(rows, frozenset()) if isinstance(band, FoldBand))
