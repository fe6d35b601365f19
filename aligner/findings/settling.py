"""From drafts to findings: one finding for the same words, worst first, numbered."""

from collections.abc import Iterable
from dataclasses import replace

from aligner.model import Finding, FindingKind, Severity, Span

# Of two findings about the same words the one that says more stays: a fact before a quotation, a quotation before a
# detail. Passage kinds stand apart: they never yield to what is found inside them.
_PRECEDENCE = (
    FindingKind.CHANGED_NUMBER,
    FindingKind.CHANGED_DATE,
    FindingKind.GARBLED_NAME,
    FindingKind.CHANGED_NAME,
    FindingKind.CHANGED_POLARITY,
    FindingKind.SPELLING_VARIANT,
    FindingKind.CHANGED_QUOTE,
    FindingKind.MISSING_FACT,
    FindingKind.ADDED_FACT,
    FindingKind.CHANGED_WORDING,
)
_SEVERITY = {severity: n for n, severity in enumerate(Severity)}
_KIND = {kind: n for n, kind in enumerate(FindingKind)}


def settle(drafts: Iterable[Finding]) -> list[Finding]:
    """The findings that stay: of two about the same words of a link the one that says more."""
    pool = list(drafts)
    kept = [f for f in pool if f.kind not in _PRECEDENCE]
    taken: dict[int | None, list[Finding]] = {}
    for finding in sorted((f for f in pool if f.kind in _PRECEDENCE), key=lambda f: _PRECEDENCE.index(f.kind)):
        others = taken.setdefault(finding.link, [])
        if left := _left(finding, others):
            others.append(left)
            kept.append(left)
    return kept


def numbered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings worst first, with ids ``f1``, ``f2``, …"""
    return tuple(replace(finding, id=f"f{n}") for n, finding in enumerate(sorted(findings, key=_rank), 1))


def _left(finding: Finding, others: list[Finding]) -> Finding | None:
    """What a finding says beyond those that took its words before, or None where that is nothing."""
    ours = _uncovered(finding.original, [s for f in others for s in f.original])
    theirs = _uncovered(finding.copy, [s for f in others for s in f.copy])
    if (finding.original and not ours) or (finding.copy and not theirs):
        return None
    return replace(finding, original=ours, copy=theirs)


def _uncovered(spans: tuple[Span, ...], taken: list[Span]) -> tuple[Span, ...]:
    return tuple(s for s in spans if not any(t.touches(s) and 2 * _shared(t, s) >= len(s) for t in taken))


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _rank(finding: Finding) -> tuple[int, int, int, int]:
    place = finding.copy[0].start if finding.copy else finding.original[0].start
    return _SEVERITY[finding.severity], _KIND[finding.kind], place, -round(finding.score)
