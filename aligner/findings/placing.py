"""Where a finding stands, said in its message where that helps an editor to find it: (photo credit), (headline)."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from aligner.findings.facts import Facts
from aligner.mentions.quotes import quotes
from aligner.model import Finding, FindingKind, Role, Span
from aligner.segmenting import is_credit
from aligner.speech import Message, template

_PLACED = template("{note} ({place}).")
_CREDIT = template("photo credit")
_QUOTATION = template("quotation")
_ROLES = {
    Role.TITLE: template("headline"),
    Role.HEADING: template("crosshead"),
    Role.CAPTION: template("caption"),
    Role.BYLINE: template("byline"),
    Role.FURNITURE: template("page furniture"),
}
# What says its place already, or stands in many.
_UNPLACED = frozenset([FindingKind.CHANGED_QUOTE, FindingKind.MOVED_PASSAGE, FindingKind.INCONSISTENT_NAME])
_WHOLE = frozenset([FindingKind.MISSING_PASSAGE, FindingKind.ADDED_PASSAGE])


def placed(findings: Iterable[Finding], ours: Facts, theirs: Facts) -> Iterator[Finding]:
    """The findings, those outside of plain running text with their place in the message."""
    for finding in findings:
        facts, spans = (theirs, finding.copy) if finding.copy else (ours, finding.original)
        place = _place(facts, spans[0], quoted=finding.kind not in _WHOLE) if len(spans) == 1 else ""
        if place and finding.kind not in _UNPLACED:
            finding = replace(finding, message=Message(_PLACED, note=finding.message, place=Message(place)))
        yield finding


def _place(facts: Facts, span: Span, *, quoted: bool) -> str:
    """What a span is part of, or nothing for running text."""
    sentence = max(0, bisect_right(facts.starts, span.start) - 1)
    role, text = facts.document.role_of(sentence), facts.document.text
    if role is Role.CAPTION and is_credit(facts.document.sentences[sentence].span.of(text)):
        return _CREDIT
    if role is not Role.BODY:
        return _ROLES[role]
    if quoted and any(q.span.covers(span) for q in quotes(text, facts.document.sentences[sentence].span)):
        return _QUOTATION
    return ""
