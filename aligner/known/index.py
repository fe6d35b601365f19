"""Which words of a list a garbled word may stand for, found without looking at all of them."""

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA, Levenshtein

from aligner.closeness import all_bones, bones, closeness

_SCORED = 12  # words at most that are measured by sound for one question
_LOOKS = 0.3  # likeness by letters below which no sound can bring two words near
_FEW_BONES = 2  # consonants up to which none may differ in class


@dataclass(frozen=True, slots=True)
class NearWord:
    """A word of the list and how near it sounds, 0 to 1."""

    word: str
    closeness: float


class WordIndex:
    """Words by the classes of their consonants."""

    def __init__(self, words: Iterable[str]) -> None:
        words = list(words)
        self._words: dict[str, list[str]] = {}
        for word, form in zip(words, all_bones(words), strict=True):
            self._words.setdefault(form, []).append(word)
        self._words.pop("", None)
        self._forms: dict[tuple[str, int], list[str]] = {}
        for form in self._words:
            self._forms.setdefault((form[0], len(form)), []).append(form)

    def near(self, word: str, least: float) -> list[NearWord]:
        """The words at least ``least`` close, the closest first; equal ones in the order of the list."""
        form = bones(word)
        candidates = list(self._words.get(form, ()))
        if len(form) > _FEW_BONES:
            for length in (len(form), len(form) - 1, len(form) + 1):
                near = self._forms.get((form[0], length), ())
                found = process.extract(form, near, scorer=Levenshtein.distance, score_cutoff=1, limit=None)
                candidates += [w for other, distance, _ in found if distance for w in self._words[other]]
        best = process.extract(word, candidates, scorer=OSA.normalized_similarity, score_cutoff=_LOOKS, limit=_SCORED)
        scored = [NearWord(w, close) for w, _, _ in best if (close := closeness(word, w)) >= least]
        return sorted(scored, key=lambda near: -near.closeness)
