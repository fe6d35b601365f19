"""Mending the copy by keys and by menu: the words at once, the findings after them, and all of it undone."""

import pytest
from desk_pair import COPY, copy_text, go_to, open_pair, settle
from pointing import point_of_band
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from aligner import Side
from ui.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot, real, tmp_path) -> MainWindow:
    open_pair(qtbot, real, tmp_path)
    return real


def _messages(window: MainWindow) -> list[str]:
    return [finding.message for finding in window.session.comparison.findings]


def test_m_puts_the_originals_name_in_here(qtbot, desk) -> None:
    go_to(qtbot, desk, "Brandsson")
    before = len(_messages(desk))
    qtbot.keyClick(desk, Qt.Key.Key_M)
    assert copy_text(desk).count("Brandsen") == 1
    settle(qtbot, desk)
    assert desk.session.comparison.copy.text == copy_text(desk)
    assert len(_messages(desk)) <= before


def test_shift_m_mends_it_everywhere_and_the_finding_is_gone(qtbot, desk) -> None:
    go_to(qtbot, desk, "Brandsson")
    qtbot.keyClick(desk, Qt.Key.Key_M, SHIFT)
    assert copy_text(desk) == COPY.replace("Brandsson", "Brandsen")
    settle(qtbot, desk)
    assert not any("Brandsson" in message for message in _messages(desk))


def test_what_was_mended_counts_as_looked_at_until_it_is_undone(qtbot, desk) -> None:
    total = len(_messages(desk))
    assert desk.page.panel.progress.label.text() == f"0 of {total} looked at"
    go_to(qtbot, desk, "47")
    qtbot.keyClick(desk, Qt.Key.Key_M)
    settle(qtbot, desk)
    assert len(_messages(desk)) == total - 1
    assert desk.page.panel.progress.label.text() == f"1 of {total} looked at"
    qtbot.keyClick(desk, Qt.Key.Key_Z, CTRL)
    settle(qtbot, desk)
    assert desk.page.panel.progress.label.text() == f"0 of {total} looked at"


def test_the_keyboard_stays_on_a_chip_whose_count_a_mending_changes(qtbot, desk) -> None:
    go_to(qtbot, desk, "47")
    chip = desk.page.panel.filter.chips.chips[0]
    total = chip.count
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chip, Qt.Key.Key_M)
    settle(qtbot, desk)
    assert desk.page.panel.filter.chips.chips[0] is chip
    assert (chip.count, chip.text(), chip.accessibleName()) == (total - 1, f"All {total - 1}", f"All {total - 1}")
    assert chip.hasFocus()


def _drag_over_row(qtbot, window: MainWindow, words: str, side: Side) -> str:
    """Choose text by dragging along the first line of the row with these words; what was chosen."""
    view = window.page.view
    start = view.text_of(side).index(words)
    cells = [view.stack.own_cell(place, side) for place in range(len(view.stack.bands))]
    place = next(n for n, cell in enumerate(cells) if cell is not None and cell.span.start <= start < cell.span.end)
    begin = point_of_band(view, place, side)
    end = begin + QPoint(150, 0)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(view.viewport(), end)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert len(view.selected_text()) > 5
    return view.selected_text()


@pytest.mark.parametrize("side", Side)
def test_chosen_words_stay_chosen_while_others_are_mended(qtbot, desk, side: Side) -> None:
    go_to(qtbot, desk, "Brandsson")
    chosen = _drag_over_row(qtbot, desk, "A new ferry", side)
    qtbot.keyClick(desk, Qt.Key.Key_M, SHIFT)
    settle(qtbot, desk)
    view = desk.page.view
    assert view.selected_text() == chosen
    assert view.selection.span.of(view.text_of(side)) == chosen


def test_chosen_words_that_are_mended_are_chosen_no_more(qtbot, desk) -> None:
    go_to(qtbot, desk, "47")
    chosen = _drag_over_row(qtbot, desk, "47 passengers", Side.COPY)
    desk.bench.mending.rewrite(desk.page.view.selection.span, "Nobody said", "write")
    settle(qtbot, desk)
    assert desk.page.view.selection is None
    assert chosen not in copy_text(desk)


def test_the_new_words_are_shown_before_they_are_compared(qtbot, desk) -> None:
    go_to(qtbot, desk, "47")
    qtbot.keyClick(desk, Qt.Key.Key_M)
    assert desk.bench.recomparing.busy
    cells = ["".join(run.text for run in row.copy.runs) for row in desk.page.view.stack.rows if row.copy is not None]
    assert "Brandsson said that 42 passengers were taken off unhurt." in cells
    settle(qtbot, desk)


def test_a_missing_passage_put_in_is_shown_before_it_is_compared(qtbot, desk) -> None:
    go_to(qtbot, desk, "Kolby Lines")
    qtbot.keyClick(desk, Qt.Key.Key_M)
    assert desk.bench.recomparing.busy
    words = "The owner, Kolby Lines, has paid for their hotel rooms."
    rows = [row for row in desk.page.view.stack.rows if row.original is not None and row.copy is not None]
    sides = [["".join(run.text for run in cell.runs) for cell in (row.original, row.copy)] for row in rows]
    assert [words, words] in sides
    settle(qtbot, desk)
    assert not any("Kolby" in message for message in _messages(desk))


