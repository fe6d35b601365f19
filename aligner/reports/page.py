"""All that the HTML report says, worked out before the template sees it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from aligner.desk.review import VERDICT_NAMES, Review, Verdict, finding_keys
from aligner.kinds import KINDS, SEVERITY_NAMES, KindInfo, Mark
from aligner.language import LANGUAGE_NAMES, UNKNOWN
from aligner.model import Comparison, Document, Finding, FindingKind, NameEntry, NameStatus, Severity, Side
from aligner.reports.cells import CellMaker, FoldView, RowView, anchor
from aligner.reports.counts import kind_counts, word_count
from aligner.reports.places import paragraphs_of, spans_on, words_of
from aligner.reports.verdict import verdict
from aligner.rows import Row

_LONGEST_QUOTE = 180  # characters of a passage shown in the list; the rest is one click away
_TELLING = 40  # characters by which a passage is known: a message that has them need not be followed by the words
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_STATUSES = {
    NameStatus.SAME: ("as in the original", Mark.PLAIN),
    NameStatus.VARIANT: ("other spelling", Mark.VARIANT),
    NameStatus.GARBLED: ("garbled", Mark.NAME),
    NameStatus.MISSING: ("not in the copy", Mark.MISSING),
    NameStatus.ADDED: ("only in the copy", Mark.ADDED),
}


@dataclass(frozen=True, slots=True)
class Text:
    """One of the two texts: what the head of the report says of it, and how its words are set."""

    side: Side
    name: str
    title: str
    language: str
    lang: str
    dir: str
    words: int
    encoding: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chip:
    """A kind that was found: how often, and the anchor of the first."""

    kind: FindingKind
    info: KindInfo
    count: int
    target: str

    @property
    def name(self) -> str:
        return self.info.one if self.count == 1 else self.info.many


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding in the list. The words are empty where the message already holds them, the decision where none is."""

    anchor: str
    kind: FindingKind
    info: KindInfo
    message: str
    suggestion: str
    original_words: str
    copy_words: str
    original_paragraphs: tuple[int, ...]
    copy_paragraphs: tuple[int, ...]
    placed: bool
    decision: str
    note: str


