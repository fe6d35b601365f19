"""Writing a report to a file."""

from pathlib import Path

from aligner.reports.errors import ReportError
from aligner.writing import why_not, write_whole


def write(path: Path, report: str | bytes) -> None:
    """Write a report to ``path``, text in UTF-8 and its line ends untouched. Raises ReportError when it cannot be."""
    try:
        write_whole(path, report if isinstance(report, bytes) else report.encode("utf-8", errors="replace"))
    except BrokenPipeError:  # who reads it has enough: no fault of the report
        raise
    except OSError as error:
        raise ReportError(
            "The report could not be written to “{path}”: {why}", path=str(path), why=why_not(error)
        ) from error
