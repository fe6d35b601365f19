"""Files that change while they are open: every way of saving is seen, nothing is read again unasked."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from aligner import Change, Side, Span, new_desk, read, save_session
from ui.pair import watching


@pytest.fixture(autouse=True)
def _soon(monkeypatch) -> None:
    monkeypatch.setattr(watching, "_QUIET_MS", 30)


def _save_in_place(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _save_by_replacing(path: Path, text: str) -> None:
    beside = path.with_name("written-beside.tmp")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def _save_by_moving_away(path: Path, text: str) -> None:
    path.rename(path.with_name(path.name + "~"))
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("save", [_save_in_place, _save_by_replacing, _save_by_moving_away])
def test_a_changed_copy_is_compared_again_when_wanted(qtbot, opened, engine, files, save) -> None:
    for text in ("The ferry has sailed.", "The ferry sails no more."):  # the watch outlives the first save
        save(files[1], text)
        qtbot.waitUntil(opened.message.isVisible)
        assert opened.message.label.text().startswith("The copy changed on disk.")
        assert [button.text() for button in opened.message.answers] == ["Compare again", "Not now"]
        count = len(engine.pairs)
        with qtbot.waitSignal(opened.loader.loaded):
            qtbot.mouseClick(opened.message.answers[0], Qt.MouseButton.LeftButton)
        assert engine.pairs[count:] == [("The ferry sails.", text)]
        assert opened.message.isVisible() is False


def test_not_now_leaves_everything_until_the_next_change(qtbot, opened, engine, files) -> None:
    _save_in_place(files[0], "The ferry waits.")
    qtbot.waitUntil(opened.message.isVisible)
    assert opened.message.label.text().startswith("The original changed on disk.")
    opened.message.answers[1].setFocus()
    qtbot.keyClick(opened.message.answers[1], Qt.Key.Key_Space)
    assert (opened.message.isVisible(), len(engine.pairs)) == (False, 1)
    _save_in_place(files[0], "The ferry waits for the tide.")
    qtbot.waitUntil(opened.message.isVisible)


def test_the_same_text_saved_again_is_no_change(qtbot, opened, files) -> None:
    told: list[object] = []
    opened.watching.changed.connect(told.append)
    os.utime(files[0], (1, 1))
    _save_by_replacing(files[1], files[1].read_text(encoding="utf-8"))
    with qtbot.waitSignal(opened.watching._quiet.timeout):
        pass
    qtbot.wait(60)
    assert (told, opened.message.isVisible()) == ([], False)


def test_both_at_once_are_one_question(qtbot, opened, files) -> None:
    with qtbot.waitSignal(opened.watching.changed) as told:
        for path in files:
            _save_in_place(path, "Another text altogether.")
    assert told.args == [set(Side)]
    assert opened.message.label.text().startswith("Both texts changed on disk.")


def test_a_file_that_goes_away_is_told_and_its_text_stays(qtbot, opened, files) -> None:
    files[1].unlink()
    qtbot.waitUntil(opened.message.isVisible)
    said = "“copy.txt” is no longer where it was opened from. Its text stays open here; nothing is lost."
    assert opened.message.label.text() == said
    assert opened.session.complete
    _save_in_place(files[1], "It came back, and is another.")
    qtbot.waitUntil(lambda: "changed on disk" in opened.message.label.text())


def test_watching_is_turned_off_and_on(qtbot, opened, files) -> None:
    opened.settings.watch = False
    assert opened.watching._watcher.files() == []
    _save_in_place(files[1], "Nobody looks.")
    opened.settings.watch = True
    assert set(opened.watching._watcher.files()) == {str(path) for path in files}


def test_pasted_texts_have_nothing_to_watch(qtbot, window) -> None:
    from ui.pair.engine import Pasted

    with qtbot.waitSignal(window.loader.loaded):
        window.loader.want(original=Pasted("One.", "Pasted text"), copy=Pasted("Two.", "Pasted text"))
    assert window.watching._watcher.files() == []


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard])
def test_mended_words_are_let_go_only_after_a_question(qtbot, opened, files, answer) -> None:
    desk = opened.session.history.desk
    opened.session.history.do("mend", desk.mend((Change(Span(4, 9), "vessel"),)))
    _save_in_place(files[1], "The ferry sails no more.")
    qtbot.waitUntil(opened.message.isVisible)
    asked: list[str] = []

    def reply() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            qtbot.mouseClick(box.button(answer), Qt.MouseButton.LeftButton)

    timer = QTimer()
    timer.timeout.connect(reply)
    timer.start(20)
    qtbot.mouseClick(opened.message.answers[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not opened.loader.busy)
    timer.stop()
    assert asked == ["Your work on “copy.txt” is not saved."]
    let_go = answer == QMessageBox.StandardButton.Discard
    copy = opened.session.history.desk.copy.text
    assert copy == ("The ferry sails no more." if let_go else "The vessel sailed.")


@pytest.mark.parametrize(
    ("after", "told"),
    [
        ("The ferry has sailed.", "The copy changed on disk."),
        (None, "“copy.txt” is no longer where it was opened from."),
    ],
)
def test_a_file_that_changed_or_went_while_its_session_was_closed_is_told(qtbot, window, files, after, told) -> None:
    session = files[0].with_name("ferry.aligner")
    save_session(new_desk(read(files[0]), read(files[1])), session)
    files[1].unlink() if after is None else files[1].write_text(after, encoding="utf-8")
    with qtbot.waitSignal(window.loader.loaded):
        window.opening.hand_in(session)
    qtbot.waitUntil(window.message.isVisible)
    assert window.message.label.text().startswith(told)


def test_a_file_that_is_as_it_was_when_its_session_was_closed_is_not_told(qtbot, window, files) -> None:
    session = files[0].with_name("ferry.aligner")
    save_session(new_desk(read(files[0]), read(files[1])), session)
    with qtbot.waitSignal(window.loader.loaded):
        window.opening.hand_in(session)
    qtbot.wait(200)
    assert window.message.isVisible() is False
