"""Which words of a list a garbled word may stand for, found without looking at all of them."""

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA, Levenshtein

from aligner.known.closeness import bones, closeness

_SCORED = 12  # words at most that are measured by sound for one question
_FEW_BONES = 2  # consonants up to which none may differ in class


@dataclass(frozen=True, slots=True)
class NearWord:
    """A word of the list and how near it sounds, 0 to 1."""

    word: str
    closeness: float


class WordIndex:
    """Words by the classes of their consonants: the first, and how many there are."""

    def __init__(self, words: Iterable[str]) -> None:
        self._bones: dict[tuple[str, int], list[str]] = {}
        self._words: dict[tuple[str, int], list[str]] = {}
        for word in words:
            form = bones(word)
            if form:
                place = (form[0], len(form))
                self._bones.setdefault(place, []).append(form)
                self._words.setdefault(place, []).append(word)

    def near(self, word: str, least: float) -> list[NearWord]:
        """The words at least ``least`` close, the closest first; equal ones in the order of the list."""
        form = bones(word)
        if not form:
            return []
        candidates: list[str] = []
        for length in (len(form), len(form) - 1, len(form) + 1):
            may_differ = 1 if min(length, len(form)) > _FEW_BONES else 0
            place = (form[0], length)
            if place in self._bones and abs(length - len(form)) <= may_differ:
                listed = self._words[place]
                found = process.extract(
                    form, self._bones[place], scorer=Levenshtein.distance, score_cutoff=may_differ, limit=None
                )
                candidates += [listed[at] for _, _, at in found]
        best = process.extract(word, candidates, scorer=OSA.normalized_similarity, limit=_SCORED)
        scored = [NearWord(w, close) for w, _, _ in best if (close := closeness(word, w)) >= least]
        return sorted(scored, key=lambda near: -near.closeness)
