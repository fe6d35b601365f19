"""Facts that one text tells in another sentence: put before, behind, or into a sentence of their own."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from aligner.findings.facts import Facts
from aligner.mentions.tables import polarity_words
from aligner.model import Finding, FindingKind, Link, Span
from aligner.naming import plain

# Share of the words of a detail, and of a whole passage, that one sentence must tell beyond what it is linked with.
_ENOUGH = {True: 0.65, False: 0.5}
_FEWEST = 2  # words that must be told, at least
_COMMON = 20  # sentences in which a word may stand to lead to those that tell a fact
_BEGINNING = 4  # letters that forms of one word share
_OPENING = 2  # words among which a condition word opens a detail: "especially while …"
_LOST = frozenset([FindingKind.MISSING_FACT, FindingKind.MISSING_PASSAGE])
_WON = frozenset([FindingKind.ADDED_FACT, FindingKind.ADDED_PASSAGE])


class Elsewhere:
    """Where each text tells more than the passage that its sentence is linked with.

    A sentence that has words of a fact may be about something else; one that has them although its own counterpart
    does not was given them.
    """

    def __init__(self, ours: Facts, theirs: Facts, links: Sequence[Link]) -> None:
        self._sides = ours, theirs
        self._links = links
        self._partners: tuple[dict[int, int], dict[int, int]] = {}, {}
        for n, link in enumerate(links):
            self._partners[0].update(dict.fromkeys(link.original, n))
            self._partners[1].update(dict.fromkeys(link.copy, n))

    def tells(self, finding: Finding) -> bool:
        """Whether a detail or passage that one text seems to lack or to add stands in another sentence of the other."""
        if finding.kind not in _LOST | _WON:
            return False
        side = 0 if finding.kind in _LOST else 1
        spans = finding.copy if side else finding.original
        enough = _ENOUGH[finding.kind in (FindingKind.MISSING_FACT, FindingKind.ADDED_FACT)]
        return all(self._is_told(side, span, enough) for span in spans)

    def _is_told(self, side: int, span: Span, enough: float) -> bool:
        content = _content(self._sides[side], span)
        if len(content) < _FEWEST:
            return False
        first = bisect_right(self._sides[side].starts, span.start) - 1
        own = self._partners[side].get(first)
        figures = {word for word in content if any(map(str.isdigit, word))}
        for n in self._candidates(1 - side, content, own):
            told = self._given(1 - side, n, content)
            if (
                len(told) >= max(_FEWEST, enough * len(content))
                and figures <= told
                and self._is_answered(side, first, n)
            ):
                return True
        return False

    def _is_answered(self, side: int, number: int, other: int) -> bool:
        """Whether a sentence of the other side has a counterpart, or this one tells enough of it to be it."""
        link = self._links[self._partners[1 - side][other]]
        if link.original and link.copy:
            return True
        facts = self._sides[1 - side]
        content = {word for word in facts.sentence_words[other] if word not in facts.grammar}
        return len(self._given(side, number, content)) >= _ENOUGH[False] * len(content)

    def _candidates(self, side: int, content: Iterable[str], own: int | None) -> Iterator[int]:
        """The sentences of one side that have a word of the content and are not in the link ``own``."""
        places = self._sides[side].sentences_with
        found = {n for word in content for n in places.get(word, ()) if len(places[word]) <= _COMMON}
        return (n for n in found if own is None or self._partners[side].get(n) != own)

    def _given(self, side: int, number: int, content: Iterable[str]) -> set[str]:
        """Those of some words that a sentence has and its counterpart has not."""
        mine = self._sides[side].sentence_words[number]
        link = self._links[self._partners[side][number]] if number in self._partners[side] else None
        others = () if link is None else link.original if side else link.copy
        theirs = frozenset[str]().union(*(self._sides[1 - side].sentence_words[n] for n in others))
        return {word for word in content if _has(mine, word) and not _has(theirs, word)}


def _content(facts: Facts, span: Span) -> set[str]:
    """The words of a span that carry facts, in bare letters, and one that opens a condition."""
    condition = polarity_words(facts.document.language).condition
    first = bisect_right(facts.starts, span.start) - 1
    lines = facts.tokens[first : bisect_left(facts.starts, span.end)]
    words = [t for line in lines for t in line if t.is_word and span.start <= t.start and t.end <= span.end]
    opens = [t for t in words[:_OPENING] if t.folded in condition]
    return {plain(t.text) for t in (*opens, *(t for t in words if t.folded not in facts.grammar))}


def _has(words: frozenset[str], word: str) -> bool:
    """Whether a word or one that begins like it is among others."""
    if word in words:
        return True
    return len(word) > _BEGINNING and word[:_BEGINNING] in _beginnings(words)


@lru_cache(maxsize=256)
def _beginnings(words: frozenset[str]) -> frozenset[str]:
    """How the words of a sentence begin: it is asked for each word of a detail."""
    return frozenset([word[:_BEGINNING] for word in words])
