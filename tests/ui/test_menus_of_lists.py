"""What can be done with a finding can be done wherever it is met: in the list, in a ledger, on its card."""

import pytest
from desk_pair import COPY, copy_text, go_to, open_pair, settle
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QToolTip

from aligner import Verdict
from ui.main_window import MainWindow
from ui.panel.findings_model import FindingRole
from ui.panel.rules_dialog import RulesDialog

CTRL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def desk(qtbot, real, tmp_path) -> MainWindow:
    open_pair(qtbot, real, tmp_path)
    return real


def _menu_at(qtbot, items: QAbstractItemView, at: QPoint) -> QMenu:
    items.customContextMenuRequested.emit(at)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _press(menu: QMenu, words: str) -> None:
    action = next(action for action in menu.actions() if words in action.text().replace("&", ""))
    action.trigger()
    menu.close()


def _point_of(window: MainWindow, words: str) -> QPoint:
    view = window.page.panel.list
    rows = [view.model().index(row) for row in range(view.model().rowCount())]
    index = next(index for index in rows if words in str(index.data(FindingRole.MESSAGE)))
    view.scrollTo(index)
    return view.visualRect(index).center()


def test_the_list_has_the_menu_of_a_finding(qtbot, desk) -> None:
    menu = _menu_at(qtbot, desk.page.panel.list, _point_of(desk, "47"))
    assert "47" in desk.session.finding(desk.session.current).message
    _press(menu, "42")
    assert copy_text(desk) == COPY.replace("47", "42")


def test_a_finding_is_decided_and_copied_from_the_menu(qtbot, desk) -> None:
    at = _point_of(desk, "47")
    _press(_menu_at(qtbot, desk.page.panel.list, at), "Copy what is said")
    said = desk.session.finding(desk.session.current).message
    assert QGuiApplication.clipboard().text() == f"Changed number: {said}"
    finding = desk.session.current
    _press(_menu_at(qtbot, desk.page.panel.list, at), "Dismiss")
    assert desk.session.decision(finding).verdict is Verdict.DISMISSED


def test_the_keys_copy_what_is_said_of_the_finding_chosen_in_the_list(qtbot, desk) -> None:
    go_to(qtbot, desk, "47")
    desk.page.panel.list.setFocus()
    qtbot.keyClick(desk.page.panel.list, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().startswith("Changed number: ")


def test_the_head_of_a_group_has_no_menu(qtbot, desk) -> None:
    view = desk.page.panel.list
    view.customContextMenuRequested.emit(view.visualRect(view.model().index(0)).center())
    assert QApplication.activePopupWidget() is None


def _ledger(qtbot, window: MainWindow) -> QAbstractItemView:
    qtbot.keyClick(window.page.view, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: window.page.ledgers.model.rowCount() > 0)
    return window.page.ledgers.table


def test_a_name_is_mended_from_its_ledger(qtbot, desk) -> None:
    table = _ledger(qtbot, desk)
    table.setCurrentIndex(table.model().index(0, 0))  # what needs a look stands first
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert "Brandsson" in desk.session.finding(desk.session.current).message
    buttons = desk.page.ledgers.ways.buttons
    assert desk.page.ledgers.ways.isVisible()
    everywhere = next(button for button in buttons if "everywhere" in button.accessibleName())
    qtbot.mouseClick(everywhere, LEFT)
    assert copy_text(desk) == COPY.replace("Brandsson", "Brandsen")
    settle(qtbot, desk)
    assert not desk.message.isVisible()
    qtbot.waitUntil(lambda: not desk.page.ledgers.ways.isVisible())


def test_the_ledger_has_the_menu_too(qtbot, desk) -> None:
    table = _ledger(qtbot, desk)
    menu = _menu_at(qtbot, table, table.visualRect(table.model().index(0, 0)).center())
    _press(menu, "Brandsen")
    assert "Brandsen" in copy_text(desk)


def test_a_way_on_the_card_is_taken_once(qtbot, desk) -> None:
    go_to(qtbot, desk, "47")
    qtbot.mouseClick(desk.page.panel.card.ways.buttons[0], LEFT)
    settle(qtbot, desk)
    assert copy_text(desk) == COPY.replace("47", "42")
    assert not desk.message.isVisible()
    qtbot.keyClick(desk, Qt.Key.Key_Z, CTRL)
    assert copy_text(desk) == COPY


def test_the_mouse_over_a_head_tells_where_the_file_lies(qtbot, desk, tmp_path) -> None:
    heads = desk.page.view.heads
    at = QPoint(heads.width() * 3 // 4, heads.height() // 2)
    QApplication.sendEvent(heads, QHelpEvent(QEvent.Type.ToolTip, at, heads.mapToGlobal(at)))
    qtbot.waitUntil(lambda: str(tmp_path / "rewrite.txt") in QToolTip.text())
    QToolTip.hideText()


def test_a_rule_about_a_whole_passage_is_told_in_a_few_words(qtbot, desk) -> None:
    go_to(qtbot, desk, "Kolby Lines")
    first = desk.deciding.offers()[0].text
    assert first.startswith("Missing passage “The owner, Kolby Lines, has paid")
    assert len(first) < 110


def test_what_may_always_be_dismissed_is_spelled_as_in_the_texts(qtbot, desk) -> None:
    go_to(qtbot, desk, "Brandsson")
    offers = [offer.text for offer in desk.deciding.offers()]
    assert any("“Ida Brandsen” → “Ida Brandsson”" in text for text in offers)
    qtbot.keyClick(desk, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Return)
    desk.list_rules()
    dialog = next(widget for widget in desk.findChildren(RulesDialog) if widget.isVisible())
    assert "Brandsson" in dialog.list.item(0).text()
    dialog.close()
