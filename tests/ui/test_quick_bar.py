"""The buttons in the menu bar: there with a pair, where there is room, and doing what the menus do."""

from PySide6.QtCore import Qt

LEFT = Qt.MouseButton.LeftButton


def test_there_is_nothing_to_save_before_a_pair_is_open(window) -> None:
    assert window.quick.isVisible() is False


def test_undo_takes_the_last_decision_back(qtbot, opened) -> None:
    undo = opened.quick.buttons["undo"]
    assert opened.quick.isVisible()
    assert undo.isEnabled() is False
    qtbot.keyClick(opened, Qt.Key.Key_F8)
    finding = opened.session.current
    qtbot.keyClick(opened, Qt.Key.Key_D)
    assert opened.session.is_open(finding) is False
    qtbot.mouseClick(undo, LEFT)
    assert opened.session.is_open(finding)
    assert undo.isEnabled() is False


def test_without_room_the_menus_have_the_bar(qtbot, opened) -> None:
    opened.resize(480, 700)
    qtbot.waitUntil(lambda: not opened.quick.isVisible())
    opened.resize(1200, 700)
    qtbot.waitUntil(opened.quick.isVisible)
