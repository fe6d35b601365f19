"""Which findings are shown, and in which order: pure values, applied to a comparison."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from aligner import KINDS, Comparison, Finding, FindingKind, Side, Speech
from ui.look.words import speech
from ui.pair.digest import Digest


class Which(StrEnum):
    """Findings by whether they are decided."""

    ALL = "all"
    OPEN = "open"
    DECIDED = "decided"


class Order(StrEnum):
    """What stands first in the list."""

    WEIGHT = "weight"  # the worst
    PLACE = "place"  # what comes first in the copy


@dataclass(frozen=True, slots=True)
class Sieve:
    """What lets a finding through. No kinds stand for all kinds, no words for any."""

    kinds: frozenset[FindingKind] = frozenset()
    which: Which = Which.ALL
    words: str = ""
    order: Order = Order.WEIGHT
    hidden: frozenset[FindingKind] = frozenset()  # by the settings, in every pair

    def but(self, **others: object) -> "Sieve":
        """The sieve with what is given, and is not None, in place of what it has."""
        return replace(self, **{name: value for name, value in others.items() if value is not None})

    def afresh(self) -> "Sieve":
        """The sieve for another pair: the order stays, and so does what the settings hide."""
        return Sieve(order=self.order, hidden=self.hidden)


def sifted(comparison: Comparison, digest: Digest, sieve: Sieve, is_open: Callable[[str], bool]) -> tuple[Finding, ...]:
    """The findings that come through, in the order wanted."""
    ordered = digest.by_place if sieve.order is Order.PLACE else digest.by_weight
    if sieve == Sieve(order=sieve.order):
        return ordered
    say = speech()
    return tuple(
        finding
        for finding in ordered
        if finding.kind not in sieve.hidden
        and (not sieve.kinds or finding.kind in sieve.kinds)
        and (sieve.which is Which.ALL or is_open(finding.id) is (sieve.which is Which.OPEN))
        and (not sieve.words or _has_words(comparison, finding, sieve.words, say))
    )


def _has_words(comparison: Comparison, finding: Finding, words: str, say: Speech) -> bool:
    """Whether every word looked for stands in what is said of the finding or in its places."""
    if not words.strip():
        return True
    places = [
        span.of(comparison.document(side).text)
        for side in Side
        for span in (finding.original if side is Side.ORIGINAL else finding.copy)
    ]
    told = "\n".join([say(KINDS[finding.kind].one), say(finding.message), *places]).casefold()
    return all(word in told for word in words.casefold().split())
