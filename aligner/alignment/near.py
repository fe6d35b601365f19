"""Which sentence pairs are worth a look: found over an index of rare words, so that a book stays near-linear."""

from collections import defaultdict
from dataclasses import dataclass, replace
from heapq import nsmallest

from aligner.folding import fold
from aligner.model import Document, Role
from aligner.progress import Progress, paced
from aligner.similarity import Likeness

_WORDLESS = 0.01  # the weight of two equal sentences of signs alone, such as "?!"
_WHAT = "Weighing the words"  # told with the progress
_KEPT = 10  # candidates scored exactly for a sentence
_SHORT = 150  # sentences of the copy up to which every shared word is looked up
_PLACES = 400  # places of its rarest words at which a sentence of a longer text is looked for
_FEW_PLACES = 100  # places at which most sentences are found already:
_SURE = 0.3  # where one shares so much of its weight, the others matter little,
_NOISE = 0.25  # but for those that share at least so much of what that one shares,
_BESIDE = 2  # and those beside it, which may be part of one link


@dataclass(frozen=True, slots=True)
class NearPairs:
    """Pairs of sentences with their matched weight and score, and each sentence's best score with any partner.

    ``apart`` are pairs that may be in no link, neither alone nor in a group: the editor said so, or one was put in the
    place of the other.
    """

    matched: dict[tuple[int, int], float]
    score: dict[tuple[int, int], float]
    best_original: dict[int, float]
    best_copy: dict[int, float]
    apart: frozenset[tuple[int, int]] = frozenset()

    def held_apart(self, pairs: frozenset[tuple[int, int]]) -> "NearPairs":
        """The same, these pairs held apart too."""
        return replace(self, apart=self.apart | pairs)

    def may_be_one(self, original: tuple[int, ...], copy: tuple[int, ...]) -> bool:
        """Whether a link of these sentences pairs nothing that is held apart."""
        return not self.apart or not any((i, j) in self.apart for i in original for j in copy)


def near_pairs(original: Document, copy: Document, likeness: Likeness, progress: Progress) -> NearPairs:
    """All pairs that may be linked: the best by shared words, and sentences that are the same but for typography."""
    wanted = _identical(original, copy)
    for i in paced(range(len(likeness.original)), progress, 0.2, 0.3, _WHAT):
        wanted.update([(i, j) for j in _likely(i, likeness)])
    matched: dict[tuple[int, int], float] = {}
    score: dict[tuple[int, int], float] = {}
    best_original: dict[int, float] = defaultdict(float)
    best_copy: dict[int, float] = defaultdict(float)
    for i, j in paced(sorted(wanted), progress, 0.3, 0.4, _WHAT, often=1000):
        mass = likeness.original_mass[i] + likeness.copy_mass[j]
        weight = likeness.matched(likeness.original[i], likeness.copy[j]) if mass else _WORDLESS
        share = min(1.0, 2 * weight / mass) if mass else 1.0
        matched[i, j], score[i, j] = weight, share
        if share > best_original[i]:
            best_original[i] = share
        if share > best_copy[j]:
            best_copy[j] = share
    return NearPairs(matched, score, best_original, best_copy)


def _likely(i: int, likeness: Likeness) -> list[int]:
    """The sentences of the copy that share most with one of the original, by the rarest words of both."""
    ours, theirs = likeness.original_mass[i], likeness.copy_mass
    rough: dict[int, float] = {}
    for places in (None,) if len(theirs) <= _SHORT else (_FEW_PLACES, _PLACES):
        rough = likeness.candidates(i, places)
        likest = max(rough, key=rough.__getitem__, default=-1)
        if places is not None and likest >= 0 and rough[likest] >= _SURE * ours:
            least = _NOISE * rough[likest]
            rough = {j: weight for j, weight in rough.items() if weight >= least or abs(j - likest) <= _BESIDE}
            break
    ranked = nsmallest(_KEPT, [(-weight / (ours + theirs[j]), abs(i - j), j) for j, weight in rough.items()])
    return [j for _, _, j in ranked]


def _identical(original: Document, copy: Document) -> set[tuple[int, int]]:
    """Equal sentences, paired by their rank counted from the front and from the back: repeated ones stay few."""
    places: dict[str, list[int]] = defaultdict(list)
    for j, sentence in enumerate(copy.sentences):
        if copy.role_of(j) is not Role.FURNITURE:
            places[fold(sentence.span.of(copy.text))].append(j)
    ours: dict[str, list[int]] = defaultdict(list)
    for i, sentence in enumerate(original.sentences):
        if original.role_of(i) is not Role.FURNITURE and (text := fold(sentence.span.of(original.text))) in places:
            ours[text].append(i)
    return {
        pair
        for text, mine in ours.items()
        for pair in (
            *zip(mine, places[text], strict=False),
            *zip(reversed(mine), reversed(places[text]), strict=False),
        )
    }
