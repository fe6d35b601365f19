"""What a comparison was made with, kept so that a mended copy is compared again where it changed alone."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress

from aligner.findings.facts import Facts
from aligner.lines import PairLines
from aligner.model import Edit, EditKind, Finding, Link
from aligner.options import Options
from aligner.similarity import Rarity


@dataclass(frozen=True, slots=True)
class Shared:
    """How many words of the original are told alike, and how many words both texts have, furniture aside."""

    alike: int
    total: int

    def __add__(self, other: "Shared") -> "Shared":
        return Shared(self.alike + other.alike, self.total + other.total)

    def __sub__(self, other: "Shared") -> "Shared":
        return Shared(self.alike - other.alike, self.total - other.total)

    @property
    def similarity(self) -> float:
        """Twice the words told alike over the words of both texts, in percent; 100 for two empty ones."""
        return round(200 * self.alike / self.total, 1) if self.total else 100.0


@dataclass(frozen=True, slots=True)
class Workings:
    """The options, the facts of both texts, how rare words are, what was found before it was settled, and the words
    in common."""

    options: Options
    facts: tuple[Facts, Facts]
    rarity: Rarity
    drafts: tuple[Finding, ...]
    shared: Shared


def shared_words(tokens: PairLines, links: Sequence[Link], edits: Sequence[tuple[Edit, ...]]) -> Shared:
    """What some links have in common."""
    starts = [start for line in tokens[0] for start in compress(line.starts, line.is_word)]
    alike = sum(
        bisect_left(starts, edit.original.end) - bisect_left(starts, edit.original.start)
        for change in edits
        for edit in change
        if edit.kind in (EditKind.EQUAL, EditKind.HARMLESS)
    )
    total = sum(
        sum(lines[n].is_word)
        for link in links
        for lines, numbers in zip(tokens, (link.original, link.copy), strict=True)
        for n in numbers
    )
    return Shared(alike, total)
