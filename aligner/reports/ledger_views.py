"""The ledgers as the report draws them: names, numbers and dates, quotations."""

from collections.abc import Mapping
from dataclasses import dataclass

from aligner.kinds import Mark
from aligner.ledgers import URGENCY, Ledger, LedgerRow, LedgerStatus, ledger
from aligner.model import Comparison
from aligner.reports.places import paragraphs_of
from aligner.speech import ENGLISH, Speech, template

_MOST_PLACES = 12  # paragraphs listed for one entry: nobody follows the hundredth link to a name
_MOST_OPEN = 150  # rows of a ledger that stands open from the start

_TITLES = {
    Ledger.NAMES: template("Names"),
    Ledger.FIGURES: template("Numbers and dates"),
    Ledger.QUOTES: template("Quotations"),
}
_STATUSES = {
    LedgerStatus.SAME: (template("the same"), Mark.PLAIN),
    LedgerStatus.VARIANT: (template("other spelling"), Mark.VARIANT),
    LedgerStatus.CHANGED: (template("changed"), Mark.FACT),
    LedgerStatus.MISSING: (template("not in the copy"), Mark.MISSING),
    LedgerStatus.ADDED: (template("only in the copy"), Mark.ADDED),
}


@dataclass(frozen=True, slots=True)
class Places:
    """Numbers of paragraphs, the first of them, and how many more there are."""

    shown: tuple[int, ...]
    more: int


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One entry. ``target`` is the anchor of the worst finding about it, empty where there is none."""

    original: str
    copy: tuple[str, ...]
    status: str
    mark: Mark
    original_places: Places
    copy_places: Places
    target: str


@dataclass(frozen=True, slots=True)
class LedgerView:
    """One ledger; ``name`` is the anchor of its head."""

    name: str
    title: str
    lines: tuple[LedgerLine, ...]

    @property
    def is_open(self) -> bool:
        return len(self.lines) <= _MOST_OPEN


def ledger_views(comparison: Comparison, anchors: Mapping[str, str], say: Speech = ENGLISH) -> tuple[LedgerView, ...]:
    """The ledgers that have entries."""
    views = (_view(comparison, which, anchors, say) for which in Ledger)
    return tuple(view for view in views if view.lines)


def _view(comparison: Comparison, which: Ledger, anchors: Mapping[str, str], say: Speech) -> LedgerView:
    rows = sorted(ledger(comparison, which), key=lambda row: URGENCY.index(row.status))
    lines = tuple(_line(comparison, which, row, anchors, say) for row in rows)
    return LedgerView(which.value, say(_TITLES[which]), lines)


def _line(comparison: Comparison, which: Ledger, row: LedgerRow, anchors: Mapping[str, str], say: Speech) -> LedgerLine:
    status, mark = _STATUSES[row.status]
    if which is Ledger.NAMES and row.status is LedgerStatus.CHANGED:
        status, mark = template("garbled"), Mark.NAME
    return LedgerLine(
        original=" ".join((row.original or "").split()),
        copy=tuple(" ".join(spelling.split()) for spelling in row.copy),
        status=say(status),
        mark=mark,
        original_places=places_of(paragraphs_of(comparison.original, row.original_places)),
        copy_places=places_of(paragraphs_of(comparison.copy, row.copy_places)),
        target=anchors[row.findings[0]] if row.findings else "",
    )


def places_of(numbers: tuple[int, ...]) -> Places:
    """As many of the numbers as are listed."""
    return Places(numbers[:_MOST_PLACES], max(0, len(numbers) - _MOST_PLACES))
