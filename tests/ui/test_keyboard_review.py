"""A whole review of the first sample without the mouse: every finding decided, one noted, one taken back, exported."""

import json
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from aligner import SAMPLES, Ledger, Verdict
from ui.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(qtbot, window: MainWindow, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """A key as it comes from the keyboard: to whatever has the focus."""
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def open_first_sample(qtbot, window: MainWindow) -> None:
    """Through the menus: Alt+F, the samples, the first of them."""
    file_menu, samples = window.menuBar().actions()[0].menu(), window.actions_by_id.submenu("sample")
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(file_menu.isVisible)
    qtbot.keyClick(file_menu, Qt.Key.Key_M)
    qtbot.waitUntil(samples.isVisible)
    with qtbot.waitSignal(window.loader.loaded):
        qtbot.keyClick(samples, Qt.Key.Key_Return)
    window.activateWindow()  # as a window manager does when a menu closes
    qtbot.waitUntil(window.page.view.hasFocus)


def answer_file_dialog(qtbot, path: Path) -> QTimer:
    """Type a name into the file dialog as soon as it is there."""
    timer = QTimer()

    def type_name() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        if field.text() != str(path):
            field.selectAll()
            qtbot.keyClicks(field, str(path))
        qtbot.keyClick(field, Qt.Key.Key_Return)  # the first one may only close the list of names that fit

    timer.timeout.connect(type_name)
    timer.start(20)
    return timer


def test_a_whole_review_with_keys_alone(qtbot, real: MainWindow, tmp_path: Path) -> None:
    open_first_sample(qtbot, real)
    session = real.session
    total = len(session.findings)
    assert total > 10
    assert session.comparison.original.story.path == str(SAMPLES[0].original)

    # The first finding is a fault; a note says why; it was no fault after all.
    press(qtbot, real, Qt.Key.Key_F8)
    first = session.current
    press(qtbot, real, Qt.Key.Key_N)
    qtbot.keyClicks(QApplication.focusWidget(), "Asked the desk: wrong")
    press(qtbot, real, Qt.Key.Key_Return)
    press(qtbot, real, Qt.Key.Key_A)
    assert session.decision(first).verdict is Verdict.ACCEPTED
    press(qtbot, real, Qt.Key.Key_Z, CTRL)
    assert (session.is_open(first), session.current) == (True, first)
    press(qtbot, real, Qt.Key.Key_D)

    # Every other one in turn; the window goes on by itself, and each is met once.
    met = [first]
    while session.looked_at() < total:
        assert session.current not in met
        met.append(session.current)
        press(qtbot, real, Qt.Key.Key_D if len(met) % 3 == 0 else Qt.Key.Key_A)
    assert sorted(met) == sorted(finding.id for finding in session.findings)
    assert real.page.panel.progress.label.text() == f"{total} of {total} looked at"

    # The last look goes to the names, and back.
    press(qtbot, real, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: real.page.ledgers.model.rowCount() == len(session.comparison.names))
    press(qtbot, real, Qt.Key.Key_Down)
    press(qtbot, real, Qt.Key.Key_Return)
    assert real.page.view.selected_text()
    assert real.page.ledgers.which.currentIndex() == list(Ledger).index(Ledger.NAMES)
    press(qtbot, real, Qt.Key.Key_L, CTRL)

    target = tmp_path / "review.json"
    waiting = answer_file_dialog(qtbot, target)
    with qtbot.waitSignal(real._export_jobs.finished):
        press(qtbot, real, Qt.Key.Key_E, CTRL)
    waiting.stop()
    decisions = json.loads(target.read_text(encoding="utf-8"))["review"]["decisions"]
    assert len(decisions) == total
    assert decisions[0] == {"finding": first, "verdict": "dismissed", "note": "Asked the desk: wrong"}
    assert sum(decision["verdict"] == "dismissed" for decision in decisions) == 1 + total // 3
