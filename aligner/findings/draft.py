"""How detectors write findings down, before they are ranked and numbered."""

from collections.abc import Iterable

from aligner.model import Finding, FindingKind, Severity, Span
from aligner.speech import Message

_LONGEST_SHOWN = 90  # code points of a text shown in a message


def draft(
    kind: FindingKind,
    severity: Severity,
    original: Iterable[Span],
    copy: Iterable[Span],
    message: Message,
    *,
    suggestion: str | None = None,
    score: float = 100.0,
    link: int | None = None,
) -> Finding:
    """A finding without an id yet; spaces around its places are the caller's to avoid."""
    return Finding(
        "", kind, severity, tuple(sorted(original)), tuple(sorted(copy)), message, suggestion, round(score, 1), link
    )


def shown(text: str) -> str:
    """A text as it stands in a message: on one line, cut between words in the middle when it is long."""
    line = " ".join(text.split())
    if len(line) > _LONGEST_SHOWN:
        head = line[: _LONGEST_SHOWN * 2 // 3]
        tail = line[-_LONGEST_SHOWN // 3 :]
        line = f"{head.rpartition(' ')[0] or head} … {tail.partition(' ')[2] or tail}"
    return line
