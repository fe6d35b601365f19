"""Findings are decided with single keys, from the list or the texts; every decision can be undone and stays."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from aligner import FindingKind, Severity, Side, Verdict
from ui.main_window import MainWindow
from ui.panel.findings_model import FindingRole
from ui.panel.rules_dialog import RulesDialog

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(qtbot, window: MainWindow, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """A key as it comes from the keyboard: to whatever has the focus."""
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def verdicts(window: MainWindow) -> dict[str, str]:
    return {
        finding.id: decision.verdict.value
        for finding in window.session.findings
        if (decision := window.session.decision(finding.id)).verdict is not Verdict.OPEN
    }


def menu_of(window: MainWindow) -> QMenu:
    return next(menu for menu in window.page.panel.card.findChildren(QMenu) if menu.isVisible())


@pytest.fixture(params=["texts", "list"])
def focused(request, opened: MainWindow) -> MainWindow:
    (opened.page.view if request.param == "texts" else opened.page.panel.list).setFocus()
    return opened


def test_single_keys_decide_and_go_on(qtbot, focused) -> None:
    press(qtbot, focused, Qt.Key.Key_F8)
    press(qtbot, focused, Qt.Key.Key_A)
    assert (verdicts(focused), focused.session.current) == ({"name": "accepted"}, "second")
    press(qtbot, focused, Qt.Key.Key_D)
    assert verdicts(focused) == {"name": "accepted", "second": "dismissed"}
    assert focused.page.panel.progress.label.text() == "2 of 6 looked at"
    assert focused.page.panel.progress.bar.share == 2 / 6
    press(qtbot, focused, Qt.Key.Key_F8)
    assert focused.session.current == "lost"
    for _ in range(3):
        press(qtbot, focused, Qt.Key.Key_F8)
    assert focused.session.current == "number"  # around the end, and past what is decided
    assert focused.page.panel.hint.text() == "from the top again"


def test_the_last_decision_stays_and_says_that_all_is_done(qtbot, opened) -> None:
    press(qtbot, opened, Qt.Key.Key_F8)
    for _ in range(6):
        press(qtbot, opened, Qt.Key.Key_A)
    assert set(verdicts(opened).values()) == {"accepted"}
    assert opened.page.panel.hint.text() == "all looked at"
    assert opened.session.current == "move"
    press(qtbot, opened, Qt.Key.Key_F8)
    assert opened.session.current == "name"


def test_said_twice_it_is_open_again(qtbot, opened) -> None:
    opened.actions_by_id["go-on"].trigger()
    press(qtbot, opened, Qt.Key.Key_F8)
    press(qtbot, opened, Qt.Key.Key_D)
    assert (verdicts(opened), opened.session.current) == ({"name": "dismissed"}, "name")
    assert opened.page.panel.decisions.buttons["dismiss"].isChecked()
    press(qtbot, opened, Qt.Key.Key_D)
    assert verdicts(opened) == {}
    assert not opened.page.panel.decisions.buttons["dismiss"].isChecked()
    assert opened.settings.move_on is False


def test_undo_takes_back_the_last_decision_and_goes_there(qtbot, opened) -> None:
    press(qtbot, opened, Qt.Key.Key_F8)
    press(qtbot, opened, Qt.Key.Key_A)
    press(qtbot, opened, Qt.Key.Key_D)
    assert opened.actions_by_id["undo"].text() == "&Undo “Dismiss: Garbled name”"
    press(qtbot, opened, Qt.Key.Key_Z, CTRL)
    assert (verdicts(opened), opened.session.current) == ({"name": "accepted"}, "second")
    press(qtbot, opened, Qt.Key.Key_Z, CTRL)
    assert (verdicts(opened), opened.session.current) == ({}, "name")
    assert not opened.actions_by_id["undo"].isEnabled()
    press(qtbot, opened, Qt.Key.Key_Y, CTRL)
    assert verdicts(opened) == {"name": "accepted"}


def test_buttons_decide_as_the_keys_do(qtbot, opened) -> None:
    press(qtbot, opened, Qt.Key.Key_F8)
    qtbot.mouseClick(opened.page.panel.decisions.buttons["accept"], Qt.MouseButton.LeftButton)
    assert verdicts(opened) == {"name": "accepted"}
    assert [button.text() for button in opened.page.panel.decisions.buttons.values()] == [
        "Fault  A", "Dismiss  D", "Always…", "Note  N",
    ]  # fmt: skip


def test_a_note_is_written_with_the_keyboard_alone(qtbot, focused) -> None:
    had_focus = QApplication.focusWidget()
    press(qtbot, focused, Qt.Key.Key_F8)
    press(qtbot, focused, Qt.Key.Key_N)
    qtbot.keyClicks(QApplication.focusWidget(), "ask Ada")  # a, d and n are letters here
    press(qtbot, focused, Qt.Key.Key_Return)
    assert focused.session.decision("name").note == "ask Ada"
    assert verdicts(focused) == {}
    assert QApplication.focusWidget() is had_focus
    assert "ask Ada" in focused.page.panel.card.text.text()
    row = focused.page.panel.list.currentIndex()
    assert row.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Serious. Garbled name. Note: ask Ada.")
    press(qtbot, focused, Qt.Key.Key_N)
    qtbot.keyClicks(QApplication.focusWidget(), "never mind")
    press(qtbot, focused, Qt.Key.Key_Escape)
    assert focused.session.decision("name").note == "ask Ada"
    press(qtbot, focused, Qt.Key.Key_A)
    press(qtbot, focused, Qt.Key.Key_Z, CTRL)
    press(qtbot, focused, Qt.Key.Key_Z, CTRL)
    assert focused.session.decision("name").note == ""


def test_a_note_is_kept_for_its_finding_when_another_is_chosen_meanwhile(qtbot, opened) -> None:
    press(qtbot, opened, Qt.Key.Key_F8)
    press(qtbot, opened, Qt.Key.Key_N)
    qtbot.keyClicks(QApplication.focusWidget(), "wrong name")
    press(qtbot, opened, Qt.Key.Key_F8)
    assert opened.session.current == "second"
    assert [opened.session.decision(id_).note for id_ in ("name", "second")] == ["wrong name", ""]
    assert not opened.page.panel.card.note.isVisible()


def test_always_dismiss_this_kind_covers_all_of_it_and_is_taken_back_in_the_list_of_rules(qtbot, opened) -> None:
    press(qtbot, opened, Qt.Key.Key_F8)
    press(qtbot, opened, Qt.Key.Key_D, SHIFT)
    menu = menu_of(opened)
    assert [action.text() for action in menu.actions()] == [
        "Garbled name “Ida Brandt” → “Aida Brunt”, in this pair",
        "Garbled name “Ida Brandt” → “Aida Brunt”, in all pairs from now on",
        "All of this kind (Garbled names), in this pair",
    ]
    qtbot.keyClick(menu, Qt.Key.Key_Up)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert verdicts(opened) == {"name": "dismissed", "second": "dismissed"}
    assert opened.session.current == "number"
    opened.actions_by_id["rules"].trigger()
    dialog = opened.findChild(RulesDialog)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["Garbled names, in this pair"]
    dialog.remove_button.setFocus()
    qtbot.keyClick(dialog.remove_button, Qt.Key.Key_Space)
    assert (verdicts(opened), dialog.list.count()) == ({}, 0)
    dialog.close()


def test_a_name_pair_is_dismissed_in_all_later_pairs(qtbot, opened, files) -> None:
    press(qtbot, opened, Qt.Key.Key_F8)
    press(qtbot, opened, Qt.Key.Key_D, SHIFT)
    qtbot.keyClick(menu_of(opened), Qt.Key.Key_Down)
    qtbot.keyClick(menu_of(opened), Qt.Key.Key_Return)
    other = files[0].with_name("other.txt")
    other.write_text("Another pair.", encoding="utf-8")
    with qtbot.waitSignal(opened.loader.loaded):
        opened.opening.open_pair((other, files[1]))
    assert verdicts(opened) == {"name": "dismissed"}
    assert not opened.actions_by_id["undo"].isEnabled()


def test_decisions_outlive_a_new_comparison_of_the_same_files_and_no_other(qtbot, opened, files) -> None:
    press(qtbot, opened, Qt.Key.Key_F8)
    press(qtbot, opened, Qt.Key.Key_A)
    with qtbot.waitSignal(opened.loader.loaded):
        press(qtbot, opened, Qt.Key.Key_F5)
    assert verdicts(opened) == {"name": "accepted"}
    with qtbot.waitSignal(opened.loader.loaded):
        opened.opening.open_pair((files[1], files[0]))
    assert verdicts(opened) == {}


def test_decided_ones_are_shown_or_left_out(qtbot, opened) -> None:
    panel = opened.page.panel
    press(qtbot, opened, Qt.Key.Key_F8)
    press(qtbot, opened, Qt.Key.Key_A)
    panel.filter.which.setFocus()
    qtbot.keyClick(panel.filter.which, Qt.Key.Key_Down)
    assert panel.filter.which.currentText() == "Open"
    assert [finding.id for finding in opened.session.shown] == ["second", "number", "lost", "new", "move"]
    opened.page.view.setFocus()
    press(qtbot, opened, Qt.Key.Key_D)  # it leaves the list, and the next one is there
    assert opened.session.current == "number"
    qtbot.keyClick(panel.filter.which, Qt.Key.Key_Down)
    assert [finding.id for finding in opened.session.shown] == ["name", "second"]
    row = panel.model.index(1)
    assert row.data(FindingRole.DECISION).verdict is Verdict.ACCEPTED
    assert (
        row.data(Qt.ItemDataRole.AccessibleTextRole) == "Serious. Garbled name. A fault. This is name, a garbled name."
    )


def test_words_filter_the_list_and_escape_shows_all_again(qtbot, opened) -> None:
    field = opened.page.panel.filter.words
    field.setFocus()
    qtbot.keyClicks(field, "LUND ole")
    assert [finding.id for finding in opened.session.shown] == ["second"]
    qtbot.keyClicks(field, "x")
    assert opened.page.panel.nothing.text() == "No finding comes through the filter."
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert len(opened.session.shown) == 6


def test_sorted_by_place_the_list_follows_the_copy_and_has_no_heads(qtbot, opened) -> None:
    order = opened.page.panel.filter.order
    order.setFocus()
    qtbot.keyClick(order, Qt.Key.Key_Down)
    model = opened.page.panel.model
    rows = [model.index(row).data(FindingRole.FINDING) for row in range(model.rowCount())]
    assert [finding.id for finding in rows] == ["name", "number", "lost", "new", "second", "move"]


def test_a_group_folds_and_opens_for_the_finding_that_is_wanted(qtbot, opened) -> None:
    panel = opened.page.panel
    panel.list.setFocus()
    head = panel.model.index(0)
    assert head.data() == "Garbled names · Serious"
    assert head.data(Qt.ItemDataRole.AccessibleTextRole) == "Garbled names · Serious, 2, unfolded"
    panel.list.setCurrentIndex(head)
    qtbot.keyClick(panel.list, Qt.Key.Key_Left)
    assert panel.model.index(1).data() == "Changed number · Serious"
    assert panel.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole).endswith("2, folded")
    qtbot.keyClick(panel.list, Qt.Key.Key_Right)
    qtbot.mouseClick(
        panel.list.viewport(), Qt.MouseButton.LeftButton, pos=panel.list.visualRect(panel.model.index(0)).center()
    )
    assert panel.model.index(1).data() == "Changed number · Serious"
    press(qtbot, opened, Qt.Key.Key_F8)
    press(qtbot, opened, Qt.Key.Key_A)
    assert panel.model.index(0).data(Qt.ItemDataRole.StatusTipRole) == "1 of 2 open"
    assert panel.list.currentIndex().data(FindingRole.FINDING).id == "second"


def test_a_head_stands_above_each_weight_of_a_kind(opened) -> None:
    session = opened.session
    first, second, *others = session.findings
    milder = replace(second, severity=Severity.LOW)
    session.set_pair(session.stories, replace(session.comparison, findings=(first, *others, milder)), session.rows)
    model = opened.page.panel.model
    heads = [text for row in range(model.rowCount()) if "·" in (text := model.index(row).data())]
    assert heads[0] == "Garbled name · Serious"
    assert heads[-1] == "Garbled name · Minor"
    assert session.counts()[FindingKind.GARBLED_NAME] == 2


def test_after_mending_the_same_finding_stays_the_current_one(opened) -> None:
    session = opened.session
    session.select("lost")
    findings = tuple(replace(finding, id=f"new-{finding.id}") for finding in session.findings[1:])
    session.compare_anew(replace(session.comparison, findings=findings), session.rows)
    assert session.current == "new-lost"
    gone = tuple(finding for finding in findings if finding.id != "new-lost")
    session.compare_anew(replace(session.comparison, findings=gone), session.rows)
    assert session.current == "new-new"  # what stood below it
    assert session.stories[Side.COPY] == session.comparison.copy.story


def test_ways_to_mend_a_long_copy_are_looked_for_behind_the_window(qtbot, real, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("ui.panel.finding_card._LONG", 10)
    paths = tmp_path / "original.txt", tmp_path / "copy.txt"
    for path, name in zip(paths, ("Marta Velinsky", "Marta Welinski"), strict=True):
        path.write_text(
            f"Captain {name} steered the ship at dawn.\n\nThe ferry sailed to the island.", encoding="utf-8"
        )
    with qtbot.waitSignal(real.loader.loaded):
        real.opening.open_pair(paths)
    press(qtbot, real, Qt.Key.Key_F8)
    ways = real.page.panel.card.ways
    assert ways.buttons == []
    qtbot.waitUntil(lambda: bool(ways.buttons))
    with qtbot.waitSignal(real.session.compared_anew):
        qtbot.keyClick(real.page.view, Qt.Key.Key_1)
    assert real.session.comparison.copy.text.startswith("Captain Marta Velinsky steered")
