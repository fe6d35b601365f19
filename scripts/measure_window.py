#!/usr/bin/env python3
"""Measure the window: from the start of the program to a window that can be used, and from a drop to its rows.

Each run is a new process that starts the program as the command line does, waits for the first painted window,
drops the two files onto it as a mouse would, and takes the time until the rows have been painted.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GOALS = {"start": 1500, "first drop": 300, "later drop": 300}  # milliseconds
_WARM_UP_MS = 2500  # nobody drops a file sooner after the window came
_PATIENCE = 60  # seconds


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="original and copy; else the first sample")
    parser.add_argument("--runs", type=int, default=5, help="how many times the program is started")
    parser.add_argument("--wait", type=int, default=_WARM_UP_MS, help="milliseconds from the window to the first drop")
    parser.add_argument("--since", type=float, help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    options = parse(arguments)
    if len(options.files) not in (0, 2):
        raise SystemExit("Name two files, or none.")
    if options.since is not None:
        return run_once(options)
    figures = [start_one(options) for _ in range(options.runs)]
    print(f"median of {options.runs} runs, in milliseconds (goal)")
    for what, goal in GOALS.items():
        values = sorted(figure[what] for figure in figures)
        print(f"{what:11}{statistics.median(values):7.0f}  ({goal})   from {values[0]:.0f} to {values[-1]:.0f}")
    return 0


def start_one(options: argparse.Namespace) -> dict[str, float]:
    """The figures of one new process."""
    environment = dict(os.environ)
    if not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        environment.update(XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, PYTHONPATH=str(ROOT))  # no unsaved work
        command = [sys.executable, __file__, "--wait", str(options.wait), *map(str, options.files)]
        done = subprocess.run(
            [*command, "--since", repr(time.time())], env=environment, stdout=subprocess.PIPE, timeout=_PATIENCE
        )
    if done.returncode:
        raise SystemExit(f"The window ended with status {done.returncode}.")
    return json.loads(done.stdout)


def run_once(options: argparse.Namespace) -> int:
    """In the new process: the program itself, with a watcher beside its event loop."""
    from aligner import __main__ as program

    def watched(run: Callable[[], int]) -> int:
        from window_watcher import WindowWatcher

        from aligner import SAMPLES

        pair = options.files or [SAMPLES[0].original, SAMPLES[0].copy]
        watcher = WindowWatcher(pair, options.since, options.wait)
        status = run()
        print(json.dumps(watcher.figures))
        return status

    class Door:
        """Puts the watcher in when the program asks for Qt, not before."""

        def find_spec(self, name: str, *_rest: object) -> None:
            if name == "ui.app":
                sys.meta_path.remove(self)
                from PySide6.QtWidgets import QApplication

                plain = QApplication.exec
                QApplication.exec = staticmethod(lambda *_self: watched(plain))

    sys.meta_path.insert(0, Door())
    sys.argv = ["aligner"]
    return program.main()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
