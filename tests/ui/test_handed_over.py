"""A double click on a file, on the systems where it reaches the running program as an event."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from aligner import Side, new_desk, read, save_session
from ui.main_window import MainWindow
from ui.pair.handed_over import HandedOver


def hand_over(qapp: QCoreApplication, window: MainWindow, file: Path) -> None:
    takes = HandedOver(window.opening.hand_in, window)
    qapp.installEventFilter(takes)
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(str(file)))
    qapp.removeEventFilter(takes)


def test_texts_fill_the_sides_one_after_the_other(qtbot: QtBot, qapp, window: MainWindow, files) -> None:
    for side, file in zip(Side, files, strict=True):
        hand_over(qapp, window, file)
        qtbot.waitUntil(lambda side=side: window.session.stories[side] is not None)
    qtbot.waitUntil(lambda: window.session.complete)
    assert [story.name for story in window.session.stories.values()] == ["original.txt", "copy.txt"]


def test_a_session_opens_as_it_was_left(qtbot: QtBot, qapp, real: MainWindow, files, tmp_path: Path) -> None:
    session = tmp_path / "ferry.aligner"
    save_session(new_desk(read(files[0]), read(files[1])), session)
    hand_over(qapp, real, session)
    qtbot.waitUntil(lambda: real.session.complete)
    assert real.loader.origin == session
