"""The engine in a process of its own: however long it holds on to something, the window stays free. No Qt.

Python runs one thread at a time, and gives way only between two of its own steps: sorting a book's words, freeing its
tables or reading a damaged PDF would hold the window up for a tenth of a second and more. A process also can be ended
at once, and takes nothing with it when a reader of broken files crashes.
"""

import gc
import logging
import pickle
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from traceback import format_exc
from typing import Any

from aligner import SILENT, Cancelled, Change, Comparison, Desk, Options, Progress, Side
from ui.pair.digest import Digest
from ui.pair.engine import Loaded, Question, Source
from ui.pair.shelf import Answer, Shelf, ask, load, load_again, load_desk, warm

_log = logging.getLogger(__name__)

_SPAWN = get_context("spawn")  # forking a program with threads and a window is asking for trouble
_ASK_AGAIN = 0.1  # seconds of silence after which it is asked whether the work is still wanted
_PROTOCOL = pickle.HIGHEST_PROTOCOL

_WORD, _DONE, _FAILED, _STOPPED = range(4)
_STOP = b""  # comes through the door in place of work: what is under way is not wanted any more
_PATIENCE = 1.0  # seconds in which it should have stopped; a new process would need longer to be ready

Work = Callable[[Shelf, Progress], Any]


class BrokeOffError(Exception):
    """The process with the engine has ended without an answer."""


def serve(door: Connection) -> None:
    """In the other process: do what comes through the door until it is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the window's to answer
    shelf = Shelf()

    def tell(done: float, what: str) -> None:
        if door.poll():  # nothing comes while one works but the word to stop
            raise Cancelled
        door.send((_WORD, done, what))

    with suppress(EOFError, OSError):
        while True:
            asked = door.recv_bytes()
            if asked != _STOP:
                door.send_bytes(_answer(partial(pickle.loads(asked), shelf), tell))


def _answer(work: Callable[[Progress], object], progress: Progress) -> bytes:
    try:
        return pickle.dumps((_DONE, work(progress), ""), _PROTOCOL)
    except OSError:
        raise  # the door is closed: nobody waits for an answer
    except Cancelled:
        return pickle.dumps((_STOPPED, None, ""), _PROTOCOL)
    except Exception as error:
        return pickle.dumps((_FAILED, _portable(error), format_exc()), _PROTOCOL)


def _portable(error: Exception) -> Exception:
    """The error as it can pass the door: not all can be unpacked on the other side."""
    try:
        pickle.loads(pickle.dumps(error, _PROTOCOL))
    except Exception:
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error


class _Bench:
    """One process and the door to it."""

    def __init__(self) -> None:
        self._door, theirs = _SPAWN.Pipe()
        self._process = _SPAWN.Process(target=serve, args=(theirs,), name="engine", daemon=True)
        self._process.start()
        theirs.close()
        self._owed = 0  # answers to come that nobody waits for

    def prepare(self, work: Work) -> None:
        """Have work done whose answer nobody waits for; what is asked for meanwhile stops it and takes its place."""
        self._door.send_bytes(pickle.dumps(work, _PROTOCOL))
        self._owed += 1

    def do(self, work: Work, progress: Progress) -> Any:  # noqa: ANN401 - whatever the work gives back
        """Have work done; whatever ``progress`` raises is passed on."""
        said = (0.0, "")
        try:
            self._door.send_bytes(pickle.dumps(work, _PROTOCOL))
            while True:
                if not self._door.poll(_ASK_AGAIN):
                    if said[1] or self._owed:
                        progress(*said)
                    continue
                answer = self._door.recv_bytes()
                with _uncollected():
                    kind, told, more = pickle.loads(answer)
                if self._owed:
                    self._owed -= kind != _WORD
                elif kind == _WORD:
                    said = told, more
                    progress(*said)
                elif kind == _DONE:
                    return told
                else:
                    _log.debug("in the process with the engine:\n%s", more)
                    raise told
        except (EOFError, ConnectionError) as error:
            raise BrokeOffError("the process with the engine has ended") from error

    def stop(self) -> bool:
        """Have it leave what it is at; whether it has, so that it can be given other work."""
        deadline = time.monotonic() + _PATIENCE
        with suppress(EOFError, OSError):
            self._door.send_bytes(_STOP)
            while self._door.poll(max(0.0, deadline - time.monotonic())):
                if pickle.loads(self._door.recv_bytes())[0] != _WORD:
                    if not self._owed:
                        return True
                    self._owed -= 1
        return False

    def kill(self) -> None:
        """End it now, whatever it is at; whoever waits for an answer is told so."""
        self._process.kill()
        self._process.join()

    def close(self) -> None:
        """End it, and close the door for good."""
        self.kill()
        self._door.close()


@contextmanager
def _uncollected() -> Iterator[None]:
    """Unpack a book without the collector walking through it again and again, now or later: it holds no rings."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()


