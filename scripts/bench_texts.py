"""Generated pairs of texts for the benchmark, each with the truth about itself; the same for the same size and variant.

Prose of an invented language with English grammar words: word frequencies follow Zipf's law, sentences have 8 to 30
words with names, numbers and commas, paragraphs 1 to 4 sentences.
"""

import random
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

_GRAMMAR = (
    "the", "of", "and", "to", "in", "a", "that", "is", "was", "for", "on", "with", "as", "it", "by", "at", "from", "he",
    "be", "this", "had", "not", "are", "but", "his", "which", "or", "have", "an", "were", "they", "has", "been",
    "their", "one", "who", "all", "will", "she", "would", "when", "there", "more", "if", "out", "so", "said", "what",
    "up", "its", "about", "into", "than", "them", "can", "only", "other", "new", "some", "could", "these", "two", "may",
    "then", "do", "first", "any", "my", "now", "such", "like", "our", "over", "after", "before", "while", "under",
)  # fmt: skip
_CONTENT_WORDS = 24_000
_NAMES = 900
_GRAMMAR_SHARE = 0.42  # of the words of running English
_NAME_SHARE = 0.05
_NUMBER_SHARE = 0.02
_BLOCKS = 10
_REWORDED = 0.3  # share of the words changed in the hard variant, with the clauses turned round


