"""What is open: two stories, their comparison, what is decided about it, and what of it is shown. Knows no widget."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from aligner import (
    KINDS,
    Comparison,
    Decision,
    Desk,
    Finding,
    FindingKey,
    FindingKind,
    Review,
    Row,
    Rule,
    Side,
    Story,
    Verdict,
    new_desk,
)
from ui.desk.history import History
from ui.output.verdicts import Verdicts
from ui.pair.digest import Digest, digest
from ui.pair.letting_go import LettingGo
from ui.panel.sifting import Order, Sieve, Which, sifted


class Session(QObject):
    """The state that the widgets show; they change it through its methods and follow its signals."""

    pair_changed = Signal()  # another pair, or none
    compared_anew = Signal()  # the same pair after a change of its copy: another comparison and other rows
    finding_changed = Signal()  # the current finding
    filter_changed = Signal()  # which findings are shown, or in which order
    decided = Signal()  # what is decided about the findings; after an undo too

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = History(self)
        self.letting_go = LettingGo(self)
        self.stories: dict[Side, Story | None] = dict.fromkeys(Side)
        self.comparison: Comparison | None = None
        self.digest = Digest()
        self.sieve = Sieve()
        self.shown: tuple[Finding, ...] = ()
        self._places: dict[str, int] = {}  # of those among themselves
        self.current: str | None = None
        self._by_id: dict[str, Finding] = {}
        self.standing_rules: tuple[Rule, ...] = ()  # what is dismissed in every pair to come
        self._verdicts = Verdicts({}, {}, Review())
        self._at_first: Mapping[FindingKey, tuple[str, ...]] = {}  # what was found before anything was mended
        self._mended: int | None = 0  # how many of these are found no more; counted when it is asked for
        self._passed_on = False  # whether the current finding is another because the one before was mended
        self._touched: list[str] = []  # the findings about which the last step decided
        self.history.changed.connect(self._on_desk)
        self.history.travelled.connect(self._on_travelled)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows of the comparison."""
        return self.digest.rows

    @property
    def keys(self) -> Mapping[str, FindingKey]:
        """What each finding is known by when the pair is compared again."""
        return self.digest.keys

    @property
    def complete(self) -> bool:
        """Whether there is a comparison to look at."""
        return self.comparison is not None

    @property
    def findings(self) -> Sequence[Finding]:
        """All findings, worst first."""
        return self.comparison.findings if self.comparison is not None else ()

    # The pair

    def set_pair(
        self,
        stories: dict[Side, Story | None],
        comparison: Comparison | None,
        rows: tuple[Row, ...] = (),
        digested: Digest | None = None,
        desk: Desk | None = None,
    ) -> None:
        """Put another pair in place of what was open; filter and current finding start afresh.

        What was decided is kept where it is the same pair, read anew; ``desk`` is work of before, taken up again.
        A book's digest takes a tenth of a second and more: whoever can makes it off the window's thread.
        """
        review = self.review if self._is_same_pair(stories) else self._fresh()
        self.stories, self.current, self.sieve = dict(stories), None, self.sieve.afresh()
        self._take(comparison, digested if digested is not None else digest(comparison, rows))
        self._at_first, self._mended = self.digest.ids, 0
        original, copy = (stories[side] for side in Side)
        if desk is not None:
            self.history.start(desk)
        elif comparison is not None and original is not None and copy is not None:
            self.history.start(replace(new_desk(original, copy), review=review), saved=review == self._fresh())
        else:
            self.history.start(None)
        self._hold(self._sifted())
        self.pair_changed.emit()
        self.filter_changed.emit()
        self.finding_changed.emit()

    def compare_anew(self, comparison: Comparison, rows: tuple[Row, ...] = (), digested: Digest | None = None) -> None:
        """Take the comparison of the same pair after its copy was mended; filter and current finding stay.

        Only the texts are told of it; ``tell_findings``, for which the window has another turn, tells all others.
        """
        here = self.keys.get(self.current) if self.current is not None else None
        place = self.position() or 0
        self.stories = {side: comparison.document(side).story for side in Side}
        self._take(comparison, digested if digested is not None else digest(comparison, rows))
        self._mended = None
        self._hold(self._sifted())
        found = self.digest.ids[here][0] if here in self.digest.ids else None
        self._passed_on = here is not None and found is None
        if self._passed_on and self.shown:  # it is mended: on to what stood below it
            found = self.shown[min(place, len(self.shown) - 1)].id
        self.current = found
        self.compared_anew.emit()

    def tell_findings(self) -> None:
        """Tell of the findings of a comparison that was made anew."""
        self.filter_changed.emit()
        if self._passed_on:  # a finding that stays current draws nobody's eye to it
            self.finding_changed.emit()
        self.decided.emit()

    def _fresh(self) -> Review:
        """The review of a pair about which nothing is decided: only what is dismissed in every pair."""
        return Review(rules=self.standing_rules)

    def _take(self, comparison: Comparison | None, digested: Digest) -> None:
        self.letting_go.take(self.comparison, self.digest)
        self.comparison, self.digest = comparison, digested
        self._by_id = {finding.id: finding for finding in self.findings}
        self._verdicts = Verdicts(digested.keys, digested.ids, self.review)

    def _is_same_pair(self, stories: dict[Side, Story | None]) -> bool:
        return all(
            before is not None
            and now is not None
            and (before.name, before.path) == (now.name, now.path)
            and (now.path is not None or before.text == now.text)
            for before, now in ((self.stories[side], stories[side]) for side in Side)
        )

    # What is decided

    @property
    def review(self) -> Review:
        """What is decided about the findings of the open pair."""
        return self._verdicts.review

    def decision(self, finding_id: str) -> Decision:
        """What is decided about a finding."""
        return self._verdicts.on(finding_id)

    def is_open(self, finding_id: str) -> bool:
        """Whether nothing is decided about a finding yet."""
        return self.decision(finding_id).verdict is Verdict.OPEN

    def dismissed(self) -> frozenset[str]:
        """The findings that are fine as they are."""
        return self._verdicts.dismissed

    def looked_at(self) -> int:
        """How many findings are decided, or mended since the pair was opened."""
        return self._verdicts.looked_at + self.mended()

    def to_look_at(self) -> int:
        """How many findings there are, those that were mended among them."""
        return len(self.findings) + self.mended()

    def mended(self) -> int:
        """How many findings of those that there were when the pair was opened are found no more."""
        if self._mended is None:
            self._mended = len(set(self._at_first).difference(self.digest.ids))
        return self._mended

    def _on_desk(self) -> None:
        self._touched = []
        desk = self.history.desk
        review = desk.review if desk is not None else Review()
        if review == self.review:
            return
        self._touched = self._verdicts.take(review)
        if self.sieve.which is not Which.ALL:
            self._sift()
        self.decided.emit()

    def _on_travelled(self) -> None:
        """After an undo the eye goes where something happened."""
        if self._touched and self._touched[0] != self.current:
            self.select(self._touched[0])

    # What is shown

    def finding(self, finding_id: str | None) -> Finding | None:
        """The finding of that id, if there is one."""
        return self._by_id.get(finding_id) if finding_id is not None else None

    def counts(self) -> dict[FindingKind, int]:
        """How many findings of each kind there are, in the order of the table of kinds; no zeros, no hidden kinds."""
        found = Counter(finding.kind for finding in self._by_id.values())
        return {kind: found[kind] for kind in KINDS if found[kind] and kind not in self.sieve.hidden}

    @property
    def chosen(self) -> frozenset[FindingKind]:
        """The kinds shown; none stands for all."""
        return self.sieve.kinds

    def choose_kinds(self, kinds: frozenset[FindingKind]) -> None:
        """Show findings of these kinds only; no kind means all."""
        self.sift(kinds=kinds)

    def sift(
        self,
        *,
        kinds: frozenset[FindingKind] | None = None,
        which: Which | None = None,
        words: str | None = None,
        order: Order | None = None,
        hidden: frozenset[FindingKind] | None = None,
    ) -> None:
        """Show other findings, or in another order; what is not named stays as it is."""
        sieve = self.sieve.but(kinds=kinds, which=which, words=words, order=order, hidden=hidden)
        if sieve != self.sieve:
            self.sieve = sieve
            self._sift()

    def _sift(self) -> None:
        before = self.shown
        self._hold(self._sifted())
        if self.shown == before and self.complete:
            return
        if self.current is not None and not self.is_shown(self.current):
            self.current = None
            self.finding_changed.emit()
        self.filter_changed.emit()

    def _hold(self, shown: tuple[Finding, ...]) -> None:
        self.shown, self._places = shown, {finding.id: place for place, finding in enumerate(shown)}

    def _sifted(self) -> tuple[Finding, ...]:
        if self.comparison is None:
            return ()
        return sifted(self.comparison, self.digest, self.sieve, self.is_open)

    def is_shown(self, finding_id: str) -> bool:
        """Whether the filter lets this finding through."""
        return finding_id in self._places

    # The current finding

    def select(self, finding_id: str | None) -> None:
        """Make a finding the current one; selecting it again asks for it to be shown again."""
        if finding_id is not None and not self.is_shown(finding_id):
            return
        self.current = finding_id
        self.finding_changed.emit()

    def position(self) -> int | None:
        """The place of the current finding among those shown, from 0."""
        return self._places.get(self.current) if self.current is not None else None

    def step(self, by: int, *, only_open: bool = False) -> bool:
        """Go on (``by`` 1) or back (-1); true if that went past the end and began anew at the other end.

        ``only_open`` passes by what is decided already, as long as anything is open.
        """
        here, count = self.position(), len(self.shown)
        if not count:
            return False
        start = here if here is not None else -1 if by > 0 else count
        round_trip = ((start + by * steps) % count for steps in range(1, count + 1))
        wanted = (place for place in round_trip if not only_open or self.is_open(self.shown[place].id))
        place = next(wanted, (start + by) % count)
        self.select(self.shown[place].id)
        return here is not None and (place <= here if by > 0 else place >= here)
