"""Left-over sentences that figures, dates and times give away: 4.7 million euros are told as 4,700,000 elsewhere.

Words of a sentence told anew may all be other words; its values stay. A sentence left over beside a link belongs to it
where the other side of the link tells its value and its own side does not; two that are left over are one where a value
stands in both of them alone.
"""

from collections import defaultdict
from collections.abc import Sequence

from aligner.alignment.chain import Step
from aligner.alignment.moves import Left
from aligner.alignment.near import NearPairs
from aligner.folding import fold_marks
from aligner.language import function_words
from aligner.mentions.dates import dates
from aligner.mentions.numbers import numbers
from aligner.model import Document
from aligner.options import Options
from aligner.similarity import Likeness

_MANY = 200  # left-over sentences of a text from which on it tells something else, and no value speaks for a link
_TELLING = 13  # from which on a number without a unit is hardly one by chance
_YEARS = range(1900, 2101)
_STEM = 5  # letters that forms of one word share
_LONGER = 4.0  # times as heavy that one of two sentences may be


class _Values:
    """The values of the sentences of a document, looked up when they are asked for."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._grammar = function_words(document.language)
        self._known: dict[int, frozenset[str]] = {}
        self._known_stems: dict[int, frozenset[str]] = {}

    def of(self, number: int) -> frozenset[str]:
        """The readings of all numbers and dates of a sentence."""
        if number not in self._known:
            self._known[number] = self._found(number)
        return self._known[number]

    def stems(self, number: int) -> frozenset[str]:
        """The stems of the content words of a sentence."""
        if number not in self._known_stems:
            self._known_stems[number] = self._found_stems(number)
        return self._known_stems[number]

    def _found(self, number: int) -> frozenset[str]:
        document = self._document
        text, span, language = document.text, document.sentences[number].span, document.language
        found = {reading for m in numbers(text, span, language) for reading in m.normal.split("|")}
        return frozenset(found.union(m.normal for m in dates(text, span, language)))

    def _found_stems(self, number: int) -> frozenset[str]:
        span = self._document.sentences[number].span
        words = (fold_marks(w) for w in span.of(self._document.text).replace("’", " ").replace("'", " ").split())
        return frozenset(w[:_STEM] for w in words if len(w) >= _STEM and w.isalpha() and w not in self._grammar)

    def of_all(self, sentences: Sequence[int]) -> frozenset[str]:
        return frozenset().union(*map(self.of, sentences))

    def stems_of_all(self, sentences: Sequence[int]) -> frozenset[str]:
        return frozenset().union(*map(self.stems, sentences))


def told_by_value(
    steps: list[Step],
    left: Left,
    near: NearPairs,
    likeness: Likeness,
    texts: tuple[Document, Document],
    options: Options,
) -> tuple[list[Step], list[Step]]:
    """The steps with the neighbours whose values they tell, and pairs of left-over sentences with a value in common."""
    if (not left.original and not left.copy) or max(len(left.original), len(left.copy)) > _MANY:
        return steps, []
    values = _Values(texts[0]), _Values(texts[1])
    pairs = _pairs(left, near, likeness, values)
    return _grown(_grown(steps, left, near, values, options), left, near, values, options), pairs


def _grown(
    steps: list[Step], left: Left, near: NearPairs, values: tuple[_Values, _Values], options: Options
) -> list[Step]:
    """Each step with the left-over neighbours whose values its other side tells, and its own side does not."""
    grown = []
    for step in steps:
        for is_original, pool in ((True, left.original), (False, left.copy)):
            mine, others = (step.original, step.copy) if is_original else (step.copy, step.original)
            ours, theirs = values if is_original else values[::-1]
            for n in (mine[0] - 1, mine[-1] + 1):
                if n not in pool or len(mine) >= options.group_limit or not _belongs(n, mine, others, ours, theirs):
                    continue
                larger = tuple(sorted((*mine, n)))
                original, copy = (larger, others) if is_original else (others, larger)
                if near.may_be_one(original, copy):
                    step, mine = Step(original, copy, step.gain), larger
                    pool.discard(n)
        grown.append(step)
    return grown


def _belongs(n: int, mine: Sequence[int], others: Sequence[int], ours: _Values, theirs: _Values) -> bool:
    """Whether the other side of a link tells what a sentence beside it tells, and its own side does not."""
    shared = ours.of(n) and (ours.of(n) & theirs.of_all(others)) - ours.of_all(mine)
    if not shared:
        return False
    stems = (ours.stems(n) & theirs.stems_of_all(others)) - ours.stems_of_all(mine)
    return any(map(_is_telling, shared)) or len(shared) > 1 or bool(stems)


def _pairs(left: Left, near: NearPairs, likeness: Likeness, values: tuple[_Values, _Values]) -> list[Step]:
    """Left-over sentences of both texts that alone tell a value, the likest first."""
    places: tuple[dict[str, list[int]], dict[str, list[int]]] = defaultdict(list), defaultdict(list)
    for side, pool in enumerate((left.original, left.copy)):
        for n in sorted(pool):
            for value in values[side].of(n):
                places[side][value].append(n)
    options: dict[tuple[int, int], int] = defaultdict(int)
    for value in places[0].keys() & places[1].keys():
        ours, theirs = places[0][value], places[1][value]
        if len(ours) == len(theirs) == 1 and _is_telling(value):
            options[ours[0], theirs[0]] += 1
    found = []
    for i, j in sorted(options, key=lambda pair: (-options[pair], pair)):
        light, heavy = sorted((likeness.original_mass[i], likeness.copy_mass[j]))
        if i in left.original and j in left.copy and heavy <= _LONGER * light and near.may_be_one((i,), (j,)):
            found.append(Step((i,), (j,), near.matched.get((i, j), 0.0)))
            left.take(found[-1])
    return found


def _is_telling(value: str) -> bool:
    """Whether a value is hardly the same by chance: a time, an amount, a number beyond a dozen that is no year."""
    first, _, unit = value.partition(" ")
    if first == "time":
        return True
    try:
        size = abs(float(first))
    except ValueError:
        return False  # a weekday, a month
    return (bool(unit) and unit not in ("ordinal", "times", "vague", "year")) or (
        size >= _TELLING and size not in _YEARS
    )
