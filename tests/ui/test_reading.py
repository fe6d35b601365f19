"""Reading without the marks."""

from pointing import place_of, point_of_finding
from PySide6.QtCore import QPoint, Qt

from aligner import Mark, Side

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