@dataclass(frozen=True, slots=True)
class Weight:
    """The findings of one severity."""

    severity: Severity
    name: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """A row of the name ledger; the places are numbers of paragraphs."""

    original: str
    copy: tuple[str, ...]
    status: str
    mark: Mark
    original_paragraphs: tuple[int, ...]
    copy_paragraphs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The report."""

    verdict: str
    similarity: float
    original: Text
    copy: Text
    notes: tuple[str, ...]
    chips: tuple[Chip, ...]
    absent: tuple[str, ...]
    reviewed: str
    weights: tuple[Weight, ...]
    dismissed: tuple[Entry, ...]
    rows: tuple[RowView | FoldView, ...]
    names: tuple[Name, ...]
    kinds: tuple[KindInfo, ...]


def page_of(comparison: Comparison, rows: Iterable[Row], review: Review | None = None) -> Page:
    """The report of a comparison drawn as these rows; what the editor dismissed stands apart."""
    maker = CellMaker(comparison.findings)
    views = tuple(maker.views(rows))
    counts = kind_counts(comparison)
    decided = _Decided(comparison, review or Review(), maker.placed)
    return Page(
        verdict=verdict(comparison),
        similarity=comparison.similarity,
        original=_text(Side.ORIGINAL, comparison.original),
        copy=_text(Side.COPY, comparison.copy),
        notes=comparison.notes,
        chips=tuple(_chip(comparison, kind, counts[kind]) for kind in KINDS if counts[kind]),
        absent=tuple(info.many.lower() for kind, info in KINDS.items() if not counts[kind]),
        reviewed=decided.told() if review is not None else "",
        weights=tuple(decided.weights()),
        dismissed=tuple(decided.dismissed()),
        rows=views,
        names=tuple(_name(comparison, entry) for entry in comparison.names),
        kinds=tuple(KINDS.values()),
    )


def _text(side: Side, document: Document) -> Text:
    known = document.language not in {"", UNKNOWN}
    return Text(
        side=side,
        name=document.name,
        title=document.story.title or "",
        language=LANGUAGE_NAMES.get(document.language, document.language) if known else "language not known",
        lang=document.language if known else "",
        dir=("rtl" if document.language in _RIGHT_TO_LEFT else "ltr") if known else "auto",
        words=word_count(document),
        encoding=document.story.encoding or "",
        notes=document.story.notes,
    )


def _chip(comparison: Comparison, kind: FindingKind, count: int) -> Chip:
    first = next(finding for finding in comparison.findings if finding.kind is kind)
    return Chip(kind, KINDS[kind], count, anchor(first.id))


class _Decided:
    """The findings as entries of the list, parted by what the editor decided."""

    def __init__(self, comparison: Comparison, review: Review, placed: frozenset[str]) -> None:
        keys = finding_keys(comparison)
        self._on = {finding.id: review.on(keys[finding.id]) for finding in comparison.findings}
        self._comparison, self._placed = comparison, placed

    def _is(self, finding: Finding, verdict: Verdict) -> bool:
        return self._on[finding.id].verdict is verdict

    def weights(self) -> Iterable[Weight]:
        """What is open or a fault, by severity."""
        kept = [finding for finding in self._comparison.findings if not self._is(finding, Verdict.DISMISSED)]
        for severity, findings in groupby(kept, key=lambda finding: finding.severity):
            yield Weight(severity, SEVERITY_NAMES[severity], tuple(map(self._entry, findings)))

    def dismissed(self) -> Iterable[Entry]:
        """What is fine as it is."""
        return (self._entry(f) for f in self._comparison.findings if self._is(f, Verdict.DISMISSED))

    def told(self) -> str:
        """How far the review is, in one sentence."""
        counts = Counter(decision.verdict for decision in self._on.values())
        looked = len(self._on) - counts[Verdict.OPEN]
        faults = "1 fault" if counts[Verdict.ACCEPTED] == 1 else f"{counts[Verdict.ACCEPTED]:,} faults"
        return f"{looked:,} of {len(self._on):,} looked at: {faults}, {counts[Verdict.DISMISSED]:,} dismissed."

    def _entry(self, finding: Finding) -> Entry:
        comparison, decision = self._comparison, self._on[finding.id]
        original_words = _quoted(comparison, finding, Side.ORIGINAL)
        copy_words = _quoted(comparison, finding, Side.COPY)
        return Entry(
            anchor=anchor(finding.id),
            kind=finding.kind,
            info=KINDS[finding.kind],
            message=finding.message,
            suggestion=_clipped(finding.suggestion or ""),
            original_words=original_words,
            copy_words="" if copy_words == original_words else copy_words,
            original_paragraphs=paragraphs_of(comparison.original, finding.original),
            copy_paragraphs=paragraphs_of(comparison.copy, finding.copy),
            placed=finding.id in self._placed,
            decision="" if decision.verdict is Verdict.OPEN else VERDICT_NAMES[decision.verdict],
            note=decision.note,
        )


def _quoted(comparison: Comparison, finding: Finding, side: Side) -> str:
    document, spans = comparison.document(side), spans_on(finding, side)
    message = " ".join(finding.message.split()).casefold()
    told = all(words_of(document, (span,))[:_TELLING].casefold() in message for span in spans)
    return "" if told else _clipped(words_of(document, spans))


def _clipped(text: str) -> str:
    return text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE].rsplit(' ', 1)[0]} …"


def _name(comparison: Comparison, entry: NameEntry) -> Name:
    status, mark = _STATUSES[entry.status]
    return Name(
        original=entry.original or "",
        copy=entry.copy,
        status=status,
        mark=mark,
        original_paragraphs=paragraphs_of(comparison.original, entry.original_places),
        copy_paragraphs=paragraphs_of(comparison.copy, entry.copy_places),
    )
