"""How long the window is held up: the processor time that passes between two turns of its event loop."""

import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import Qt, QTimer

_TICK_MS = 5
_LOOK_S = 0.002  # between two looks at what the window's thread is doing
_LONG_MS = 25.0  # of a turn before it is looked at
_DEEPEST = 6  # calls of our own that are told of a long turn


class Watchdog:
    """Processor time, not the clock's: on a busy machine a window also waits for others, and no program can help that.

    The time of all threads of the process is counted, because whatever one of them does in Python keeps the window
    waiting as surely as its own work. ``where`` counts what the window was doing in long turns.
    """

    def __init__(self) -> None:
        self.turns: list[float] = []  # in milliseconds
        self.where: Counter[str] = Counter()
        self._last = 0.0
        self._window = threading.get_ident()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    @property
    def longest(self) -> float:
        """The longest turn, in milliseconds."""
        return max(self.turns, default=0.0)

    @contextmanager
    def watching(self, *, asking: bool = False) -> Iterator["Watchdog"]:
        """Watch; ``asking`` also looks at what is being done in long turns, which itself takes time."""
        self._last = time.process_time()
        self._timer.start(_TICK_MS)
        asker = threading.Thread(target=self._ask, daemon=True) if asking else None
        if asker is not None:
            asker.start()
        try:
            yield self
        finally:
            self._timer.stop()
            self._tick()
            if asker is not None:
                asker.join()

    def _tick(self) -> None:
        now = time.process_time()
        self.turns.append((now - self._last) * 1000)
        self._last = now

    def _ask(self) -> None:
        while self._timer.isActive():
            time.sleep(_LOOK_S)
            if (time.process_time() - self._last) * 1000 > _LONG_MS:
                self.where[_place(sys._current_frames()[self._window])] += 1


def _place(frame: FrameType) -> str:
    calls = [call for call in traceback.extract_stack(frame) if "/ui/" in call.filename or "/aligner/" in call.filename]
    return " < ".join(f"{call.name}:{call.lineno}" for call in reversed(calls[-_DEEPEST:]))
