"""From a path to its bytes, never more than the limit, and a plain sentence where there are none."""

import errno
import os
import select
import stat
from pathlib import Path

from aligner.reading.errors import ReadingError, printable
from aligner.reading.limits import LIMIT, too_large
from aligner.speech import Message, template

PIPE_PATIENCE = 5.0
"""Seconds a pipe may stay silent: long enough for a converter to start, short enough not to look frozen."""

_SENTENCES = {
    errno.EACCES: template("{name} may not be read: you lack the permission; ask its owner, or open a copy of it."),
    errno.EPERM: template("{name} may not be read: you lack the permission; ask its owner, or open a copy of it."),
    errno.ENOTDIR: template("{name} was not found in {folder}, which is not a folder; check the name."),
    errno.ELOOP: template("{name} is a link that leads back to itself; open the file that it was meant for."),
    errno.ENAMETOOLONG: template("{name} is too long for the name of a file; check the name."),
}


def fetch(path: Path) -> bytes:
    """The bytes of a file, or of what comes through a pipe.

    Raises ReadingError for whatever is no readable file, and for one over the limit (told before it is read).
    """
    name = shown_name(path)
    try:
        status = path.stat()
        _check_kind(status.st_mode, name)
        if status.st_size > LIMIT:
            raise too_large(name, status.st_size)
        data = _from_pipe(path, name) if stat.S_ISFIFO(status.st_mode) else _from_file(path)
    except OSError as error:
        raise ReadingError(why_unread(path, error)) from error
    except ValueError as error:  # a NUL in the path
        raise ReadingError("{name} is not the name of a file; check the name.", name=name) from error
    if len(data) > LIMIT:
        raise too_large(name, None)
    return data


def shown_name(path: Path) -> str:
    """The name of a file as the editor sees it."""
    return printable(path.name or str(path))


def _check_kind(mode: int, name: str) -> None:
    if stat.S_ISDIR(mode):
        raise ReadingError("{name} is a folder, not a file; open a file inside it.", name=name)
    if not (stat.S_ISREG(mode) or (stat.S_ISFIFO(mode) and os.name == "posix")):  # pipes of Windows cannot be asked
        raise ReadingError("{name} is a device, not a file; open a file.", name=name)


def _from_file(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LIMIT + 1)


def _from_pipe(path: Path, name: str) -> bytes:
    # Opened without blocking: a pipe that nobody writes into would hold the program for ever.
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    data = bytearray()
    try:
        while len(data) <= LIMIT:
            ready, _, _ = select.select([descriptor], [], [], PIPE_PATIENCE)
            if not ready:
                raise ReadingError("{name} is a pipe through which nothing comes; open a file.", name=name)
            piece = os.read(descriptor, LIMIT + 1 - len(data))
            if not piece:
                break
            data += piece
    finally:
        os.close(descriptor)
    return bytes(data)


def why_unread(path: Path, error: OSError) -> Message:
    """Why a file could not be read, and what to do, as a sentence."""
    name, folder = shown_name(path), printable(str(Path(os.path.abspath(path)).parent))  # noqa: PTH100 - keeps links
    if error.errno in _SENTENCES:
        return Message(_SENTENCES[error.errno], name=name, folder=folder)
    if isinstance(error, FileNotFoundError):
        if path.is_symlink():
            target = printable(str(path.readlink()))
            return Message(
                "{name} is a link to {target}, which does not exist; open the file itself.", name=name, target=target
            )
        return Message(
            "{name} was not found in {folder}; check the name, or whether the file was moved.", name=name, folder=folder
        )
    why = error.strerror or Message("the system gives no reason")
    return Message("{name} could not be read: {why}; try again, or open a copy.", name=name, why=why)
