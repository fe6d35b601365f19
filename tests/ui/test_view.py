"""The paired view: level rows, marks that answer, folds, moves, keys, zoom and chosen text."""

from itertools import pairwise

import pytest
from handmade import Maker
from pointing import place_of, point_of_badge, point_of_band, point_of_finding
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication

from aligner import FindingKind, Mark, Side, load_theme
from ui.look.theme import make_look
from ui.pair.digest import digest
from ui.panel.findings_model import FindingRole
from ui.view.bands import FoldBand
from ui.view.diff_view import DiffView
from ui.view.row_words import fold_words

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def view(opened) -> DiffView:
    return opened.page.view


def _click(qtbot, view: DiffView, at: QPoint) -> None:
    qtbot.mouseClick(view.viewport(), LEFT, NO_KEY, at)


def test_a_row_is_as_high_as_its_taller_side(qtbot) -> None:
    maker = Maker({"n": FindingKind.GARBLED_NAME})
    maker.row("Short {n:Ida}.", "{n:Aida} " + "told at much greater length " * 30)
    view = _shown(qtbot, maker)
    layout = view.stack.layout(0)
    short, long = (layout.cells[side] for side in Side)
    assert long.height > 4 * short.height
    assert layout.height >= layout.top + long.height
    assert short.patches[0].baseline == long.patches[0].baseline


def _shown(qtbot, maker: Maker) -> DiffView:
    view = DiffView(make_look(load_theme("light"), 100))
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    qtbot.waitExposed(view)
    comparison = maker.comparison()
    view.show_pair(comparison, digest(comparison, tuple(maker.rows)))
    return view


