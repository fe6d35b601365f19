"""Where the panel would leave the texts too little room it gives way to a line under them; a key brings it back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter

from aligner import Verdict
from ui.main_window import MainWindow

CTRL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def narrow(qtbot, opened) -> MainWindow:
    opened.resize(820, 700)
    qtbot.waitUntil(opened.page.review_bar.isVisible)
    return opened


def test_a_wide_window_has_the_panel_and_no_line(opened) -> None:
    assert opened.page.side.isVisible()
    assert opened.page.review_bar.isVisible() is False
    assert opened.actions_by_id["panel"].isChecked()


def test_a_narrow_window_gives_its_width_to_the_texts(qtbot, narrow) -> None:
    assert narrow.page.side.isVisible() is False
    assert narrow.actions_by_id["panel"].isChecked() is False
    narrow.resize(1400, 700)
    qtbot.waitUntil(narrow.page.side.isVisible)
    assert narrow.page.review_bar.isVisible() is False


def test_large_letters_do_the_same(qtbot, opened) -> None:
    opened.settings.scale = 200
    qtbot.waitUntil(opened.page.review_bar.isVisible)
    assert opened.page.side.isVisible() is False


def test_a_panel_that_is_too_wide_is_narrowed_first(qtbot, opened) -> None:
    opened.resize(1010, 700)
    drag_handle(opened.page.splitter, -140)
    opened.resize(1000, 700)
    qtbot.waitUntil(lambda: opened.page.side.width() <= 300)
    assert opened.page.side.isVisible()


def test_a_review_goes_on_without_the_panel(qtbot, narrow) -> None:
    bar = narrow.page.review_bar
    assert bar.told.text() == "F8 goes to the first finding."
    qtbot.keyClick(narrow.page.view, Qt.Key.Key_F8)
    first = narrow.session.current
    assert "Garbled name" in bar.told.text()
    assert bar.position.text() == "1 of 6"
    qtbot.mouseClick(bar.decisions.buttons["accept"], LEFT)
    assert narrow.session.decision(first).verdict is Verdict.ACCEPTED
    assert bar.position.text() == "2 of 6"


def test_the_key_brings_the_panel_and_takes_it_away(qtbot, narrow) -> None:
    qtbot.keyClick(narrow.page.view, Qt.Key.Key_B, CTRL)
    assert narrow.page.side.isVisible()
    assert narrow.page.review_bar.isVisible() is False
    narrow.page.panel.list.setFocus()
    qtbot.keyClick(narrow.page.panel.list, Qt.Key.Key_B, CTRL)
    assert narrow.page.side.isVisible() is False
    assert QApplication.focusWidget() is narrow.page.view


def test_what_is_asked_for_in_the_panel_brings_it(qtbot, narrow) -> None:
    qtbot.keyClick(narrow.page.view, Qt.Key.Key_F8)
    qtbot.keyClick(narrow.page.view, Qt.Key.Key_N)
    note = narrow.page.panel.card.note
    assert note.isVisible()
    qtbot.keyClicks(note, "Asked.")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    assert narrow.session.decision(narrow.session.current).note == "Asked."
    assert narrow.page.side.isVisible() is False  # it was borrowed for the note
    assert QApplication.focusWidget() is narrow.page.view
    qtbot.keyClick(narrow.page.view, Qt.Key.Key_L, CTRL)
    assert narrow.page.ledgers.table.isVisible()
    qtbot.keyClick(narrow.page.ledgers.table, Qt.Key.Key_L, CTRL)
    assert narrow.page.side.isVisible() is False
    assert QApplication.focusWidget() is narrow.page.view


def test_a_panel_put_away_in_a_wide_window_stays_away(qtbot, opened, files, engine, settings) -> None:
    qtbot.keyClick(opened.page.view, Qt.Key.Key_B, CTRL)
    opened.resize(1500, 700)
    assert opened.page.side.isVisible() is False
    opened.close()
    made = MainWindow(settings, engine.doors())
    qtbot.addWidget(made)
    made.resize(1500, 700)
    made.show()
    with qtbot.waitSignal(made.loader.loaded):
        made.opening.open_pair(files)
    assert made.page.room.shown is False
    made.close()
    made.shut_down()


def drag_handle(splitter: QSplitter, by: int) -> None:
    """Pull the line between the texts and the panel."""
    handle = splitter.handle(1)
    at = handle.rect().center()
    QTest.mousePress(handle, LEFT, pos=at)
    QTest.mouseMove(handle, at + QPoint(by, 0))
    QTest.mouseRelease(handle, LEFT, pos=at)


def test_a_very_wide_window_gives_the_panel_its_share(qtbot, opened) -> None:
    for wide, panel in ((1280, 360), (1920, 460), (2560, 614)):
        opened.resize(wide, 1000)
        qtbot.waitUntil(lambda wide=wide: opened.page.splitter.width() == wide)
        assert abs(opened.page.side.width() - panel) <= 3


def test_a_panel_as_wide_as_wanted_stays_so_and_comes_back(qtbot, opened, files, engine, settings) -> None:
    opened.resize(1600, 800)
    drag_handle(opened.page.splitter, -140)
    wanted = opened.page.side.width()
    assert wanted > 480
    opened.resize(1900, 800)
    qtbot.waitUntil(lambda: opened.page.splitter.width() == 1900)
    assert opened.page.side.width() == wanted
    opened.close()
    made = MainWindow(settings, engine.doors())
    qtbot.addWidget(made)
    made.resize(1800, 800)
    made.show()
    with qtbot.waitSignal(made.loader.loaded):
        made.opening.open_pair(files)
    assert made.page.side.width() == wanted
    made.close()
    made.shut_down()


def test_a_tall_panel_gives_its_height_to_the_list(qtbot, opened) -> None:
    qtbot.keyClick(opened.page.view, Qt.Key.Key_F8)
    panel = opened.page.panel
    for high in (700, 1300):
        opened.resize(1280, high)
        qtbot.waitUntil(lambda high=high: opened.height() == high and panel.splitter.height() > high // 2 - 100)
        texts, card = panel.splitter.sizes()
        assert card <= 365
        assert texts >= (texts + card) * 0.44


def test_a_low_window_with_large_letters_keeps_its_height_for_the_texts(qtbot, opened) -> None:
    opened.resize(1280, 800)
    qtbot.waitUntil(opened.statusBar().isVisible)
    heads = opened.page.view.heads
    assert heads.height() > 2 * opened.dressing.look.interface.line_height
    opened.settings.scale = 250
    qtbot.waitUntil(lambda: not opened.statusBar().isVisible())
    qtbot.keyClick(opened.page.view, Qt.Key.Key_F8)
    assert heads.height() < 2 * opened.dressing.look.interface.line_height
    lines = opened.page.view.viewport().height() / opened.dressing.look.body.line_height
    assert lines >= 6
    opened.settings.scale = 100
    qtbot.waitUntil(opened.statusBar().isVisible)


def test_work_is_told_in_a_low_window_for_as_long_as_it_takes(qtbot, opened) -> None:
    opened.resize(1280, 300)
    qtbot.waitUntil(lambda: not opened.statusBar().isVisible())
    opened.status._show_work(True)
    assert opened.statusBar().isVisible()
    assert opened.status.cancel_button.isVisible()
    opened.status._show_work(False)
    assert opened.statusBar().isVisible() is False
