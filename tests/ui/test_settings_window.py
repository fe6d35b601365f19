"""The settings window and the sheet of keys, driven by keyboard and mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel

from aligner import THEMES, FindingKind
from ui.about import AboutWindow
from ui.actions import ACTIONS, shortcut_text
from ui.look.fonts import Reading
from ui.look.preferences import PREFERENCES, UNSEEN, Form
from ui.look.settings import SETTINGS, Settings
from ui.look.settings_window import SettingsWindow
from ui.look.shortcut_sheet import ShortcutSheet, key_groups

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def settings_window(qtbot, window) -> SettingsWindow:
    qtbot.keyClick(window, Qt.Key.Key_Comma, CTRL)
    made = window.findChild(SettingsWindow)
    qtbot.waitUntil(made.isVisible)
    return made


def test_every_setting_is_in_the_window_or_is_the_windows_own_memory() -> None:
    offered = {preference.name for preference in PREFERENCES}
    assert offered | UNSEEN == set(SETTINGS)
    assert offered & UNSEEN == set()


def test_settings_outlive_the_program(qapp, tmp_path) -> None:
    def stored() -> Settings:
        return Settings(QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat))

    first = stored()
    assert (first.watch, first.reading, first.hidden_kinds, first.scale) == (True, Reading.SERIF, frozenset(), 100)
    first.watch, first.reading, first.scale = False, Reading.SANS, 150
    first.hidden_kinds = frozenset({FindingKind.MOVED_PASSAGE, FindingKind.ADDED_FACT})
    first.keep()
    again = stored()
    assert (again.watch, again.reading, again.scale) == (False, Reading.SANS, 150)
    assert again.hidden_kinds == {FindingKind.MOVED_PASSAGE, FindingKind.ADDED_FACT}


def test_what_is_chosen_is_in_force_at_once_and_the_menu_follows(qtbot, window, settings_window) -> None:
    box = settings_window.lines["theme"].field.box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert window.settings.theme == THEMES[-1]
    assert window.dressing.look.theme.name == THEMES[-1]
    ticked = [action.text() for action in window.actions_by_id.submenu("theme").actions() if action.isChecked()]
    assert ticked == ["Colour-blind safe, dark"]
    window.actions_by_id.submenu("theme").actions()[1].trigger()
    assert box.currentText() == "Light"


def test_switches_and_kinds_are_set_by_the_space_bar(qtbot, window, settings_window) -> None:
    watch = settings_window.lines["watch"].field.box
    watch.setFocus()
    qtbot.keyClick(watch, Qt.Key.Key_Space)
    assert window.settings.watch is False
    moved = settings_window.lines["hidden_kinds"].field.boxes[FindingKind.MOVED_PASSAGE]
    moved.setFocus()
    qtbot.keyClick(moved, Qt.Key.Key_Space)
    assert window.settings.hidden_kinds == {FindingKind.MOVED_PASSAGE}


def test_the_list_of_names_is_chosen_and_let_go(qtbot, window, settings_window, tmp_path, monkeypatch) -> None:
    field = settings_window.lines["house_file"].field
    chosen = str(tmp_path / "names.txt")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (chosen, ""))
    qtbot.mouseClick(field.choose_button, Qt.MouseButton.LeftButton)
    assert (window.settings.house_file, field.path.text()) == (chosen, chosen)
    qtbot.mouseClick(field.forget_button, Qt.MouseButton.LeftButton)
    assert (window.settings.house_file, field.path.text()) == ("", "")


@pytest.mark.parametrize(
    ("words", "expected"),
    [("watch", ["watch"]), ("colour blind", ["theme"]), ("CYRILLIC", []),
     ("moved passages", ["hidden_kinds"]), ("looks", []), ("125", ["scale", "zoom"])],
)  # fmt: skip
def test_the_search_leaves_what_has_all_the_words(qtbot, settings_window, words, expected) -> None:
    qtbot.keyClicks(settings_window.search, words)
    shown = [name for name, line in settings_window.lines.items() if line.isVisible()]
    assert shown == expected
    assert settings_window.nothing.isVisible() is not bool(expected)
    settings_window.search.clear()
    assert all(line.isVisible() for line in settings_window.lines.values())


def test_everything_goes_back_to_its_first_value(qtbot, window, settings_window) -> None:
    window.settings.scale, window.settings.reading, window.settings.watch = 150, Reading.SANS, False
    window.recent.remember(Path("a.txt"), Path("b.txt"))
    qtbot.mouseClick(settings_window.reset_button, Qt.MouseButton.LeftButton)
    assert [p.name for p in PREFERENCES if getattr(window.settings, p.name) != SETTINGS[p.name].default] == []
    assert len(window.recent.entries) == 1
    assert settings_window.lines["watch"].field.box.isChecked()
    assert QFontInfo(window.page.view.stack.look.body.font).family() == "Aligner Serif"


def test_every_line_is_reached_by_the_tab_key(qtbot, settings_window) -> None:
    settings_window.search.setFocus()
    reached = set()
    for _ in range(60):
        qtbot.keyClick(settings_window.focusWidget(), Qt.Key.Key_Tab)
        reached |= {
            name for name, line in settings_window.lines.items() if line.isAncestorOf(settings_window.focusWidget())
        }
    assert reached == set(settings_window.lines)


def test_every_field_has_a_name_for_those_who_listen(settings_window) -> None:
    for name, line in settings_window.lines.items():
        assert line.preference.form in Form
        assert line.field.focusProxy().accessibleName() or line.field.focusProxy().text(), name


def test_the_window_is_opened_once(qtbot, window, settings_window) -> None:
    window.beside.settings()
    assert window.findChildren(SettingsWindow) == [settings_window]


def test_the_sheet_has_every_key_of_the_table_and_finds_by_word_and_key(qtbot, window) -> None:
    told = [line for lines in key_groups().values() for line in lines]
    for spec in ACTIONS:
        if spec.keys:
            assert any(keys == shortcut_text(spec) for _what, keys in told), spec.id
    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = window.findChild(ShortcutSheet)
    tree = sheet.tree

    def shown() -> list[str]:
        heads = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        return [head.child(row).text(0) for head in heads for row in range(head.childCount())
                if not head.child(row).isHidden() and not head.isHidden()]  # fmt: skip

    assert len(shown()) == len(told)
    qtbot.keyClicks(sheet.search, "open copy")
    assert shown() == ["Open copy"]
    sheet.search.clear()
    qtbot.keyClicks(sheet.search, "f8")
    assert shown() == ["Previous finding", "Next finding"]
    with qtbot.waitSignal(sheet.destroyed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def test_the_program_says_what_it_is(qtbot, window) -> None:
    window.actions_by_id["about"].trigger()
    dialog = window.findChild(AboutWindow)
    assert isinstance(dialog, QDialog)
    assert any("never goes online" in words.text() for words in dialog.findChildren(QLabel))
