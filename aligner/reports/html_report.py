"""The HTML report: one file that asks nobody for anything."""

from collections.abc import Iterable

from aligner.desk.review import Review
from aligner.model import Comparison
from aligner.reports.origin import Made
from aligner.reports.page import page_of
from aligner.reports.pages import render_page
from aligner.rows import Row, build_rows
from aligner.speech import SOURCE, Speech


def render_html(
    comparison: Comparison, review: Review | None = None, made: Made | None = None, language: str = SOURCE
) -> str:
    """The report of a comparison, and of what was decided about it; the same values always give the same text."""
    return render_rows(comparison, build_rows(comparison), review, made, language)


def render_rows(
    comparison: Comparison,
    rows: Iterable[Row],
    review: Review | None = None,
    made: Made | None = None,
    language: str = SOURCE,
) -> str:
    """The report of a comparison drawn as these rows."""
    say = Speech(language)
    return render_page("report", say, page=page_of(comparison, rows, review, made, say))
