"""The findings as a table for spreadsheets: RFC 4180, and a mark at the front by which Excel knows it is UTF-8."""

import csv
import io

from aligner.desk.review import VERDICT_NAMES, Review, finding_keys
from aligner.kinds import KINDS
from aligner.model import Comparison, Finding, Severity
from aligner.reports.places import paragraphs_of, words_of
from aligner.reports.spreadsheet import safe_cell
from aligner.speech import ENGLISH, SOURCE, Speech, template

COLUMNS = (
    template("Id"),
    template("Severity"),
    template("Kind"),
    template("Message"),
    template("Original words"),
    template("Copy words"),
    template("Suggestion"),
    template("Original paragraph"),
    template("Copy paragraph"),
    template("Score"),
)
DECISION_COLUMNS = (template("Decision"), template("Note"))
_SEVERITIES = {Severity.HIGH: template("high"), Severity.MEDIUM: template("medium"), Severity.LOW: template("low")}
_BYTE_ORDER_MARK = "\ufeff"


def _row(comparison: Comparison, finding: Finding, say: Speech) -> list[str]:
    original, copy = comparison.original, comparison.copy
    return [
        finding.id,
        say(_SEVERITIES[finding.severity]),
        say(KINDS[finding.kind].one),
        say(finding.message),
        words_of(original, finding.original),
        words_of(copy, finding.copy),
        finding.suggestion or "",
        ", ".join(map(str, paragraphs_of(original, finding.original))),
        ", ".join(map(str, paragraphs_of(copy, finding.copy))),
        f"{finding.score:.0f}",
    ]


def rows_of(comparison: Comparison, review: Review | None = None, say: Speech = ENGLISH) -> list[list[str]]:
    """A line of headings, then one line a finding, worst first; with a review its decisions and notes at the end."""
    rows = [[say(column) for column in COLUMNS], *(_row(comparison, finding, say) for finding in comparison.findings)]
    if review is None:
        return rows
    decisions = [review.on(key) for key in finding_keys(comparison).values()]
    told = [list(map(say, DECISION_COLUMNS)), *([say(VERDICT_NAMES[on.verdict]), on.note] for on in decisions)]
    return [row + more for row, more in zip(rows, told, strict=True)]


def render_csv(comparison: Comparison, review: Review | None = None, language: str = SOURCE) -> str:
    """The table as comma-separated values."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in rows_of(comparison, review, Speech(language)):
        writer.writerow([safe_cell(cell) for cell in row])
    return _BYTE_ORDER_MARK + out.getvalue()
