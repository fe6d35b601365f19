"""What the chain left over: passages told elsewhere, and sentences that belong to a link beside them."""

from collections import defaultdict
from dataclasses import dataclass, replace

from aligner.alignment.chain import Step, group_step
from aligner.alignment.near import NearPairs
from aligner.options import Options
from aligner.similarity import Likeness

_REST = 0.8  # of a split-off sentence's weight that the other side of its neighbour's link must leave untold


@dataclass(slots=True)
class Left:
    """The sentences that no step holds yet."""

    original: set[int]
    copy: set[int]

    def take(self, step: Step) -> None:
        self.original.difference_update(step.original)
        self.copy.difference_update(step.copy)


def moved_steps(near: NearPairs, left: Left, likeness: Likeness, options: Options) -> list[Step]:
    """Pairs of left-over sentences that are surely alike, or alike and beside one that moved along.

    A pair is judged with its neighbours: a caption alone may be nearer to another caption, but the credit that stands
    below it decides.
    """
    pairs = {
        pair: score
        for pair, score in near.score.items()
        if pair[0] in left.original and pair[1] in left.copy and score >= options.move_floor_in_block
    }
    rank = {pair: score + _support(pairs, pair) for pair, score in pairs.items()}
    found: list[Step] = []
    taken: set[tuple[int, int]] = set()
    # Two rounds: a pair that needs a neighbour may stand in the ranking before it.
    for _ in range(2):
        for i, j in sorted(rank, key=lambda pair: (-rank[pair], pair)):
            sure = pairs[i, j] >= options.move_floor or (i - 1, j - 1) in taken or (i + 1, j + 1) in taken
            if sure and i in left.original and j in left.copy:
                mass = (likeness.original_mass[i] + likeness.copy_mass[j]) / 2
                step = Step((i,), (j,), near.matched[i, j] - options.link_floor * mass)
                left.take(step)
                found.append(step)
                taken.add((i, j))
    return found


def _support(pairs: dict[tuple[int, int], float], pair: tuple[int, int]) -> float:
    i, j = pair
    return pairs.get((i - 1, j - 1), 0.0) + pairs.get((i + 1, j + 1), 0.0)


def absorb(steps: list[Step], left: Left, near: NearPairs, likeness: Likeness, options: Options) -> list[Step]:
    """The same steps, each with the left-over neighbours that make it tell more."""
    grown = list(steps)
    parted = replace(options, merge_gain=options.split_gain)
    before: dict[tuple[bool, int], int] = defaultdict(int)
    for number, step in enumerate(grown):
        before[True, step.original[0]] = before[True, step.original[-1]] = number
        before[False, step.copy[0]] = before[False, step.copy[-1]] = number
    for is_original, pool in ((True, left.original), (False, left.copy)):
        for n in sorted(pool):
            for beside in (n - 1, n + 1):
                number = before.get((is_original, beside), -1)
                if number < 0:
                    continue
                step = grown[number]
                original = tuple(sorted((*step.original, n))) if is_original else step.original
                copy = step.copy if is_original else tuple(sorted((*step.copy, n)))
                if max(len(original), len(copy)) > options.group_limit or not near.may_be_one(original, copy):
                    continue
                split = _is_split_off(step, n, is_original, likeness)
                if larger := group_step(likeness, parted if split else options, original, copy):
                    grown[number] = larger
                    before[is_original, n] = number
                    pool.discard(n)
                    break
    return grown


def _is_split_off(step: Step, number: int, is_original: bool, likeness: Likeness) -> bool:
    """Whether a step leaves so much of the other text untold that a sentence beside it may be the rest of it.

    One sentence was made two: the second half is told in words of its own, and shares less than a whole one would.
    """
    ours, theirs = likeness.group(likeness.original, step.original), likeness.group(likeness.copy, step.copy)
    many, mass = (theirs, likeness.original_mass) if is_original else (ours, likeness.copy_mass)
    return likeness.mass(many) - likeness.matched(ours, theirs) >= _REST * mass[number]
