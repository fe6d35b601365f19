"""Ctrl+C is answered by the process that handed the work out, for itself and for its workers."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def workers_spared() -> Iterator[None]:
    """Processes that are started meanwhile never hear of Ctrl+C, not even while they load; we do, right after."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows: there it is up to `leave_ctrl_c` alone
        yield
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # its start would take the signal up again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def leave_ctrl_c() -> None:
    """What a worker does first, where it cannot be started so that it never hears of it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
