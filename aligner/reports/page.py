"""All that the HTML report says, worked out before the template sees it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from aligner.desk.review import Review, finding_keys
from aligner.kinds import KINDS, KindInfo
from aligner.language import LANGUAGE_NAMES, UNKNOWN
from aligner.model import Comparison, Document, FindingKind, Side
from aligner.reports.anchors import anchors
from aligner.reports.cells import CellMaker, Group
from aligner.reports.counts import kind_counts, word_count
from aligner.reports.entries import Decided, Entry, Weight
from aligner.reports.ledger_views import LedgerView, ledger_views
from aligner.reports.origin import Made, Source, source_of
from aligner.reports.verdict import verdict
from aligner.rows import Row
from aligner.speech import ENGLISH, Speech, inside, template

_LONG = 300  # rows
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


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
    """A kind that was found: how often, its name for so many and for several, and the anchor of the first."""

    kind: FindingKind
    info: KindInfo
    count: int
    name: str
    many: str
    target: str


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
    groups: tuple[Group, ...]
    ledgers: tuple[LedgerView, ...]
    kinds: tuple[KindInfo, ...]
    sources: tuple[Source, ...]
    made: str

    @property
    def is_long(self) -> bool:
        """Whether a browser does well to lay out only what is near the screen."""
        return sum(len(group.rows) for group in self.groups) > _LONG


def page_of(
    comparison: Comparison,
    rows: Iterable[Row],
    review: Review | None = None,
    made: Made | None = None,
    say: Speech = ENGLISH,
) -> Page:
    """The report of a comparison drawn as these rows, in a language; what the editor dismissed stands apart."""
    keys = finding_keys(comparison)
    named = anchors(keys)
    maker = CellMaker(comparison.findings, named, say)
    groups = tuple(maker.groups(tuple(rows)))
    counts = kind_counts(comparison)
    decided = Decided(comparison, review or Review(), maker.placed, keys, named, say)
    return Page(
        verdict=verdict(comparison, say),
        similarity=comparison.similarity,
        original=_text(Side.ORIGINAL, comparison.original, say),
        copy=_text(Side.COPY, comparison.copy, say),
        notes=tuple(map(say, comparison.notes)),
        chips=tuple(_chip(comparison, kind, counts[kind], named, say) for kind in KINDS if counts[kind]),
        absent=tuple(inside(say(info.many)) for kind, info in KINDS.items() if not counts[kind]),
        reviewed=decided.told() if review is not None else "",
        weights=tuple(decided.weights()),
        dismissed=tuple(decided.dismissed()),
        groups=groups,
        ledgers=ledger_views(comparison, named, say),
        kinds=tuple(KINDS.values()),
        sources=tuple(source_of(side, comparison.document(side).story) for side in Side),
        made=made.told if made is not None else "",
    )


def _text(side: Side, document: Document, say: Speech) -> Text:
    known = document.language not in {"", UNKNOWN}
    return Text(
        side=side,
        name=document.name,
        title=document.story.title or "",
        language=say(
            LANGUAGE_NAMES.get(document.language, document.language) if known else template("language not known")
        ),
        lang=document.language if known else "",
        dir=("rtl" if document.language in _RIGHT_TO_LEFT else "ltr") if known else "auto",
        words=word_count(document),
        encoding=document.story.encoding or "",
        notes=tuple(map(say, document.story.notes)),
    )


def _chip(comparison: Comparison, kind: FindingKind, count: int, named: Mapping[str, str], say: Speech) -> Chip:
    first = next(finding for finding in comparison.findings if finding.kind is kind)
    info = KINDS[kind]
    name = say(info.one if count == 1 else info.many)
    return Chip(kind, info, count, name, say(info.many), named[first.id])
