"""The findings as a table for spreadsheets: RFC 4180, and a mark at the front by which Excel knows it is UTF-8."""

import csv
import io

from aligner.kinds import KINDS
from aligner.model import Comparison, Finding
from aligner.reports.places import paragraphs_of, words_of
from aligner.reports.spreadsheet import safe_cell

COLUMNS = (
    "Id", "Severity", "Kind", "Message", "Original words", "Copy words", "Suggestion",
    "Original paragraph", "Copy paragraph", "Score",
)  # fmt: skip
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


def render_csv(comparison: Comparison) -> str:
    """One line a finding, worst first, under a line of headings."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for finding in comparison.findings:
        writer.writerow([safe_cell(cell) for cell in _row(comparison, finding)])
    return _BYTE_ORDER_MARK + out.getvalue()
