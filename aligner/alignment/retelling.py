"""Pairs that tell the same story in other words: what their links may rest on is measured on the pair itself.

Two versions or translations of a text share half of their words and more, sentence by sentence, and a weak link is
likely wrong. Where even the best chain shares little, little is all there is.
"""

from collections.abc import Sequence
from dataclasses import replace

from aligner.alignment.chain import Step
from aligner.alignment.near import NearPairs
from aligner.options import Options
from aligner.similarity import Likeness

_RETOLD = 0.42  # mean likeness of the links of a retelling, at most; two translations have 0.5 and more
_LEAST = 2  # links from which on their mean tells something,
_PART = 0.25  # if there are so many for each sentence of the shorter text: strangers have a link here and there
_FLOOR = 0.08  # likeness of a pair of sentences that keeps the order, enough in a retelling


def is_retelling(chain: Sequence[Step], near: NearPairs, likeness: Likeness) -> bool:
    """Whether the links of a chain are so unlike on the whole that one text is a free retelling of the other."""
    told = min(sum(map(bool, likeness.original)), sum(map(bool, likeness.copy)))
    if len(chain) < max(_LEAST, _PART * told):
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
