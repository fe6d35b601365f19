"""What the detectors look at: the mentions of both texts, found once, and each link with its words and edits."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import compress

from aligner.folding import Token, words
from aligner.known import KnownNames
from aligner.language import function_words
from aligner.lines import Line, PairLines
from aligner.mentions.dates import dates
from aligner.mentions.names import Capitals, names
from aligner.mentions.numbers import numbers
from aligner.mentions.quotes import quotes
from aligner.mentions.tables import polarity_words
from aligner.mentions.values import may_change_value
from aligner.model import Document, Edit, EditKind, Link, Mention, Role, Span
from aligner.naming import plain
from aligner.progress import SILENT, Progress, paced

WHAT = "Looking for what changed"  # told with the progress
_FEW = 4  # changed words of both sides that reword no passage
_REWORDED = 0.3  # share of changed words from which a passage is reworded
_BEGINNING = 4  # letters that forms of one word share


@dataclass(frozen=True, slots=True)
class Facts:
    """The words and mentions of one document; ``capitals`` are those of both."""

    document: Document
    starts: list[int]
    tokens: Sequence[Line]
    names: list[Mention]
    name_starts: list[int]
    name_ends: list[int]
    vocabulary: frozenset[str]
    sentence_words: list[frozenset[str]]
    sentences_with: dict[str, list[int]]
    grammar: frozenset[str]
    known: KnownNames
    capitals: Capitals

    def sentences_of(self, span: Span) -> Sequence[Line]:
        """The sentences that ``span`` reaches into."""
        first = bisect_right(self.starts, span.start) - 1
        return self.tokens[first : bisect_left(self.starts, span.end)]

    def is_told_in_one(self, content: set[str]) -> bool:
        """Whether all these words, in bare letters, stand in one sentence: only those of the rarest are looked at."""
        places = [self.sentences_with.get(word, []) for word in content]
        return any(content <= self.sentence_words[n] for n in min(places, key=len, default=[]))

    def words_of(self, mention: Mention) -> list[Token]:
        """The words of a mention."""
        at = mention.span.start
        return [Token(t.start + at, t.end + at, t.text, t.folded, True) for t in _words_in(mention.text)]

    def names_at(self, span: Span) -> list[Mention]:
        """The names that ``span`` touches."""
        return self.names[bisect_right(self.name_ends, span.start) : bisect_left(self.name_starts, span.end)]

    def names_in(self, span: Span) -> list[Mention]:
        """The names inside ``span``."""
        return self.names[bisect_left(self.name_starts, span.start) : bisect_left(self.name_starts, span.end)]


def gather(
    original: Document, copy: Document, tokens: PairLines, known: KnownNames, progress: Progress = SILENT
) -> tuple[Facts, Facts]:
    """The facts of both documents; how words are written in the one helps to find the names of the other."""
    capitals = Capitals()
    for document, sentences in zip((original, copy), tokens, strict=True):
        capitals.read(document, paced(sentences, progress, 0.75, 0.75, WHAT), known.is_ordinary)
    ours, theirs = (
        _facts(document, sentences, capitals, known, progress)
        for document, sentences in zip((original, copy), tokens, strict=True)
    )
    return ours, theirs


def _facts(
    document: Document, sentences: Sequence[Line], capitals: Capitals, known: KnownNames, progress: Progress
) -> Facts:
    told = words_told(document, paced(sentences, progress, 0.75, 0.75, WHAT))
    sentences_with = places_of(told)
    found = names(document, paced(sentences, progress, 0.75, 0.75, WHAT), capitals)
    return Facts(
        document,
        [s.span.start for s in document.sentences],
        sentences,
        found,
        [m.span.start for m in found],
        [m.span.end for m in found],
        frozenset(sentences_with),
        told,
        sentences_with,
        function_words(document.language),
        known,
        capitals,
    )


def words_told(document: Document, sentences: Iterable[Line]) -> list[frozenset[str]]:
    """The words of each sentence in bare letters; none of the furniture's."""
    told = [paragraph.role is not Role.FURNITURE for paragraph in document.paragraphs]
    return [
        frozenset(map(plain, compress(line.texts, line.is_word))) if told[sentence.paragraph] else frozenset()
        for line, sentence in zip(sentences, document.sentences, strict=True)
    ]


@lru_cache(maxsize=16_384)
def _words_in(text: str) -> tuple[Token, ...]:
    return tuple(words(text))


def places_of(told: Sequence[frozenset[str]]) -> dict[str, list[int]]:
    """In which sentences each word stands."""
    places: dict[str, list[int]] = defaultdict(list)
    for number, words_of_one in enumerate(told):
        for word in words_of_one:
            places[word].append(number)
    return dict(places)


