"""The heaviest chain of links that keep the order of both texts.

Sparse chaining: only near pairs are steps, a prefix maximum over the copy finds the best place to go on from, so the
work grows with the number of near pairs, not with the product of the lengths.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from aligner.alignment.near import NearPairs
from aligner.options import Options
from aligner.progress import Progress, paced
from aligner.similarity import Likeness


@dataclass(frozen=True, slots=True)
class Step:
    """Neighbouring sentences of both texts that may become a link, and what the chain gains by them."""

    original: tuple[int, ...]
    copy: tuple[int, ...]
    gain: float


_CONTINUES = 0.04  # of a step's gain on top when it follows its forerunner without a gap: settles ties of repeats
_TANGLED = 0.2  # of its mass that a 2:2 group must match beyond its pairs: else they are pairs
_OUTDONE = 0.5  # a pair this far below the best score of one of its sentences belongs elsewhere


def best_chain(near: NearPairs, likeness: Likeness, options: Options, progress: Progress) -> list[Step]:
    """The steps of the heaviest chain of near pairs and of groups made of them, in order."""
    steps = [*_single_steps(near, likeness, options), *_group_steps(near, likeness, options, progress)]
    return heaviest(steps, len(likeness.original), len(likeness.copy), progress)


def heaviest(steps: Sequence[Step], rows: int, columns: int, progress: Progress) -> list[Step]:
    """The steps that keep the order of both texts, of so many sentences, and gain most together."""
    starts: dict[int, list[int]] = defaultdict(list)
    ends: dict[int, list[int]] = defaultdict(list)
    for number, step in enumerate(steps):
        starts[step.original[0]].append(number)
        ends[step.original[-1] + 1].append(number)
    value = [0.0] * len(steps)
    back = [-1] * len(steps)
    tree = _PrefixBest(columns + 1)
    ending: dict[tuple[int, int], int] = {}
    for i in paced(range(rows + 1), progress, 0.55, 0.55, "Pairing the sentences"):
        for number in ends[i]:
            tree.put(steps[number].copy[-1] + 1, value[number], number)
            place = (i, steps[number].copy[-1] + 1)
            if place not in ending or value[ending[place]] < value[number]:
                ending[place] = number
        for number in starts[i]:
            step = steps[number]
            best, back[number] = tree.best(step.copy[0])
            forerunner = ending.get((i, step.copy[0]))
            bonus = _CONTINUES * step.gain
            if forerunner is not None and value[forerunner] + bonus > best:
                best, back[number] = value[forerunner] + bonus, forerunner
            value[number] = best + step.gain
    chain: list[Step] = []
    at = max(range(len(steps)), key=value.__getitem__, default=-1)
    while at >= 0:
        chain.append(steps[at])
        at = back[at]
    return chain[::-1]


def _single_steps(near: NearPairs, likeness: Likeness, options: Options) -> Iterator[Step]:
    for (i, j), score in near.score.items():
        if score >= options.link_floor and score >= _OUTDONE * max(near.best_original[i], near.best_copy[j]):
            mass = (likeness.original_mass[i] + likeness.copy_mass[j]) / 2
            yield Step((i,), (j,), near.matched[i, j] - options.link_floor * mass)


def _group_steps(near: NearPairs, likeness: Likeness, options: Options, progress: Progress) -> Iterator[Step]:
    groups = sorted(_groups(near, likeness, options, progress))
    for top, left, rows, columns in paced(groups, progress, 0.5, 0.55, "Pairing the sentences"):
        group = tuple(range(top, top + rows)), tuple(range(left, left + columns))
        if near.may_be_one(*group) and (step := group_step(likeness, options, *group)):
            yield step


def _groups(
    near: NearPairs, likeness: Likeness, options: Options, progress: Progress
) -> set[tuple[int, int, int, int]]:
    """First sentences and sizes of all groups that promise something.

    Where several sentences are told by one, each must give enough to it; so only pairs that do are looked at, and of
    these only neighbours: most near pairs are noise.
    """
    columns: set[tuple[int, int]] = set()
    rows: set[tuple[int, int]] = set()
    above: set[tuple[int, int]] = set()  # squares whose upper sentence may find enough in its two columns
    beside: set[tuple[int, int]] = set()  # squares whose left sentence may find enough in its two rows
    for (i, j), weight in near.matched.items():
        ours, theirs = options.merge_gain * likeness.original_mass[i], options.merge_gain * likeness.copy_mass[j]
        if weight >= ours > 0:
            columns.add((i, j))
        if weight >= theirs > 0:
            rows.add((i, j))
        # Two sentences may give enough together: half is enough.
        if 2 * weight >= ours:
            above.update(((i, j - 1), (i, j)))
        if 2 * weight >= theirs:
            beside.update(((i - 1, j), (i, j)))
    squares = [(i, j) for i, j in above & beside if (i + 1, j) in above and (i, j + 1) in beside]
    found = set()
    for i, j in columns:
        if (i + 1, j) in columns:
            found |= {(i, j, 2, 1), (i, j, 3, 1)} if (i + 2, j) in columns else {(i, j, 2, 1)}
    for i, j in rows:
        if (i, j + 1) in rows:
            found |= {(i, j, 1, 2), (i, j, 1, 3)} if (i, j + 2) in rows else {(i, j, 1, 2)}
    for i, j in paced(squares, progress, 0.45, 0.5, "Pairing the sentences", often=1000):
        if _is_tangled(near, likeness, options, i, j):
            found.add((i, j, 2, 2))
    return found


def _is_tangled(near: NearPairs, likeness: Likeness, options: Options, i: int, j: int) -> bool:
    """Whether two sentences and two, from these on, may tell more together than in pairs.

    What a sentence matches alone bounds what it adds to a group: it must be enough for each. And where they match so
    much one by one that the rest is below ``_TANGLED``, they are pairs.
    """
    masses, others = likeness.original_mass[i : i + 2], likeness.copy_mass[j : j + 2]
    if i < 0 or j < 0 or len(masses) < 2 or len(others) < 2:
        return False
    get, least = near.matched.get, options.merge_gain
    a, b, c, d = get((i, j), 0.0), get((i, j + 1), 0.0), get((i + 1, j), 0.0), get((i + 1, j + 1), 0.0)
    if not (a + b >= least * masses[0] > 0 and c + d >= least * masses[1] > 0):
        return False
    if not (a + c >= least * others[0] > 0 and b + d >= least * others[1] > 0):
        return False
    mine, yours = sum(masses), sum(others)
    return min(mine, yours) - max(a + d, b + c) >= _TANGLED * (mine + yours) / 2


def group_step(likeness: Likeness, options: Options, original: tuple[int, ...], copy: tuple[int, ...]) -> Step | None:
    """The step for a group, or None when one of its sentences adds too little to be part of it."""
    if not all(likeness.original[i] for i in original) or not all(likeness.copy[j] for j in copy):
        return None
    ours, theirs = likeness.group(likeness.original, original), likeness.group(likeness.copy, copy)
    whole = likeness.matched(ours, theirs)
    mass = (likeness.mass(ours) + likeness.mass(theirs)) / 2
    gain = whole - options.link_floor * mass
    if gain <= 0:
        return None
    if len(original) == len(copy) > 1 and whole - _told_in_pairs(likeness, original, copy) < _TANGLED * mass:
        return None
    for numbers, bags, masses in (
        (original, likeness.original, likeness.original_mass),
        (copy, likeness.copy, likeness.copy_mass),
    ):
        if len(numbers) > 1:
            for n in numbers:
                rest = likeness.group(bags, [k for k in numbers if k != n])
                without = likeness.matched(rest, theirs) if bags is likeness.original else likeness.matched(ours, rest)
                if whole - without < options.merge_gain * masses[n]:
                    return None
    return Step(original, copy, gain)


def _told_in_pairs(likeness: Likeness, original: tuple[int, ...], copy: tuple[int, ...]) -> float:
    """The matched weight when the sentences of two equal groups are paired one by one, in the better order."""
    orders = (copy, copy[::-1])
    return max(
        sum(likeness.matched(likeness.original[i], likeness.copy[j]) for i, j in zip(original, order, strict=True))
        for order in orders
    )


class _PrefixBest:
    """The best value put at or before a place (Fenwick 1994, for maxima)."""

    def __init__(self, size: int) -> None:
        self._best: list[tuple[float, int]] = [(0.0, -1)] * (size + 1)

    def put(self, place: int, value: float, number: int) -> None:
        place += 1
        while place < len(self._best):
            if value > self._best[place][0]:
                self._best[place] = (value, number)
            place += place & -place

    def best(self, place: int) -> tuple[float, int]:
        place += 1
        found = (0.0, -1)
        while place > 0:
            if self._best[place][1] >= 0 and self._best[place][0] >= found[0]:
                found = self._best[place]  # of equal ones the earliest, as on the other side
            place -= place & -place
        return found
