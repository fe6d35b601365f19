"""The only threads of the window: a job runs off the GUI thread, tells how far it is, and can be cancelled.

Every job has a number. Its signals carry that number, and a job that was cancelled or replaced is never heard again.
"""

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from aligner import Cancelled, Progress

Work = Callable[[Progress], Any]

_log = logging.getLogger(__name__)


class _Job(QRunnable):
    def __init__(self, number: int, work: Work, stopped: threading.Event, report: "Jobs") -> None:
        super().__init__()
        self._number, self._work, self._stopped, self._report = number, work, stopped, report

    def _progress(self, done: float, what: str) -> None:
        if self._stopped.is_set():
            raise Cancelled
        self._report.progress_came.emit(self._number, done, what)

    def run(self) -> None:
        try:
            self._progress(0.0, "")
            outcome, error = self._work(self._progress), None
        except Cancelled:
            return
        except Exception as trouble:  # whatever it is, the window stays open and says so
            outcome, error = None, trouble
        if not self._stopped.is_set():
            self._report.outcome_came.emit(self._number, outcome, error)


class Jobs(QObject):
    """Runs one foreground job at a time; starting another cancels the one before."""

    progress_came = Signal(int, float, str)  # from the threads
    outcome_came = Signal(int, object, object)  # from the threads

    started = Signal(int)
    progressed = Signal(int, float, str)
    finished = Signal(int, object)
    failed = Signal(int, object)
    ended = Signal(int)  # finished, failed or cancelled

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(4)  # a cancelled job may take a moment to notice; the next need not wait
        self._stops: set[threading.Event] = set()
        self._number = 0
        self.running: int | None = None
        self.progress_came.connect(self._on_progress)
        self.outcome_came.connect(self._on_outcome)

    def start(self, work: Work) -> int:
        """Start a job in place of the running one; the number its signals will carry."""
        self.cancel()
        self._number += 1
        self.running = self._number
        self.started.emit(self._number)
        self._launch(self._number, work)
        return self._number

    def start_behind(self, work: Work) -> None:
        """Run something whose outcome nobody waits for."""
        self._launch(0, work)

    def cancel(self) -> None:
        """Stop the running job: nothing more is heard of it but ``ended``."""
        if self.running is None:
            return
        for stop in self._stops:
            stop.set()
        self._stops.clear()
        number, self.running = self.running, None
        self.ended.emit(number)

    def close(self, patience_ms: int = 3000) -> bool:
        """Cancel everything and wait for the threads; whether all have ended in time."""
        for stop in self._stops:
            stop.set()
        self.cancel()
        return bool(self._pool.waitForDone(patience_ms))

    def _launch(self, number: int, work: Work) -> None:
        stop = threading.Event()
        self._stops.add(stop)
        self._pool.start(_Job(number, work, stop, self))

    def _on_progress(self, number: int, done: float, what: str) -> None:
        if number == self.running:
            self.progressed.emit(number, done, what)

    def _on_outcome(self, number: int, outcome: object, error: Exception | None) -> None:
        if error is not None:
            _log.debug("job %d failed", number, exc_info=error)
        if number != self.running:
            return
        self.running = None
        self._stops.clear()
        if error is None:
            self.finished.emit(number, outcome)
        else:
            self.failed.emit(number, error)
        self.ended.emit(number)
