"""The figures of a comparison, counted in one place for all reports."""

from collections import Counter

from aligner.folding import words
from aligner.model import Comparison, Document, FindingKind, Role


def kind_counts(comparison: Comparison) -> dict[FindingKind, int]:
    """How many findings there are of each kind, of those with none too."""
    counts = Counter(finding.kind for finding in comparison.findings)
    return {kind: counts[kind] for kind in FindingKind}


def word_count(document: Document) -> int:
    """How many words the story has, page furniture aside."""
    own = (p for p in document.paragraphs if p.role is not Role.FURNITURE)
    return sum(sum(1 for _ in words(p.span.of(document.text))) for p in own)
