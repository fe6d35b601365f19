"""Saving: the mended copy, sessions, the mark of unsaved work, and the question before it is lost."""

from pathlib import Path

import pytest
from desk_pair import COPY, copy_text, go_to, open_pair, settle
from pointing import drop, mime_of
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from aligner import read
from ui.main_window import MainWindow

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def desk(qtbot, real, tmp_path) -> MainWindow:
    open_pair(qtbot, real, tmp_path)
    return real


def _mend(qtbot, window: MainWindow, words: str = "47") -> None:
    go_to(qtbot, window, words)
    qtbot.keyClick(window, Qt.Key.Key_M)
    settle(qtbot, window)


def _answer_save(monkeypatch, *paths: Path) -> list[str]:
    """What the dialogs are answered with, one after another; the names that they propose."""
    asked: list[str] = []

    def answer(_parent, _title, proposed: str, *_more) -> tuple[str, str]:
        asked.append(proposed)
        return (str(paths[len(asked) - 1]), "") if len(asked) <= len(paths) else ("", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return asked


def _press(label: str, seen: list[str]) -> None:
    """Press a button of the question that comes next."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, press)
            return
        seen.append(box.text())
        next(button for button in box.buttons() if button.text().replace("&", "").startswith(label)).click()

    QTimer.singleShot(0, press)


@pytest.mark.parametrize("suffix", [".txt", ".html", ".docx"])
def test_ctrl_s_saves_the_mended_copy_under_a_new_name(qtbot, desk, tmp_path, monkeypatch, suffix) -> None:
    _mend(qtbot, desk)
    target = tmp_path / f"mended{suffix}"
    asked = _answer_save(monkeypatch, target)
    with qtbot.waitSignal(desk.bench.saving.saved):
        qtbot.keyClick(desk, Qt.Key.Key_S, CTRL)
    assert asked == [str(tmp_path / "rewrite mended.txt")]
    assert "Brandsson said that 42 passengers" in read(target).text
    assert (tmp_path / "rewrite.txt").read_text(encoding="utf-8") == COPY
    assert desk.message.label.text() == f"The mended copy is saved: {target}"


def test_the_second_time_it_is_saved_without_a_question(qtbot, desk, tmp_path, monkeypatch) -> None:
    _mend(qtbot, desk)
    target = tmp_path / "mended.txt"
    asked = _answer_save(monkeypatch, target)
    with qtbot.waitSignal(desk.bench.saving.saved):
        qtbot.keyClick(desk, Qt.Key.Key_S, CTRL)
    _mend(qtbot, desk, "Brandsson")
    with qtbot.waitSignal(desk.bench.saving.saved):
        qtbot.keyClick(desk, Qt.Key.Key_S, CTRL)
    assert len(asked) == 1
    assert target.read_text(encoding="utf-8") == copy_text(desk)


def test_the_mark_of_unsaved_work_comes_and_goes(qtbot, desk, tmp_path, monkeypatch) -> None:
    assert not desk.isWindowModified()
    _mend(qtbot, desk)
    assert desk.isWindowModified()
    assert desk.page.view.heads.accessibleName().endswith("not saved")
    qtbot.keyClick(desk, Qt.Key.Key_Z, CTRL)
    assert not desk.isWindowModified()
    qtbot.keyClick(desk, Qt.Key.Key_Y, CTRL)
    assert desk.isWindowModified()
    settle(qtbot, desk)
    _answer_save(monkeypatch, tmp_path / "mended.txt")
    with qtbot.waitSignal(desk.bench.saving.saved):
        qtbot.keyClick(desk, Qt.Key.Key_S, CTRL)
    assert not desk.isWindowModified()
    assert not desk.page.view.heads.accessibleName().endswith("not saved")


def test_the_opened_file_is_written_over_only_after_a_question(qtbot, desk, tmp_path, monkeypatch) -> None:
    _mend(qtbot, desk)
    opened, seen = tmp_path / "rewrite.txt", []
    _answer_save(monkeypatch, opened)
    _press("Cancel", seen)
    qtbot.keyClick(desk, Qt.Key.Key_S, CTRL)
    assert seen == ["“rewrite.txt” is the copy as you opened it."]
    assert opened.read_text(encoding="utf-8") == COPY
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    _press("Write over it", seen)
    _answer_save(monkeypatch, opened)
    with qtbot.waitSignal(desk.bench.saving.saved):
        qtbot.keyClick(desk, Qt.Key.Key_S, CTRL)
    assert opened.read_text(encoding="utf-8") == copy_text(desk)


def test_another_name_can_be_chosen_instead(qtbot, desk, tmp_path, monkeypatch) -> None:
    _mend(qtbot, desk)
    target, seen = tmp_path / "other.txt", []
    asked = _answer_save(monkeypatch, tmp_path / "rewrite.txt", target)
    _press("Choose another name", seen)
    with qtbot.waitSignal(desk.bench.saving.saved):
        qtbot.keyClick(desk, Qt.Key.Key_S, CTRL | SHIFT)
    assert asked[1] == str(tmp_path / "rewrite mended.txt")
    assert target.read_text(encoding="utf-8") == copy_text(desk)


def test_the_original_is_never_written_over(qtbot, desk, tmp_path, monkeypatch) -> None:
    _mend(qtbot, desk)
    _answer_save(monkeypatch, tmp_path / "wire.txt")
    with qtbot.waitSignal(desk.bench.saving.refused):
        qtbot.keyClick(desk, Qt.Key.Key_S, CTRL)
    assert desk.message.label.text() == "“wire.txt” is the original: save the mended copy under another name."


def test_a_folder_that_is_not_there_is_told_in_plain_words(qtbot, desk, tmp_path, monkeypatch) -> None:
    _mend(qtbot, desk)
    _answer_save(monkeypatch, tmp_path / "gone" / "mended.txt")
    with qtbot.waitSignal(desk.bench.saving.refused):
        qtbot.keyClick(desk, Qt.Key.Key_S, CTRL)
    assert "could not be saved" in desk.message.label.text()
    assert "Error" not in desk.message.label.text()
    assert desk.isWindowModified()


def test_closing_without_unsaved_work_asks_nothing(desk) -> None:
    assert desk.close() is True


def test_closing_with_unsaved_work_can_be_cancelled(qtbot, desk) -> None:
    _mend(qtbot, desk)
    seen: list[str] = []
    _press("Cancel", seen)
    assert desk.close() is False
    assert seen == ["Your work on “rewrite.txt” is not saved."]
    assert desk.isVisible()


def test_closing_saves_if_wanted_and_then_closes(qtbot, desk, tmp_path, monkeypatch) -> None:
    _mend(qtbot, desk)
    target = tmp_path / "mended.txt"
    _answer_save(monkeypatch, target)
    _press("Save", [])
    desk.close()
    qtbot.waitUntil(lambda: not desk.isVisible())
    assert "42 passengers" in target.read_text(encoding="utf-8")


def test_closing_lets_the_work_go_if_wanted(qtbot, desk, user_folder) -> None:
    _mend(qtbot, desk)
    qtbot.waitUntil(lambda: desk.bench.keeping.file is not None and desk.bench.keeping.file.exists())
    _press("Don’t save", [])
    assert desk.close() is True
    assert not list(user_folder.rglob("*.aligner"))


def test_opening_another_pair_asks_too(qtbot, desk, tmp_path) -> None:
    _mend(qtbot, desk)
    before = copy_text(desk)
    _press("Cancel", [])
    drop(desk.page.view.viewport(), mime_of(tmp_path / "wire.txt", tmp_path / "rewrite.txt"))
    assert desk.jobs.running is None
    assert copy_text(desk) == before
    _press("Don’t save", [])
    with qtbot.waitSignal(desk.loader.loaded):
        drop(desk.page.view.viewport(), mime_of(tmp_path / "wire.txt", tmp_path / "rewrite.txt"))
    assert copy_text(desk) == COPY


def _save_session(qtbot, window: MainWindow, path: Path, monkeypatch) -> None:
    _answer_save(monkeypatch, path)
    with qtbot.waitSignal(window.bench.saving.saved):
        qtbot.keyClick(window, Qt.Key.Key_S, CTRL | ALT)


def test_a_session_comes_back_with_all_that_was_done(qtbot, desk, tmp_path, monkeypatch) -> None:
    _mend(qtbot, desk)
    go_to(qtbot, desk, "Kolby")
    qtbot.keyClick(desk, Qt.Key.Key_D)
    before, file = desk.session.history.desk, tmp_path / "ferry.aligner"
    _save_session(qtbot, desk, file, monkeypatch)
    assert not desk.isWindowModified()
    open_pair(qtbot, desk, tmp_path)
    assert copy_text(desk) == COPY
    with qtbot.waitSignal(desk.loader.loaded):
        drop(desk.page.view.viewport(), mime_of(file))
    assert desk.session.history.desk == before
    assert desk.session.looked_at() == 1
    assert not desk.isWindowModified()
    assert desk.recent.entries[0].paths == (file,)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    with qtbot.waitSignal(desk.loader.loaded):
        qtbot.keyClick(desk, Qt.Key.Key_O, CTRL | ALT)
    assert desk.session.history.desk == before


def test_with_a_session_file_a_decision_is_unsaved_work_and_saved_there(qtbot, desk, tmp_path, monkeypatch) -> None:
    file = tmp_path / "ferry.aligner"
    _save_session(qtbot, desk, file, monkeypatch)
    go_to(qtbot, desk, "Kolby")
    qtbot.keyClick(desk, Qt.Key.Key_D)
    assert desk.isWindowModified()
    before = file.read_text(encoding="utf-8")
    _press("Save", [])
    desk.close()
    qtbot.waitUntil(lambda: not desk.isVisible())
    assert file.read_text(encoding="utf-8") != before


def test_a_file_that_is_no_session_is_told(qtbot, desk, tmp_path) -> None:
    file = tmp_path / "broken.aligner"
    file.write_text("{", encoding="utf-8")
    with qtbot.waitSignal(desk.loader.refused):
        drop(desk.page.view.viewport(), mime_of(file))
    assert "broken.aligner" in desk.message.label.text()
    assert copy_text(desk) == COPY


def test_a_session_is_dropped_alone(desk, tmp_path) -> None:
    drop(desk.page.view.viewport(), mime_of(tmp_path / "a.aligner", tmp_path / "wire.txt"))
    assert desk.message.label.text() == "A session holds both texts: drop it alone."
