"""Pairs that tell the same story in other words: what their links may rest on is measured on the pair itself.

Two versions or translations of a text share half of their words and more, sentence by sentence, and a weak link is
likely wrong. Where even the best chain shares little, little is all there is.
"""

from collections.abc import Sequence
from dataclasses import replace

from aligner.alignment.chain import Step
from aligner.alignment.moves import Left
from aligner.alignment.near import NearPairs
from aligner.options import Options
from aligner.similarity import Likeness

_RETOLD = 0.42  # mean likeness of the links of a retelling, at most; two translations have 0.5 and more
_LEAST = 3  # links from which on their mean tells something
_FLOOR = 0.08  # likeness of a pair of sentences that keeps the order, enough in a retelling
_CONDENSED = 0.15  # likeness of a sentence to the one that sums it up with its neighbours, at least
_SUMMED_UP = 5  # sentences that one may sum up


def is_retelling(chain: Sequence[Step], near: NearPairs, likeness: Likeness) -> bool:
    """Whether the links of a chain are so unlike on the whole that one text is a free retelling of the other."""
    if len(chain) < _LEAST:
        return False
    matched = mass = 0.0
    for step in chain:
        if len(step.original) == len(step.copy) == 1:
            matched += 2 * near.matched[step.original[0], step.copy[0]]
        else:
            ours, theirs = likeness.group(likeness.original, step.original), likeness.group(likeness.copy, step.copy)
            matched += 2 * likeness.matched(ours, theirs)
        mass += sum([likeness.original_mass[i] for i in step.original])
        mass += sum([likeness.copy_mass[j] for j in step.copy])
    return matched < _RETOLD * mass


def for_retelling(options: Options) -> Options:
    """The options with the floor of a retelling."""
    return replace(options, link_floor=min(options.link_floor, _FLOOR))


def summed_up(steps: Sequence[Step], left: Left, near: NearPairs, likeness: Likeness) -> list[Step]:
    """The same steps, each with the left-over neighbours in the longer text that are likest to what it tells.

    Who retells a story shorter makes one sentence of several, and takes up but a word or two of each.
    """
    longer_original = sum(likeness.original_mass) >= sum(likeness.copy_mass)
    free = left.original if longer_original else left.copy
    best = near.best_original if longer_original else near.best_copy
    grown = []
    for step in steps:
        many, one = (step.original, step.copy) if longer_original else (step.copy, step.original)
        for way, n in ((-1, many[0] - 1), (1, many[-1] + 1)):
            while n in free and len(many) < _SUMMED_UP:
                pairs = [(n, other) if longer_original else (other, n) for other in one]
                score = max(near.score.get(pair, 0.0) for pair in pairs)
                if score < max(_CONDENSED, best.get(n, 0.0)) or any(pair in near.apart for pair in pairs):
                    break
                many = tuple(sorted((*many, n)))
                free.discard(n)
                n += way
        grown.append(Step(many, one, step.gain) if longer_original else Step(one, many, step.gain))
    return grown
