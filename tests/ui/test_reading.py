"""Reading without the marks, and reading only what has findings."""

from pointing import place_of, point_of_band, point_of_finding
from PySide6.QtCore import QPoint, Qt

from aligner import Mark, Side
from ui.view.bands import FoldBand
from ui.view.row_words import fold_words

CTRL = Qt.KeyboardModifier.ControlModifier


def _marks(view) -> set[Mark]:
    layouts = [view.stack.layout(place) for place in range(len(view.stack.bands))]
    cells = [cell for layout in layouts if layout is not None for cell in layout.cells.values()]
    return {patch.mark for cell in cells for patch in cell.patches}


def _badges(view) -> list[str]:
    layouts = [view.stack.layout(place) for place in range(len(view.stack.bands))]
    return [badge.text for layout in layouts if layout is not None for badge in layout.badges]


def test_ctrl_m_hides_the_marks_and_brings_them_back(qtbot, opened) -> None:
    view = opened.page.view
    marked, badges, height = _marks(view), _badges(view), view.stack.total
    assert {Mark.NAME, Mark.FACT, Mark.MISSING, Mark.ADDED, Mark.MOVED} <= marked
    qtbot.keyClick(opened, Qt.Key.Key_F8)
    qtbot.keyClick(opened, Qt.Key.Key_M, CTRL)
    assert opened.session.current is None
    assert _marks(view) == {Mark.PLAIN}
    assert _badges(view) == ["R1", "R1"]  # which still lead from one end of a moved passage to the other
    assert view.stack.total == height
    qtbot.keyClick(opened, Qt.Key.Key_M, CTRL)
    assert (_marks(view), _badges(view)) == (marked, badges)


def test_a_click_on_hidden_marks_does_nothing(qtbot, opened) -> None:
    view = opened.page.view
    at: QPoint = point_of_finding(view, 6, "name", Side.COPY)
    qtbot.keyClick(opened, Qt.Key.Key_M, CTRL)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.session.current is None


def test_other_texts_and_filters_keep_them_hidden_and_f8_still_goes_there(qtbot, opened) -> None:
    view = opened.page.view
    qtbot.keyClick(opened, Qt.Key.Key_M, CTRL)
    with qtbot.waitSignal(opened.loader.loaded):
        qtbot.keyClick(opened, Qt.Key.Key_F5)
    assert _marks(view) <= {Mark.PLAIN, Mark.FURNITURE}
    for _ in range(2):
        qtbot.keyClick(opened, Qt.Key.Key_F8)
    assert opened.session.current == "second"
    assert view.travel.in_sight(place_of(view, 51))


def test_ctrl_d_puts_away_what_has_no_findings_and_a_click_brings_it_back(qtbot, opened) -> None:
    view = opened.page.view
    height = view.stack.total
    qtbot.keyClick(opened, Qt.Key.Key_D, CTRL)
    assert view.stack.total < height / 2
    fold = next(
        place for place, band in enumerate(view.stack.bands) if isinstance(band, FoldBand) and band.side is None
    )
    assert fold_words(view.stack.bands[fold]) == "38 passages without findings — click to show"
    assert view.stack.place_of_row(30) is None
    view.page.go(fold, 100)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of_band(view, fold, Side.ORIGINAL))
    assert view.stack.place_of_row(30) is not None
    assert opened.actions_by_id["furniture"].isChecked() is False
    qtbot.keyClick(opened, Qt.Key.Key_D, CTRL)
    assert view.stack.total == height


def test_what_is_put_away_is_found_by_a_search_and_stays_away_in_other_texts(qtbot, opened) -> None:
    view = opened.page.view
    qtbot.keyClick(opened, Qt.Key.Key_D, CTRL)
    with qtbot.waitSignal(opened.loader.loaded):
        qtbot.keyClick(opened, Qt.Key.Key_F5)
    assert view.stack.place_of_row(30) is None
    qtbot.keyClick(view, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(opened.page.search_bar.field, "sentence 20")
    assert view.travel.in_sight(place_of(view, 30))
