"""Writing a file so that what stood there before is lost only when the new one is whole."""

import contextlib
import os
from pathlib import Path

# What the system says, by the error's class, in words for people; anything else is told in the system's own words.
_WHY: dict[type[OSError], str] = {
    FileNotFoundError: "its folder does not exist. Make the folder or choose another.",
    NotADirectoryError: "its folder is no folder. Choose another.",
    IsADirectoryError: "a folder of that name stands there. Choose another name.",
    PermissionError: "you may not write there, or another program holds it open. Close it, or choose another folder.",
}


def why_not(error: OSError) -> str:
    """Why a file could not be written, and what to do, in plain words."""
    return _WHY.get(type(error)) or f"{error.strerror or error}. Choose another place."


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``, through a link to the file it leads to. Raises OSError when it cannot be.

    The data go to a file beside it first, and onto the disk, so that neither a crash nor a power cut leaves half of it.
    """
    target = path.resolve()
    if target.is_dir():
        raise IsADirectoryError
    if target.exists() and not target.is_file():  # /dev/stdout, a pipe: these must not be replaced by a file
        target.write_bytes(data)
        return
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
