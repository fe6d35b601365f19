"""The comparison in one plain sentence."""

from collections import Counter

from aligner.kinds import KINDS
from aligner.model import Comparison, Severity
from aligner.speech import ENGLISH, Speech, inside

_NAMED = 5  # kinds named one by one; a sentence with more is not read


def _listed(parts: list[str], say: Speech) -> str:
    return parts[0] if len(parts) == 1 else say("{most} and {last}", most=", ".join(parts[:-1]), last=parts[-1])


def _kinds_found(comparison: Comparison, say: Speech) -> str:
    counts = Counter(finding.kind for finding in comparison.findings)  # in the order of the findings: worst first
    parts = [
        f"{say.number(count)} {inside(say(KINDS[kind].one if count == 1 else KINDS[kind].many))}"
        for kind, count in counts.items()
    ]
    rest = sum(list(counts.values())[_NAMED:])
    return _listed(parts[:_NAMED] + ([say("{count} more", count=rest)] if rest else []), say)


def verdict(comparison: Comparison, say: Speech = ENGLISH) -> str:
    """What an editor most needs to know of the pair, as one sentence."""
    if comparison.original.text == comparison.copy.text:
        return say("The two texts are the same, letter for letter.")
    if not comparison.findings:
        return say("Nothing was found that needs a second look.")
    count = len(comparison.findings)
    high = sum(1 for finding in comparison.findings if finding.severity is Severity.HIGH)
    kinds = _kinds_found(comparison, say)
    if high and count > 1:
        return say("{count} findings, {serious} of them serious: {kinds}.", count=count, serious=high, kinds=kinds)
    return say("{count} findings: {kinds}.", count=count, kinds=kinds)
