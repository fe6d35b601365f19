"""Where a headline or crosshead ran into the sentence behind it, as in text pasted from a page that lost its lines.

A seam is a capital (or a figure) without a sign before it. Most such capitals are names; what tells a seam is the word
behind it, that the same words come again behind it, or that the word is written small elsewhere.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, compress, islice

from aligner.folding import fold_marks, form_of
from aligner.headline_words import ARTICLES, HANGING, LETTERED, NAMERS, OPENERS, PARTS
from aligner.language import function_words
from aligner.lines import Line

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
_STEM = 5  # first letters that forms of a word share
# In the shape of a line: a capital behind a word or closing mark, with an opening mark or none before it; a figure
# behind a name, or a share behind any word; a capital behind a comma.
_CAPITAL = re.compile(r'(?<=[Aa0n)"])(?="?A)')
_FIGURE_BEHIND = re.compile("(?<=A)0|(?<=[a0n])0(?=%)")
_BEHIND_COMMA = re.compile("(?<=,)A")
_MAY_PART = re.compile("|".join(p.pattern for p in (_CAPITAL, _FIGURE_BEHIND, _BEHIND_COMMA)))


@dataclass(frozen=True, slots=True)
class Spellings:
    """How the words of a text are written: all forms, and how often each stands inside a sentence."""

    all: Set[str]
    inside: Mapping[str, int]

    @classmethod
    def of(cls, lines: Iterable[Line]) -> "Spellings":
        """Those of the words and signs of each sentence of a text."""
        read = list(lines)
        inside = (compress(islice(line.texts, 1, None), line.is_word) for line in read)
        return cls(set(chain.from_iterable([line.texts for line in read])), Counter(chain.from_iterable(inside)))

    def is_small(self, word: str) -> bool:
        """Whether a word with a capital is otherwise written small, and with a capital in one place only."""
        return word[0].lower() + word[1:] in self.all and self.inside[word] == 1


@dataclass(frozen=True, slots=True)
class _Place:
    """A sentence in which seams are looked for; ``first`` for the text's first one."""

    inner: Line
    language: str
    spellings: Spellings
    stems: "ContentStems"
    first: bool

    @property
    def grammar(self) -> frozenset[str]:
        return self.stems.grammar


class ContentStems(dict[str, str]):
    """For each word of a text the letters that its forms share; nothing for words of grammar and for signs.

    A word is looked at when it is met for the first time.
    """

    def __init__(self, language: str) -> None:
        self.grammar = function_words(language)

    def __missing__(self, text: str) -> str:
        folded, is_word = form_of(text)
        self[text] = found = stem(text) if is_word and folded not in self.grammar else ""
        return found

    def of(self, line: Line) -> list[str]:
        """Those of a sentence."""
        return list(map(self.__getitem__, line.texts))


def split_seams(inner: Line, language: str, spellings: Spellings, stems: ContentStems, *, first: bool) -> list[Line]:
    """The words and signs of a sentence, cut where a headline without a full stop meets a new sentence.

    ``stems`` are those of the text, and ``first`` is for its first sentence. A seam is a capital on a word that grammar
    would write small there ("… is inevitable A fourth vaccination …") or that the text itself writes small, or a word
    from which on the headline's own words are taken up again.
    """
    pieces: list[Line] = []
    while True:
        at = (
            _seam(_Place(inner, language, spellings, stems, first))
            if _MAY_PART.search(inner.shape, _LEFT - 1)
            else None
        )
        if at is None:
            return [*pieces, inner]
        pieces.append(inner[:at])
        inner = inner[at:]  # a deck may follow the headline


def seams_in(inner: Line, start: int, end: int) -> list[int]:
    """The places from ``start`` up to ``end`` that may be seams, none behind a word that no headline ends with.

    A seam is a word with a capital, with or without an opening mark, that follows a word, number or closing mark
    without a sign between them.
    """
    return [
        n
        for n in (match.start() for match in _CAPITAL.finditer(inner.shape, start))
        if n < end and inner.folded[n - 1] not in HANGING and opens_apart(inner, n) and not _is_opening(inner, n - 1)
    ]


def opens_apart(inner: Line, n: int) -> bool:
    """Whether a word stands behind a space, or touches an opening mark that does."""
    return inner.stands_apart(n) and (inner.shape[n] != '"' or not inner.stands_apart(n + 1))


