"""What the editor decided about findings, in a form that outlives a new comparison of a changed text."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from aligner.desk.changes import Change, moved_span
from aligner.folding import fold
from aligner.model import Comparison, Finding, FindingKind, Span
from aligner.speech import template


class Verdict(StrEnum):
    """What the editor says of a finding."""

    OPEN = "open"
    ACCEPTED = "accepted"  # it is a fault
    DISMISSED = "dismissed"


# What people read; files for other programs keep the values.
VERDICT_NAMES = {
    Verdict.OPEN: template("open"),
    Verdict.ACCEPTED: template("a fault"),
    Verdict.DISMISSED: template("dismissed"),
}


@dataclass(frozen=True, slots=True, order=True)
class FindingKey:
    """What a finding is known by when the pair is compared again.

    ``original`` and ``copy`` are its folded words on both sides, several places parted by `` | ``; ``nth`` counts,
    from 0, findings for which all of that is equal, in the order of the copy.
    """

    kind: FindingKind
    original: str
    copy: str
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict, and what the editor noted beside it."""

    verdict: Verdict = Verdict.OPEN
    note: str = ""


UNDECIDED = Decision()


@dataclass(frozen=True, slots=True)
class Rule:
    """Findings that are always dismissed: of this kind, with these words. None stands for anything."""

    kind: FindingKind | None = None
    original: str | None = None
    copy: str | None = None

    def covers(self, key: FindingKey) -> bool:
        """Whether a finding falls under this rule; words are held against each other in their folded form."""
        return (
            self.kind in (None, key.kind)
            and (self.original is None or fold(self.original) == key.original)
            and (self.copy is None or fold(self.copy) == key.copy)
        )


@dataclass(frozen=True, slots=True)
class Review:
    """All decisions about one pair of texts. Every change gives a new review; the old one stays as it was."""

    decisions: Mapping[FindingKey, Decision] = field(default_factory=dict)
    rules: tuple[Rule, ...] = ()

    def decide(self, key: FindingKey, decision: Decision) -> "Review":
        """The review with this decision in place of any before."""
        return replace(self, decisions={**self.decisions, key: decision})

    def always(self, rule: Rule) -> "Review":
        """The review with one rule more."""
        return self if rule in self.rules else replace(self, rules=(*self.rules, rule))

    def forget(self, rule: Rule) -> "Review":
        """The review without a rule."""
        return replace(self, rules=tuple(r for r in self.rules if r != rule))

    def on(self, key: FindingKey) -> Decision:
        """What is decided about a finding: by itself, else by a rule, else nothing."""
        if not (self.decisions or self.rules):
            return UNDECIDED  # asked for every finding of a book, before anything is decided
        if (decision := self.decisions.get(key)) is not None:
            return decision
        return Decision(Verdict.DISMISSED) if any(rule.covers(key) for rule in self.rules) else UNDECIDED

    def looked_at(self, keys: Iterable[FindingKey]) -> int:
        """How many of these findings are no longer open."""
        return sum(self.on(key).verdict is not Verdict.OPEN for key in keys)


def finding_keys(comparison: Comparison) -> dict[str, FindingKey]:
    """The key of every finding by its id, in the order of the findings."""
    seen: Counter[FindingKey] = Counter()
    keys: dict[str, FindingKey] = {}
    for finding in sorted(comparison.findings, key=lambda f: (f.copy, f.original, f.message)):
        bare = FindingKey(
            finding.kind,
            _words(finding.original, comparison.original.text),
            _words(finding.copy, comparison.copy.text),
        )
        keys[finding.id] = replace(bare, nth=seen[bare])
        seen[bare] += 1
    return {finding.id: keys[finding.id] for finding in comparison.findings}


def carried(review: Review, before: Comparison, after: Comparison, changes: Iterable[Change]) -> Review:
    """The review for the pair as it is ``after`` the changes were made to the copy of ``before``.

    Of findings with the same words one may have been mended, so that those behind it are counted anew: each finding
    that is still there, at its place as it moved, keeps what was decided about it, and takes over nothing else.
    """
    made = tuple(changes)
    old_keys, new_keys = finding_keys(before), finding_keys(after)
    places = {(f.kind, f.original, f.copy): new_keys[f.id] for f in after.findings}
    decisions = dict(review.decisions)
    still: dict[FindingKey, Decision | None] = {}
    for finding in before.findings:
        moved = tuple(span for old in finding.copy if (span := moved_span(old, made)) is not None)
        if (key := places.get((finding.kind, finding.original, moved))) is not None:
            still[key] = decisions.get(old_keys[finding.id])
    if all(decisions.get(key) == decision for key, decision in still.items()):
        return review
    for key in (*old_keys.values(), *still):
        decisions.pop(key, None)
    gone = {k: d for k, d in review.decisions.items() if k not in decisions and k not in new_keys.values()}
    return replace(review, decisions={**decisions, **gone, **{k: d for k, d in still.items() if d is not None}})


def rule_for(comparison: Comparison, finding: Finding) -> Rule:
    """The rule that dismisses every finding of the same kind with the same words."""
    key = finding_keys(comparison)[finding.id]
    return Rule(key.kind, key.original, key.copy)


def _words(spans: tuple[Span, ...], text: str) -> str:
    return " | ".join([fold(span.of(text)) for span in spans])
