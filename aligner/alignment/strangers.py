"""Weak links between sentences that hardly changed: there another passage was put in the place of one."""

from collections.abc import Sequence

from aligner.alignment.chain import Step
from aligner.alignment.near import NearPairs

_KEPT = 0.8  # likeness from which a sentence counts as kept by an editor, not translated or told anew
_STRANGE = 0.25  # likeness below which a passage between two kept ones is another passage


def strangers(chain: Sequence[Step], near: NearPairs) -> frozenset[tuple[int, int]]:
    """The weak pairs of the chain whose neighbours in it were both kept.

    Two translators word every sentence differently, and a weak link among weak ones is right by its place. An editor
    who keeps the sentences around one either keeps it as well, or cuts it and writes another.
    """
    if len(chain) < 2:
        return frozenset()
    scores = [_score(step, near) for step in chain]
    # At the ends of a text its one neighbour decides.
    before, after = [scores[1], *scores[:-1]], [*scores[1:], scores[-2]]
    return frozenset(
        (step.original[0], step.copy[0])
        for step, score, one, other in zip(chain, scores, before, after, strict=True)
        if score < _STRANGE and min(one, other) >= _KEPT
    )


def _score(step: Step, near: NearPairs) -> float:
    """The likeness of a pair; a group is neither kept nor strange."""
    if len(step.original) > 1 or len(step.copy) > 1:
        return 0.5
    return near.score[step.original[0], step.copy[0]]