class Part:
    """One side of a passage: its span, words and mentions."""

    def __init__(self, facts: Facts, numbers: Sequence[int]) -> None:
        self.facts = facts
        self.document = facts.document
        self.span = facts.document.span_of(tuple(numbers))
        self.line = Line.joined([facts.tokens[n] for n in numbers])
        self._numbers = numbers
        self._inside: dict[tuple[int, int], list[Token]] = {}
        self._content: dict[tuple[int, int], list[Token]] = {}

    @property
    def text(self) -> str:
        return self.document.text

    @cached_property
    def tokens(self) -> list[Token]:
        """All words and signs."""
        return self.line.tokens()

    @cached_property
    def words(self) -> list[Token]:
        """All words."""
        return list(compress(self.tokens, self.line.is_word))

    @cached_property
    def plain_counts(self) -> Counter[str]:
        """How often each word stands here, in bare Latin letters."""
        return Counter(map(plain, compress(self.line.texts, self.line.is_word)))

    @cached_property
    def plain_words(self) -> frozenset[str]:
        """The words, in bare Latin letters."""
        told = [self.facts.sentence_words[n] for n in self._numbers]
        return told[0] if len(told) == 1 else told[0].union(*told[1:])

    @cached_property
    def folded_words(self) -> list[str]:
        return list(compress(self.line.folded, self.line.is_word))

    @cached_property
    def openers(self) -> frozenset[int]:
        """Where a word or phrase starts that opens a condition: before, unless, es sei denn."""
        table = polarity_words(self.document.language)
        told = self.folded_words
        firsts = {phrase[0] for phrase in table.phrases}.intersection(told)
        found = () if table.condition.isdisjoint(told) else [n for n, w in enumerate(told) if w in table.condition]
        return frozenset(self.words[n].start for n in found).union(
            self.words[n].start
            for n in range(len(told) if firsts else 0)
            if told[n] in firsts and any(tuple(told[n : n + len(phrase)]) == phrase for phrase in table.phrases)
        )

    @cached_property
    def names(self) -> list[Mention]:
        return self.facts.names_in(self.span)

    @cached_property
    def numbers(self) -> list[Mention]:
        return numbers(self.text, self.span, self.document.language, self.words)

    @cached_property
    def dates(self) -> list[Mention]:
        return dates(self.text, self.span, self.document.language, self.words)

    @cached_property
    def quotes(self) -> list[Mention]:
        return quotes(self.text, self.span)

    @cached_property
    def _by_beginning(self) -> dict[str, list[str]]:
        groups: dict[str, list[str]] = defaultdict(list)
        for word in self.plain_words:
            groups[word[:_BEGINNING]].append(word)
        return groups

    def beginning_with(self, word: str) -> list[str]:
        """The words of this side, in bare letters, that begin like a long word."""
        return self._by_beginning.get(word[:_BEGINNING], []) if len(word) >= _BEGINNING else []

    def inside(self, span: Span) -> list[Token]:
        """The words that lie inside ``span``."""
        place = span.start, span.end
        found = self._inside.get(place)  # each detector asks for the words of the same edits
        if found is None:
            tokens = self.line.tokens(self.line.at(span.start), self.line.at(span.end))
            found = [t for t in tokens if t.is_word]
            if found and found[-1].end > span.end:
                del found[-1]
            self._inside[place] = found
        return found

    def written_in(self, span: Span) -> tuple[str, ...]:
        """The folded words and signs that start inside ``span``."""
        return self.line.folded[self.line.at(span.start) : self.line.at(span.end)]

    def has_capital(self, span: Span) -> bool:
        """Whether a word that starts inside ``span`` has a capital."""
        return "A" in self.line.shape[self.line.at(span.start) : self.line.at(span.end)]

    def content(self, span: Span) -> list[Token]:
        """The words inside ``span`` that carry facts rather than grammar."""
        place = span.start, span.end
        found = self._content.get(place)
        if found is None:
            grammar = self.facts.grammar
            found = self._content[place] = [t for t in self.inside(span) if t.folded not in grammar]
        return found


class Passage:
    """A link with both sides filled, and what was edited between them."""

    def __init__(self, number: int, link: Link, edits: Sequence[Edit], ours: Facts, theirs: Facts) -> None:
        self.number = number
        self.link = link
        self.edits = edits
        self.original = Part(ours, link.original)
        self.copy = Part(theirs, link.copy)

    @cached_property
    def changes(self) -> list[int]:
        """The indices of the edits in which words differ."""
        return [n for n, e in enumerate(self.edits) if e.kind not in (EditKind.EQUAL, EditKind.HARMLESS)]

    @cached_property
    def is_reworded(self) -> bool:
        """Whether so many words differ that a single one may be told otherwise, or be the house's."""
        edits = [self.edits[n] for n in self.changes]
        changed = sum(len(self.original.inside(e.original)) + len(self.copy.inside(e.copy)) for e in edits)
        return changed > max(_FEW, _REWORDED * (len(self.original.words) + len(self.copy.words)))

    @cached_property
    def may_change_values(self) -> bool:
        """Whether words or signs differ that numbers and dates are made of: nearly never."""
        language, other = self.original.document.language, self.copy.document.language
        return any(
            any(may_change_value(word, language) for word in self.original.written_in(self.edits[n].original))
            or any(may_change_value(word, other) for word in self.copy.written_in(self.edits[n].copy))
            for n in self.changes
        )

    @cached_property
    def kept(self) -> list[Edit]:
        """The edits in which the words are alike."""
        return [e for e in self.edits if e.kind in (EditKind.EQUAL, EditKind.HARMLESS)]

    @cached_property
    def _original_ends(self) -> list[int]:
        return [e.original.end for e in self.edits]

    @cached_property
    def _copy_ends(self) -> list[int]:
        return [e.copy.end for e in self.edits]

    def edit_of_original(self, span: Span) -> int:
        """The index of the edit that holds the start of a span of the original, which lies inside the passage."""
        return bisect_right(self._original_ends, span.start)

    def edit_of_copy(self, span: Span) -> int:
        """The index of the edit that holds the start of a span of the copy, which lies inside the passage."""
        return bisect_right(self._copy_ends, span.start)

    def distance(self, original: Span, copy: Span) -> int:
        """How many edits lie between two places: 0 when one edit holds both."""
        return abs(self.edit_of_original(original) - self.edit_of_copy(copy))
