"""Reports of a comparison: one table of forms, each made from the comparison alone, the same every time."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from aligner.model import Comparison
from aligner.reports.errors import ReportError

__all__ = ["REPORTS", "Report", "ReportError", "render", "save"]


@dataclass(frozen=True, slots=True)
class Report:
    """One form of report. ``label`` is its name for people, ``suffix`` that of its files, with the dot."""

    label: str
    suffix: str
    render: Callable[[Comparison], str]


# Each form is loaded when it is first asked for: the window must not wait for templates it may never need.
def _html(comparison: Comparison) -> str:
    from aligner.reports.html_report import render_html

    return render_html(comparison)


def _json(comparison: Comparison) -> str:
    from aligner.reports.json_report import render_json

    return render_json(comparison)


def _csv(comparison: Comparison) -> str:
    from aligner.reports.csv_report import render_csv

    return render_csv(comparison)


REPORTS: dict[str, Report] = {
    "html": Report("Report to read and print", ".html", _html),
    "json": Report("Data for other programs", ".json", _json),
    "csv": Report("Findings as a spreadsheet", ".csv", _csv),
}


def render(comparison: Comparison, form: str) -> str:
    """The report in that form, one of ``REPORTS``. Raises ReportError for a form that is none."""
    if form not in REPORTS:
        raise ReportError(f"There is no report of the form “{form}”; choose one of {', '.join(REPORTS)}.")
    return REPORTS[form].render(comparison)


def save(comparison: Comparison, path: Path) -> None:
    """Write the report to ``path``, in UTF-8; the end of its name says in which form.

    A file that stands there is replaced only when the whole report is written. Raises ReportError when the form is
    unknown or the file cannot be written.
    """
    from aligner.reports.saving import write

    for form, report in REPORTS.items():
        if path.suffix.lower() == report.suffix:
            write(path, render(comparison, form))
            return
    endings = ", ".join(report.suffix for report in REPORTS.values())
    raise ReportError(f"The name “{path.name}” does not say which report to write; let it end in one of {endings}.")
