"""What is decided about each finding that is shown: following the review, a step costs what it touches. No Qt."""

from collections.abc import Mapping

from aligner import Decision, FindingKey, Review, Verdict

_UNDECIDED = Decision()


class Verdicts:
    """The decisions by the ids of the findings. ``review`` is the one they are of.

    ``keys`` are what each finding is known by, ``ids`` who is known so.
    """

    def __init__(
        self, keys: Mapping[str, FindingKey], ids: Mapping[FindingKey, tuple[str, ...]], review: Review
    ) -> None:
        self.review = review
        self.dismissed: frozenset[str] = frozenset()
        self.looked_at = 0  # how many findings are no longer open
        self._keys, self._ids = keys, ids
        self._of: dict[str, Decision] = {}
        self._read_all()

    def on(self, finding_id: str) -> Decision:
        """What is decided about a finding."""
        return self._of.get(finding_id, _UNDECIDED)

    def take(self, review: Review) -> list[str]:
        """Follow to another review; the findings about which it says something else by name, worst first."""
        before, self.review = self.review, review
        changed = {
            key
            for key in {**before.decisions, **review.decisions}
            if before.decisions.get(key) != review.decisions.get(key)
        }
        touched = [id_ for key in changed for id_ in self._ids.get(key, ())]
        if before.rules != review.rules:
            self._read_all()
        elif touched:
            self._read(touched)
        if len(touched) > 1:
            touched = [id_ for id_ in self._keys if id_ in set(touched)]
        return touched

    def _read_all(self) -> None:
        if self.review.rules:
            self._of = {id_: self.review.on(key) for id_, key in self._keys.items()}
        else:
            self._of = {id_: said for key, said in self.review.decisions.items() for id_ in self._ids.get(key, ())}
        self.looked_at = sum(decision.verdict is not Verdict.OPEN for decision in self._of.values())
        self.dismissed = frozenset(i for i, decision in self._of.items() if decision.verdict is Verdict.DISMISSED)

    def _read(self, touched: list[str]) -> None:
        now = {id_: self.review.on(self._keys[id_]) for id_ in touched}
        for id_, decision in now.items():
            self.looked_at += (decision.verdict is not Verdict.OPEN) - (self.on(id_).verdict is not Verdict.OPEN)
        self._of.update(now)
        fine = {id_ for id_, decision in now.items() if decision.verdict is Verdict.DISMISSED}
        if fine or not self.dismissed.isdisjoint(now):
            self.dismissed = self.dismissed.difference(now) | fine
