#!/usr/bin/env python3
"""Measure the window on a book: the longest time for which each step holds it up, and the time of each painted frame.

The pair is generated (``bench_texts.py``): 600,000 characters a side with some 3,700 findings and 30,000 marks. All
figures are processor time of the window's process. A busy machine makes that longer, too, if less than the clock's:
what a fixed piece of Python costs at the moment is told first.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_FRAME, _FIRST_PAGE, _HELD_UP = 8, 100, 50  # milliseconds: the goals
_PATIENCE = 400.0  # seconds
_CALM = 0.4  # seconds after a step in which what it left for later is done


class Book:
    """The window with a book in it."""

    def __init__(self, size: int, folder: Path) -> None:
        from bench_texts import Variant, make_pair
        from PySide6.QtCore import QSettings
        from PySide6.QtWidgets import QApplication

        from ui.app import take_turns
        from ui.look.settings import Settings
        from ui.main_window import MainWindow

        os.environ["XDG_DATA_HOME"] = str(folder)
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

    def close(self) -> None:
        """Close the window without a question about unsaved work."""
        self.window.session.history.start(None)
        self.window.close()


def pace() -> float:
    """What counting to a million costs, in milliseconds: about 25 on a quiet machine of 2023."""
    times = []
    for _ in range(9):
        start = time.thread_time()
        count = 0
        while count < 1_000_000:
            count += 1
        times.append((time.thread_time() - start) * 1000)
    return statistics.median(times)


def measure(size: int, *, asking: bool, only: str) -> dict[str, float]:
    """All figures, in milliseconds."""
    from window_frames import FrameTimes, scroll_through

    with tempfile.TemporaryDirectory() as name:
        book = Book(size, Path(name))
        frames = FrameTimes(book.window.page.view)
        figures = {"counting to a million": pace(), **_open(book, frames, asking), **_review(book, asking, only)}
        if not only:
            for way, times in scroll_through(book, book.window.page.view, frames).items():
                figures[f"frame, {way}: median"] = statistics.median(times)
                figures[f"frame, {way}: 95th percentile"] = statistics.quantiles(times, n=20)[-1]
        figures["counting to a million, at the end"] = pace()
        book.close()
        return figures


def _open(book: Book, frames, asking: bool) -> dict[str, float]:  # noqa: ANN001 - a FrameTimes
    from window_watchdog import Watchdog

    session, shown_at, came = book.window.session, [0.0], [0]
    watchdog = Watchdog()

    def on_pair() -> None:
        shown_at[0] = time.thread_time()
        came[0] = len(watchdog.turns)

    session.pair_changed.connect(on_pair)
    with watchdog.watching(asking=asking):
        book.window.opening.open_pair(book.files)
        book.turn(_PATIENCE, lambda: session.complete)
        book.turn(2.0)
    if not session.complete:
        raise SystemExit("The comparison did not come.")
    _told(watchdog)
    return {
        "findings": len(session.findings),
        "marks": _marks(session.rows),
        "held up: comparing": max(watchdog.turns[: came[0]]),
        "held up: showing": max(watchdog.turns[came[0] :]),
        "first page after the result": (frames.first_after(shown_at[0]) - shown_at[0]) * 1000,
    }


def _review(book: Book, asking: bool, only: str) -> dict[str, float]:
    from window_review import STEPS, settled
    from window_watchdog import Watchdog

    figures = {}
    for step in (step for step in STEPS if only in step.name):
        watchdog = Watchdog()
        with watchdog.watching(asking=asking):
            for _ in range(step.times):
                step.do(book)
                book.turn(_CALM / 4)
                book.turn(_PATIENCE, lambda: settled(book))
            book.turn(_CALM)
        figures[f"held up: {step.name}"] = watchdog.longest
        if asking and watchdog.longest > _HELD_UP:
            print(step.name, round(watchdog.longest))
            _told(watchdog)
    return figures


def _told(watchdog) -> None:  # noqa: ANN001 - a Watchdog
    for where, times in watchdog.where.most_common(8):
        print(f"{times:8}  {where}")


def _marks(rows: tuple) -> int:
    from aligner import Mark

    cells = (cell for row in rows for cell in (row.original, row.copy) if cell is not None)
    return sum(run.mark is not Mark.PLAIN for cell in cells for run in cell.runs)


def _goal(what: str) -> int | None:
    if what.startswith("held up"):
        return _HELD_UP
    return {"first page after the result": _FIRST_PAGE}.get(what) or (_FRAME if "95th" in what else None)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=600_000, help="characters of each text")
    parser.add_argument("--json", action="store_true", help="figures for another program")
    parser.add_argument("--where", action="store_true", help="also say what the window did in long turns (slower)")
    parser.add_argument("--only", default="", metavar="WORDS", help="the steps with these words in their names")
    options = parser.parse_args(arguments)
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path[:0] = [str(ROOT)]
    figures = measure(options.size, asking=options.where, only=options.only)
    if options.json:
        print(json.dumps(figures))
        return 0
    print(f"{options.size:,} characters a side; milliseconds of processor time (goal)")
    for what, figure in figures.items():
        goal = _goal(what)
        print(f"{what:40}{figure:8.1f}  {f'({goal})' if goal else ''}{'  over' if goal and figure > goal else ''}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
