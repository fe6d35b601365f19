"""Where a headline or crosshead ran into the sentence behind it, as in text pasted from a page that lost its lines.

A seam is a capital (or a figure) without a sign before it. Most such capitals are names; what tells a seam is the word
behind it, that the same words come again behind it, or that the word is written small elsewhere.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from aligner.folding import Token, fold_marks
from aligner.headline_words import ARTICLES, HANGING, LETTERED, NAMERS, OPENERS, PARTS
from aligner.language import function_words

_LEFT, _RIGHT = 2, 5  # words before and behind a seam, at least
_NAMED_LEFT = 4  # words before an article that may belong to a name ("… the paper The Herald …")
_SMALL_LEFT = 5  # words before a word that is only known to be written small elsewhere
_LEAD_LEFT, _LEAD_RIGHT = 4, 6  # content words before and behind a seam known by what is told again
_RESTATED = 0.3  # share of the headline's content words that the lead takes up again, at the head of a text
_RESTATED_INSIDE = 0.55  # the same elsewhere, where headlines are rare
_AGAIN = 3  # content words told again, at least, elsewhere than at the head
_LONGEST = 60  # words and signs of a headline in which the seam behind it is looked for
_WINDOW = 12  # words and signs looked at where only some words need to be there
_FIGURE = 1.5  # content words told again that a sentence must have more to open with a figure


@dataclass(frozen=True, slots=True)
class Spellings:
    """How the words of a text are written: all forms, and how often each stands inside a sentence."""

    all: Set[str]
    inside: Mapping[str, int]

    @classmethod
    def of(cls, sentences: Iterable[Sequence[Token]]) -> "Spellings":
        """Those of the words and signs of each sentence of a text."""
        every: set[str] = set()
        inside: Counter[str] = Counter()
        for inner in sentences:
            every.update([t.text for t in inner])
            inside.update([t.text for before, t in pairwise(inner) if before.is_word])
        return cls(every, inside)

    def is_small(self, word: str) -> bool:
        """Whether a word with a capital is otherwise written small, and with a capital in one place only."""
        return word[0].lower() + word[1:] in self.all and self.inside[word] == 1


@dataclass(frozen=True, slots=True)
class _Place:
    """A sentence in which seams are looked for; ``first`` for the text's first one."""

    inner: list[Token]
    language: str
    spellings: Spellings
    first: bool

    @property
    def grammar(self) -> frozenset[str]:
        return function_words(self.language)


def split_seams(inner: list[Token], language: str, spellings: Spellings, *, first: bool) -> list[list[Token]]:
    """The words and signs of a sentence, cut where a headline without a full stop meets a new sentence.

    ``first`` for a text's first sentence. A seam is a capital on a word that grammar would write small there ("… is
    inevitable A fourth vaccination …") or that the text itself writes small, or a word from which on the headline's
    own words are taken up again.
    """
    pieces: list[list[Token]] = []
    while True:
        at = _seam(_Place(inner, language, spellings, first))
        if at is None:
            return [*pieces, inner]
        pieces.append(inner[:at])
        inner = inner[at:]  # a deck may follow the headline


def seams_in(inner: list[Token], start: int, end: int) -> list[int]:
    """The places from ``start`` up to ``end`` that may be seams, none behind a word that no headline ends with."""
    return [
        n
        for n, (_, _, text, folded, _) in enumerate(inner[start:end], start)
        if (folded == '"' or text[0].isupper()) and may_be_seam(inner, n) and inner[n - 1].folded not in HANGING
    ]


def may_be_seam(inner: list[Token], n: int) -> bool:
    """Whether a word with a capital follows a word, number or closing mark without a sign between them."""
    before, word = inner[n - 1], inner[n]
    if word.folded == '"' and n + 1 < len(inner):  # an opening mark, then the capital
        word = inner[n + 1]
        if inner[n].end != word.start:
            return False
    if not word.is_word or not word.text[0].isupper() or before.end == inner[n].start:
        return False
    return before.is_word or before.folded == ")" or (before.folded == '"' and _closes(inner, n - 1))


def _closes(inner: list[Token], n: int) -> bool:
    """Whether a quotation mark closes: it touches what it marks, or it is the second of two that stand apart."""
    if n > 0 and inner[n - 1].end == inner[n].start:
        return True
    return sum(t.folded == '"' for t in inner[:n]) % 2 == 1


def _seam(place: _Place) -> int | None:
    inner = place.inner
    if len(inner) < _LEFT + _RIGHT:
        return None
    seams = seams_in(inner, 1, len(inner))
    opening = next((n for n in seams if _opens(place, n)), None)
    if opening is not None:
        return opening
    commas = [n for n, t in enumerate(inner) if t.folded == ","]
    verse = next((n + 1 for n in commas if _LEFT < n + 1 < len(inner) - _LEFT and _is_verse(place, n + 1)), None)
    return _restated(place, seams) if verse is None else verse


