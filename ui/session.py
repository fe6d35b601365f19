"""What is open: two stories, their comparison, the current finding and the filter. Knows no widget."""

from collections import Counter

from PySide6.QtCore import QObject, Signal

from aligner import KINDS, Comparison, Finding, FindingKind, Row, Side, Story
from ui.digest import Digest, digest


class Session(QObject):
    """The state that the widgets show; they change it through its methods and follow its signals."""

    pair_changed = Signal()  # the stories or their comparison
    finding_changed = Signal()  # the current finding
    filter_changed = Signal()  # the kinds chosen

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stories: dict[Side, Story | None] = dict.fromkeys(Side)
        self.comparison: Comparison | None = None
        self.digest = Digest()
        self.chosen: frozenset[FindingKind] = frozenset()
        self.shown: tuple[Finding, ...] = ()
        self.current: str | None = None
        self._by_id: dict[str, Finding] = {}

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows of the comparison."""
        return self.digest.rows

    @property
    def complete(self) -> bool:
        """Whether there is a comparison to look at."""
        return self.comparison is not None

    def set_pair(
        self,
        stories: dict[Side, Story | None],
        comparison: Comparison | None,
        rows: tuple[Row, ...] = (),
        digested: Digest | None = None,
    ) -> None:
        """Put another pair in place of what was open; filter and current finding start afresh.

        A book's digest takes a tenth of a second and more: whoever can makes it off the window's thread.
        """
        self.stories, self.comparison = dict(stories), comparison
        self.digest = digested if digested is not None else digest(comparison, rows)
        findings = comparison.findings if comparison else ()
        self._by_id = {finding.id: finding for finding in findings}
        self.chosen, self.shown, self.current = frozenset(), findings, None
        self.pair_changed.emit()
        self.filter_changed.emit()
        self.finding_changed.emit()

    def finding(self, finding_id: str | None) -> Finding | None:
        """The finding of that id, if there is one."""
        return self._by_id.get(finding_id) if finding_id is not None else None

    def counts(self) -> dict[FindingKind, int]:
        """How many findings of each kind there are, in the order of the table of kinds, none left out but zeros."""
        found = Counter(finding.kind for finding in self._by_id.values())
        return {kind: found[kind] for kind in KINDS if found[kind]}

    def choose_kinds(self, kinds: frozenset[FindingKind]) -> None:
        """Show findings of these kinds only; no kind means all."""
        if kinds == self.chosen or self.comparison is None:
            return
        self.chosen = kinds
        self.shown = tuple(f for f in self.comparison.findings if self.is_shown(f.id))
        if self.current is not None and not self.is_shown(self.current):
            self.current = None
            self.finding_changed.emit()
        self.filter_changed.emit()

    def is_shown(self, finding_id: str) -> bool:
        """Whether the filter lets this finding through."""
        finding = self._by_id.get(finding_id)
        return finding is not None and (not self.chosen or finding.kind in self.chosen)

    def select(self, finding_id: str | None) -> None:
        """Make a finding the current one; selecting it again asks for it to be shown again."""
        if finding_id is not None and not self.is_shown(finding_id):
            return
        self.current = finding_id
        self.finding_changed.emit()

    def position(self) -> int | None:
        """The place of the current finding among those shown, from 0."""
        ids = [finding.id for finding in self.shown]
        return ids.index(self.current) if self.current in ids else None

    def step(self, by: int) -> bool:
        """Go ``by`` findings on (or back); true if that went past the end and began anew at the other end."""
        if not self.shown:
            return False
        here = self.position()
        if here is None:
            self.select(self.shown[0 if by > 0 else -1].id)
            return False
        there = (here + by) % len(self.shown)
        self.select(self.shown[there].id)
        return there != here + by
