"""The workbook and the summary."""

import io

import openpyxl

from aligner import compare, finding_keys
from aligner.desk.review import Decision, Review, Verdict
from aligner.reports import render, render_bytes
from aligner.reports.csv_report import rows_of

ORIGINAL = "Mayor Petra Holm spoke on Monday. About 300 people came to the bridge at Osterby.\n\n=SUM(A1) said a sign."
COPY = "Mayor Petra Hulm spoke on Monday. About 400 people came to the bridge at Osterby."


def test_the_workbook():
    comparison = compare(ORIGINAL, COPY)
    sheet = openpyxl.load_workbook(io.BytesIO(render_bytes(comparison, "xlsx"))).active
    rows = [[cell.value or "" for cell in line] for line in sheet.iter_rows()]
    assert rows == rows_of(comparison)
    assert all(cell.data_type == "s" for line in sheet.iter_rows() for cell in line if cell.value)
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", sheet.dimensions)


def test_the_summary():
    comparison = compare(ORIGINAL.partition("\n")[0], COPY)
    name = next(f for f in comparison.findings if "Hulm" in f.message)
    review = Review().decide(finding_keys(comparison)[name.id], Decision(Verdict.ACCEPTED, "Call *her*."))
    assert render(comparison, "md", review).split("\n") == [
        "# copy, compared with original",
        "",
        "2 findings, 2 of them serious: 1 garbled name and 1 changed number.",
        "",
        "## Serious",
        "",
        r"- **Garbled name**: The copy has “Petra Hulm” where the original has “Petra Holm”. (Note: Call \*her\*.)",
        f"- **Changed number**: {comparison.findings[1].message}",
        "",
    ]
    dismissed = Review().decide(finding_keys(comparison)[name.id], Decision(Verdict.DISMISSED))
    assert "Hulm" not in render(comparison, "md", dismissed)