def _opens(place: _Place, n: int) -> bool:
    """Whether the word at a seam is one that opens a sentence and is no part of a name."""
    inner = place.inner
    if n == _LEFT and inner[0].folded in PARTS and inner[1].text[0].isdigit():
        return True
    left = _words(inner[max(0, n - _WINDOW) : n])
    if left < _LEFT or _words(inner[n : n + _WINDOW]) < _RIGHT:
        return False
    quoted = inner[n].folded == '"'
    before, word, after = inner[n - 1], inner[n + quoted], inner[n + quoted + 1]
    if quoted and before.folded == '"':
        return inner[n - 2].is_word  # one quotation ends, the next begins
    if (quoted and not place.first) or (len(word.text) > 1 and word.text.isupper()):
        return False
    if before.folded in NAMERS or (len(word.text) == 1 and (before.folded in LETTERED or after.start == word.end)):
        return False  # "the newspaper The Herald", "Serie A", an "A320"
    plain = not before.text[0].isupper()
    small_after = after.is_word and not after.text[0].isupper()
    if word.folded in ARTICLES.get(place.language, ARTICLES["en"]):
        return small_after or (left >= _NAMED_LEFT and _names_something(place, n, plain))
    if len(word.text) == 1:
        return False  # an initial
    if word.folded in OPENERS.get(place.language, OPENERS["en"]):
        return place.first or plain or small_after or after.folded == ","
    if word.folded in place.grammar:
        dated = before.text[0].isdigit() and left >= _NAMED_LEFT and after.is_word
        return plain and (small_after or after.folded == "," or dated)  # no "No. 5"
    compound = inner[n - 2].end == before.start  # "the left-wing Law and Order party"
    return plain and not compound and place.spellings.is_small(word.text) and _may_lead(place, n)


def _names_something(place: _Place, n: int, plain: bool) -> bool:
    """Whether an article with a capital opens a sentence though a capital follows, and is no part of a name.

    German nouns all have one; in French and Spanish too many names open with an article.
    """
    word, following = place.inner[n], place.inner[n + 1 : n + 3]
    if len(word.text) == 1 or not all(t.is_word for t in following[:1]):
        return False
    if place.language == "de":
        return True
    long = all(t.text[0].isupper() for t in following)  # no "Harald The Great"
    return word.folded == "the" and (plain or long or place.first)


def _is_verse(place: _Place, n: int) -> bool:
    """Whether a line of verse ends in a comma: prose has no capital on a word of grammar behind one."""
    word, after = place.inner[n], place.inner[n + 1]
    return (
        word.folded in place.grammar
        and place.inner[n - 1].folded == ","
        and word.text.istitle()
        and len(word.text) > 1
        and after.text[0].islower()
        and place.inner[n - 2].text[0].islower()
    )


def _may_lead(place: _Place, n: int) -> bool:
    """Whether what stands before a seam is long enough for a headline and, inside a text, has a word told again."""
    if _words(place.inner[:n]) < _SMALL_LEFT:
        return False
    stems = [{_stem(t) for t in part if t.is_word} - place.grammar for part in (place.inner[:n], place.inner[n:])]
    return place.first or not stems[0].isdisjoint(stems[1])


def _restated(place: _Place, seams: list[int]) -> int | None:
    """The seam behind which most of the headline's content words come again."""
    inner, grammar = place.inner, place.grammar
    figures = [
        n
        for n in range(_LEFT, len(inner) - _LEAD_RIGHT)
        if inner[n].text[0].isdigit()
        and inner[n - 1].is_word
        and inner[n - 1].folded not in HANGING
        and (inner[n - 1].text[0].isupper() or inner[n + 1].folded == "%")
    ]
    if not seams and not figures:
        return None
    stems = [_stem(t) if t.is_word and t.folded not in grammar else "" for t in inner]
    share, least = (_RESTATED, 2) if place.first else (_RESTATED_INSIDE, _AGAIN)
    content = [stem for stem in stems if stem]
    if len(content) - len(set(content)) < least:
        return None  # too few words are told again at all
    best, found = 0.0, None
    for n in seams + figures:
        if n > _LONGEST:
            continue
        ours, theirs = set(stems[:n]) - {""}, set(stems[n : n + 2 * _LONGEST]) - {""}
        shared = len(ours & theirs)
        if len(ours) < _LEAD_LEFT or len(theirs) < _LEAD_RIGHT or shared < max(least, share * len(ours)):
            continue
        word = inner[n + (inner[n].folded == '"')]
        weight = shared - 0.5 * (len(ours) - shared) - _FIGURE * word.text[0].isdigit()
        weight += place.spellings.is_small(word.text)
        if found is None or weight > best:
            best, found = weight, n
    return found


def _stem(token: Token) -> str:
    return fold_marks(token.text)[:5]


def _words(part: list[Token]) -> int:
    return sum(t.is_word for t in part)
