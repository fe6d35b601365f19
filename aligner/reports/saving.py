"""Writing a report to a file."""

from pathlib import Path

from aligner.reports.errors import ReportError
from aligner.writing import why_not, write_whole


def write(path: Path, text: str) -> None:
    """Write ``text`` to ``path`` in UTF-8, line ends untouched. Raises ReportError when it cannot be."""
    try:
        write_whole(path, text.encode("utf-8", errors="replace"))
    except OSError as error:
        raise ReportError(f"The report could not be written to “{path}”: {why_not(error)}") from error
