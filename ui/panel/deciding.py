"""What the editor says of a finding: a fault, fine, always fine, and a note. Every decision can be undone."""

from dataclasses import dataclass, replace
from textwrap import shorten

from PySide6.QtCore import QCoreApplication, QObject, Signal

from aligner import Decision, Document, Finding, Rule, Span, Verdict, visible
from ui.look.settings import Settings
from ui.look.words import many, one
from ui.pair.session import Session

_LONGEST = 60  # letters of a passage in the name of a rule


@dataclass(frozen=True, slots=True)
class Offer:
    """A rule that may be made of a finding: ``text`` says what it dismisses; ``later``: in all pairs to come."""

    text: str
    rule: Rule
    later: bool = False


class Deciding(QObject):
    """Decides about the current finding of the session."""

    said = Signal(str)  # a passing word

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        session.standing_rules = settings.standing_rules

    def accept(self) -> None:
        """The current finding is a fault; said twice, it is open again."""
        self._judge(Verdict.ACCEPTED, self.tr("A fault: {}"))

    def dismiss(self) -> None:
        """The current finding is fine as it is; said twice, it is open again."""
        self._judge(Verdict.DISMISSED, self.tr("Dismiss: {}"))

    def _judge(self, verdict: Verdict, label: str) -> None:
        finding = self._session.finding(self._session.current)
        if finding is None:
            return
        before = self._session.decision(finding.id)
        if before.verdict is verdict:
            self._decide(finding, replace(before, verdict=Verdict.OPEN), self.tr("Open again: {}"))
            return
        following = self._following(finding)
        self._decide(finding, replace(before, verdict=verdict), label)
        self._go_on_to(following)

    def write_note(self, finding_id: str, text: str) -> None:
        """Keep a note beside a finding; an empty one takes the note away."""
        finding = self._session.finding(finding_id)
        if finding is not None:
            self._decide(finding, replace(self._session.decision(finding.id), note=text.strip()), self.tr("Note: {}"))

    def _decide(self, finding: Finding, decision: Decision, label: str) -> None:
        desk = self._session.history.desk
        if desk is not None and decision != self._session.decision(finding.id):
            decided = desk.decide(self._session.keys[finding.id], decision)
            self._session.history.do(label.format(one(finding.kind)), decided)

    # Always

    def offers(self) -> tuple[Offer, ...]:
        """What could always be dismissed, of the current finding: these words, this kind."""
        finding = self._session.finding(self._session.current)
        if finding is None:
            return ()
        key = self._session.keys[finding.id]
        words = Rule(key.kind, key.original, key.copy)
        named = self.described(words)
        offers = [Offer(self.tr("{}, in this pair").format(named), words)]
        if key.original and key.copy and "name" in key.kind.value:
            offers.append(Offer(self.tr("{}, in all pairs from now on").format(named), words, later=True))
        offers.append(
            Offer(self.tr("All of this kind ({}), in this pair").format(many(finding.kind)), Rule(kind=key.kind))
        )
        return tuple(offers)

    def always(self, offer: Offer) -> None:
        """Make a rule, and go on."""
        finding, desk = self._session.finding(self._session.current), self._session.history.desk
        if finding is None or desk is None:
            return
        if offer.later:
            self._settings.standing_rules = (*self._settings.standing_rules, offer.rule)
            self._session.standing_rules = self._settings.standing_rules
        following = self._following(finding, offer.rule)
        ruled, key = desk.always(offer.rule), self._session.keys[finding.id]
        if (before := desk.review.decisions.get(key)) is not None:  # an earlier word would stand against the rule
            ruled = ruled.decide(key, replace(before, verdict=Verdict.DISMISSED))
        self._session.history.do(self.tr("Always dismiss: {}").format(self.described(offer.rule)), ruled)
        self._go_on_to(following)

    def described(self, rule: Rule) -> str:
        """A rule in a few words, spelled as the open pair has them; folded, as the rule has them, where it has not."""
        session = self._session
        like = (
            finding
            for id_, key in session.keys.items()
            if (key.kind, key.original, key.copy) == (rule.kind, rule.original, rule.copy)
            and (finding := session.finding(id_)) is not None
        )
        finding = next(like, None)
        if finding is None or session.comparison is None:
            return _in_words(rule, (rule.original, rule.copy))
        pair = session.comparison
        return _in_words(rule, (_quoted(finding.original, pair.original), _quoted(finding.copy, pair.copy)))

    def forget(self, rule: Rule) -> None:
        """Take a rule back, for this pair and for those to come."""
        kept = tuple(other for other in self._settings.standing_rules if other != rule)
        self._settings.standing_rules = self._session.standing_rules = kept
        desk = self._session.history.desk
        if desk is not None and rule in desk.review.rules:
            self._session.history.do(self.tr("No longer dismissed: {}").format(self.described(rule)), desk.forget(rule))

    # Going on

    def go_on(self, on: bool) -> None:
        """Whether a decision goes on to the next open finding."""
        self._settings.move_on = on

    def _following(self, finding: Finding, rule: Rule | None = None) -> str | None:
        """The next open finding behind this one, around the end; None if nothing else is open."""
        ids = [other.id for other in self._session.shown]
        here = ids.index(finding.id) if finding.id in ids else -1
        for id_ in (*ids[here + 1 :], *ids[: max(here, 0)]):
            if self._session.is_open(id_) and not (rule is not None and rule.covers(self._session.keys[id_])):
                return id_
        return None

    def _go_on_to(self, following: str | None) -> None:
        if following is None:
            if self._session.looked_at() == self._session.to_look_at():
                self.said.emit(self.tr("all looked at"))
        elif self._settings.move_on:
            self._session.select(following)


def _quoted(spans: tuple[Span, ...], document: Document) -> str:
    return " | ".join(" ".join(visible(span.of(document.text)).split()) for span in spans)


def _in_words(rule: Rule, told: tuple[str, str]) -> str:
    """A rule in a few words, with those of the two texts."""
    words = [
        QCoreApplication.translate("Deciding", "“{}”").format(shorten(text, _LONGEST, placeholder=" …"))
        for text in told
        if text
    ]
    kind = one(rule.kind) if rule.kind is not None else ""
    if not words:
        return many(rule.kind) if rule.kind is not None else QCoreApplication.translate("Deciding", "everything")
    return f"{kind} {' → '.join(words)}".strip()
