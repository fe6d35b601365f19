"""Neighbouring furniture of one side goes into one fold."""

import pytest
from handmade import Maker, harbour

from aligner import Role, RowKind, Side, quiet_rows
from ui.view.bands import FoldBand, RowBand, all_folds, make_bands
from ui.view.row_words import fold_words

pytestmark = pytest.mark.usefixtures("qapp")  # which says one line, two lines


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
    assert fold_words(bands[0]) == "3 lines of page furniture — click to show"
    assert fold_words(bands[1]) == "1 line of page furniture — click to show"


def test_opened() -> None:
    bands = make_bands(_rows(), frozenset({0}))
    assert [band.index for band in bands if isinstance(band, RowBand)] == [0, 1, 2, 4]
    assert fold_words(bands[0]) == "3 lines of page furniture — click to fold"
    assert all_folds(bands) == {0, 3}


def test_rows_without_findings_are_put_away_but_for_those_beside_one() -> None:
    rows = tuple(harbour().rows)
    assert quiet_rows(rows) == frozenset(range(11, 49))
    bands = make_bands(rows, frozenset(), quiet_rows(rows))
    assert [band.index for band in bands if isinstance(band, RowBand)] == [0, 6, 7, 8, 9, 10, 49, 50, 51, 52]
    assert FoldBand(11, 38, None, opened=False) in bands
    assert fold_words(FoldBand(11, 38, None, opened=False)) == "38 passages without findings — click to show"
