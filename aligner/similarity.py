"""How alike sentences are: words weighted by rarity, each matched with itself or with a word like it.

Measured (DESIGN.md): true pairs of a garbled story reach 0.6 to 0.86, the best false pair 0.34.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from aligner.folding import Token, fold_marks
from aligner.lines import Line, PairLines
from aligner.model import Document, Reason, Role
from aligner.options import Options
from aligner.progress import SILENT, Progress, paced

Bag = Counter[str]

# Soundex classes of a first letter (Russell 1918), w beside v: words that are forms of one start in one class.
_CLASSES = {c: n for n, group in enumerate(("aeiouhy", "bfpvw", "cgjkqsxz", "dt", "l", "mn", "r")) for c in group}
_UNSPACED_FROM = "\u0e00"  # scripts without spaces lie behind
_WHAT = "Weighing the words"  # told with the progress
_ALL_PAIRS = 4_000_000  # word pairs up to which shared words too are compared with each other
_SOFT_DISCOUNT = 0.9  # a like word is worth a little less than the word itself
_NEIGHBOURS = 4  # like words kept for a word
_SHARE_SHOWN = 5  # reasons kept for a link


@lru_cache(maxsize=65_536)
def feature(word: str) -> str:
    """The form in which a word is counted: marks off, possessive off."""
    plain = fold_marks(word)
    return plain.removesuffix("'s").removesuffix("'") or plain


def bag_of(line: Line) -> Bag:
    """How often each word stands in a sentence; in scripts without spaces, each pair of neighbouring characters."""
    texts = list(compress(line.texts, line.is_word))
    if max(texts, default="") <= _UNSPACED_FROM:
        return Counter(map(feature, texts))
    bag: Bag = Counter()
    before: Token | None = None
    for token in [t for t in line if t.is_word]:
        counted = feature(token.text)
        bag[counted] = bag.get(counted, 0) + 1
        single = token.end - token.start == 1 and token.text > _UNSPACED_FROM and token.text.isalpha()
        if single and before is not None and before.end == token.start:
            bag[before.text + token.text] += 1
        before = token if single else None
    return bag


@dataclass(frozen=True, slots=True)
class Rarity:
    """In how many sentences of each text a word stands, and how many sentences with words both texts have."""

    original: Counter[str]
    copy: Counter[str]
    total: int

    def weight(self, word: str) -> float:
        """How much a word tells: the rarer, the more; a word of neither text as much as one that stands once."""
        return math.log(1 + self.total / ((self.original[word] + self.copy[word]) or 1))


def rarity_of(original: Sequence[Bag], copy: Sequence[Bag]) -> Rarity:
    """The rarity of the words of some sentences."""
    ours, theirs = (Counter(word for bag in bags for word in bag) for bags in (original, copy))
    return Rarity(ours, theirs, sum(bool(bag) for bag in (*original, *copy)))


class Likeness:
    """Scores between groups of sentences of two documents. Furniture has no words here and is like nothing."""

    def __init__(
        self,
        original: Document,
        copy: Document,
        tokens: PairLines,
        options: Options,
        rarity: Rarity | None = None,
        progress: Progress = SILENT,
    ) -> None:
        """``rarity`` is that of both whole texts where the documents hold but a stretch of their sentences."""
        self._options = options
        self.original = bags_of(original, paced(tokens[0], progress, 0.2, 0.2, _WHAT))
        self.copy = bags_of(copy, paced(tokens[1], progress, 0.2, 0.2, _WHAT))
        progress(0.2, _WHAT)
        self.rarity = rarity or rarity_of(self.original, self.copy)
        found = dict.fromkeys(word for bag in (*self.original, *self.copy) for word in bag)
        self._weights = {word: self.rarity.weight(word) for word in found}
        progress(0.2, _WHAT)
        self._like = self._like_words(progress)
        self._sought = {word: self._sought_for(word) for word in set().union(*self.original)}
        self.original_mass = [self.mass(bag) for bag in self.original]
        self.copy_mass = [self.mass(bag) for bag in self.copy]

    def mass(self, bag: Bag) -> float:
        """The weight of all words of a bag."""
        weights = self._weights
        return sum([weights[word] * count for word, count in bag.items()])

    def weight(self, word: str) -> float:
        """The rarity of a word, 0 for one in neither text."""
        return self._weights.get(word, 0.0)

    def forms_of(self, word: str) -> tuple[str, ...]:
        """The words of the other text that count as forms of a word of either text."""
        return (*(other for other, _ in self._like.get(word, ())), *self._like_back.get(word, ()))

    def group(self, bags: Sequence[Bag], numbers: Iterable[int]) -> Bag:
        """The words of neighbouring sentences as one bag."""
        indices = list(numbers)
        if len(indices) == 1:
            return bags[indices[0]]
        joined = bags[indices[0]].copy()
        for n in indices[1:]:
            joined.update(bags[n])
        return joined

    def matched(self, original: Bag, copy: Bag) -> float:
        """The weight of the words of two bags that stand in both, or have a like word in the other."""
        weights, like = self._weights, self._like
        total = 0.0
        for word in [word for word in original if word in copy]:
            count, both = original[word], copy[word]
            total += (both if both < count else count) * weights[word]
        rest = [(word, left) for word in original if word in like and (left := original[word] - copy.get(word, 0)) > 0]
        for _, _, weight in self._like_matches(rest, original, copy) if rest else ():
            total += weight
        return total

    def score(self, original: Bag, copy: Bag) -> float:
        """The matched share of two bags, 0 to 1 (Dice, weighted)."""
        return self._share(self.matched(original, copy), original, copy)

    def explained(self, original: Bag, copy: Bag) -> tuple[float, tuple[Reason, ...]]:
        """The score, and the pairs of words that carry it, heaviest first, with their shares of it in percent."""
        found = self._matches(original, copy)
        matches = sorted([(-weight, one, other) for one, other, weight in found])
        whole = -sum([weight for weight, _, _ in matches]) or 1.0
        reasons = tuple([Reason(a, b, round(-100 * weight / whole, 1)) for weight, a, b in matches[:_SHARE_SHOWN]])
        return self._share(sum([weight for _, _, weight in found]), original, copy), reasons

    def _share(self, matched: float, original: Bag, copy: Bag) -> float:
        mass = self.mass(original) + self.mass(copy)
        return min(1.0, 2 * matched / mass) if mass else 0.0

    def _matches(self, original: Bag, copy: Bag) -> list[tuple[str, str, float]]:
        weights, like = self._weights, self._like
        found = [(w, w, (n if n < copy[w] else copy[w]) * weights[w]) for w, n in original.items() if w in copy]
        rest = [(w, left) for w, n in original.items() if w in like and (left := n - copy.get(w, 0)) > 0]
        return found + self._like_matches(rest, original, copy) if rest else found

    def _like_matches(self, rest: Sequence[tuple[str, int]], original: Bag, copy: Bag) -> list[tuple[str, str, float]]:
        """Words left without an equal, each with a like word that is left in the other bag.

        The likest words first, whichever side they stand on, so that the sides may be swapped.
        """
        options = [
            (likeness * min(self._weights[word], self._weights[other]), word, other)
            for word, _ in rest
            for other, likeness in self._like[word]
            if other in copy
        ]
        if not options:
            return []  # nearly always
        found: list[tuple[str, str, float]] = []
        free = dict(rest)
        left = {other: copy[other] - min(copy[other], original.get(other, 0)) for _, _, other in options}
        for weight, word, other in sorted(options, key=lambda o: (-o[0], *sorted(o[1:]))):
            both = min(free[word], left[other])
            if both > 0:
                found.append((word, other, both * _SOFT_DISCOUNT * weight))
                left[other] -= both
                free[word] -= both
        return found

    def candidates(self, number: int, places: int | None = None) -> dict[int, float]:
        """Sentences of the copy that share words with one of the original: index -> rough matched weight.

        With ``places`` the rarest words are looked up first, and no further than to that many of their places.
        """
        sought = [
            (size, other, count, share)
            for word, count in self.original[number].items()
            for size, other, share in self._sought[word]
        ]
        if places is not None:
            sought.sort()
        rough: dict[int, float] = defaultdict(float)
        for size, word, count, share in sought:
            if places is not None and (places := places - size) < 0:
                break
            if count == 1:  # nearly always
                for place in self._postings[word]:
                    rough[place] += share
            else:
                for place in self._postings[word]:
                    rough[place] += share * min(count, self.copy[place][word])
        return rough

    def _sought_for(self, word: str) -> list[tuple[int, str, float]]:
        """The words of the copy that a word may be told by: in how many sentences each stands, and what it tells."""
        weights, postings = self._weights, self._postings
        return [
            (len(postings[other]), other, likeness * min(weights[word], weights[other]))
            for other, likeness in ((word, 1.0), *self._like.get(word, ()))
            if other in postings
        ]

    def _like_words(self, progress: Progress) -> dict[str, tuple[tuple[str, float], ...]]:
        """For each word of the original, the words of the copy that look like another form of it."""
        self._postings: dict[str, list[int]] = defaultdict(list)
        for number, bag in enumerate(self.copy):
            for word in bag:
                self._postings[word].append(number)
        ours = {w for bag in self.original for w in bag}
        theirs = set(self._postings)
        if len(self.rarity.original) * len(self.rarity.copy) > _ALL_PAIRS:
            ours, theirs = ours - self.rarity.copy.keys(), theirs - self.rarity.original.keys()
        buckets: dict[int, list[str]] = defaultdict(list)
        for word in sorted(theirs):
            if self._is_long(word):
                buckets[_CLASSES.get(word[0], 9)].append(word)
        like = {}
        for word in paced(list(ours), progress, 0.2, 0.2, _WHAT):
            if self._is_long(word) and (bucket := buckets.get(_CLASSES.get(word[0], 9))):
                near = process.extract(
                    word,
                    bucket,
                    scorer=JaroWinkler.similarity,
                    processor=None,
                    score_cutoff=self._options.word_likeness,
                    limit=_NEIGHBOURS,
                )
                like[word] = tuple((other, likeness) for other, likeness, _ in near if other != word)
        self._like_back: dict[str, list[str]] = defaultdict(list)
        for word, forms in like.items():
            for other, _ in forms:
                self._like_back[other].append(word)
        return {word: forms for word, forms in like.items() if forms}

    def _is_long(self, word: str) -> bool:
        letters = word.isalpha() or not any(c.isdigit() for c in word)
        return len(word) >= self._options.word_likeness_letters and letters


def bags_of(document: Document, lines: Iterable[Line]) -> list[Bag]:
    """The words of each sentence; none in furniture."""
    return [Counter() if document.role_of(n) is Role.FURNITURE else bag_of(line) for n, line in enumerate(lines)]
