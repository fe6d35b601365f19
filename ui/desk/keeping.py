"""Keeping the work safe: all that is on the desk is written to the user's folder a moment after every step.

What a crash or a power cut left there is offered again at the next start.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QStandardPaths, QTimer, Signal

import aligner
from aligner import Desk, Progress
from ui.desk.history import History
from ui.pair.jobs import Jobs

_MOMENT_MS = 1500  # from a step to the file; what a crash can cost at most, and the time to write it
_KEPT = 20  # files; older ones go


def kept_folder() -> Path:
    """Where work is kept that was not saved."""
    users = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(users) / "Aligner" / "unsaved work"


@dataclass(frozen=True, slots=True)
class Kept:
    """Work that was found again, and when it was done."""

    file: Path
    desk: Desk
    when: datetime


class Keeping(QObject):
    """One file for the pair that is open; it is there as long as there is work in no file of the editor's own."""

    found = Signal(object)  # Kept: unsaved work of before
    looked = Signal()  # whether or not anything was found
    failed = Signal(str)  # a plain sentence: the work cannot be kept

    def __init__(self, history: History, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history, self._folder = history, folder
        self._numbers = count(1)
        self._file: Path | None = None
        self._lock: QLockFile | None = None
        self._begun: Desk | None = None
        self._written: Desk | None = None
        self._writing: Desk | None = None
        self._jobs, self._looking = Jobs(self), Jobs(self)
        self._jobs.finished.connect(self._on_written)
        self._jobs.failed.connect(self._on_failed)
        self._looking.finished.connect(self._on_looked)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MOMENT_MS)
        self._timer.timeout.connect(self._write)
        history.changed.connect(self._on_desk)

    @property
    def file(self) -> Path | None:
        """Where the work on the open pair is kept."""
        return self._file

    def begin(self, kept: Kept | None = None) -> None:
        """Another pair is open; ``kept`` is the work that was found again, if it is that."""
        self._timer.stop()
        self._drop_lock()
        self._begun = self._written = self._history.desk
        self._file = kept.file if kept is not None else None
        if self._file is not None:
            self._take_lock(self._file)

    # Writing

    def _on_desk(self) -> None:
        if self._history.desk is not None and not self._timer.isActive():
            self._timer.start()

    def _write(self) -> None:
        desk = self._history.desk
        if desk is None or desk == self._written or self._begun is None:
            return
        if self._jobs.running is not None:
            self._timer.start()  # one after the other: the last one must be what stays
            return
        if self._file is None:
            self._file = self._new_file()
            self._take_lock(self._file)
        self._writing = desk
        self._jobs.start(partial(_save, desk, self._file))

    def _new_file(self) -> Path:
        stamp = datetime.now().strftime("%Y-%m-%d %H.%M.%S")
        names = (self._folder / f"{stamp}{f' {n}' if n > 1 else ''}{aligner.SESSION_SUFFIX}" for n in self._numbers)
        self._numbers = count(1)
        return next(name for name in names if not name.exists() and not _lock_of(name).exists())

    def _on_written(self, _number: int, file: Path) -> None:
        self._written = self._writing
        if file != self._file:
            _remove(file)  # it was forgotten while it was being written

    def _on_failed(self, _number: int, error: Exception) -> None:
        self.failed.emit(
            self.tr("Your work cannot be kept safe against a crash: {} Save it yourself with Ctrl+S.").format(error)
        )

    def forget(self) -> None:
        """The work on the open pair is saved elsewhere, or is not wanted: keep nothing of it."""
        self._timer.stop()
        self._written = self._history.desk
        if self._file is not None:
            _remove(self._file)
        self._file = None
        self._drop_lock()

    def close(self) -> bool:
        """Write what is not written yet, and end; whether it has ended."""
        self._timer.stop()
        if self._file is not None and self._jobs.running is None:
            self._write()
        ended = self._jobs.close(10.0) and self._looking.close()
        self._drop_lock()
        return ended

    # Finding again

    def look(self, pair: Desk | None = None) -> None:
        """Look for unsaved work of before, on any pair or on this one; the newest is told by ``found``."""
        self._looking.start(partial(_newest, self._folder, self._file, pair))

    def _on_looked(self, _number: int, kept: Kept | None) -> None:
        if kept is not None:
            self.found.emit(kept)
        self.looked.emit()

    def forget_kept(self, kept: Kept) -> None:
        """That work is not wanted."""
        _remove(kept.file)

    def _take_lock(self, file: Path) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        self._lock = _lock(file)
        self._lock.tryLock(0)

    def _drop_lock(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
        self._lock = None


def _save(desk: Desk, file: Path, _progress: Progress) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    aligner.save_session(desk, file)
    return file


def _newest(folder: Path, own: Path | None, pair: Desk | None, _progress: Progress) -> Kept | None:
    files = sorted(folder.glob(f"*{aligner.SESSION_SUFFIX}"), key=_time_of, reverse=True)
    for file in files[_KEPT:]:
        _remove(file)
    for file in files[:_KEPT]:
        lock = _lock(file)
        if file == own or not lock.tryLock(0):
            continue  # another window is at work on it
        lock.unlock()
        with suppress(aligner.SessionError):
            desk = aligner.load_session(file)
            if pair is None or _texts(desk) == _texts(pair):
                return Kept(file, desk, datetime.fromtimestamp(_time_of(file)))
    return None


def _texts(desk: Desk) -> tuple[str, str]:
    return desk.original.text, desk.opened.text


def _time_of(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def _lock_of(file: Path) -> Path:
    return file.with_suffix(".lock")


def _lock(file: Path) -> QLockFile:
    """Held by the program that works on a file; that of a program which is no more is free again."""
    lock = QLockFile(str(_lock_of(file)))
    lock.setStaleLockTime(0)
    return lock


def _remove(file: Path) -> None:
    with suppress(OSError):
        file.unlink(missing_ok=True)
