"""Reports of a comparison: one table of forms, each made from the comparison and the editor's decisions alone."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from aligner.desk.review import Review
from aligner.model import Comparison
from aligner.reports.errors import ReportError
from aligner.reports.origin import Made, made_now
from aligner.speech import SOURCE, SPOKEN

__all__ = ["REPORTS", "Report", "ReportError", "render", "render_bytes", "save"]

Render = Callable[..., str | bytes]


@dataclass(frozen=True, slots=True)
class Report:
    """One form of report. ``label`` is its name for people, ``suffix`` that of its files, with the dot.

    ``function`` is what makes it, in the module ``home``, which is loaded when it is first asked for: the window must
    not wait for libraries it may never need. ``dated``: it says when and by which version it was made. ``spoken``: it
    is for people, and says what it says in their language.
    """

    label: str
    suffix: str
    home: str
    function: str
    dated: bool = False
    spoken: bool = True

    def make(
        self, comparison: Comparison, review: Review | None, made: Made | None = None, language: str = SOURCE
    ) -> str | bytes:
        """The report: text, or the bytes of a form that is none."""
        render: Render = getattr(import_module(f"aligner.reports.{self.home}"), self.function)
        wanted = {"made": made} if self.dated else {}
        return render(comparison, review, **wanted, **({"language": language} if self.spoken else {}))


REPORTS: dict[str, Report] = {
    "html": Report("Report to read and print", ".html", "html_report", "render_html", dated=True),
    "docx": Report("Copy with tracked changes, for Word", ".docx", "docx_report", "render_docx"),
    "xlsx": Report("Findings as a workbook, for Excel", ".xlsx", "xlsx_report", "render_xlsx"),
    "csv": Report("Findings as a table", ".csv", "csv_report", "render_csv"),
    "md": Report("Summary for mail or chat", ".md", "markdown_report", "render_markdown"),
    "json": Report("Data for other programs", ".json", "json_report", "render_json", spoken=False),
}


def render(
    comparison: Comparison,
    form: str,
    review: Review | None = None,
    made: Made | None = None,
    language: str = SOURCE,
) -> str:
    """The report in that form, one of ``REPORTS`` whose files are texts, with what the editor decided.

    ``language`` is the code of one of ``SPOKEN``; data for other programs speak no language. Without ``made`` nothing
    is said of time and version, so that the same values always give the same text. Raises ReportError for a form that
    is none, or whose files are no texts, and for a language that is not spoken.
    """
    report = _report(form, language).make(comparison, review, made, language)
    if isinstance(report, bytes):
        raise ReportError("A report of the form “{form}” is no text; write it to a file.", form=form)
    return report


def render_bytes(
    comparison: Comparison,
    form: str,
    review: Review | None = None,
    made: Made | None = None,
    language: str = SOURCE,
) -> bytes:
    """The report in that form as the bytes of its file. Raises ReportError for a form or a language that is none."""
    report = _report(form, language).make(comparison, review, made, language)
    return report if isinstance(report, bytes) else report.encode("utf-8", errors="replace")


def save(comparison: Comparison, path: Path, review: Review | None = None, language: str = SOURCE) -> None:
    """Write the report to ``path``; the end of its name says in which form. ``language`` is one of ``SPOKEN``.

    A file that stands there is replaced only when the whole report is written. Raises ReportError when the form is
    unknown or the file cannot be written.
    """
    from aligner.reports.saving import write

    for form, report in REPORTS.items():
        if path.suffix.lower() == report.suffix:
            write(path, render_bytes(comparison, form, review, made_now(), language))
            return
    endings = ", ".join(report.suffix for report in REPORTS.values())
    raise ReportError(
        "The name “{name}” does not say which report to write; let it end in one of {endings}.",
        name=path.name,
        endings=endings,
    )


def _report(form: str, language: str) -> Report:
    if language not in SPOKEN:
        spoken = ", ".join(SPOKEN)
        raise ReportError(
            "Reports do not speak the language “{language}”; choose one of {spoken}.", language=language, spoken=spoken
        )
    if form not in REPORTS:
        forms = ", ".join(REPORTS)
        raise ReportError("There is no report of the form “{form}”; choose one of {forms}.", form=form, forms=forms)
    return REPORTS[form]
