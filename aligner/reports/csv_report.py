"""The findings as a table for spreadsheets: RFC 4180, and a mark at the front by which Excel knows it is UTF-8."""

import csv
import io

from aligner.desk.review import VERDICT_NAMES, Review, finding_keys
from aligner.kinds import KINDS
from aligner.model import Comparison, Finding
from aligner.reports.places import paragraphs_of, words_of
from aligner.reports.spreadsheet import safe_cell

COLUMNS = (
    "Id", "Severity", "Kind", "Message", "Original words", "Copy words", "Suggestion",
    "Original paragraph", "Copy paragraph", "Score",
)  # fmt: skip
DECISION_COLUMNS = ("Decision", "Note")
_BYTE_ORDER_MARK = "\ufeff"


def _row(comparison: Comparison, finding: Finding) -> list[str]:
    original, copy = comparison.original, comparison.copy
    return [
        finding.id,
        finding.severity.value,
        KINDS[finding.kind].one,
        finding.message,
        words_of(original, finding.original),
        words_of(copy, finding.copy),
        finding.suggestion or "",
        ", ".join(map(str, paragraphs_of(original, finding.original))),
        ", ".join(map(str, paragraphs_of(copy, finding.copy))),
        f"{finding.score:.0f}",
    ]


def rows_of(comparison: Comparison, review: Review | None = None) -> list[list[str]]:
    """A line of headings, then one line a finding, worst first; with a review its decisions and notes at the end."""
    rows = [list(COLUMNS), *(_row(comparison, finding) for finding in comparison.findings)]
    if review is None:
        return rows
    decisions = [review.on(key) for key in finding_keys(comparison).values()]
    told = [list(DECISION_COLUMNS), *([VERDICT_NAMES[on.verdict], on.note] for on in decisions)]
    return [row + more for row, more in zip(rows, told, strict=True)]


def render_csv(comparison: Comparison, review: Review | None = None) -> str:
    """The table as comma-separated values."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in rows_of(comparison, review):
        writer.writerow([safe_cell(cell) for cell in row])
    return _BYTE_ORDER_MARK + out.getvalue()
