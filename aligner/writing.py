"""Writing a file so that what stood there before is lost only when the new one is whole."""

import contextlib
import errno
import os
from pathlib import Path
from typing import Final

from aligner.speech import Message, template

_FULL: Final = template("the disk is full. Make room on it, or choose another place.")
_CLOSED: Final = template("nothing may be written there. Choose another folder.")
_NO_ENTRY: Final = template(
    "you may not write there, or another program holds it open. Close it, or choose another folder."
)
# What the system says, in words for people; anything else is told in the system's own words.
_WHY: Final = {
    errno.ENOENT: template("its folder does not exist. Make the folder or choose another."),
    errno.ENOTDIR: template("its folder is no folder. Choose another."),
    errno.EISDIR: template("a folder of that name stands there. Choose another name."),
    errno.EEXIST: template("a file of that name stands there. Choose another name."),
    errno.EACCES: _NO_ENTRY,
    errno.EPERM: _NO_ENTRY,
    errno.EROFS: _CLOSED,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.ENAMETOOLONG: template("its name is too long. Choose a shorter one."),
}


def why_not(error: OSError) -> Message:
    """Why something could not be written, and what to do, in plain words that follow a colon."""
    why = _WHY.get(error.errno or 0)
    if why is not None:
        return Message(why)
    return Message("{reason}. Choose another place.", reason=error.strerror or Message("the system gives no reason"))


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``, through a link to the file it leads to. Raises OSError when it cannot be.

    The data go to a file beside it first, and onto the disk, so that neither a crash nor a power cut leaves half of it.
    """
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if path.exists() and not path.is_file():  # /dev/stdout, a pipe: no file may take its place, and no name leads there
        path.write_bytes(data)
        return
    target = path.resolve()
    part = target.with_name(f".aligner-{os.getpid()}.part")
    try:
        part.write_bytes(data)
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        if target.exists():
            part.chmod(target.stat().st_mode)
        part.replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise
