"""The comparison in one plain sentence."""

from collections import Counter

from aligner.kinds import KINDS
from aligner.model import Comparison, Severity

_NAMED = 5  # kinds named one by one; a sentence with more is not read


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _kinds_found(comparison: Comparison) -> str:
    counts = Counter(finding.kind for finding in comparison.findings)  # in the order of the findings: worst first
    parts = [_count(count, KINDS[kind].one.lower(), KINDS[kind].many.lower()) for kind, count in counts.items()]
    rest = sum(list(counts.values())[_NAMED:])
    return _listed(parts[:_NAMED] + ([f"{rest:,} more"] if rest else []))


def verdict(comparison: Comparison) -> str:
    """What an editor most needs to know of the pair, as one sentence."""
    if comparison.original.text == comparison.copy.text:
        return "The two texts are the same, letter for letter."
    if not comparison.findings:
        return "Nothing was found that needs a second look."
    high = sum(1 for finding in comparison.findings if finding.severity is Severity.HIGH)
    total = _count(len(comparison.findings), "finding", "findings")
    weight = f", {high:,} of them serious" if high and len(comparison.findings) > 1 else ""
    return f"{total}{weight}: {_kinds_found(comparison)}."
