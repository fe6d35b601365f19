"""The only threads of the window: a job runs off the GUI thread, tells how far it is, and can be cancelled.

Every job has a number. Its signals carry that number, and a job that was cancelled or replaced is never heard again.
"""

import logging
import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from aligner import Cancelled, Progress
from ui.pair.mailbox import Mailbox, Outcome, Word

Work = Callable[[Progress], Any]

_log = logging.getLogger(__name__)
_BEHIND = 0  # the number of all jobs whose outcome nobody waits for


def _done(_progress: Progress) -> None:
    """Stands for work that is done."""


class _Job(threading.Thread):
    """One job in a thread of its own; it knows the mailbox and nothing of Qt.

    A daemon, because a thread that hangs in a file that does not answer must not keep the program from ending.
    """

    def __init__(self, number: int, work: Work, box: Mailbox) -> None:
        super().__init__(name=f"job {number}", daemon=True)
        self.number = number
        self._work, self._box = work, box
        self._stopped = threading.Event()

    def stop(self) -> None:
        """End at the next word; whatever comes of it is dropped."""
        self._stopped.set()

    def _tell(self, done: float, what: str) -> None:
        if self._stopped.is_set():
            raise Cancelled
        if self.number != _BEHIND:
            self._box.put_word(Word(self.number, done, what))

    def run(self) -> None:
        work, self._work = self._work, _done  # what it was made of, such as a book, is not kept any longer
        try:
            outcome = Outcome(self.number, work(self._tell))
        except Cancelled:
            return
        except Exception as trouble:  # whatever it is, the window stays open and says so
            outcome = Outcome(self.number, error=trouble)
        if not self._stopped.is_set():
            self._box.put_outcome(outcome)


class Jobs(QObject):
    """Runs one foreground job at a time; starting another cancels the one before."""

    rung = Signal()  # from the threads: the mailbox is not empty

    started = Signal(int)
    progressed = Signal(int, float, str)
    finished = Signal(int, object)
    failed = Signal(int, object)
    ended = Signal(int)  # finished, failed or cancelled

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._box = Mailbox(self.rung.emit)
        self._threads: list[_Job] = []
        self._number = _BEHIND
        self.running: int | None = None
        self.rung.connect(self._on_rung)
        self.destroyed.connect(self._box.close)

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
        self._launch(_BEHIND, work)

    def cancel(self) -> None:
        """Stop the running job: nothing more is heard of it but ``ended``."""
        if self.running is None:
            return
        for thread in self._threads:
            if thread.number == self.running:
                thread.stop()
        number, self.running = self.running, None
        self.ended.emit(number)

    def close(self, patience: float = 3.0) -> bool:
        """Cancel everything and wait ``patience`` seconds for the threads; whether all have ended in time."""
        self.cancel()
        self._box.close()
        for thread in self._threads:
            thread.stop()
        deadline = time.monotonic() + patience
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _launch(self, number: int, work: Work) -> None:
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = _Job(number, work, self._box)
        self._threads.append(thread)
        thread.start()

    def _on_rung(self) -> None:
        word, outcomes = self._box.take()
        if word is not None and word.number == self.running:
            self.progressed.emit(word.number, word.done, word.what)
        for outcome in outcomes:
            self._finish(outcome)

    def _finish(self, outcome: Outcome) -> None:
        if outcome.error is not None:
            _log.debug("job %d failed", outcome.number, exc_info=outcome.error)
        if outcome.number != self.running:
            return
        self.running = None
        if outcome.error is None:
            self.finished.emit(outcome.number, outcome.result)
        else:
            self.failed.emit(outcome.number, outcome.error)
        self.ended.emit(outcome.number)