def test_undo_and_redo_go_through_all_steps_and_name_them(qtbot, desk) -> None:
    go_to(qtbot, desk, "Brandsson")
    qtbot.keyClick(desk, Qt.Key.Key_M, SHIFT)
    settle(qtbot, desk)
    go_to(qtbot, desk, "47")
    qtbot.keyClick(desk, Qt.Key.Key_M)
    mended = copy_text(desk)
    assert mended == COPY.replace("Brandsson", "Brandsen").replace("47", "42")
    assert "42" in desk.actions_by_id["undo"].text()
    qtbot.keyClick(desk, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(desk, Qt.Key.Key_Z, CTRL)
    assert copy_text(desk) == COPY
    settle(qtbot, desk)
    assert desk.session.comparison.copy.text == COPY
    qtbot.keyClick(desk, Qt.Key.Key_Z, CTRL | SHIFT)
    qtbot.keyClick(desk, Qt.Key.Key_Y, CTRL)
    assert copy_text(desk) == mended
    settle(qtbot, desk)
    assert desk.session.comparison.copy.text == mended


def test_two_steps_in_a_row_do_not_wait_for_the_comparison(qtbot, desk) -> None:
    finding = next(f for f in desk.session.comparison.findings if "47" in f.message)
    name = next(f for f in desk.session.comparison.findings if "Brandsson" in f.message)
    desk.session.select(name.id)
    qtbot.keyClick(desk, Qt.Key.Key_M, SHIFT)
    desk.session.select(finding.id)
    qtbot.keyClick(desk, Qt.Key.Key_M)  # its place in the text has moved meanwhile
    assert copy_text(desk) == COPY.replace("Brandsson", "Brandsen").replace("47", "42")
    settle(qtbot, desk)
    assert desk.session.comparison.copy.text == copy_text(desk)


def test_the_same_words_are_not_mended_twice(qtbot, desk) -> None:
    finding = next(f for f in desk.session.comparison.findings if "47" in f.message)
    desk.session.select(finding.id)
    qtbot.keyClick(desk, Qt.Key.Key_M)
    qtbot.keyClick(desk, Qt.Key.Key_M)
    assert copy_text(desk) == COPY.replace("47", "42")
    assert "a moment ago" in desk.message.label.text()
    settle(qtbot, desk)


def test_a_missing_passage_is_put_in_at_its_place(qtbot, desk) -> None:
    go_to(qtbot, desk, "Kolby Lines, has paid")
    qtbot.keyClick(desk, Qt.Key.Key_M)
    assert copy_text(desk).split("\n\n")[3] == "The owner, Kolby Lines, has paid for their hotel rooms."
    settle(qtbot, desk)
    assert not any("Kolby" in message for message in _messages(desk))


def test_mending_keeps_the_place_and_the_other_marks(qtbot, real, tmp_path) -> None:
    filler = "\n\n".join(f"Passage number {n} tells of the {n}th day in the harbour of Orland." for n in range(60))
    open_pair(qtbot, real, tmp_path, f"Ida Brandsen came.\n\n{filler}\n", f"Ida Brandsson came.\n\n{filler}\n")
    view = real.page.view
    view.setFocus()
    go_to(qtbot, real, "Brandsson")
    view.scroll_to(600)
    top = view.stack.rows[view.page.top_row()].original.span
    qtbot.keyClick(real, Qt.Key.Key_M)
    assert view.edge == 600
    settle(qtbot, real)
    assert view.stack.rows[view.page.top_row()].original.span == top
    assert view.edge == 600


def test_nothing_to_mend_is_told(qtbot, desk) -> None:
    qtbot.keyClick(desk, Qt.Key.Key_M)
    assert desk.message.label.text() == "Go to a finding first (F8), then mend it."
    assert copy_text(desk) == COPY


def _menu_by_key(window: MainWindow) -> QMenu:
    view = window.page.view
    view.setFocus()
    middle = view.viewport().rect().center()
    how = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view, QContextMenuEvent(how, middle, view.viewport().mapToGlobal(middle)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_menu_key_offers_the_ways_to_mend_with_their_keys(qtbot, desk) -> None:
    go_to(qtbot, desk, "Brandsson")
    menu = _menu_by_key(desk)
    entries = [action.text() for action in menu.actions()]
    ways = [entry for entry in entries if "\t" in entry]
    assert [way.split("\t")[1] for way in ways] == ["M", "Shift+M"]
    assert "Brandsen" in ways[0]
    menu.actions()[entries.index(ways[1])].trigger()
    menu.close()
    assert copy_text(desk) == COPY.replace("Brandsson", "Brandsen")
    settle(qtbot, desk)


def test_the_buttons_of_the_card_mend(qtbot, desk) -> None:
    go_to(qtbot, desk, "Brandsson")
    finding = desk.session.finding(desk.session.current)
    ways = desk.bench.mending.ways(finding)
    button = next(b for b in desk.page.panel.card.ways.findChildren(QAbstractButton) if ways[1].label in _said(b))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert copy_text(desk) == COPY.replace("Brandsson", "Brandsen")
    settle(qtbot, desk)


def _said(button: QAbstractButton) -> str:
    return f"{button.text()} {button.toolTip()} {button.accessibleName()}".replace("&", "")


def test_a_click_with_the_right_button_goes_to_the_passage_there(qtbot, desk) -> None:
    view = desk.page.view
    row = next(n for n, row in enumerate(view.stack.rows) if row.copy is not None and "47" in _words(row.copy))
    view.cursor.go_to_row(row, Side.COPY)
    rect = view.cursor.rect_of(view.cursor.place)
    view.cursor.go(None)
    at = rect.center().toPoint()
    how = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(how, at, view.viewport().mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert view.cursor.row == row
    menu.close()


def _words(cell) -> str:
    return "".join(run.text for run in cell.runs)
