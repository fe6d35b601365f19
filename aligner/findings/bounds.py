"""Bounds of a number that were lost, added or turned: at least 40, up to 40, 40."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from aligner.findings.draft import draft, shown
from aligner.findings.facts import Part, Passage
from aligner.folding import Token, fold
from aligner.mentions.numbers import same_number, unit_of
from aligner.mentions.tables import polarity_words
from aligner.model import Finding, FindingKind, Mention, Severity, Span
from aligner.speech import Message

_LOST = "The copy lost the limit “{word}”."
_GAINED = "The copy has the limit “{word}”, which the original has not."
_LOOK = 3  # words before a number among which its bound stands
_ARTICLES = frozenset("un una el los las les des d' ein eine einem a".split())
_LOOSE = frozenset(["over", "über", "under", "unter"])  # so short that they may be prepositions
_NEAR = 40  # code points around a number in a reworded sentence among which another word may bound it
_YEARS = range(1900, 2101)  # "hasta 2031" bounds a time, not a number


def changed_bounds(passage: Passage) -> Iterator[Finding]:
    """Numbers that both sides have once, with a bound on one side only, or with a lower one for an upper one.

    Weak: "40 and more" is no bound to it; a bound of a number that is told twice is not seen, nor one lost in a
    reworded sentence where any word that may be part of a bound stands near the number.
    """
    if not _may_change(passage):
        return
    parts = passage.original, passage.copy
    for one in passage.original.numbers:
        others = [b for b in passage.copy.numbers if same_number(one, b)]
        again = [a for a in passage.original.numbers if same_number(a, one)]
        if len(others) != 1 or len(again) != 1 or _is_year(one):
            continue
        bounds = _bound(passage.original, one), _bound(passage.copy, others[0])
        ways = {bound[1] if bound else "" for bound in bounds}
        loose = any(bound and fold(bound[0].of(part.text)) in _LOOSE for bound, part in zip(bounds, parts, strict=True))
        if passage.is_reworded and (all(bounds) or _is_vague(passage, one, others[0], bounds)):
            continue
        if len(ways) == 2 and not loose:
            yield _finding(passage, (one, others[0]), (bounds[0] and bounds[0][0], bounds[1] and bounds[1][0]))


def opens_bound(token: Token, part: Part) -> bool:
    """Whether a negation is part of a bound: no menos de, pas plus de, not more than."""
    at = part.words.index(token)
    following = [t.folded for t in part.words[at : at + _LOOK]]
    phrases = polarity_words(part.document.language).bounds
    return any(phrase[0] == token.folded and tuple(following[: len(phrase)]) == phrase for phrase, _ in phrases)


def _is_vague(passage: Passage, one: Mention, other: Mention, bounds: Sequence[tuple[Span, str] | None]) -> bool:
    """Whether words around a number without a bound say by other means that it is none that was counted out."""
    part, number = (passage.copy, other) if bounds[0] else (passage.original, one)
    table = polarity_words(part.document.language)
    near = [t for t in part.words if number.span.start - _NEAR <= t.start <= number.span.end + _NEAR]
    return any(t.folded in table.quantifier or t.folded in _keys(part.document.language) for t in near)


def _may_change(passage: Passage) -> bool:
    """Whether a word of a bound stands in an edit."""
    keys = _keys(passage.original.document.language)
    return any(
        t.folded in keys
        for n in passage.changes
        for part, span in (
            (passage.original, passage.edits[n].original),
            (passage.copy, passage.edits[n].copy),
        )
        for t in part.inside(span)
    )


@lru_cache(maxsize=8)
def _keys(language: str) -> frozenset[str]:
    """The first and last words of all bounds."""
    return frozenset(word for phrase, _ in polarity_words(language).bounds for word in (phrase[0], phrase[-1]))


def _is_year(mention: Mention) -> bool:
    value = mention.normal.partition("|")[0]
    return not unit_of(mention) and value.isdigit() and int(value) in _YEARS


def _bound(part: Part, number: Mention) -> tuple[Span, str] | None:
    """The words that bound a number, and which way."""
    before = [t for t in part.words if t.end <= number.span.start][-_LOOK - 1 :]
    found = []
    if before and before[-1].folded in _ARTICLES:  # hasta un 7 %
        before = before[:-1]
    for phrase, which in polarity_words(part.document.language).bounds:
        told = [t.folded for t in before[-len(phrase) :]]
        if tuple(told) == phrase:
            found.append((len(phrase), Span(before[-len(phrase)].start, before[-1].end), which))
    return max(found)[1:] if found else None


def _finding(passage: Passage, numbers: Sequence[Mention], bounds: tuple[Span | None, Span | None]) -> Finding:
    places = [
        bound or _before(part, number)
        for part, number, bound in zip((passage.original, passage.copy), numbers, bounds, strict=True)
    ]
    lost = bounds[0] is not None
    bound = places[0].of(passage.original.text) if lost else places[1].of(passage.copy.text)
    return draft(
        FindingKind.CHANGED_POLARITY,
        Severity.MEDIUM,
        [places[0]],
        [places[1]],
        Message(_LOST if lost else _GAINED, word=shown(bound)),
        suggestion=places[0].of(passage.original.text),
        score=75,
        link=passage.number,
    )


def _before(part: Part, number: Mention) -> Span:
    """The word before a number, or the number itself where it is the first."""
    before = [t for t in part.words if t.end <= number.span.start]
    return Span(before[-1].start, before[-1].end) if before else number.span
