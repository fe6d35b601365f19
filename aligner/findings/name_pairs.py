"""What stands for what: the name words of the one side paired with those of the other, by likeness and place."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from aligner.common_words import is_built, is_common
from aligner.findings.facts import Part, Passage
from aligner.findings.name_words import NameWord, left_over
from aligner.folding import fold
from aligner.known import KnownKind
from aligner.mentions.tables import contrasts, is_title
from aligner.naming import GARBLED_FROM, NameMatch, NameRelation, is_inflected, plain, relate_words

_SAME_PLACE = 0.15  # added to the likeness of two words that one edit holds
_MISPLACED = 6  # edits apart from which two words are not in each other's place
_LISTED_IN = "en"  # the language of the right spellings in the list of countries
_SWAPPED = 3  # edits apart within which the words of one name may have been swapped
_SHORT = 3  # letters: shorter words are alike by chance


@dataclass(frozen=True, slots=True)
class WordPair:
    """A name's word and what stands in its place."""

    original: NameWord
    copy: NameWord
    match: NameMatch


@dataclass(frozen=True, slots=True)
class Pairing:
    """The pairs of a passage, and the single words of both sides that found no partner."""

    pairs: tuple[WordPair, ...]
    original: tuple[NameWord, ...]
    copy: tuple[NameWord, ...]


def pair_names(passage: Passage) -> Pairing:
    """Pairs of words that look or sound alike, best first, then of words that swapped places inside a shared name."""
    ours, theirs = left_over(passage)
    pairs = _alike(passage, ours, theirs)
    ours, theirs = _free(ours, [p.original for p in pairs]), _free(theirs, [p.copy for p in pairs])
    swapped = _swapped(passage, ours, theirs)
    ours, theirs = _free(ours, [p.original for p in swapped]), _free(theirs, [p.copy for p in swapped])
    return Pairing((*pairs, *swapped), tuple(ours), tuple(theirs))


def _free(words: Sequence[NameWord], held: Sequence[NameWord]) -> list[NameWord]:
    """The single words of one side that no pair holds."""
    taken = {position for word in held for position in range(word.token.start, word.token.end)}
    return [w for w in words if not w.is_compound and w.token.start not in taken]


def _near_by(ours: Sequence[NameWord], theirs: Sequence[NameWord], apart: int) -> Iterator[tuple[NameWord, NameWord]]:
    """Words that stand at most so many edits apart."""
    places: dict[int, list[NameWord]] = defaultdict(list)
    for other in theirs:
        places[other.edit].append(other)
    for one in ours:
        for edit in range(one.edit - apart, one.edit + apart + 1):
            for other in places.get(edit, ()):
                yield one, other


def _alike(passage: Passage, ours: Sequence[NameWord], theirs: Sequence[NameWord]) -> list[WordPair]:
    options = []
    for one, other in _near_by(ours, theirs, _MISPLACED):
        apart = abs(one.edit - other.edit)
        match = relate(one.token.text, other.token.text, apart == 0, passage)
        if match.relation is NameRelation.SAME and one.is_compound != other.is_compound:
            match = NameMatch(NameRelation.GARBLED, match.likeness)  # a stray space
        both = one.is_compound and other.is_compound and not (one.hyphened and other.hyphened)
        if not both and _fits(one, other, match, apart, passage):
            options.append((match.likeness + _SAME_PLACE * (apart == 0), one, other, match))
    options.sort(key=lambda o: (-o[0], o[1].token.start, o[2].token.start))
    pairs: list[WordPair] = []
    ours_taken: set[int] = set()
    theirs_taken: set[int] = set()
    for _, one, other, match in options:
        here, there = set(range(one.token.start, one.token.end)), set(range(other.token.start, other.token.end))
        if not here & ours_taken and not there & theirs_taken:
            ours_taken |= here
            theirs_taken |= there
            pairs.append(WordPair(one, other, match))
    return pairs


def relate(right: str, wrong: str, in_place: bool, passage: Passage) -> NameMatch:
    """The relation of two names, by likeness and by what is known of names.

    A well-known name or plain word that became none is a misprint, however alike it sounds; one well-known name for
    another is no misprint, however alike they look.
    """
    # An acronym may begin like a word and is no cut form of it.
    match = relate_words(right, wrong, in_place=in_place and right.isupper() == wrong.isupper())
    if match.relation is NameRelation.SAME:
        return match
    known = passage.original.facts.known
    if known.are_apart(right, wrong):
        return NameMatch(NameRelation.OTHER, match.likeness)
    if known.same(right, wrong) and not _is_foreign_form(right, wrong, match, passage):
        return NameMatch(NameRelation.VARIANT, match.likeness)
    if match.relation is NameRelation.GARBLED and known.is_known(right) and known.is_well_known(wrong):
        if _is_foreign_form(right, wrong, match, passage):
            return match
        return NameMatch(NameRelation.OTHER, match.likeness)
    settled = known.is_known(right) or is_common(right, passage.original.document.language)
    foreign = _is_foreign_form(right, wrong, match, passage)
    lost = not known.is_well_known(wrong) and not is_common(wrong, passage.copy.document.language)
    fallen = right[:1].isupper() and wrong[:1].islower()  # a name that lost its capital as well
    broken = foreign or (settled and lost) or fallen
    if match.relation is NameRelation.VARIANT and broken and (fallen or not known.is_ordinary(right)):
        return NameMatch(NameRelation.GARBLED, match.likeness)
    return match


