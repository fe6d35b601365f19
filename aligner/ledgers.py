"""The ledgers: every name, every number and date, every quotation of the original, and what the copy made of it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from aligner.folding import fold, words
from aligner.house_style import house_form
from aligner.mentions.dates import dates
from aligner.mentions.numbers import numbers, same_number, value_of
from aligner.mentions.quotes import quotes
from aligner.model import Comparison, Document, Finding, FindingKind, Mention, MentionKind, NameStatus, Role, Span


class Ledger(StrEnum):
    """What a ledger is kept of."""

    NAMES = "names"
    FIGURES = "figures"  # numbers and dates
    QUOTES = "quotes"


class LedgerStatus(StrEnum):
    """What the copy made of an entry."""

    SAME = "same"
    VARIANT = "variant"  # spelled otherwise, and rightly so
    CHANGED = "changed"  # garbled, or another stands in its place
    MISSING = "missing"
    ADDED = "added"


# What needs a look stands first.
URGENCY: Final = (
    LedgerStatus.CHANGED,
    LedgerStatus.VARIANT,
    LedgerStatus.ADDED,
    LedgerStatus.MISSING,
    LedgerStatus.SAME,
)


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One entry: how the original spells it (None where only the copy has it), and the spellings of the copy.

    The places are in the order of each text; ``findings`` are the ids of those that stand at one of them.
    """

    original: str | None
    copy: tuple[str, ...]
    status: LedgerStatus
    original_places: tuple[Span, ...] = ()
    copy_places: tuple[Span, ...] = ()
    findings: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How often it stands in the copy; in the original where the copy does not have it."""
        return len(self.copy_places) or len(self.original_places)


_OF_NAMES = {
    NameStatus.SAME: LedgerStatus.SAME,
    NameStatus.VARIANT: LedgerStatus.VARIANT,
    NameStatus.GARBLED: LedgerStatus.CHANGED,
    NameStatus.MISSING: LedgerStatus.MISSING,
    NameStatus.ADDED: LedgerStatus.ADDED,
}
_KINDS = {
    Ledger.NAMES: frozenset(
        {
            FindingKind.GARBLED_NAME,
            FindingKind.CHANGED_NAME,
            FindingKind.SUSPECT_NAME,
            FindingKind.SPELLING_VARIANT,
            FindingKind.INCONSISTENT_NAME,
        }
    ),
    Ledger.FIGURES: frozenset({FindingKind.CHANGED_NUMBER, FindingKind.CHANGED_DATE}),
    Ledger.QUOTES: frozenset({FindingKind.CHANGED_QUOTE}),
}


def ledger(comparison: Comparison, which: Ledger) -> tuple[LedgerRow, ...]:
    """The rows of one ledger: those of the original in its order, then what only the copy has."""
    rows = _names(comparison) if which is Ledger.NAMES else _mentioned(comparison, which)
    return tuple(_with_findings(comparison, rows, _KINDS[which]))


def _names(comparison: Comparison) -> list[LedgerRow]:
    return [
        LedgerRow(entry.original, entry.copy, _OF_NAMES[entry.status], entry.original_places, entry.copy_places)
        for entry in comparison.names
    ]


_NEAR = 8  # findings of one kind that may begin before a place and still reach it
_ONLY = "only in the copy: "

# Numbers, dates and quotations: each link tells which of the copy stands for which of the original.


@dataclass(slots=True)
class _Entry:
    """A row in the making."""

    ours: dict[Span, str] = field(default_factory=dict)  # place -> spelling
    theirs: dict[Span, str] = field(default_factory=dict)
    changed: bool = False

    def take(self, one: Mention | None, other: Mention | None) -> None:
        self.ours |= {one.span: one.text} if one is not None else {}
        self.theirs |= {other.span: other.text} if other is not None else {}
        self.changed |= one is not None and other is not None and not _same(one, other)

    def row(self) -> LedgerRow:
        ours, theirs = (dict(sorted(places.items())) for places in (self.ours, self.theirs))
        if self.changed:
            status = LedgerStatus.CHANGED
        elif ours:
            status = LedgerStatus.SAME if theirs else LedgerStatus.MISSING
        else:
            status = LedgerStatus.ADDED
        spellings: dict[str, str] = {}
        for spelling in theirs.values():
            spellings.setdefault(fold(spelling), spelling)
        return LedgerRow(next(iter(ours.values()), None), tuple(spellings.values()), status, tuple(ours), tuple(theirs))


def _mentioned(comparison: Comparison, which: Ledger) -> list[LedgerRow]:
    found: dict[int | None, list[Finding]] = defaultdict(list)
    for finding in comparison.findings:
        if finding.kind in _KINDS[which]:
            found[finding.link].append(finding)
    entries: dict[str, _Entry] = {}
    for number, link in enumerate(comparison.links):
        ours = _found(comparison.original, link.original, which)
        theirs = _found(comparison.copy, link.copy, which)
        for one, other in _paired(ours, theirs, found[number]):
            told = one or other
            if told is not None:
                key = f"{_ONLY if one is None else ''}{told.kind} {value_of(told)}"
                entries.setdefault(key, _Entry()).take(one, other)
    for key in [key for key in entries if key.startswith(_ONLY)]:
        whole = entries.get(key.removeprefix(_ONLY))
        if whole is not None:  # the original has it too, in another passage
            whole.theirs |= entries.pop(key).theirs
    rows = [entry.row() for entry in entries.values()]
    return sorted(rows, key=lambda row: (row.original is None, row.original_places or row.copy_places))


def _found(document: Document, sentences: Sequence[int], which: Ledger) -> list[Mention]:
    if not sentences or document.role_of(sentences[0]) is Role.FURNITURE:
        return []
    span, text, language = document.span_of(tuple(sentences)), document.text, document.language
    if which is Ledger.QUOTES:
        return quotes(text, span)
    cut = words(text, span.start, span.end)
    timed = dates(text, span, language, cut)
    counted = [m for m in numbers(text, span, language, cut) if not any(m.span.touches(date.span) for date in timed)]
    return sorted([*timed, *counted], key=lambda mention: mention.span)


def _paired(
    ours: list[Mention], theirs: list[Mention], findings: Iterable[Finding]
) -> list[tuple[Mention | None, Mention | None]]:
    """The mentions of one link: those that a finding pairs, then equal ones in their order, then what is left over."""
    pairs = [
        (one, other)
        for finding in findings
        for one, other in zip(_at(ours, finding.original), _at(theirs, finding.copy), strict=False)
    ]
    left = [one for one in ours if all(one is not pair[0] for pair in pairs)]
    right = [other for other in theirs if all(other is not pair[1] for pair in pairs)]
    told: list[tuple[Mention | None, Mention | None]] = list(pairs)
    for one in left:
        # What is said twice here and once there is told all the same.
        fresh = next((other for other in right if _same(one, other)), None)
        other = fresh or next((other for other in theirs if _same(one, other)), None)
        if fresh is not None:
            right = [mention for mention in right if mention is not fresh]
        told.append((one, other))
    told += [(next((one for one in ours if _same(one, other)), None), other) for other in right]
    return told


def _at(mentions: Iterable[Mention], places: Iterable[Span]) -> list[Mention]:
    """The mentions at some places, once each."""
    spans = list(places)
    return [mention for mention in mentions if any(mention.span.touches(span) for span in spans)]


def _same(one: Mention, other: Mention) -> bool:
    """Whether two mentions say the same; a quotation that its attribution splits is the same as the whole one."""
    if one.kind is not other.kind:
        return False
    if one.kind is MentionKind.NUMBER:
        return same_number(one, other)
    if one.kind is MentionKind.QUOTE:
        shorter, longer = sorted((house_form(one.text), house_form(other.text)), key=len)
        return shorter in longer
    return one.normal == other.normal


def _with_findings(
    comparison: Comparison, rows: Iterable[LedgerRow], kinds: frozenset[FindingKind]
) -> Iterable[LedgerRow]:
    findings = [finding for finding in comparison.findings if finding.kind in kinds]
    ours = sorted((span, finding.id) for finding in findings for span in finding.original)
    theirs = sorted((span, finding.id) for finding in findings for span in finding.copy)
    rank = {finding.id: number for number, finding in enumerate(findings)}
    for row in rows:
        ids = {*_touching(ours, row.original_places), *_touching(theirs, row.copy_places)}
        yield replace(row, findings=tuple(sorted(ids, key=rank.__getitem__)))


def _touching(found: Sequence[tuple[Span, str]], places: Iterable[Span]) -> Iterable[str]:
    """The ids of what touches one of some places; ``found`` is in order."""
    for place in places:
        end = bisect_left(found, (place.end,), key=lambda entry: (entry[0].start,))
        for span, id_ in reversed(found[max(0, end - _NEAR) : end]):
            if span.touches(place):
                yield id_
