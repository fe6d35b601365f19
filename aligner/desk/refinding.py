"""The facts of both texts after a change of the copy: those of the stretch found anew, the others moved along."""

from collections.abc import Sequence
from dataclasses import replace

from aligner.desk.splicing import NotLocalError, Splice
from aligner.desk.stretch import Stretch
from aligner.findings.facts import Facts, places_of, words_told
from aligner.lines import Line, PairLines
from aligner.mentions.names import Capitals, names
from aligner.model import Comparison, Document, Mention, Span


def facts_again(
    old: Comparison, fresh: Splice, stretch: Stretch, tokens: PairLines, facts: tuple[Facts, Facts]
) -> tuple[Facts, Facts]:
    """The facts of both texts. Raises NotLocalError where a changed word makes a name of, or none of, one elsewhere."""
    ours, theirs = facts
    gone = _written(old.copy, theirs.tokens[fresh.first : fresh.last], fresh.first, fresh.last)
    new = _written(fresh.document, fresh.tokens, fresh.first, fresh.first + fresh.count)
    capitals = Capitals(ours.capitals.capital.copy(), ours.capitals.small.copy())
    capitals.capital.subtract(gone.capital)
    capitals.small.subtract(gone.small)
    capitals.capital.update(new.capital)
    capitals.small.update(new.small)
    touched = {*gone.capital, *gone.small, *new.capital, *new.small}
    turned = {word for word in touched if _manner(ours.capitals, word) != _manner(capitals, word)}
    outside = [*_outside(ours.sentence_words, stretch.original), *_outside(theirs.sentence_words, stretch.copy)]
    if turned and not all(turned.isdisjoint(words) for words in outside):
        raise NotLocalError("a word elsewhere is a name, or none, for the sake of this one")

    on = fresh.count - (fresh.last - fresh.first)
    right = stretch.copy[1] + on
    words = [*theirs.sentence_words[: fresh.first], *_told(fresh), *theirs.sentence_words[fresh.last :]]
    places = places_of(words)
    copied = _names(theirs, old.copy, stretch.copy, fresh.document, (stretch.copy[0], right), tokens[1], capitals)
    behind = [replace(m, span=Span(m.span.start + fresh.shift, m.span.end + fresh.shift)) for m in copied[2]]
    own = _names(ours, old.original, stretch.original, old.original, stretch.original, tokens[0], capitals)
    return (
        replace(ours, names=[*own[0], *own[1], *own[2]], capitals=capitals),
        replace(
            theirs,
            document=fresh.document,
            starts=[s.span.start for s in fresh.document.sentences],
            tokens=tokens[1],
            names=[*copied[0], *copied[1], *behind],
            vocabulary=frozenset(places),
            sentence_words=words,
            sentences_with=places,
            capitals=capitals,
        ),
    )


def _written(document: Document, tokens: Sequence[Line], first: int, last: int) -> Capitals:
    capitals = Capitals()
    capitals.read(_part(document, first, last), tokens)
    return capitals


def _manner(capitals: Capitals, word: str) -> tuple[bool, bool, bool]:
    """All that is asked of how a word is written."""
    capital, small = capitals.capital[word], capitals.small[word]
    return capital > 0, small > 0, small <= capital


def _outside(words: Sequence[frozenset[str]], inside: tuple[int, int]) -> list[frozenset[str]]:
    return [*words[: inside[0]], *words[inside[1] :]]


def _told(fresh: Splice) -> list[frozenset[str]]:
    return words_told(_part(fresh.document, fresh.first, fresh.first + fresh.count), fresh.tokens)


def _part(document: Document, first: int, last: int) -> Document:
    """The document with some of its sentences only."""
    return replace(document, sentences=document.sentences[first:last])


def _names(
    facts: Facts,
    old: Document,
    inside: tuple[int, int],
    new: Document,
    again: tuple[int, int],
    tokens: Sequence[Line],
    capitals: Capitals,
) -> tuple[list[Mention], list[Mention], list[Mention]]:
    """The names before the stretch, those found anew in it, and those behind it where they stood before."""
    start = old.sentences[inside[0]].span.start if inside[0] < len(old.sentences) else len(old.text)
    end = old.sentences[inside[1]].span.start if inside[1] < len(old.sentences) else len(old.text) + 1
    return (
        [m for m in facts.names if m.span.start < start],
        names(_part(new, *again), tokens[again[0] : again[1]], capitals),
        [m for m in facts.names if m.span.start >= end],
    )
