"""The window as its users meet it: menus, dialogs, paste, export, and what it remembers."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from aligner import REPORTS, SAMPLES, THEMES, Side, load_theme
from ui.actions import ACTIONS
from ui.look.settings import Settings
from ui.main_window import MainWindow
from ui.pair.recent import RecentList

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _answer_open(monkeypatch, path: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_more: (str(path), ""))


def test_open_both_sides_by_key(qtbot, window, engine, files, monkeypatch) -> None:
    _answer_open(monkeypatch, files[0])
    with qtbot.waitSignal(window.loader.loaded):
        qtbot.keyClick(window, Qt.Key.Key_O, CTRL)
    _answer_open(monkeypatch, files[1])
    with qtbot.waitSignal(window.loader.loaded):
        qtbot.keyClick(window, Qt.Key.Key_O, CTRL | SHIFT)
    assert engine.pairs == [("The ferry sails.", "The ferry sailed.")]
    assert window.windowTitle() == "original.txt ↔ copy.txt[*] — Aligner"
    assert window.settings.folder == str(files[0].parent)


def test_open_by_the_buttons_of_the_start_page(qtbot, window, files, monkeypatch) -> None:
    _answer_open(monkeypatch, files[1])
    with qtbot.waitSignal(window.loader.loaded):
        qtbot.mouseClick(window.start.areas[Side.COPY].open_button, Qt.MouseButton.LeftButton)
    assert window.session.stories[Side.COPY].name == "copy.txt"


def test_a_dialog_left_without_a_choice_changes_nothing(qtbot, window, monkeypatch) -> None:
    _answer_open(monkeypatch, "")
    qtbot.keyClick(window, Qt.Key.Key_O, CTRL)
    assert window.jobs.running is None


def test_paste_on_both_sides(qtbot, window, engine) -> None:
    QGuiApplication.clipboard().setText("The wire story.")
    with qtbot.waitSignal(window.loader.loaded):
        qtbot.keyClick(window, Qt.Key.Key_V, CTRL | SHIFT)
    QGuiApplication.clipboard().setText("The rewrite.")
    with qtbot.waitSignal(window.loader.loaded):
        qtbot.mouseClick(window.start.areas[Side.COPY].paste_button, Qt.MouseButton.LeftButton)
    assert engine.pairs == [("The wire story.", "The rewrite.")]
    assert window.recent.entries == ()


def test_an_empty_clipboard_is_told(window) -> None:
    # cleared, not filled with a QMimeData of Python's: that would outlive the interpreter and crash at exit
    QGuiApplication.clipboard().clear()
    window.opening.paste_copy()
    assert window.message.label.text() == "There is no text in it. Drop a story, or a file that holds one."


def test_the_sample_menu_opens_each_sample(qtbot, window, engine) -> None:
    entries = window.actions_by_id.submenu("sample").actions()
    assert [entry.text() for entry in entries] == [sample.title for sample in SAMPLES]
    with qtbot.waitSignal(window.loader.loaded):
        entries[0].trigger()
    assert engine.pairs[0][0] == SAMPLES[0].original.read_text(encoding="utf-8")
    assert window.recent.entries == ()


def test_recent_pairs_are_remembered_and_reopened(qtbot, opened, engine, files, settings) -> None:
    assert [entry.paths for entry in opened.recent.entries] == [files]
    opened.session.set_pair(dict.fromkeys(Side), None)
    entry = opened.actions_by_id.submenu("recent").actions()[0]
    assert entry.text().startswith("original.txt  ↔  copy.txt")
    with qtbot.waitSignal(opened.loader.loaded):
        entry.trigger()
    assert len(engine.pairs) == 2


@pytest.mark.parametrize("suffix", [".html", ".csv", ".json"])
def test_export_writes_the_file(qtbot, opened, tmp_path, monkeypatch, suffix) -> None:
    asked: list[str] = []
    target = tmp_path / f"report{suffix}"

    def answer(_parent, _title, proposed: str, forms: str) -> tuple[str, str]:
        asked.extend((proposed, forms))
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with qtbot.waitSignal(opened._export_jobs.finished):
        qtbot.keyClick(opened, Qt.Key.Key_E, CTRL)
    assert Path(asked[0]).name == "harbour and harbour-copy report.html"
    assert [form.rpartition("*")[2] for form in asked[1].split(";;")] == [f"{r.suffix})" for r in REPORTS.values()]
    assert "Aida Brunt" in target.read_text(encoding="utf-8") or suffix == ".csv"
    assert "garbled" in target.read_text(encoding="utf-8").lower()
    assert opened.message.label.text() == f"The report is saved: {target}"


def test_export_without_an_ending_takes_the_chosen_form(qtbot, opened, tmp_path, monkeypatch) -> None:
    chosen = f"{REPORTS['csv'].label} (*.csv)"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "my report"), chosen))
    with qtbot.waitSignal(opened._export_jobs.finished):
        opened.export_report()
    assert (tmp_path / "my report.csv").is_file()


def test_export_that_cannot_be_written_is_told(qtbot, opened, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "gone" / "r.html"), ""))
    with qtbot.waitSignal(opened._export_jobs.failed):
        opened.export_report()
    assert opened.message.isVisible()
    assert "Traceback" not in opened.message.label.text()
    assert "r.html" in opened.message.label.text()


def test_status_line_tells_the_facts(opened) -> None:
    assert opened.status.facts.text().split("   ·   ") == [
        "Original: 233 words, English",
        "Copy: 232 words, English",
        "73% in common",
        "6 findings",
    ]


def test_what_is_said_at_the_foot_never_widens_the_window(qtbot, opened) -> None:
    opened.resize(760, 600)
    opened.status.show_facts(["A very long fact about the two texts"] * 9)
    opened.status._show_work(True)
    qtbot.wait(50)
    assert opened.width() == 760


def test_theme_is_chosen_and_kept(opened, settings) -> None:
    entries = {action.text(): action for action in opened.actions_by_id.submenu("theme").actions()}
    assert list(entries) == ["As the system", *(load_theme(name).title for name in THEMES)]
    entries["Dark"].trigger()
    assert settings.theme == "dark"
    assert opened.page.view.stack.look.theme == load_theme("dark")
    assert opened.palette().window().color().name() == load_theme("dark").colours["window-ground"]


def test_menus_come_from_the_table_and_show_their_keys(window) -> None:
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == ["&File", "&Edit", "F&indings", "&Mend", "&View", "&Help"]
    for spec in ACTIONS:
        if spec.handler is not None:
            action = window.actions_by_id[spec.id]
            assert action.text() == spec.text
            assert [key.toString() for key in action.shortcuts()] or not spec.keys
    keys = [key.toString() for spec in ACTIONS if spec.handler for key in window.actions_by_id[spec.id].shortcuts()]
    assert len(keys) == len(set(keys))


def test_what_is_of_no_use_is_disabled(qtbot, window, opened) -> None:
    enabled = {spec.id for spec in ACTIONS if spec.handler and opened.actions_by_id[spec.id].isEnabled()}
    assert {"export", "next", "previous", "swap", "again"} <= enabled
    assert "cancel" not in enabled
    opened.session.set_pair(dict.fromkeys(Side), None)
    enabled = {spec.id for spec in ACTIONS if spec.handler and opened.actions_by_id[spec.id].isEnabled()}
    assert enabled.isdisjoint({"export", "next", "previous", "swap", "again", "cancel"})


def test_geometry_and_zoom_are_remembered(qtbot, window, engine, tmp_path) -> None:
    window.resize(713, 611)
    window.dressing.zoom_in()
    window.close()
    again = MainWindow(Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)), engine.doors())
    qtbot.addWidget(again)
    assert (again.width(), again.height(), again.settings.zoom) == (713, 611, 110)


def test_a_spoilt_settings_file_does_no_harm(tmp_path) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    for key in ("files/recent", "view/zoom", "window/geometry"):
        store.setValue(key, "{nonsense")
    spoilt = Settings(store)
    assert (RecentList(spoilt).entries, spoilt.zoom, spoilt.geometry.isEmpty()) == ((), 100, True)


def test_notes_are_told(qtbot, window, engine, files) -> None:
    from dataclasses import replace

    doors = engine.doors()

    def compare(original, copy, progress):
        return replace(doors.compare(original, copy, progress), notes=("Both texts are the same file.",))

    window.loader._engine = replace(doors, compare=compare)
    with qtbot.waitSignal(window.loader.loaded):
        window.opening.open_pair(files)
    assert window.message.label.text() == "Both texts are the same file."
    qtbot.mouseClick(window.message.button, Qt.MouseButton.LeftButton)
    assert window.message.isVisible() is False
