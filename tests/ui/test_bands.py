"""Neighbouring furniture of one side goes into one fold."""

from handmade import Maker

from aligner import Role, RowKind, Side
from ui.bands import FoldBand, RowBand, all_folds, make_bands


def _rows() -> tuple:
    maker = Maker({})
    for number in range(3):
        maker.row(f"Menu {number}", None, kind=RowKind.FURNITURE, role=Role.FURNITURE)
    maker.row(None, "Read also", kind=RowKind.FURNITURE, role=Role.FURNITURE)
    maker.row("A story.", "A story.")
    return tuple(maker.rows)


def test_folded() -> None:
    bands = make_bands(_rows(), frozenset())
    assert bands[0] == FoldBand(0, 3, Side.ORIGINAL, opened=False)
    assert bands[1] == FoldBand(3, 1, Side.COPY, opened=False)
    assert [band.index for band in bands if isinstance(band, RowBand)] == [4]
    assert bands[0].label == "3 lines of page furniture — click to show"
    assert bands[1].label == "1 line of page furniture — click to show"


def test_opened() -> None:
    bands = make_bands(_rows(), frozenset({0}))
    assert [band.index for band in bands if isinstance(band, RowBand)] == [0, 1, 2, 4]
    assert bands[0].label == "3 lines of page furniture — click to fold"
    assert all_folds(_rows()) == {0, 3}