class Variant(StrEnum):
    """How much the copy differs."""

    EASY = "easy"  # 5% of the words changed
    HARD = "hard"  # every sentence reworded


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts; for each sentence its place, for each of the copy's the number of its source, or None for a new one.

    ``blocks`` holds the numbers of the original's sentences that stand elsewhere in the copy, a tuple a block.
    """

    original: str
    copy: str
    original_places: tuple[tuple[int, int], ...]
    copy_places: tuple[tuple[int, int], ...]
    sources: tuple[int | None, ...]
    blocks: tuple[tuple[int, ...], ...]


class Prose:
    """Draws words and sentences."""

    def __init__(self, seed: str) -> None:
        self.dice = random.Random(seed)
        lexicon = random.Random("lexicon")
        stems = dict.fromkeys(_stem(lexicon) for _ in range(2 * _CONTENT_WORDS))
        self._content = list(stems)[:_CONTENT_WORDS]
        self._content_weights = list(accumulate(1 / (n + 3) for n in range(len(self._content))))
        self._grammar_weights = list(accumulate(1 / (n + 1) for n in range(len(_GRAMMAR))))
        self._names = [_stem(lexicon).capitalize() for _ in range(_NAMES)]
        self._name_weights = list(accumulate(1 / (n + 2) for n in range(_NAMES)))

    def word(self) -> str:
        """One word, or a name of two."""
        kind = self.dice.random()
        if kind < _GRAMMAR_SHARE:
            return self.dice.choices(_GRAMMAR, cum_weights=self._grammar_weights)[0]
        if kind < _GRAMMAR_SHARE + _NAME_SHARE:
            return " ".join(self.dice.choices(self._names, cum_weights=self._name_weights, k=self.dice.choice((1, 2))))
        if kind < _GRAMMAR_SHARE + _NAME_SHARE + _NUMBER_SHARE:
            return str(self.dice.choice((self.dice.randrange(2, 100), self.dice.randrange(1900, 2030))))
        return self.dice.choices(self._content, cum_weights=self._content_weights)[0]

    def sentence(self) -> list[str]:
        """The words of a sentence, a comma behind some."""
        size = self.dice.randint(8, 30)
        words = [self.word() for _ in range(size)]
        if size > 12:
            words[self.dice.randrange(4, size - 4)] += ","
        return words

    def reword(self, words: list[str], share: float) -> list[str]:
        """The sentence with a share of its words replaced."""
        return [
            self.word() + ("," if word.endswith(",") else "") if self.dice.random() < share else word for word in words
        ]


def make_pair(size: int, variant: Variant) -> Pair:
    """A pair of about ``size`` characters each: 2% of the sentences removed and inserted, blocks moved."""
    prose = Prose(f"{size} {variant}")
    original: list[list[list[str]]] = []
    length = 0
    while length < size:
        original.append([prose.sentence() for _ in range(prose.dice.randint(1, 4))])
        length += sum(len(word) + 1 for sentence in original[-1] for word in sentence)
    order, blocks = _moved(prose.dice, len(original))
    firsts = [0, *accumulate(len(paragraph) for paragraph in original)]
    copied: list[list[tuple[int | None, list[str]]]] = []
    for number in order:
        paragraph: list[tuple[int | None, list[str]]] = []
        for n, sentence in enumerate(original[number]):
            if prose.dice.random() < 0.02:
                paragraph.append((None, prose.sentence()))
            if prose.dice.random() >= 0.02:
                paragraph.append((firsts[number] + n, _told_anew(prose, sentence, variant)))
        copied.append(paragraph)
    text, places = _written(original)
    other, other_places = _written([[words for _, words in paragraph] for paragraph in copied])
    sources = tuple(source for paragraph in copied for source, _ in paragraph)
    told = set(sources)
    moved = tuple(
        tuple(n for number in block for n in range(firsts[number], firsts[number + 1]) if n in told) for block in blocks
    )
    return Pair(text, other, places, other_places, sources, tuple(block for block in moved if block))


def _stem(dice: random.Random) -> str:
    """An invented word that can be said aloud."""
    syllables = dice.choices((1, 2, 3, 4), (2, 5, 4, 1))[0]
    onsets = (
        "b",
        "br",
        "c",
        "d",
        "dr",
        "f",
        "g",
        "gr",
        "h",
        "k",
        "l",
        "m",
        "n",
        "p",
        "pl",
        "r",
        "s",
        "st",
        "t",
        "tr",
        "v",
        "w",
    )
    word = "".join(dice.choice(onsets) + dice.choice(("a", "e", "i", "o", "u", "ea", "ou")) for _ in range(syllables))
    return word + dice.choice(("n", "r", "l", "t", "s", "d", "m", "nd", "st", "ng"))


def _moved(dice: random.Random, paragraphs: int) -> tuple[list[int], list[range]]:
    """The paragraphs in the order of the copy, and the blocks that moved: a tenth of a text at most, far away."""
    count = max(1, min(_BLOCKS, paragraphs // 10))
    section = paragraphs // count
    blocks = []
    for n in range(count):
        length = dice.randint(1, max(1, min(4, section // 8)))
        start = n * section + dice.randrange(section - length)
        blocks.append(range(start, start + length))
    gone = {number for block in blocks for number in block}
    order = [number for number in range(paragraphs) if number not in gone]
    far = max(5, paragraphs // 5)
    for block in dice.sample(blocks, count):
        places = [at for at in range(1, len(order)) if abs(order[at] - block.start) > far]
        at = dice.choice(places)
        order[at:at] = block
    return order, blocks


def _told_anew(prose: Prose, sentence: list[str], variant: Variant) -> list[str]:
    if variant is Variant.EASY:
        return prose.reword(sentence, 0.05)
    changed = prose.reword(sentence, _REWORDED)
    cut = next((n + 1 for n, word in enumerate(changed) if word.endswith(",")), 0)
    return [*changed[cut:], *changed[:cut]]


def _written(paragraphs: list[list[list[str]]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text, and where its sentences stand."""
    parts: list[str] = []
    places = []
    at = 0
    for paragraph in filter(None, paragraphs):
        for words in paragraph:
            sentence = " ".join(words).rstrip(",") + "."
            sentence = sentence[0].upper() + sentence[1:]
            places.append((at, at + len(sentence)))
            parts += [sentence, " "]
            at += len(sentence) + 1
        parts[-1] = "\n\n"
        at += 1
    return "".join(parts), tuple(places)
