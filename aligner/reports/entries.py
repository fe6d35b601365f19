"""The list of findings as the report draws it, parted by what the editor decided."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from aligner.desk.review import VERDICT_NAMES, FindingKey, Review, Verdict
from aligner.kinds import KINDS, SEVERITY_NAMES, Mark
from aligner.model import Comparison, Finding, FindingKind, Severity, Side
from aligner.reports.places import paragraphs_of, spans_on, words_of
from aligner.speech import ENGLISH, Speech

_LONGEST_QUOTE = 180  # characters of a passage shown in the list; the rest is one click away
_QUOTES = str.maketrans("", "", "“”‘’„‚«»\"'")  # marks that one reads over
_TELLING = 40  # characters by which a passage is known: a message that has them need not be followed by the words


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding in the list. The words are empty where the message already holds them, the decision where none is."""

    anchor: str
    kind: FindingKind
    letter: str
    mark: Mark
    name: str
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


class Decided:
    """The findings as entries of the list, parted by what the editor decided."""

    def __init__(
        self,
        comparison: Comparison,
        review: Review,
        placed: frozenset[str],
        keys: Mapping[str, FindingKey],
        anchors: Mapping[str, str],
        say: Speech = ENGLISH,
    ) -> None:
        self._say = say
        self._on = {finding.id: review.on(keys[finding.id]) for finding in comparison.findings}
        self._comparison, self._placed, self._anchors = comparison, placed, anchors

    def _is(self, finding: Finding, verdict: Verdict) -> bool:
        return self._on[finding.id].verdict is verdict

    def weights(self) -> Iterable[Weight]:
        """What is open or a fault, by severity."""
        kept = [finding for finding in self._comparison.findings if not self._is(finding, Verdict.DISMISSED)]
        for severity, findings in groupby(kept, key=lambda finding: finding.severity):
            yield Weight(severity, self._say(SEVERITY_NAMES[severity]), tuple(map(self._entry, findings)))

    def dismissed(self) -> Iterable[Entry]:
        """What is fine as it is."""
        return (self._entry(f) for f in self._comparison.findings if self._is(f, Verdict.DISMISSED))

    def told(self) -> str:
        """How far the review is, in one sentence."""
        counts = Counter(decision.verdict for decision in self._on.values())
        looked = len(self._on) - counts[Verdict.OPEN]
        return self._say(
            "{looked} of {total} looked at: {count} faults, {dismissed} dismissed.",
            looked=looked,
            total=len(self._on),
            count=counts[Verdict.ACCEPTED],
            dismissed=counts[Verdict.DISMISSED],
        )

    def _entry(self, finding: Finding) -> Entry:
        comparison, decision, info = self._comparison, self._on[finding.id], KINDS[finding.kind]
        message = self._say(finding.message)
        original_words, copy_words = (_quoted(comparison, finding, message, side) for side in Side)
        return Entry(
            anchor=self._anchors[finding.id],
            kind=finding.kind,
            letter=self._say(info.letter),
            mark=info.mark,
            name=self._say(info.one),
            message=message,
            suggestion=_suggested(finding.suggestion or "", message, original_words),
            original_words=original_words,
            copy_words="" if copy_words == original_words else copy_words,
            original_paragraphs=paragraphs_of(comparison.original, finding.original),
            copy_paragraphs=paragraphs_of(comparison.copy, finding.copy),
            placed=finding.id in self._placed,
            decision="" if decision.verdict is Verdict.OPEN else self._say(VERDICT_NAMES[decision.verdict]),
            note=decision.note,
        )


def _quoted(comparison: Comparison, finding: Finding, message: str, side: Side) -> str:
    document, spans = comparison.document(side), spans_on(finding, side)
    message = " ".join(message.split()).casefold()
    told = all(words_of(document, (span,))[:_TELLING].casefold() in message for span in spans)
    return "" if told else _clipped(words_of(document, spans))


def _suggested(suggestion: str, message: str, original_words: str) -> str:
    """What is suggested, where neither the sentence about the finding nor the quoted original tells it already."""
    told = any(_plain(suggestion) in _plain(words) for words in (message, original_words))
    opens = _plain(original_words)[:_TELLING]
    return "" if told or (opens and _plain(suggestion).startswith(opens)) else _clipped(suggestion)


def _plain(text: str) -> str:
    """A text without marks of quotation, letters and spaces alike: what one reads over."""
    return " ".join(text.casefold().translate(_QUOTES).split()).rstrip(".,")


def _clipped(text: str) -> str:
    return text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE].rsplit(' ', 1)[0]} …"
