"""Sentences that ran together in one text only, parted where the other text parts them.

A headline pasted without its line break runs into the sentence behind it. ``headlines`` parts it where grammar shows
the seam; here the other version shows it.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, repeat

from aligner.folding import Token, fold_marks
from aligner.headlines import seams_in
from aligner.language import function_words
from aligner.model import Document, Role, Sentence, Span
from aligner.progress import SILENT, Progress, paced
from aligner.told_seams import WholeLines

_STEM = 5  # first letters that forms of a word share
_NEAR = 3  # sentences of the other text looked at for each
_LEFT, _RIGHT = 2, 4  # words before and behind a seam, at least
_TOLD = 0.45  # likeness of a part and a sentence of the other text that tells it
_PAUSES = frozenset([",", ":", ";", ".", "!", "?", "...", ")"])
_ENDS = frozenset([".", "!", "?", "..."])
_EQUAL = 0.97  # likeness of a sentence of the other text from which on it is the same
_ANNOUNCING = frozenset([",", ":"])  # signs at the end of a line of verse, and before a quotation
_ANNOUNCED = 0.2  # likeness enough where both texts have such a sign there
_GAIN = 0.12  # by which the part must be more like it than the whole
_ROUNDING = 1e-9
_STRANGE = 0.2  # share of a headline that the sentence behind it may tell, where nothing else tells the headline
_ALIEN = 0.3  # and its likeness to any other sentence
_KEPT = 4_096  # weights of sentences and their parts kept at a time
_MOST = 120  # words of a sentence in which a seam is looked for, and places of a stem that still tells


@dataclass(frozen=True, slots=True)
class _Words:
    """The content words of a sentence by their stems, the first of all its words, and how it ends.

    ``number`` is its place in the text, -1 for one of the furniture. ``goes_on`` is the comma or colon at its end,
    where a line of its own follows; ``announces`` is for a quotation behind a colon that goes on in the next sentence.
    """

    number: int
    stems: frozenset[str]
    first: str
    ends: bool
    goes_on: str = ""
    announces: bool = False


# A document and the words and signs of each of its sentences.
Read = tuple[Document, list[list[Token]]]


def part_seams(original: Read, copy: Read, progress: Progress = SILENT, at: float = 0.0) -> tuple[Read, Read]:
    """Both documents, sentences parted where the other one has two; the progress is told to stand ``at`` so much."""
    original, copy = _known_lines_parted(original, copy), _known_lines_parted(copy, original)
    ours, theirs = _Index(original, progress, at), _Index(copy, progress, at)
    return _parted(original, ours, theirs, progress, at), _parted(copy, theirs, ours, progress, at)


def _known_lines_parted(read: Read, other: Read) -> Read:
    """The document, its sentences parted where a part is a whole sentence of the other one."""
    document, tokens = read
    known = WholeLines(inner for n, inner in enumerate(other[1]) if other[0].role_of(n) is not Role.FURNITURE)
    pieces = [
        (document.sentences[n].paragraph, piece)
        for n, inner in enumerate(tokens)
        for piece in ([inner] if document.role_of(n) is Role.FURNITURE else known.parted(inner))
    ]
    return read if len(pieces) == len(tokens) else _read(document, pieces)


def _read(document: Document, pieces: list[tuple[int, list[Token]]]) -> Read:
    sentences = tuple([Sentence(Span(inner[0].start, inner[-1].end), n) for n, inner in pieces])
    return replace(document, sentences=sentences), [inner for _, inner in pieces]


def _parted(read: Read, ours: "_Index", theirs: "_Index", progress: Progress, at: float) -> Read:
    sentences: list[Sentence] = []
    cut: list[list[Token]] = []
    document, tokens = read
    for n, inner in enumerate(paced(tokens, progress, at, at, "Reading the sentences")):
        sentence = document.sentences[n]
        seam = (
            None
            if document.role_of(n) is Role.FURNITURE
            else _seam(inner, ours.sentences[n].stems, document.language, theirs)
        )
        for piece in [inner] if seam is None else [inner[:seam], inner[seam:]]:
            sentences.append(Sentence(Span(piece[0].start, piece[-1].end), sentence.paragraph))
            cut.append(piece)
    return read if len(cut) == len(tokens) else (replace(document, sentences=tuple(sentences)), cut)


class _Index:
    """The sentences of a text by the stems of their content words, and how rare each stem is."""

    def __init__(self, read: Read, progress: Progress, at: float) -> None:
        document, tokens = read
        grammar = function_words(document.language)
        self.sentences = [
            _Words(-1, frozenset(), "", True) if document.role_of(n) is Role.FURNITURE else _words(n, inner, grammar)
            for n, inner in enumerate(paced(tokens, progress, at, at, "Reading the sentences"))
        ]
        self._places: dict[str, list[int]] = defaultdict(list)
        for n, words in enumerate(self.sentences):
            for stem in words.stems:
                self._places[stem].append(n)
        self._weights = {stem: math.log(1 + len(tokens) / len(found)) for stem, found in self._places.items()}
        self._rare = max(self._weights.values(), default=1.0)
        self._weight_of = lru_cache(maxsize=_KEPT)(self._weight)
        self._told = frozenset([words.stems for words in self.sentences])

    def tells(self, stems: frozenset[str]) -> bool:
        """Whether a sentence has these very stems."""
        return stems in self._told

    def near(self, stems: frozenset[str]) -> list[_Words]:
        """The sentences that share most stems, common ones aside."""
        places = [found for stem in stems if len(found := self._places.get(stem, ())) <= _MOST]
        shared = Counter(chain.from_iterable(places))
        least = sorted(shared.values())[-_NEAR:][:1]
        # Of equally near ones the first: the order of a set of words changes from run to run.
        nearest = sorted([(-count, n) for n, count in shared.items() if [count] >= least])
        return [self.sentences[n] for _, n in nearest[:_NEAR]]

    def likeness(self, one: frozenset[str], other: frozenset[str]) -> float:
        """The shared weight of two sets of stems (Dice)."""
        total = self._weight_of(one) + self._weight_of(other)
        return 2 * self._weight(one & other) / total if total else 0.0

    def may_tell(self, whole: frozenset[str], other: frozenset[str]) -> bool:
        """Whether some part of a set of stems may be so like another set that it is told by it.

        A part is most like it where it is no more than what both share.
        """
        shared = self._weight(whole & other)
        return 2 * shared >= (_TOLD - _ROUNDING) * (shared + self._weight_of(other))

    def share(self, one: frozenset[str], other: frozenset[str]) -> float:
        """The share of the weight of one set of stems that another has."""
        total = self._weight_of(one)
        return self._weight(one & other) / total if total else 0.0

    def _weight(self, stems: frozenset[str]) -> float:
        return sum(map(self._weights.get, stems, repeat(self._rare)))


def _words(number: int, inner: Sequence[Token], grammar: frozenset[str]) -> _Words:
    first = next((t for t in inner if t.is_word), None)
    ends = any(t.folded in _ENDS for t in inner[-2:])  # a closing mark may stand behind the full stop
    goes_on = inner[-1].folded if inner and inner[-1].folded in _ANNOUNCING else ""
    return _Words(number, _stems(inner, grammar), _stem(first) if first else "", ends, goes_on, _announces(inner))


def _announces(inner: Sequence[Token]) -> bool:
    at = next((n for n, t in enumerate(inner[:-1]) if t.folded == ":" and inner[n + 1].folded == '"'), None)
    return at is not None and sum(t.folded == '"' for t in inner[at:]) % 2 == 1


def _stems(inner: Sequence[Token], grammar: frozenset[str]) -> frozenset[str]:
    return frozenset([_stem_of(text) for _, _, text, folded, is_word in inner if is_word and folded not in grammar])


def _stem(token: Token) -> str:
    return _stem_of(token.text)


@lru_cache(maxsize=65_536)
def _stem_of(word: str) -> str:
    return fold_marks(word)[:_STEM]


def _seam(inner: list[Token], whole: frozenset[str], language: str, theirs: _Index) -> int | None:
    """Where a sentence is best parted, or None where it is told as one; ``whole`` are its stems."""
    places = range(_LEFT, min(len(inner) - _RIGHT, _MOST))
    seams = seams_in(inner, places.start, places.stop)
    stops = [n for n in places if inner[n - 1].folded in _PAUSES and _has_capital(inner, n)]
    announcing = any(inner[n - 1].folded in _ANNOUNCING for n in stops)
    if (not seams and not stops) or (not announcing and theirs.tells(whole)):
        return None  # nearly every sentence of two like texts
    grammar = function_words(language)
    near = [(words, theirs.likeness(whole, words.stems)) for words in theirs.near(whole)]
    stems = [_stem(t) if t.is_word and t.folded not in grammar else "" for t in inner]
    line = next((n for n in stops if _is_line_there_too(inner, n, stems, near, theirs)), None)
    if line is not None:
        return line
    may_tell = [(words, told) for words, told in near if theirs.may_tell(whole, words.stems)]
    if not may_tell or any(told > _EQUAL for _, told in may_tell):
        return None
    best, found = 0.0, None
    for n in sorted(seams + stops):
        left, right = frozenset(stems[:n]) - {""}, frozenset(stems[n:]) - {""}
        told = _told_by_two(left, right, near, theirs, inner[n - 1])
        if told > best:
            best, found = told, n
    if found is not None:
        return found
    if all(told + _GAIN > 1.0 for _, told in may_tell):
        return None  # no part can be told better than the whole is
    for n in seams:
        left, right = frozenset(stems[:n]) - {""}, frozenset(stems[n:]) - {""}
        opening = next(_stem(t) for t in inner[n:] if t.is_word)
        gain = max(_gains(left, right, opening, near, theirs), default=0.0)
        if gain > best:
            best, found = gain, n
    return found


def _has_capital(inner: list[Token], n: int) -> bool:
    """Whether a word with a capital, or an opening mark and such a word, stands behind a space."""
    word = inner[n]
    if word.folded == '"':
        word = inner[n + 1]
        if inner[n].end != word.start:
            return False
    return inner[n - 1].end < inner[n].start and word.is_word and word.text[0].isupper()


def _is_line_there_too(
    inner: list[Token], n: int, stems: list[str], near: list[tuple[_Words, float]], theirs: _Index
) -> bool:
    """Whether a line ends with the same comma or colon in the other text, or goes on behind its colon in both texts."""
    sign = inner[n - 1].folded
    if sign not in _ANNOUNCING:
        return False
    left, right = frozenset(stems[:n]) - {""}, frozenset(stems[n:]) - {""}
    announces = sign == ":" and _announces(inner)
    for words, told in near:
        before = theirs.sentences[words.number - 1].goes_on if words.number > 0 else ""
        if (
            (words.announces and announces and told >= _ANNOUNCED)
            or (words.goes_on == sign and theirs.likeness(left, words.stems) >= _ANNOUNCED)
            or (before == sign and theirs.likeness(right, words.stems) >= _ANNOUNCED)
        ):
            return True
    return False


def _told_by_two(
    left: frozenset[str], right: frozenset[str], near: list[tuple[_Words, float]], theirs: _Index, before: Token
) -> float:
    """How well a headline and a sentence, or two neighbours, tell the parts, each rather its own; 0 for not at all.

    ``before`` is the last word or sign of the first part: behind a full stop any neighbour may tell it, elsewhere only
    one without a full stop. What tells the whole better than its second part has no seam there: a lead often says the
    headline again.
    """
    best = 0.0
    if not left or not right:
        return best
    pauses = before.folded in _PAUSES
    for words, whole in near:
        behind = theirs.likeness(right, words.stems)
        if behind < max(_TOLD, whole) or (pauses and theirs.share(left, words.stems) > _STRANGE):
            continue
        others = [] if pauses else [other for other, _ in near if other is not words]
        if words.number > 0:
            others.append(theirs.sentences[words.number - 1])
        for other in others:
            told = theirs.likeness(left, other.stems)
            own = told > theirs.likeness(left, words.stems) and behind > theirs.likeness(right, other.stems)
            if told >= _TOLD and own and (before.folded in _ENDS or not other.ends):
                best = max(best, told + behind)
    return best


def _gains(
    left: frozenset[str], right: frozenset[str], opening: str, near: list[tuple[_Words, float]], theirs: _Index
) -> Iterator[float]:
    """How much better the parts are told than the whole: by a headline and a sentence, or the second part alone.

    Where the other text has no such headline, the second part must start as the sentence that tells it does.
    ``near`` are the sentences of the other text and how alike the whole is to each.
    """
    if len(left) < _LEFT or len(right) < _LEFT:
        return
    for words, whole in near:
        if whole + _GAIN > 1.0:
            continue
        behind = theirs.likeness(right, words.stems)
        gain = behind - whole
        if behind < _TOLD or gain < _GAIN:
            continue
        others = [(other.ends, theirs.likeness(left, other.stems)) for other, _ in near if other is not words]
        told = max((likeness for ends, likeness in others if not ends), default=0.0)
        foreign = theirs.share(left, words.stems) <= _STRANGE and all(likeness < _ALIEN for _, likeness in others)
        if told >= _TOLD or (foreign and opening == words.first):
            yield gain + told
