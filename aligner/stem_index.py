"""The sentences of a text by the stems of their content words: which of them tells a sentence, or a part of one."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cached_property
from itertools import chain, compress, repeat

from aligner.headlines import ContentStems, stem
from aligner.lines import Line
from aligner.progress import Progress, paced

READING = "Reading the sentences"  # told with the progress
TOLD = 0.45  # likeness of a part and a sentence of the other text that tells it
ENDS = frozenset([".", "!", "?", "..."])
ANNOUNCING = frozenset([",", ":"])  # signs at the end of a line of verse, and before a quotation
_NEAR = 3  # sentences of the other text looked at for each
_MOST = 120  # places of a stem that still tells
_ROUNDING = 1e-9


class StemIndex:
    """The sentences of a text by the stems of their content words, and how rare each stem is.

    ``lines`` has None for those of the furniture, which have no stems.
    """

    def __init__(self, content: ContentStems, lines: Sequence[Line | None], progress: Progress, at: float) -> None:
        self.content = content
        self.lines = lines
        self.stems = [
            frozenset() if line is None else frozenset(filter(None, self.content.of(line)))
            for line in paced(self.lines, progress, at, at, READING)
        ]
        self._all = frozenset(self.stems)
        told = [n for n, line in enumerate(self.lines) if line is not None]
        self._opening_with: dict[str, list[int]] = defaultdict(list)
        for n in told:
            self._opening_with[self.opening(n)].append(n)
        self._unended = frozenset(chain.from_iterable([self.stems[n] for n in told if not self.ends(n)]))
        self._going_on = frozenset(map(self.goes_on, told))
        self._has_announced = any(map(self.announces, told))

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = defaultdict(list)
        for n, stems in enumerate(self.stems):
            for one in stems:
                places[one].append(n)
        return dict(places)

    @cached_property
    def _weights(self) -> dict[str, float]:
        return {one: math.log(1 + len(self.lines) / len(found)) for one, found in self._places.items()}

    @cached_property
    def _rare(self) -> float:
        return max(self._weights.values(), default=1.0)

    @cached_property
    def _weight_of(self) -> list[float]:
        return list(map(self._weight, self.stems))

    def tells(self, stems: frozenset[str]) -> bool:
        """Whether a sentence has these very stems."""
        return stems in self._all

    def near(self, stems: frozenset[str]) -> list[int]:
        """The sentences that share most stems, common ones aside."""
        places = [found for one in stems if len(found := self._places.get(one, ())) <= _MOST]
        shared = Counter(chain.from_iterable(places))
        if not shared:
            return []
        least = sorted(shared.values())[-_NEAR:][0]
        # Of equally near ones the first: the order of a set of words changes from run to run.
        return [n for _, n in sorted([(-count, n) for n, count in shared.items() if count >= least])[:_NEAR]]

    def goes_on(self, n: int) -> str:
        """The comma or colon at the end of a sentence, where a line of its own follows."""
        line = self.lines[n]
        return line.folded[-1] if line is not None and line.folded[-1] in ANNOUNCING else ""

    def ends(self, n: int) -> bool:
        """Whether a sentence has a full stop, behind which a closing mark may stand; furniture ends anyhow."""
        line = self.lines[n]
        return line is None or not ENDS.isdisjoint(line.folded[-2:])

    def announces(self, n: int) -> bool:
        """Whether a sentence has a quotation behind a colon that goes on in the next one."""
        line = self.lines[n]
        return line is not None and announces(line)

    def opening(self, n: int) -> str:
        """The stem of the first word of a sentence, be it one of grammar."""
        line = self.lines[n]
        return "" if line is None else first_stem(line)

    def may_part(self, inner: Line, whole: frozenset[str], seams: list[int], stops: list[int]) -> bool:
        """Whether this text has what a part may be told by: nearly never, and then no near sentences are sought.

        That is a line without a full stop, one that goes on or announces as the part before a sign does, or one that
        opens with the word at a seam; and behind a full stop any.
        """
        signs = {inner.folded[n - 1] for n in stops}
        if not (whole.isdisjoint(self._unended) and signs.isdisjoint(ENDS) and signs.isdisjoint(self._going_on)):
            return True
        if self._has_announced and ":" in signs and announces(inner):
            return True
        openings = {stem(inner.texts[n + (inner.shape[n] == '"')]) for n in seams}
        return any(self.may_tell(whole, n) for word in openings for n in self._opening_with.get(word, ()))

    def likeness(self, stems: frozenset[str], n: int) -> float:
        """The shared weight of some stems and those of a sentence (Dice)."""
        total = self._weight(stems) + self._weight_of[n]
        return 2 * self._weight(stems & self.stems[n]) / total if total else 0.0

    def may_tell(self, whole: frozenset[str], n: int) -> bool:
        """Whether some part of a set of stems may be so like a sentence that it is told by it.

        A part is most like it where it is no more than what both share.
        """
        shared = sum(map(self._weights.__getitem__, whole & self.stems[n]))
        return 2 * shared >= (TOLD - _ROUNDING) * (shared + self._weight_of[n])

    def share(self, stems: frozenset[str], n: int) -> float:
        """The share of the weight of some stems that a sentence has."""
        total = self._weight(stems)
        return self._weight(stems & self.stems[n]) / total if total else 0.0

    def _weight(self, stems: frozenset[str]) -> float:
        return sum(map(self._weights.get, stems, repeat(self._rare)))


def announces(line: Line) -> bool:
    at = line.shape.find(':"')
    return at >= 0 and line.shape.count('"', at) % 2 == 1


def first_stem(line: Line) -> str:
    return next(map(stem, compress(line.texts, line.is_word)), "")
