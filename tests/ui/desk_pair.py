"""A small pair with one of each thing to mend, and ways to open it and wait for it."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow

ORIGINAL = """Ferry to Orland stopped

The ferry to Orland was stopped by harbour master Ida Brandsen on Monday after a fire in its kitchen.

Brandsen said that 42 passengers were taken off unhurt.

The owner, Kolby Lines, has paid for their hotel rooms.

A new ferry is to sail next week, when the pier has been repaired.
"""

COPY = """Ferry to Orland stopped

The ferry to Orland was stopped by harbour master Ida Brandsson on Monday after a fire in its kitchen.

Brandsson said that 47 passengers were taken off unhurt.

A new ferry is to sail next week, when the pier has been repaired.
"""


def open_pair(qtbot: QtBot, window: MainWindow, folder: Path, original: str = ORIGINAL, copy: str = COPY) -> None:
    """Write the two files and open them."""
    paths = folder / "wire.txt", folder / "rewrite.txt"
    for path, text in zip(paths, (original, copy), strict=True):
        path.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(window.loader.loaded):
        window.opening.open_pair(paths)


def copy_text(window: MainWindow) -> str:
    """The copy as it is on the desk."""
    desk = window.session.history.desk
    assert desk is not None
    return desk.copy.text


def go_to(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Press F8 until the current finding stands at these words of either text."""
    comparison = window.session.comparison
    assert comparison is not None
    for _ in comparison.findings:
        qtbot.keyClick(window, Qt.Key.Key_F8)
        finding = window.session.finding(window.session.current)
        assert finding is not None
        told = [span.of(comparison.copy.text) for span in finding.copy]
        told += [span.of(comparison.original.text) for span in finding.original]
        if any(words in text for text in told):
            return
    raise AssertionError(f"no finding at {words!r}: {[f.message for f in comparison.findings]}")


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until what is shown is what is on the desk."""
    qtbot.waitUntil(lambda: not window.bench.recomparing.busy)