class Workshop:
    """Keeps one process ready. Work may be asked for in any thread, and several at once get a process each."""

    def __init__(self) -> None:
        self.options: Options | None = None  # what is asked of the engine; None for its own
        self._lock = threading.Condition()
        self._idle: _Bench | None = None
        self._busy: set[_Bench] = set()
        self._stopping = 0  # how many processes leave what nobody waits for any more
        self._asked = 0  # how many are asked about what lies on their shelf, and are free again soon
        self._closed = False

    def load(self, sources: dict[Side, Source], progress: Progress) -> Loaded:
        """Read what is to be read and, with two readable sides, compare them."""
        loaded: Loaded = self.do(partial(load, sources, self.options), progress)
        return loaded

    def load_desk(self, desk: Desk | Path, progress: Progress) -> Loaded:
        """Compare what lies on a desk, or in a session file, as it was left."""
        loaded: Loaded = self.do(partial(load_desk, desk, self.options), progress)
        return loaded

    def load_again(
        self, before: Comparison, desk: Desk, changes: tuple[Change, ...], progress: Progress
    ) -> tuple[Comparison, Digest]:
        """Compare a desk from the comparison that there was before these changes of its copy."""
        comparison, digested = self.do(partial(load_again, before.workings, desk, changes, self.options), progress)
        return comparison, digested

    def warm(self, _progress: Progress = SILENT) -> None:
        """Start a process and have it load the engine; whoever wants something meanwhile need not wait for it."""
        with self._lock:
            if self._idle is None and not self._busy and not self._closed:
                self._idle = _Bench()
                self._idle.prepare(warm)

    def ask(self, comparison: Comparison, question: Question) -> Any:  # noqa: ANN401 - whatever is asked for
        """What comes of a question to a comparison; whatever it raises is passed on.

        It is put where the comparison lies: to hand a book over takes longer than most answers, and the window feels
        what its threads do. Whoever mends meanwhile waits for the answer, because the shelf is needed again. It is
        answered here if the process has other work or has another comparison by now.
        """
        bench = self._lend()
        answer: Answer | None = None
        if bench is not None:
            try:
                answer = self._have_done(bench, partial(ask, comparison.workings, question), SILENT)
            except BrokeOffError:
                answer = None
            finally:
                with self._lock:
                    self._asked -= 1
                    self._lock.notify_all()
        if answer is None:
            return question(comparison)
        if answer.error is not None:
            raise answer.error
        return answer.value

    def _lend(self) -> _Bench | None:
        """The process that is idle, if there is one."""
        with self._lock:
            bench, self._idle = self._idle, None
            if bench is not None:
                self._asked += 1
                self._busy.add(bench)
            return bench

    def do(self, work: Work, progress: Progress) -> Any:  # noqa: ANN401 - whatever the work gives back
        """Have ``work``, which must be a function of a module, done in the other process."""
        return self._have_done(self._take(), work, progress)

    def _have_done(self, bench: _Bench, work: Work, progress: Progress) -> Any:  # noqa: ANN401 - as above
        try:
            result = bench.do(work, progress)
        except Cancelled:
            self._stop(bench)
            raise
        except BaseException:
            self._drop(bench)
            raise
        self._put_back(bench)
        return result

    def _take(self) -> _Bench:
        with self._lock:
            self._lock.wait_for(lambda: self._idle or self._closed or not (self._stopping or self._asked))
            if self._closed:
                raise BrokeOffError("the window is closing")
            bench, self._idle = self._idle or _Bench(), None
            self._busy.add(bench)
            return bench

    def _stop(self, bench: _Bench) -> None:
        with self._lock:
            self._stopping += 1
        has_stopped = bench.stop()
        with self._lock:
            self._stopping -= 1
            self._lock.notify_all()
        if has_stopped:
            self._put_back(bench)
        else:
            self._drop(bench)

    def _drop(self, bench: _Bench) -> None:
        with self._lock:
            self._busy.discard(bench)
        bench.close()

    def _put_back(self, bench: _Bench) -> None:
        with self._lock:
            self._busy.discard(bench)
            if self._idle is None and not self._closed:
                self._idle = bench
                return
        bench.close()

    def close(self) -> None:
        """End all processes, whatever they are at."""
        with self._lock:
            self._closed = True
            benches = [*self._busy, *([self._idle] if self._idle else [])]
            self._idle = None
        for bench in benches:
            bench.kill()
