"""The comparison as data for other programs: the form "aligner-report/1", described by ``schema.json``."""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from aligner.desk.review import UNDECIDED, Review, finding_keys
from aligner.model import Comparison, Document, Finding, Link, NameEntry, Span
from aligner.reports.counts import kind_counts, word_count

SCHEMA_NAME = "aligner-report/1"
SCHEMA_FILE = Path(__file__).with_name("schema.json")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

Json = dict[str, Any]


def _span(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _spans(spans: Iterable[Span]) -> list[Json]:
    return [_span(span) for span in spans]


def _document(document: Document) -> Json:
    return {
        "name": document.name,
        "title": document.story.title,
        "language": document.language,
        "encoding": document.story.encoding,
        "text": document.text,
        "paragraphs": [{**_span(p.span), "role": p.role.value} for p in document.paragraphs],
        "sentences": [{**_span(s.span), "paragraph": s.paragraph} for s in document.sentences],
    }


def _pair(link: Link) -> Json:
    return {
        "original": list(link.original),
        "copy": list(link.copy),
        "relation": link.relation.value,
        "moved": link.moved,
        "score": round(link.score, 1),
    }


def _finding(finding: Finding) -> Json:
    return {
        "id": finding.id,
        "kind": finding.kind.value,
        "severity": finding.severity.value,
        "original": _spans(finding.original),
        "copy": _spans(finding.copy),
        "message": finding.message,
        "suggestion": finding.suggestion,
        "score": round(finding.score, 1),
    }


def _name(entry: NameEntry) -> Json:
    return {
        "original": entry.original,
        "copy": list(entry.copy),
        "status": entry.status.value,
        "places": {"original": _spans(entry.original_places), "copy": _spans(entry.copy_places)},
    }


def _summary(comparison: Comparison) -> Json:
    return {
        **{kind.value: count for kind, count in kind_counts(comparison).items()},
        "similarity": round(comparison.similarity, 1),
        "words": {"original": word_count(comparison.original), "copy": word_count(comparison.copy)},
    }


def report_data(comparison: Comparison) -> Json:
    """The report as plain dictionaries, lists, texts and numbers."""
    return {
        "schema": SCHEMA_NAME,
        "original": _document(comparison.original),
        "copy": _document(comparison.copy),
        "pairs": [_pair(link) for link in comparison.links],
        "findings": [_finding(finding) for finding in comparison.findings],
        "names": [_name(entry) for entry in comparison.names],
        "summary": _summary(comparison),
    }


def _review(comparison: Comparison, review: Review) -> Json:
    """What the editor decided: the findings that are no longer open or have a note, and what is always dismissed."""
    decided = [(id_, review.on(key)) for id_, key in finding_keys(comparison).items()]
    return {
        "decisions": [
            {"finding": id_, "verdict": decision.verdict.value, "note": decision.note}
            for id_, decision in decided
            if decision != UNDECIDED
        ],
        "rules": [
            {"kind": rule.kind.value if rule.kind else None, "original": rule.original, "copy": rule.copy}
            for rule in review.rules
        ],
    }


def render_json(comparison: Comparison, review: Review | None = None) -> str:
    """The report as JSON text, every character of the stories kept, even such as no encoding can hold.

    With a review it has one key more, ``review``.
    """
    data = report_data(comparison)
    if review is not None:
        data["review"] = _review(comparison, review)
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    return _LONE_SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
