"""A progress line in the terminal while one waits."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Final

from aligner.progress import SILENT, Progress
from aligner.speech import Speech

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

PATIENCE: Final = 0.5  # seconds of work without a progress line


@contextmanager
def watched(quiet: bool, say: Speech) -> Iterator[Progress]:
    """A progress that shows a line on standard error, where that is a terminal and the work takes a while."""
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        yield SILENT
        return
    line = _ProgressLine(say)
    try:
        yield line
    finally:
        line.close()


@contextmanager
def counting(total: int, quiet: bool) -> Iterator[Callable[[], None]]:
    """A function to call for each of ``total`` things done; a terminal shows how many, how fast, and the time left."""
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TaskProgressColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns = (BarColumn(), MofNCompleteColumn(), TaskProgressColumn(show_speed=True), TimeRemainingColumn())
    with Bar(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=total)
        yield lambda: bar.advance(task)


class _ProgressLine:
    def __init__(self, say: Speech) -> None:
        self._say = say
        self._started = monotonic()
        self._bar: Bar | None = None

    def __call__(self, done: float, what: str) -> None:
        if self._bar is None and monotonic() - self._started >= PATIENCE:
            from rich.console import Console
            from rich.progress import Progress as Bar

            self._bar = Bar(console=Console(stderr=True), transient=True)
            self._bar.add_task("", total=1.0)
            self._bar.start()
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=done, description=self._say(what))

    def close(self) -> None:
        if self._bar is not None:
            self._bar.stop()
