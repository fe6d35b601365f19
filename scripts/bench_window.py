#!/usr/bin/env python3
"""Measure the window on a book: how long it is held up from drop to shown result, and the time of each painted frame.

The pair is generated (``bench_texts.py``): 600,000 characters a side with some 30,000 marks. Times are those of the
window's own thread, with a timer of 5 ms that notices when the event loop does not come round. What it notices while
nothing is done is the machine's own doing: on a busy one no figure here says much.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GOALS = {
    "frame, median": None, "frame, 95th percentile": 8, "first page after the result": 100, "resize, longest": 50,
    "held up while doing nothing": None, "held up while comparing": 50, "held up while showing": 50,
}  # fmt: skip
_PATIENCE = 180.0  # seconds


class Book:
    """The window with a book in it."""

    def __init__(self, size: int, folder: Path) -> None:
        from bench_texts import Variant, make_pair
        from PySide6.QtCore import QSettings
        from PySide6.QtWidgets import QApplication

        from ui.app import take_turns
        from ui.look.settings import Settings
        from ui.main_window import MainWindow

        take_turns()
        self.app = QApplication.instance() or QApplication([])
        pair = make_pair(size, Variant.HARD)
        self.files = folder / "original.txt", folder / "copy.txt"
        for file, text in zip(self.files, (pair.original, pair.copy), strict=True):
            file.write_text(text, encoding="utf-8")
        settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        settings.theme = "light"
        self.window = MainWindow(settings)
        self.window.resize(1500, 950)
        self.window.show()
        self.window.loader.warm_up()
        self.turn(3.0)

    def turn(self, seconds: float, done: Callable[[], bool] = lambda: False) -> None:
        """Let the event loop run."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop, timer = QEventLoop(), QTimer()
        end = time.monotonic() + seconds
        timer.timeout.connect(lambda: loop.quit() if done() or time.monotonic() > end else None)
        timer.start(20)
        loop.exec()

    @contextmanager
    def watched(self) -> Iterator[list[float]]:
        """The times in milliseconds for which the event loop did not come round, beyond the 5 ms of the timer."""
        from PySide6.QtCore import Qt, QTimer

        held, last = [], [time.perf_counter()]
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)

        def tick() -> None:
            now = time.perf_counter()
            held.append(max(0.0, (now - last[0]) * 1000 - 5))
            last[0] = now

        timer.timeout.connect(tick)
        timer.start(5)
        yield held
        timer.stop()


def measure(size: int) -> dict[str, float]:
    """All figures, in milliseconds."""
    from window_frames import FrameTimes, scroll_through

    with tempfile.TemporaryDirectory() as name:
        book = Book(size, Path(name))
        window, view = book.window, book.window.page.view
        frames, shown_at = FrameTimes(view), [0.0]
        window.session.pair_changed.connect(lambda: shown_at.__setitem__(0, time.perf_counter()))
        with book.watched() as idle:
            book.turn(3.0)
        with book.watched() as comparing:
            window.opening.open_pair(book.files)
            began = len(comparing)
            window.session.pair_changed.connect(lambda: comparing.append(-1.0))
            book.turn(_PATIENCE, lambda: window.session.complete)
            book.turn(2.0)
        if not window.session.complete:
            raise SystemExit("The comparison did not come.")
        cut = comparing.index(-1.0)
        figures = {
            "held up while doing nothing": max(idle),
            "held up while comparing": max(comparing[began:cut]),
            "held up while showing": max(comparing[cut + 1 :]),
            "first page after the result": (frames.first_after(shown_at[0]) - shown_at[0]) * 1000,
        }
        figures["resize, longest"] = max(_resized(book))
        book.turn(3.0)
        times = scroll_through(book, view, frames)
        figures["frame, median"] = statistics.median(times)
        figures["frame, 95th percentile"] = statistics.quantiles(times, n=20)[-1]
        figures["marks"] = _marks(window.session.rows)
        window.close()
        return figures


def _resized(book: Book) -> list[float]:
    times = []
    for width in range(1500, 900, -30):
        start = time.perf_counter()
        book.window.resize(width, 900)
        book.app.processEvents()
        times.append((time.perf_counter() - start) * 1000)
    return times


def _marks(rows: tuple) -> int:
    from aligner import Mark

    cells = (cell for row in rows for cell in (row.original, row.copy) if cell is not None)
    return sum(run.mark is not Mark.PLAIN for cell in cells for run in cell.runs)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=600_000, help="characters of each text")
    parser.add_argument("--json", action="store_true", help="figures for another program")
    options = parser.parse_args(arguments)
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path[:0] = [str(ROOT)]
    figures = measure(options.size)
    if options.json:
        print(json.dumps(figures))
        return 0
    print(f"{options.size:,} characters a side, {figures['marks']:,.0f} marks; milliseconds (goal)")
    for what, goal in GOALS.items():
        print(f"{what:28}{figures[what]:8.1f}  {f'({goal})' if goal else ''}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
