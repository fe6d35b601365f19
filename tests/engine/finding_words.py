"""Findings as the words they point at, for tests that name them exactly."""

from aligner.model import Comparison, Finding
from aligner.pipeline import compare

Shown = tuple[str, str, str]


def shown(comparison: Comparison, finding: Finding) -> Shown:
    """The kind and the words of both sides; several places are joined with an ellipsis."""
    return (
        finding.kind.value,
        " … ".join(span.of(comparison.original.text) for span in finding.original),
        " … ".join(span.of(comparison.copy.text) for span in finding.copy),
    )


def findings(original: str, copy: str) -> list[Shown]:
    """All findings of a pair, worst first."""
    comparison = compare(original, copy)
    return [shown(comparison, finding) for finding in comparison.findings]
