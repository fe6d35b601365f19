"""Looking for words in both texts, with the keys a user presses."""

import pytest
from handmade import Maker, harbour
from pointing import place_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from aligner import FindingKind, Side
from ui.view.bands import FoldBand
from ui.view.search import Search, find_hits

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _places(maker: Maker, wanted: str) -> list[tuple[int, str, str]]:
    hits = find_hits(tuple(maker.rows), maker.texts, wanted)
    return [(hit.row, hit.side.value, hit.span.of(maker.texts[hit.side])) for hit in hits]


def test_hits_stand_in_reading_order_and_a_ghost_is_no_hit() -> None:
    assert _places(harbour(), "union") == [(50, "original", "union"), (52, "copy", "union")]


@pytest.mark.parametrize("wanted", ["ida brandt", "IDA  BRANDT", " Ida Brandt "])
def test_capitals_and_spaces_do_not_matter(wanted: str) -> None:
    assert _places(harbour(), wanted) == [(6, "original", "Ida Brandt")]


def test_quotation_marks_and_dashes_are_alike_and_signs_mean_themselves() -> None:
    maker = Maker({"n": FindingKind.GARBLED_NAME})
    maker.row("“We’ll sail – now.”", '"We\'ll sail - now."')
    assert [place[1] for place in _places(maker, "we'll sail - now")] == ["original", "copy"]
    assert _places(maker, ".*") == []
    assert _places(maker, "  ") == []


def test_steps_go_round() -> None:
    search = Search(find_hits(tuple(harbour().rows), harbour().texts, "strike"))
    assert search.at is None
    search = search.from_row(7)
    assert (search.at, len(search.hits)) == (2, 4)
    assert [search.step(by).at for by in (1, 2, -1, -3)] == [3, 0, 1, 3]


def _look_for(qtbot, opened, words: str) -> None:
    qtbot.keyClick(opened.page.view, Qt.Key.Key_F, CTRL)
    bar = opened.page.search_bar
    assert bar.isVisible()
    qtbot.waitUntil(bar.field.hasFocus)
    qtbot.keyClicks(bar.field, words)


def test_ctrl_f_counts_marks_and_goes_there(qtbot, opened) -> None:
    view, bar = opened.page.view, opened.page.search_bar
    _look_for(qtbot, opened, "sentence 39")
    assert bar.count.text() == "1 of 2"
    assert view.selected_text() == "Sentence 39"
    assert view.travel.in_sight(place_of(view, 49))
    qtbot.keyClick(opened, Qt.Key.Key_F3)
    assert (bar.count.text(), view.selection.side) == ("2 of 2", Side.COPY)
    qtbot.keyClick(opened, Qt.Key.Key_F3, SHIFT)
    assert (bar.count.text(), view.selection.side) == ("1 of 2", Side.ORIGINAL)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 2"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    assert bar.count.text() == "1 of 2"
    qtbot.keyClick(view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Sentence 39"


def test_all_hits_are_painted_and_gone_when_the_search_is_closed(qtbot, opened) -> None:
    view = opened.page.view
    ground = QColor(view.stack.look.colours["hit-ground"]).rgb()

    def painted() -> bool:
        picture = view.viewport().grab().toImage()
        return any(picture.pixel(x, y) == ground for y in range(picture.height()) for x in range(picture.width()))

    assert not painted()
    _look_for(qtbot, opened, "strike")
    assert opened.page.search_bar.count.text() == "1 of 4"
    assert painted()
    qtbot.keyClick(opened.page.search_bar.field, Qt.Key.Key_Escape)
    assert opened.page.search_bar.isHidden()
    assert view.hasFocus()
    assert not painted()


def test_what_is_not_there_is_said(qtbot, opened) -> None:
    _look_for(qtbot, opened, "herring")
    assert opened.page.search_bar.count.text() == "Not found"
    qtbot.keyClick(opened, Qt.Key.Key_F3)
    assert opened.page.view.selected_text() == ""


def test_words_in_folded_furniture_are_brought_out(qtbot, opened) -> None:
    view = opened.page.view
    assert isinstance(view.stack.bands[1], FoldBand)
    _look_for(qtbot, opened, "menu entry 3")
    assert opened.page.search_bar.count.text() == "1 of 1"
    assert view.travel.in_sight(place_of(view, 4))


def test_chosen_words_are_taken_over(qtbot, opened) -> None:
    view = opened.page.view
    _look_for(qtbot, opened, "weeks")
    qtbot.keyClick(opened.page.search_bar.field, Qt.Key.Key_Escape)
    opened.page.search_bar.field.clear()
    assert view.selected_text() == "weeks"
    qtbot.keyClick(view, Qt.Key.Key_F, CTRL)
    assert opened.page.search_bar.field.text() == "weeks"


def test_other_texts_are_searched_when_they_come(qtbot, opened) -> None:
    _look_for(qtbot, opened, "strike")
    with qtbot.waitSignal(opened.loader.loaded):
        qtbot.keyClick(opened, Qt.Key.Key_F5)
    assert opened.page.search_bar.count.text() == "1 of 4"