def _is_opening(inner: Line, n: int) -> bool:
    """Whether this is a quotation mark that opens: it touches nothing before it, nor is it the second of two."""
    if inner.shape[n] != '"' or (n > 0 and not inner.stands_apart(n)):
        return False
    return inner.shape.count('"', 0, n) % 2 == 0


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The letters of a word that its forms share."""
    return fold_marks(word)[:_STEM]


def _seam(place: _Place) -> int | None:
    inner = place.inner
    if len(inner) < _LEFT + _RIGHT:
        return None
    seams = seams_in(inner, 1, len(inner))
    opening = next((n for n in seams if _opens(place, n)), None)
    if opening is not None:
        return opening
    lines = [match.start() for match in _BEHIND_COMMA.finditer(inner.shape, _LEFT + 1)]
    verse = next((n for n in lines if n < len(inner) - _LEFT and _is_verse(place, n)), None)
    return _restated(place, seams) if verse is None else verse


def _opens(place: _Place, n: int) -> bool:
    """Whether the word at a seam is one that opens a sentence and is no part of a name."""
    inner, shape = place.inner, place.inner.shape
    if n == _LEFT and inner.folded[0] in PARTS and inner.texts[1][0].isdigit():
        return True
    if shape[n] == "A" and not _may_open(place, n):
        return False  # nearly every name
    left = inner.words_in(max(0, n - _WINDOW), n)
    if left < _LEFT or inner.words_in(n, n + _WINDOW) < _RIGHT:
        return False
    quoted = shape[n] == '"'
    if quoted and shape[n - 1] == '"':
        return inner.is_word[n - 2]  # one quotation ends, the next begins
    at = n + quoted
    text, word, before, after = inner.texts[at], inner.folded[at], inner.folded[n - 1], inner.folded[at + 1]
    if (quoted and not place.first) or (len(text) > 1 and text.isupper()):
        return False
    if before in NAMERS or (len(text) == 1 and (before in LETTERED or not inner.stands_apart(at + 1))):
        return False  # "the newspaper The Herald", "Serie A", an "A320"
    plain = shape[n - 1] != "A"
    small_after = shape[at + 1] in "a0n"
    if word in ARTICLES.get(place.language, ARTICLES["en"]):
        return small_after or (left >= _NAMED_LEFT and _names_something(place, n, plain))
    if len(text) == 1:
        return False  # an initial
    if word in OPENERS.get(place.language, OPENERS["en"]):
        return place.first or plain or small_after or after == ","
    if word in place.grammar:
        dated = shape[n - 1] == "0" and left >= _NAMED_LEFT and inner.is_word[at + 1]
        return plain and (small_after or after == "," or dated)  # no "No. 5"
    # No "the left-wing Law and Order party".
    return plain and inner.stands_apart(n - 1) and place.spellings.is_small(text) and _may_lead(place, n)


def _may_open(place: _Place, n: int) -> bool:
    """Whether a word with a capital is an opener or of grammar, or is written small elsewhere."""
    word, language = place.inner.folded[n], place.language
    return (
        word in place.grammar
        or word in OPENERS.get(language, OPENERS["en"])
        or word in ARTICLES.get(language, ARTICLES["en"])
        or (place.inner.shape[n - 1] != "A" and place.spellings.is_small(place.inner.texts[n]))
    )


def _names_something(place: _Place, n: int, plain: bool) -> bool:
    """Whether an article with a capital opens a sentence though a capital follows, and is no part of a name.

    German nouns all have one; in French and Spanish too many names open with an article.
    """
    inner = place.inner
    if len(inner.texts[n]) == 1 or not inner.is_word[n + 1]:
        return False
    if place.language == "de":
        return True
    long = inner.shape.startswith("AA", n + 1)  # no "Harald The Great"
    return inner.folded[n] == "the" and (plain or long or place.first)


def _is_verse(place: _Place, n: int) -> bool:
    """Whether a line of verse ends in a comma: prose has no capital on a word of grammar behind one."""
    inner = place.inner
    return (
        inner.folded[n] in place.grammar
        and inner.texts[n].istitle()
        and len(inner.texts[n]) > 1
        and inner.texts[n + 1][0].islower()
        and inner.texts[n - 2][0].islower()
    )


def _may_lead(place: _Place, n: int) -> bool:
    """Whether what stands before a seam is long enough for a headline and, inside a text, has a word told again."""
    inner = place.inner
    if inner.words_in(0, n) < _SMALL_LEFT:
        return False
    ours, theirs = (set(map(stem, compress(part.texts, part.is_word))) for part in (inner[:n], inner[n:]))
    return place.first or not (ours & theirs) <= place.grammar


def _restated(place: _Place, seams: list[int]) -> int | None:
    """The seam behind which most of the headline's content words come again."""
    inner = place.inner
    figures = [
        n
        for n in (match.start() for match in _FIGURE_BEHIND.finditer(inner.shape, _LEFT))
        if n < len(inner) - _LEAD_RIGHT and inner.folded[n - 1] not in HANGING
    ]
    if not seams and not figures:
        return None
    stems = place.stems.of(inner)
    share, least = (_RESTATED, 2) if place.first else (_RESTATED_INSIDE, _AGAIN)
    content = list(filter(None, stems))
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
        word = inner.texts[n + (inner.shape[n] == '"')]
        weight = shared - 0.5 * (len(ours) - shared) - _FIGURE * word[0].isdigit()
        weight += place.spellings.is_small(word)
        if found is None or weight > best:
            best, found = weight, n
    return found