def _is_foreign_form(right: str, wrong: str, match: NameMatch, passage: Passage) -> bool:
    """Whether a country's name became that of another language: Siria is right in Italian, not in English."""
    known = passage.original.facts.known
    near = match.likeness >= GARBLED_FROM and KnownKind.COUNTRY in known.kinds(right)
    language = passage.copy.document.language
    return near and language == _LISTED_IN and known.is_right(right) and not known.is_right(wrong)


def _fits(one: NameWord, other: NameWord, match: NameMatch, apart: int, passage: Passage) -> bool:
    """Whether a likeness is more than chance or grammar."""
    if match.relation is NameRelation.VARIANT:
        return True
    right, wrong = one.token.text, other.token.text
    if _are_titles(right, wrong, passage):
        return False
    if match.relation is not NameRelation.GARBLED or min(len(right), len(wrong)) < _SHORT:
        return False
    if one.is_compound != other.is_compound and plain(right) == plain(wrong):
        return True
    if plain(wrong) in passage.original.facts.vocabulary or _is_word_form(right, wrong, passage):
        return False
    named = any(name.span.covers(one.span) for name in passage.original.names)
    if not named:  # a capital that its place may have given: only a plain misprint tells
        return apart == 0 and match.likeness >= GARBLED_FROM
    return apart <= _MISPLACED if match.likeness >= GARBLED_FROM else apart == 0


def _is_word_form(right: str, wrong: str, passage: Passage) -> bool:
    """Whether two words are forms of one word, or both plain words: Russia, Russian; Protective, Preventative."""
    language = passage.copy.document.language
    if is_inflected(right, wrong, language) or plain(wrong).endswith(plain(right)):
        return True
    if not is_common(wrong, language) or not is_common(right, passage.original.document.language):
        return False
    known = passage.original.facts.known
    return not known.is_known(right) and not (known.is_ordinary(right) and known.is_ordinary(wrong))


def _are_titles(right: str, wrong: str, passage: Passage) -> bool:
    """Whether both words are titles, one put for the other: Trainer, Coach."""
    languages = passage.original.document.language, passage.copy.document.language
    return is_title(fold(right), languages[0]) and is_title(fold(wrong), languages[1])


def is_plain(word: str, part: Part) -> bool:
    """Whether a word is a word of the language and nobody's name: Assembly, not Bush."""
    known, language = part.facts.known, part.document.language
    if not is_common(word, language) and (plain(word) in part.facts.capitals.full or not is_built(word, language)):
        return False
    return not known.is_ordinary(word) and not known.is_known(word)


def _exclude_each_other(right: str, wrong: str, passage: Passage) -> bool:
    """Whether two words are of one family of words that exclude each other."""
    ours = contrasts(passage.original.document.language).get(fold(right), ())
    theirs = {contrast.family for contrast in contrasts(passage.copy.document.language).get(fold(wrong), ())}
    return any(contrast.family in theirs for contrast in ours)


def _swapped(passage: Passage, ours: Sequence[NameWord], theirs: Sequence[NameWord]) -> list[WordPair]:
    """Words without likeness inside names that share another word: "Ali Qansu" and "Jihad Qansu"."""
    found: list[WordPair] = []
    held: set[int] = set()
    for one, other in _near_by(ours, theirs, _SWAPPED):
        if one.token.start in held or any(p.copy is other for p in found[-1:]):
            continue
        shared = set(one.name.normal.split()) & set(other.name.normal.split())
        if shared and _are_names(one.token.text, other.token.text, passage):
            held.add(one.token.start)
            found.append(WordPair(one, other, relate(one.token.text, other.token.text, True, passage)))
    return found


def _are_names(right: str, wrong: str, passage: Passage) -> bool:
    """Whether two words without likeness are names: Ali and Jihad, Bush and Shrub; but not Krai and Region."""
    known = passage.original.facts.known
    if _are_titles(right, wrong, passage):
        return False
    if is_title(fold(right), passage.original.document.language) and is_plain(wrong, passage.copy):
        return False
    named = known.is_known(right) or known.is_ordinary(right)
    if _exclude_each_other(right, wrong, passage):
        return False  # an office, not a name: Health and Defence
    return not _is_word_form(right, wrong, passage) and (named or not is_plain(wrong, passage.copy))
