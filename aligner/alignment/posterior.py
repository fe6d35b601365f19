"""The links of a free retelling: all ways to pair its sentences are weighed, not the one best way alone.

Where two texts share few words, the best chain is one of many that are nearly as good, and wrong in places. So every
passage that may be a link has a weight (the shapes of Gale & Church 1993), the weights of all chains that hold it are
summed up forward and backward (Rabiner 1989), and the chain that is expected to be right most often gives the links
(Do et al. 2005, ProbCons).
"""

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate, product

from aligner.alignment.chain import Step, heaviest
from aligner.alignment.near import NearPairs
from aligner.progress import Progress, paced
from aligner.similarity import Likeness

Pair = tuple[int, int]
Group = tuple[int, ...]

_SUMMED_UP = 4  # sentences that one may sum up
_STRAY = 12  # links of the best chain by which a pair may lie off it
# The odds of a passage against leaving its sentences without a link, as a logarithm. Fitted to 145 fables retold.
_SINGLE = -2.5  # one sentence and one
_FURTHER = -0.9  # each further sentence
_SHARE, _ROOT = 5.2, 7.2  # of the words, and of the square root of that: the first words found tell most
_PLACE = -1.5  # for the parts of both texts by which the places lie apart
_LENGTH = -0.8  # for the logarithm of how much longer one side is than the whole text lets expect
_WORTH = 0.35  # probability from which a link is worth it: below a half, as a lost link costs as much as a wrong one
_WHAT = "Pairing the sentences"  # told with the progress


def likely_steps(chain: Sequence[Step], near: NearPairs, likeness: Likeness, progress: Progress) -> list[Step]:
    """The steps of a retelling, in order, that pair the sentences most likely told by each other.

    ``chain`` is the best one. What lies far off it is left out, so that the work grows with the length of the texts.
    """
    steps = list(_passages(_along(chain, near), near, likeness, progress))
    rows, columns = len(likeness.original), len(likeness.copy)
    chance = _chances(steps, rows, columns, progress)
    worth = [
        Step(step.original, step.copy, sum([chance[pair] - _WORTH for pair in product(step.original, step.copy)]))
        for step in steps
    ]
    return heaviest([step for step in worth if step.gain > 0], rows, columns, progress)


def _along(chain: Sequence[Step], near: NearPairs) -> set[Pair]:
    """The pairs that share a word and lie where the chain passes."""
    ours, theirs = [step.original for step in chain], [step.copy for step in chain]
    return {
        (i, j)
        for (i, j), weight in near.matched.items()
        if weight > 0 and abs(bisect_left(ours, (i,)) - bisect_left(theirs, (j,))) <= _STRAY
    }


def _passages(pairs: set[Pair], near: NearPairs, likeness: Likeness, progress: Progress) -> Iterator[Step]:
    """All passages that may be a link, with the logarithm of their odds as gain.

    Every sentence of a passage shares a word with the other side. Lengths and places are counted in weight of words.
    """
    ends = [list(accumulate(masses, initial=0.0)) for masses in (likeness.original_mass, likeness.copy_mass)]
    for original, copy in paced(sorted(_groups(pairs)), progress, 0.55, 0.55, _WHAT):
        if not near.may_be_one(original, copy):
            continue
        if len(original) == len(copy) == 1:
            matched = near.matched[original[0], copy[0]]
        else:
            ours, theirs = likeness.group(likeness.original, original), likeness.group(likeness.copy, copy)
            matched = likeness.matched(ours, theirs)
        top, bottom = (ends[0][n] / ends[0][-1] for n in (original[0], original[-1] + 1))
        left, right = (ends[1][n] / ends[1][-1] for n in (copy[0], copy[-1] + 1))
        share = 2 * matched / ((bottom - top) * ends[0][-1] + (right - left) * ends[1][-1])
        odds = _SINGLE + _FURTHER * (len(original) + len(copy) - 2) + _SHARE * share + _ROOT * math.sqrt(share)
        odds += _PLACE * abs(top + bottom - left - right) / 2
        odds += _LENGTH * abs(math.log((bottom - top) / (right - left)))
        yield Step(original, copy, odds)


def _groups(pairs: set[Pair]) -> set[tuple[Group, Group]]:
    """Each pair, and the sentences in a row that are paired with one and the same."""
    found: set[tuple[Group, Group]] = set()
    for i, j in pairs:
        for size in range(1, _SUMMED_UP + 1):
            if (i + size - 1, j) not in pairs:
                break
            found.add((tuple(range(i, i + size)), (j,)))
        for size in range(2, _SUMMED_UP + 1):
            if (i, j + size - 1) not in pairs:
                break
            found.add(((i,), tuple(range(j, j + size))))
    return found


def _chances(steps: Sequence[Step], rows: int, columns: int, progress: Progress) -> dict[Pair, float]:
    """The probability of each pair to be told by each other: the share of the chains that link it, by weight."""
    before = _told_before(steps, columns, progress)
    # What follows a passage goes before it when both texts are read from their ends.
    turned = [
        Step(
            tuple([rows - 1 - i for i in reversed(step.original)]),
            tuple([columns - 1 - j for j in reversed(step.copy)]),
            step.gain,
        )
        for step in steps
    ]
    after = _told_before(turned, columns, progress)
    whole = 0.0
    for step, weight in zip(steps, before, strict=True):
        whole = _added(whole, weight + step.gain)
    chance: dict[Pair, float] = defaultdict(float)
    for step, ahead, behind in zip(steps, before, after, strict=True):
        probability = math.exp(ahead + step.gain + behind - whole)
        for pair in product(step.original, step.copy):
            chance[pair] += probability
    return chance


def _told_before(steps: Sequence[Step], columns: int, progress: Progress) -> list[float]:
    """For each step the summed weight, as a logarithm, of all chains that end before it, the empty one among them.

    Each set of links counts once, in whatever order the sentences between them are passed over.
    """
    before = [0.0] * len(steps)
    sums = _PrefixSums(columns)
    ended = sorted(range(len(steps)), key=lambda number: steps[number].original[-1])
    starting = sorted(range(len(steps)), key=lambda number: steps[number].original[0])
    done = 0
    for number in paced(starting, progress, 0.55, 0.55, _WHAT):
        while steps[ended[done]].original[-1] < steps[number].original[0]:
            last = ended[done]
            sums.add(steps[last].copy[-1] + 1, before[last] + steps[last].gain)
            done += 1
        before[number] = sums.up_to(steps[number].copy[0])
    return before


class _PrefixSums:
    """The sum of what was added at or before a place (Fenwick 1994), all numbers as logarithms; 1 to begin with."""

    def __init__(self, size: int) -> None:
        self._sums = [-math.inf] * (size + 2)

    def add(self, place: int, value: float) -> None:
        place += 1
        while place < len(self._sums):
            self._sums[place] = _added(self._sums[place], value)
            place += place & -place

    def up_to(self, place: int) -> float:
        place += 1
        total = 0.0
        while place > 0:
            total = _added(total, self._sums[place])
            place -= place & -place
        return total


def _added(one: float, other: float) -> float:
    """The logarithm of the sum of two numbers given as logarithms."""
    if one < other:
        one, other = other, one
    return one + math.log1p(math.exp(other - one))
