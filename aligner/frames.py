"""The findings as a table of pandas, for those who work with one; needs the extra ``pandas``."""

from typing import TYPE_CHECKING

from aligner.model import Comparison
from aligner.reports.places import paragraphs_of, words_of

if TYPE_CHECKING:
    import pandas as pd


def findings_frame(comparison: Comparison) -> "pd.DataFrame":
    """One row a finding, worst first, with its id as index.

    Columns: ``kind`` and ``severity`` (their values in the JSON report), ``message``, ``original`` and ``copy`` (the
    words), ``suggestion`` (or None), ``original_paragraph`` and ``copy_paragraph`` (counted from 1, <NA> where there is
    none) and ``score`` (0 to 100). Raises ImportError where pandas is not installed.
    """
    import pandas as pd

    original, copy = comparison.original, comparison.copy
    rows = [
        {
            "id": finding.id,
            "kind": finding.kind.value,
            "severity": finding.severity.value,
            "message": finding.message,
            "original": words_of(original, finding.original),
            "copy": words_of(copy, finding.copy),
            "suggestion": finding.suggestion,
            "original_paragraph": next(iter(paragraphs_of(original, finding.original)), None),
            "copy_paragraph": next(iter(paragraphs_of(copy, finding.copy)), None),
            "score": finding.score,
        }
        for finding in comparison.findings
    ]
    columns = ["id", "kind", "severity", "message", "original", "copy", "suggestion"]
    frame = pd.DataFrame(rows, columns=[*columns, "original_paragraph", "copy_paragraph", "score"])
    return frame.astype({"original_paragraph": "Int64", "copy_paragraph": "Int64", "score": float}).set_index("id")
