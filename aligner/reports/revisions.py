"""The copy as a row of stretches that are kept, taken out or put in: what a file with tracked changes is made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from aligner.desk.changes import Change
from aligner.desk.mending import mendings_for
from aligner.desk.review import Review, Verdict, finding_keys
from aligner.model import Comparison, Finding, Span


class Fate(StrEnum):
    """What happens to a stretch when all changes are accepted."""

    KEPT = "kept"
    OUT = "out"
    IN = "in"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some text of one fate, and the number of the remark it belongs to, if any."""

    text: str
    fate: Fate
    remark: int | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding, and what the editor noted beside it."""

    finding: Finding
    note: str = ""


def remarks_of(comparison: Comparison, review: Review | None) -> list[Remark]:
    """The findings that the editor did not dismiss, worst first."""
    if review is None:
        return [Remark(finding) for finding in comparison.findings]
    keys = finding_keys(comparison)
    decided = [(finding, review.on(keys[finding.id])) for finding in comparison.findings]
    return [Remark(finding, on.note) for finding, on in decided if on.verdict is not Verdict.DISMISSED]


def stretches_of(comparison: Comparison, remarks: Sequence[Remark]) -> list[Stretch]:
    """The whole copy, with the first way to mend each finding as a change.

    Taking the kept and the put-in stretches gives the mended copy, the kept and the taken-out ones the copy as it is.
    Of changes that meet, the worse finding's is made; a finding without a change has its words as a kept stretch.
    """
    text = comparison.copy.text
    changes: list[tuple[Change, int]] = []
    for number, remark in enumerate(remarks):
        ways = mendings_for(comparison, remark.finding)
        if ways and all(_is_free(change, [taken for taken, _ in changes]) for change in ways[0].changes):
            changes += [(change, number) for change in ways[0].changes]
    changes.sort(key=lambda item: item[0])
    told = {number for _, number in changes}
    plain = [(r.finding.copy[0], n) for n, r in enumerate(remarks) if n not in told and r.finding.copy]
    found: list[Stretch] = []
    at = 0
    for change, number in changes:
        found += _kept(text, at, change.span.start, plain)
        old = change.span.of(text)
        found += [Stretch(old, Fate.OUT, number)] if old else []
        found += [Stretch(change.text, Fate.IN, number)] if change.text else []
        at = change.span.end
    return found + _kept(text, at, len(text), plain)


def _is_free(change: Change, taken: Sequence[Change]) -> bool:
    def meets(other: Change) -> bool:
        return change.span.start <= other.span.end and other.span.start <= change.span.end

    return not any(meets(other) for other in taken)


def _kept(text: str, start: int, end: int, plain: Sequence[tuple[Span, int]]) -> list[Stretch]:
    """A stretch of the copy as it is, cut where the words of findings without a change begin and end."""
    inside = [(span, n) for span, n in plain if start <= span.start and span.end <= end]
    borders = sorted({start, end, *(edge for span, _ in inside for edge in (span.start, span.end))})
    found = []
    for one, two in pairwise(borders):
        over = [n for span, n in inside if span.start <= one and two <= span.end]
        found.append(Stretch(text[one:two], Fate.KEPT, min(over, default=None)))
    return found
