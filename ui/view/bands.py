"""What stands below one another in the paired view: rows, and the folds in which some of them are put away."""

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
    """The line that stands for neighbouring rows, and opens or folds them: furniture of one side, or, where ``side`` is
    None, pairs in which nothing was found.

    ``first`` is the index of the first of its ``count`` rows and names the fold.
    """

    first: int
    count: int
    side: Side | None
    opened: bool


Band = RowBand | FoldBand


def _put_away(row: Row, quiet: bool) -> Side | bool:
    """What makes neighbours share a fold; False for rows that stand in none."""
    if row.kind is RowKind.FURNITURE:
        return Side.ORIGINAL if row.original is not None else Side.COPY
    return quiet


def make_bands(rows: tuple[Row, ...], opened: frozenset[int], quiet: frozenset[int] = frozenset()) -> tuple[Band, ...]:
    """All bands in order. Furniture goes into folds, and so do the rows of ``quiet``.

    The rows of a fold are there only if its ``first`` is in ``opened``.
    """
    bands: list[Band] = []
    for kind, group in groupby(enumerate(rows), key=lambda numbered: _put_away(numbered[1], numbered[0] in quiet)):
        members = list(group)
        first = members[0][0]
        if kind is not False:
            bands.append(FoldBand(first, len(members), kind if isinstance(kind, Side) else None, first in opened))
        if kind is False or first in opened:
            bands.extend(RowBand(index, row) for index, row in members)
    return tuple(bands)


def all_folds(bands: tuple[Band, ...]) -> frozenset[int]:
    """The names of all folds of furniture among these bands."""
    return frozenset(band.first for band in bands if isinstance(band, FoldBand) and band.side is not None)