def _long(rows: int) -> Maker:
    maker = Maker({})
    for number in range(rows):
        text = f"Sentence {number} about the harbour and its ferries. " * (1 + number % 7)
        maker.row(text, text[: len(text) // 2])
    return maker


def test_only_what_is_in_sight_is_laid_out(qtbot) -> None:
    view = _shown(qtbot, _long(3000))
    assert 0 < len(view.stack._layouts) < 40
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    assert len(view.stack._layouts) < 80
    assert view.edge > 0


def test_scrolling_to_the_end_shows_the_last_row(qtbot) -> None:
    view = _shown(qtbot, _long(500))
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.edge + view.viewport().height() == view.stack.total
    assert view.travel.in_sight(499) or view.stack.heights[499] > view.viewport().height()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.edge == 0


def test_scrolling_up_through_unseen_rows_never_jumps(qtbot) -> None:
    view = _shown(qtbot, _long(400))
    qtbot.keyClick(view, Qt.Key.Key_End)
    for _ in range(60):
        place = view.stack.heights.row_at(view.edge)
        before = view.stack.heights.top(place) - view.edge
        line = view.verticalScrollBar().singleStep()
        qtbot.keyClick(view, Qt.Key.Key_Up)
        assert view.stack.heights.top(place) - view.edge == before + line


def test_the_top_row_stays_on_resize(qtbot) -> None:
    view = _shown(qtbot, _long(400))
    view.verticalScrollBar().setValue(view.stack.heights.top(150))
    assert view.stack.heights.row_at(view.edge) == 150
    for width in (600, 1300, 900):
        view.resize(width, 600)
        assert view.stack.heights.row_at(view.edge) == 150


def test_another_height_lays_nothing_out_anew(qtbot) -> None:
    view = _shown(qtbot, _long(400))
    before = view.stack.layout(0)
    view.resize(view.width(), view.height() - 40)
    assert view.stack.layout(0) is before
    view.resize(view.width() - 40, view.height())
    assert view.stack.layout(0) is not before


def test_zoom_keeps_the_top_row_and_grows_the_letters(qtbot) -> None:
    view = _shown(qtbot, _long(400))
    view.verticalScrollBar().setValue(view.stack.heights.top(150))
    small = view.stack.heights[150]
    view.set_look(make_look(load_theme("light"), 200))
    assert view.stack.heights.row_at(view.edge) == 150
    assert view.stack.heights[150] > small * 2


@pytest.mark.parametrize(("key", "back"), [(Qt.Key.Key_Down, Qt.Key.Key_Up), (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)])
def test_keys_scroll(qtbot, view, key, back) -> None:
    qtbot.keyClick(view, key)
    assert view.edge > 0
    qtbot.keyClick(view, back)
    assert view.edge == 0


@pytest.mark.parametrize("side", list(Side))
def test_a_click_on_marked_words_selects_their_finding(qtbot, opened, view, side) -> None:
    _click(qtbot, view, point_of_finding(view, 6, "name", side))
    assert opened.session.current == "name"
    assert opened.page.panel.list.currentIndex().data(FindingRole.FINDING).id == "name"


def test_a_click_on_a_badge_selects_its_finding(qtbot, opened, view) -> None:
    _click(qtbot, view, point_of_badge(view, 7, "N"))
    assert opened.session.current == "number"


def test_words_beside_an_emoji_are_marked_exactly(view) -> None:
    layout = view.stack.layout(place_of(view, 6))
    rect = layout.cells[Side.COPY].rects_of("name")[0]
    first, last = (
        layout.cells[Side.COPY].position_at(QPointF(x, rect.center().y())) for x in (rect.left() + 1, rect.right() - 1)
    )
    text = view.text_of(Side.COPY)
    assert text[first:last] == "Aida Brunt"


def test_moved_passages_jump_to_their_other_end(qtbot, opened, view) -> None:
    qtbot.keyClick(view, Qt.Key.Key_End)
    origin, target = 50, 52
    _click(qtbot, view, point_of_badge(view, target, "R1"))
    assert opened.session.current == "move"
    assert view.travel.in_sight(place_of(view, origin))
    badges = [view.stack.layout(place_of(view, row)).badges[0] for row in (origin, target)]
    assert [(badge.text, badge.move) for badge in badges] == [("R1", 1), ("R1", 1)]


def test_f9_goes_to_the_other_end_of_a_long_move(qtbot) -> None:
    from handmade import harbour

    maker = harbour()
    maker.rows[-1], maker.rows[6] = maker.rows[6], maker.rows[-1]
    view = _shown(qtbot, maker)
    view.travel.from_current()
    assert view.travel.in_sight(place_of(view, 50))
    assert view.travel.in_sight(place_of(view, 6)) is False


def test_furniture_is_folded_and_opens_by_click(qtbot, opened, view) -> None:
    fold = view.stack.bands[1]
    assert isinstance(fold, FoldBand)
    assert fold_words(fold) == "5 lines of page furniture — click to show"
    assert view.stack.place_of_row(1) is None
    _click(qtbot, view, point_of_band(view, 1, Side.ORIGINAL))
    assert [view.stack.place_of_row(row) for row in range(1, 6)] == [2, 3, 4, 5, 6]
    assert opened.actions_by_id["furniture"].isChecked()
    qtbot.keyClick(opened, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert view.stack.place_of_row(1) is None


def test_marks_have_badges_letters_and_blocks(view) -> None:
    lost, new = (view.stack.layout(place_of(view, row)) for row in (8, 9))
    assert [badge.text for badge in (*lost.badges, *new.badges)] == ["M", "A"]
    assert list(lost.cells) == [Side.ORIGINAL]
    assert list(new.cells) == [Side.COPY]
    assert new.cells[Side.COPY].patches[0].mark is Mark.ADDED


def _drag(qtbot, view, begin: QPoint, end: QPoint) -> None:
    qtbot.mousePress(view.viewport(), LEFT, NO_KEY, begin)
    qtbot.mouseMove(view.viewport(), begin + (end - begin) / 2)
    qtbot.mouseMove(view.viewport(), end)
    qtbot.mouseRelease(view.viewport(), LEFT, NO_KEY, end)


def test_text_is_chosen_within_a_side_and_copied(qtbot, opened, view) -> None:
    columns, stack = view.stack.columns, view.stack
    first, last = place_of(view, 6), place_of(view, 7)
    begin = QPoint(round(columns.copy), stack.heights.top(first) + round(stack.layout(first).top) + 10)
    end = QPoint(round(columns.copy + columns.text_width), stack.heights.top(last) + round(stack.layout(last).top) + 10)
    _drag(qtbot, view, begin, end)
    assert opened.session.current is None
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    said = "Harbour master Aida Brunt 😀 spoke.\n\nThe strike lasted nine weeks."
    assert QGuiApplication.clipboard().text() == said
    _click(qtbot, view, QPoint(round(columns.copy) + 5, end.y()))
    assert view.selected_text() == ""


def test_a_double_click_chooses_a_word_of_the_original(qtbot, view) -> None:
    at = point_of_finding(view, 6, "name", Side.ORIGINAL) - QPoint(30, 0)
    qtbot.mouseDClick(view.viewport(), LEFT, NO_KEY, at)
    assert view.selected_text() == "Ida"


def test_ghosts_are_neither_chosen_nor_copied(view) -> None:
    assert view.stack.own_cell(place_of(view, 52), Side.ORIGINAL) is None
    assert view.stack.own_cell(place_of(view, 52), Side.COPY) is not None


def _wheel(view, steps: int, key: Qt.KeyboardModifier) -> None:
    at = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        at, view.viewport().mapToGlobal(at), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton, key,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_ctrl_wheel_zooms_and_ctrl_0_resets(qtbot, opened, view) -> None:
    _wheel(view, 1, Qt.KeyboardModifier.ControlModifier)
    _wheel(view, 1, Qt.KeyboardModifier.ControlModifier)
    assert opened.settings.zoom == 125
    assert view.edge == 0
    _wheel(view, -1, NO_KEY)
    assert view.edge > 0
    qtbot.keyClick(opened, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert opened.settings.zoom == 100


def test_the_focus_is_shown(qtbot, opened, view) -> None:
    view.setFocus()
    qtbot.waitUntil(lambda: view.heads._focused)
    opened.page.panel.list.setFocus()
    qtbot.waitUntil(lambda: not view.heads._focused)


def test_a_text_from_right_to_left_begins_at_the_right(qtbot) -> None:
    maker = Maker({"n": FindingKind.GARBLED_NAME})
    maker.row("The mayor {n:Dana} spoke.", "ראשת העיר {n:דנה} נאמה.")
    view = _shown(qtbot, maker)
    cells = view.stack.layout(0).cells
    assert view.stack.digest.rtl == {Side.COPY}
    assert cells[Side.ORIGINAL].patches[0].rect.left() < 120
    assert cells[Side.COPY].patches[0].rect.right() > view.stack.columns.text_width - 160


def _inked_columns(view: DiffView) -> set[int]:
    """The pixels across on which anything is written in the first line of the first row."""
    picture = view.viewport().grab().toImage()
    ground, layout = view.stack.look.colours["text-ground"].rgb(), view.stack.layout(0)
    lines = range(round(layout.top), round(layout.top + view.stack.look.body.line_height))
    return {x for x in range(picture.width()) for y in lines if picture.pixel(x, y) != ground}


def test_a_paragraph_number_stands_where_its_lines_begin(qtbot) -> None:
    maker = Maker({})
    maker.row("The mayor.", "ראשת העיר.")
    view = _shown(qtbot, maker)
    columns, inked = view.stack.columns, _inked_columns(view)
    before_original = range(int(columns.original - columns.number_width - columns.pad), int(columns.original) - 2)
    end = int(columns.copy + columns.text_width)
    assert inked & set(before_original)
    assert inked & set(range(end + 2, end + int(columns.number_width + columns.pad)))
    assert not inked & set(range(int(columns.gutter), int(columns.copy) + 40))


def test_a_sign_that_turns_words_round_is_seen_and_not_obeyed(qtbot) -> None:
    maker = Maker({"n": FindingKind.GARBLED_NAME})
    maker.row("Said {n:Ida} there.", "Said {n:\u202eadI\u202c} there.")
    view = _shown(qtbot, maker)
    cell = view.stack.layout(0).cells[Side.COPY]
    assert cell._layout.text() == "Said ⟨RLO⟩adI⟨PDF⟩ there."
    (name,) = cell.rects_of("n")
    begin, end = (cell.position_at(QPointF(x, name.center().y())) for x in (name.left() + 1, name.right() - 1))
    assert view.text_of(Side.COPY)[begin:end].strip("\u202c") == "\u202eadI"


def test_rows_stand_below_one_another_without_gaps(view) -> None:
    tops = [view.stack.heights.top(place) for place in range(len(view.stack.bands) + 1)]
    assert all(after - before == view.stack.heights[n] for n, (before, after) in enumerate(pairwise(tops)))


def test_in_a_row_higher_than_the_view_the_words_themselves_come_into_sight(qtbot) -> None:
    maker = Maker({"n": FindingKind.GARBLED_NAME})
    maker.row("Before.", "Before.")
    maker.row("much " * 900 + "said {n:Ida}", "much " * 900 + "said {n:Aida}")
    view = _shown(qtbot, maker)
    view.show_current(maker.comparison().findings[0])
    at = point_of_finding(view, 1, "n", Side.COPY)
    assert view.stack.heights[1] > view.viewport().height()
    assert view.viewport().rect().contains(at)
