"""The README's review by keyboard alone works as it is written there: its keys are read from the page and pressed."""

import re
import shutil
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from aligner import SAMPLES, Verdict
from ui.main_window import MainWindow

README = Path(__file__).resolve().parents[2] / "README.md"
_KEY = re.compile(r"(?:Ctrl\+|Shift\+|Alt\+)*(?:[A-Z]|F\d+|Enter|End|Home|Esc|Up|Down)")


def _steps() -> list[list[str]]:
    """The first column of the table: keys and words to type, step by step."""
    section = README.read_text(encoding="utf-8").partition("### A review by keyboard alone")[2].partition("###")[0]
    return [re.findall(r"`([^`]+)`", line.split("|")[1]) for line in section.splitlines() if line.startswith("| `")]


def _press(token: str) -> None:
    """A key, or words letter by letter, to whatever has the keyboard."""
    target = QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None
    if not _KEY.fullmatch(token):
        QTest.keyClicks(target, token)
        return
    pressed = QKeySequence(token.replace("Enter", "Return"))[0]
    QTest.keyClick(target, pressed.key(), pressed.keyboardModifiers())


def _do(step: list[str]) -> None:
    """One step; the name of a file is typed while the dialog that asks for it holds the window up."""
    if len(step) == 3 and step[2] == "Enter" and "." in step[1] and " " not in step[1]:
        timer = QTimer()
        timer.timeout.connect(lambda: _answer(step[1:]))
        timer.start(20)
        _press(step[0])
        timer.stop()
        return
    for token in step:
        _press(token)


def _answer(tokens: list[str]) -> None:
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, QFileDialog):
        return
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is dialog.focusWidget()
    if field.text() != tokens[0]:
        field.selectAll()  # the dialog opens so; a list of names that fit may have changed it
        QTest.keyClicks(field, tokens[0])
    QTest.keyClick(field, Qt.Key.Key_Return)  # the first one may only close the list of names that fit


def test_the_walk_through_works_as_written(qtbot, real: MainWindow, tmp_path: Path) -> None:
    for name, path in (("original.txt", SAMPLES[0].original), ("copy.txt", SAMPLES[0].copy)):
        shutil.copy(path, tmp_path / name)
    real.settings.folder = str(tmp_path)
    session = real.session
    steps = _steps()
    assert len(steps) == 12

    def still() -> bool:
        busy = (real.jobs, real._export_jobs, real.bench.saving.jobs)
        return not (real.loader.busy or real.bench.recomparing.busy or any(jobs.running is not None for jobs in busy))

    seen: list[tuple[str | None, int]] = []
    for step in steps:
        _do(step)
        qtbot.waitUntil(still)
        seen.append((session.current, len(session.findings)))
        if not real.isActiveWindow():
            real.activateWindow()  # as a window manager does when a dialog closes
            qtbot.waitUntil(real.isActiveWindow)

    assert seen[2][0] is not None
    assert seen[3][1] < seen[2][1]
    verdicts = [session.decision(finding.id).verdict for finding in session.findings]
    assert (verdicts.count(Verdict.ACCEPTED), verdicts.count(Verdict.DISMISSED)) == (1, 1)
    assert [session.decision(finding.id).note for finding in session.findings if session.decision(finding.id).note] == [
        "Asked the desk."
    ]
    mended = (tmp_path / "mended.txt").read_text(encoding="utf-8")
    before = (tmp_path / "copy.txt").read_text(encoding="utf-8")
    assert before == SAMPLES[0].copy.read_text(encoding="utf-8")
    assert mended.count("We asked again.") == 1
    assert mended != before
    assert "Asked the desk." in (tmp_path / "report.html").read_text(encoding="utf-8")
