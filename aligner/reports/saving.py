"""Writing a report so that what stood there before is lost only when the new report is whole."""

import contextlib
import os
from pathlib import Path

from aligner.reports.errors import ReportError

# What the system says, by the error's class, in words for people; anything else is told in the system's own words.
_WHY: dict[type[OSError], str] = {
    FileNotFoundError: "its folder does not exist. Make the folder or choose another.",
    NotADirectoryError: "its folder is no folder. Choose another.",
    IsADirectoryError: "a folder of that name stands there. Choose another name.",
    PermissionError: "you may not write there. Choose another folder.",
}


def write(path: Path, text: str) -> None:
    """Write ``text`` to ``path`` in UTF-8, line ends untouched. Raises ReportError when it cannot be."""
    data = text.encode("utf-8", errors="replace")
    try:
        _replace(path.resolve(), data)
    except OSError as error:
        why = _WHY.get(type(error)) or f"{error.strerror or error}. Choose another place."
        raise ReportError(f"The report could not be written to “{path}”: {why}") from error


def _replace(target: Path, data: bytes) -> None:
    if target.is_dir():
        raise IsADirectoryError
    if target.exists() and not target.is_file():  # /dev/stdout, a pipe: these must not be replaced by a file
        target.write_bytes(data)
        return
    part = target.with_name(f".aligner-{os.getpid()}.part")
    try:
        part.write_bytes(data)
        if target.exists():
            part.chmod(target.stat().st_mode)
        part.replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise
