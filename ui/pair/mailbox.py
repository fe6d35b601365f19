"""What the threads have to say, kept until the window fetches it: nothing of Qt passes between the threads."""

import threading
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """How far a job is: its number, the share done (0 to 1), and what it is doing."""

    number: int
    done: float
    what: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a job: its result, or the error that ended it."""

    number: int
    result: object = None
    error: Exception | None = None


class Mailbox:
    """Filled by threads, emptied by the window, which is rung once for all that has come since it last looked.

    Of the words only the latest is kept: a job may speak faster than a window can draw.
    """

    def __init__(self, ring: Callable[[], None]) -> None:
        self._lock = threading.Lock()
        self._ring: Callable[[], None] | None = ring
        self._rung = False
        self._word: Word | None = None
        self._outcomes: list[Outcome] = []

    def put_word(self, word: Word) -> None:
        """Say how far a job is."""
        with self._lock:
            self._word = word
            self._wake()

    def put_outcome(self, outcome: Outcome) -> None:
        """Hand in what came of a job."""
        with self._lock:
            self._outcomes.append(outcome)
            self._wake()

    def _wake(self) -> None:
        if self._ring is not None and not self._rung:
            self._rung = True
            self._ring()

    def take(self) -> tuple[Word | None, list[Outcome]]:
        """Empty the box: the latest word and all outcomes, in the order in which they came."""
        with self._lock:
            taken = self._word, self._outcomes
            self._word, self._outcomes, self._rung = None, [], False
            return taken

    def close(self) -> None:
        """Never ring again: what the bell hangs on may be gone once this has returned."""
        with self._lock:
            self._ring = None
