"""The reports of the example, byte for byte.

After a change that was meant, look at the new report in a browser, renew the kept ones and read their difference:

    RENEW_GOLDEN=1 python -m pytest tests/reports/test_golden.py && git diff tests/reports/golden
"""

import os
from pathlib import Path

import pytest

from aligner.reports import render
from aligner.reports.html_report import render_rows

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("form", ["html", "json", "csv"])
def test_the_report_is_the_kept_one(comparison, rows, form):
    # The rows are the example's own, so that a better way to lay rows out does not change what is kept here.
    text = render_rows(comparison, rows) if form == "html" else render(comparison, form)
    kept = GOLDEN / f"report.{form}"
    if os.environ.get("RENEW_GOLDEN"):
        kept.write_bytes(text.encode("utf-8"))
    assert kept.read_bytes().decode("utf-8") == text
