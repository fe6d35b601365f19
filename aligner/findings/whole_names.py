"""Whole names in whose place another name stands, where no single edit swaps word for word."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from aligner.common_words import has_words, is_built, is_common
from aligner.findings.facts import Part, Passage
from aligner.findings.name_pairs import Pairing, is_plain
from aligner.folding import Token
from aligner.mentions.tables import is_title
from aligner.model import EditKind, Span
from aligner.naming import NameRelation, is_inflected, is_mark, plain

_LONGEST = 8  # words of a name that is held against another as a whole
_TELLING = 3  # letters of a word that can part two names
_SYLLABLE = 4  # letters up to which a word of the language may be a syllable of a name: san jiao qiao; others two more
_PARTICLE = 3  # letters up to which a small word between capitals is an article of some language
_PARTING = re.compile(r"[^\w\s'’‘`´.\-‐‑]")  # signs that stand in no name


class Place(NamedTuple):
    """Two stretches that stand in each other's place, each the words of a name and nothing else.

    ``gone`` and ``new`` are the words that the one has and the other lacks.
    ``marked`` where an initial or number in them differs: then no likeness makes them one name.
    """

    original: Span
    copy: Span
    gone: str = ""
    new: str = ""
    marked: bool = False


def named_places(passage: Passage, pairing: Pairing) -> Iterator[Place]:
    """The changed names of a passage with what stands for each: "Aram Petrik" and "Said Aram".

    Only where each side has a word that the other lacks, and no word of the one is told to be a form of the other: a
    name that lost or gained a word is the same name. Words of no language, small on both sides, are a name as well.
    """
    labelled = {p.original.token.start for p in pairing.pairs if p.match.relation is not NameRelation.SAME}
    for place in _places(passage):
        if any(place.original.start <= start < place.original.end for start in labelled):
            continue
        right, wrong = _name_in(passage.original, place.original), _name_in(passage.copy, place.copy)
        marked = _differ_in_mark(right, wrong)
        if right and wrong and (marked or _are_two(passage, right, wrong)):
            yield Place(
                Span(right[0].start, right[-1].end),
                Span(wrong[0].start, wrong[-1].end),
                _alone(right, wrong),
                _alone(wrong, right),
                marked,
            )


def _places(passage: Passage) -> Iterator[Place]:
    for name in passage.original.names:
        if place := _place(passage, name.span):
            yield place
    for edit in [passage.edits[n] for n in passage.changes]:
        named = edit.kind is not EditKind.REPLACED or passage.original.facts.names_at(edit.original)
        if not named and _may_name(passage.original, edit.original) and _may_name(passage.copy, edit.copy):
            yield Place(edit.original, edit.copy)


def _may_name(part: Part, span: Span) -> bool:
    """Whether words that are no name of the facts may be one: none has a single small word."""
    return part.has_capital(span) or len(part.inside(span)) > 1


def _place(passage: Passage, name: Span) -> Place | None:
    """The edits that a name reaches into, as far as the words that were kept around it; None where nothing changed."""
    first, last = passage.edit_of_original(name), passage.edit_of_original(Span(name.end - 1, name.end))
    edits = passage.edits
    if first and edits[first].original.start == name.start and edits[first - 1].kind is EditKind.ADDED:
        first -= 1
    if last + 1 < len(edits) and edits[last].original.end <= name.end + 1 and edits[last + 1].kind is EditKind.ADDED:
        last += 1
    if not any(first <= n <= last for n in passage.changes):
        return None
    (start, copy_start), (end, copy_end) = (
        (edits[first].original.start, edits[first].copy.start),
        (edits[last].original.end, edits[last].copy.end),
    )
    if first not in passage.changes:
        before = sum(t.end <= name.start for t in passage.original.inside(edits[first].original))
        following = passage.copy.inside(edits[first].copy)[before:]
        start, copy_start = name.start, following[0].start if following else edits[first].copy.end
    if last not in passage.changes:
        after = sum(t.start >= name.end for t in passage.original.inside(edits[last].original))
        leading = passage.copy.inside(edits[last].copy)
        leading = leading[: len(leading) - after]
        end, copy_end = name.end, leading[-1].end if leading else edits[last].copy.start
    return Place(Span(start, end), Span(copy_start, copy_end)) if copy_start < copy_end else None


def _name_in(part: Part, span: Span) -> list[Token]:
    """The words of a stretch without those of grammar at its ends; none where they cannot be one name."""
    words = part.inside(span)
    if words and _are_syllables(words, part):
        return words
    grammar = part.facts.grammar
    while words and words[0].folded in grammar and not words[0].text[0].isupper():
        words = words[1:]
    while words and words[-1].folded in grammar:
        words = words[:-1]
    if not 0 < len(words) <= _LONGEST or _PARTING.search(part.text, words[0].start, words[-1].end):
        return []
    inner = {t.start for t in words[1:-1] if len(t.text) <= _PARTICLE}
    return words if all(t.text[0].isupper() or t.folded in grammar or t.start in inner for t in words) else []


def _are_syllables(words: Sequence[Token], part: Part) -> bool:
    """Whether small words are a name written in syllables: half of them of no language, none of them long."""
    language = part.document.language
    if not has_words(language) or not 1 < len(words) <= _LONGEST or not all(t.text.islower() for t in words):
        return False
    strange = [t for t in words if t.folded not in part.facts.grammar and not is_common(t.text, language)]
    return 2 * len(strange) >= len(words) and all(len(t.text) <= _SYLLABLE + 2 * (t in strange) for t in words)


def _alone(words: Sequence[Token], other: Sequence[Token]) -> str:
    """The words that the other name lacks."""
    there = {plain(t.text) for t in other}
    return " ".join(t.text for t in words if plain(t.text) not in there)


def _differ_in_mark(right: Sequence[Token], wrong: Sequence[Token]) -> bool:
    """Whether two names are word by word the same but for an initial or number: J. Marin, P. Marin."""
    changed = [(a.text, b.text) for a, b in zip(right, wrong, strict=False) if plain(a.text) != plain(b.text)]
    alone = len(right) == len(wrong) and 0 < len(changed) < len(right)
    return alone and all(is_mark(a) and is_mark(b) for a, b in changed)


def _are_two(passage: Passage, right: Sequence[Token], wrong: Sequence[Token]) -> bool:
    """Whether two stretches are names of which each has telling words that the other lacks."""
    ours, theirs = passage.original, passage.copy
    mine, yours = {plain(t.text) for t in right}, {plain(t.text) for t in wrong}
    gone = [t for t in right if plain(t.text) not in yours and t.folded not in ours.facts.grammar]
    new = [t for t in wrong if plain(t.text) not in mine and t.folded not in theirs.facts.grammar]
    if not _tell(gone) or not _tell(new) or not _are_names(gone, new, passage):
        return False
    told = len(passage.changes) > 1 and any(plain(t.text) in ours.facts.vocabulary for t in new)
    return not told and not any(is_inflected(a.text, b.text, theirs.document.language) for a in gone for b in new)


def _are_names(gone: Sequence[Token], new: Sequence[Token], passage: Passage) -> bool:
    """Whether at most one of two stretches is made of words of the language, and that one names nobody by an office."""
    sides = [(gone, passage.original), (new, passage.copy)]
    if all(_is_word(t.text, part) for words, part in sides for t in words):
        return False  # Board for Council: an institution's name in other words
    plain_sides = [(words, part) for words, part in sides if all(is_plain(t.text, part) for t in words)]
    if not plain_sides:
        return True
    office = any(
        is_title(t.folded, part.document.language) or _has_article(t, part)
        for words, part in plain_sides
        for t in words
    )
    return len(plain_sides) == 1 and len(gone) == len(new) and not office


def _is_word(word: str, part: Part) -> bool:
    language = part.document.language
    return is_common(word, language) or (is_built(word, language) and plain(word) not in part.facts.capitals.full)


def _has_article(token: Token, part: Part) -> bool:
    before = [t for t in part.words if t.end <= token.start][-1:]
    return bool(before) and before[0].folded in part.facts.grammar and token.start - before[0].end == 1


def _tell(words: Sequence[Token]) -> bool:
    return max((len(t.text) for t in words), default=0) >= _TELLING
