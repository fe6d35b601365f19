"""Work is kept safe: a program that is killed loses a few seconds at most, and offers the rest again."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import shown
from desk_pair import COPY, ORIGINAL, copy_text, go_to, open_pair, settle
from PySide6.QtCore import Qt

from aligner import load_session
from ui.main_window import MainWindow

WORK = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from aligner import Change, Mending, Span
from ui.app import run
from ui.main_window import MainWindow

app = QApplication([])

def work():
    window = next(w for w in app.topLevelWidgets() if isinstance(w, MainWindow))
    if window.session.complete:
        timer.stop()
        at = window.session.comparison.copy.text.index("47")
        window.bench.mending.rewrite(Span(at, at + 2), "42", "write 42")
        print("done", flush=True)

timer = QTimer()
timer.timeout.connect(work)
timer.start(20)
sys.exit(run(Path(sys.argv[1]), Path(sys.argv[2])))
"""


def _kept(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.aligner"))


@pytest.fixture
def desk(qtbot, real, tmp_path) -> MainWindow:
    open_pair(qtbot, real, tmp_path)
    return real


def _mend(qtbot, window: MainWindow) -> None:
    go_to(qtbot, window, "47")
    qtbot.keyClick(window, Qt.Key.Key_M)
    settle(qtbot, window)


def test_work_is_written_a_moment_after_a_step(qtbot, desk, user_folder) -> None:
    assert _kept(user_folder) == []
    _mend(qtbot, desk)
    qtbot.waitUntil(lambda: len(_kept(user_folder)) == 1)
    assert load_session(_kept(user_folder)[0]) == desk.session.history.desk


def test_nothing_is_written_of_a_pair_that_was_only_looked_at(qtbot, desk, user_folder) -> None:
    qtbot.wait(1700)
    assert _kept(user_folder) == []


def test_a_killed_program_offers_its_work_again(qtbot, settings, workshop, user_folder, tmp_path) -> None:
    paths = tmp_path / "wire.txt", tmp_path / "rewrite.txt"
    for path, text in zip(paths, (ORIGINAL, COPY), strict=True):
        path.write_text(text, encoding="utf-8")
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root), "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-c", WORK, *map(str, paths)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "done\n"
        done = time.monotonic()
        qtbot.waitUntil(lambda: bool(_kept(user_folder)))
        assert time.monotonic() - done < 10
        qtbot.waitUntil(lambda: "42 passengers" in load_session(_kept(user_folder)[0]).copy.text)
        program.send_signal(signal.SIGKILL)
    settings.reopen = False
    window = shown(qtbot, MainWindow(settings, workshop))
    with qtbot.waitSignal(window.bench.keeping.found):
        window.bench.keeping.look()
    assert window.message.label.text().startswith("Your work on “rewrite.txt” of ")
    assert [button.text() for button in window.message.answers] == ["Open it", "Forget it"]
    with qtbot.waitSignal(window.loader.loaded):
        qtbot.mouseClick(window.message.answers[0], Qt.MouseButton.LeftButton)
    assert copy_text(window) == COPY.replace("47", "42")
    assert window.isWindowModified()
    window.session.history.start(None)
    window.close()
    assert window.shut_down()


def test_work_can_be_forgotten(qtbot, desk, settings, workshop, user_folder) -> None:
    _leave_work(qtbot, desk, user_folder)
    settings.reopen = False
    window = shown(qtbot, MainWindow(settings, workshop))
    with qtbot.waitSignal(window.bench.keeping.found):
        window.bench.keeping.look()
    qtbot.mouseClick(window.message.answers[1], Qt.MouseButton.LeftButton)
    assert _kept(user_folder) == []
    window.close()
    assert window.shut_down()


def test_work_is_opened_at_the_start_if_the_setting_says_so(qtbot, desk, settings, workshop, user_folder) -> None:
    _leave_work(qtbot, desk, user_folder)
    settings.reopen = True
    window = shown(qtbot, MainWindow(settings, workshop))
    with qtbot.waitSignal(window.loader.loaded):
        window.warm_up_soon()
    assert copy_text(window) == COPY.replace("47", "42")
    window.session.history.start(None)
    window.close()
    assert window.shut_down()


def _leave_work(qtbot, window: MainWindow, folder: Path) -> None:
    """As a crash would: the work is kept, and the program gone."""
    _mend(qtbot, window)
    qtbot.waitUntil(lambda: len(_kept(folder)) == 1)
    window.session.history.start(None)
    window.close()
    window.shut_down()


def test_the_same_pair_offers_its_work_when_it_is_opened_again(qtbot, desk, user_folder, tmp_path) -> None:
    _mend(qtbot, desk)
    qtbot.waitUntil(lambda: len(_kept(user_folder)) == 1)
    desk.session.history.start(None)
    with qtbot.waitSignal(desk.bench.keeping.found):
        open_pair(qtbot, desk, tmp_path)
    assert desk.message.label.text().startswith("Your work on “rewrite.txt” of ")


def test_work_of_a_window_that_is_open_is_not_offered_to_another(qtbot, desk, settings, workshop, user_folder) -> None:
    _mend(qtbot, desk)
    qtbot.waitUntil(lambda: len(_kept(user_folder)) == 1)
    window = shown(qtbot, MainWindow(settings, workshop))
    with qtbot.assertNotEmitted(window.bench.keeping.found), qtbot.waitSignal(window.bench.keeping.looked):
        window.bench.keeping.look()
    window.close()
    assert window.shut_down()


def test_a_saved_session_needs_no_keeping(qtbot, desk, user_folder, tmp_path, monkeypatch) -> None:
    from PySide6.QtWidgets import QFileDialog

    _mend(qtbot, desk)
    qtbot.waitUntil(lambda: len(_kept(user_folder)) == 1)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "ferry.aligner"), ""))
    with qtbot.waitSignal(desk.bench.saving.saved):
        desk.bench.saving.save_session()
    assert _kept(user_folder) == []


def test_the_command_line_opens_a_session(monkeypatch) -> None:
    import aligner.cli.opening
    from aligner.__main__ import run

    asked = []
    monkeypatch.setattr(aligner.cli.opening, "open_window", lambda original, copy: asked.append((original, copy)) or 0)
    assert run(["ferry.aligner"]) == 0
    assert asked == [("ferry.aligner", None)]
