"""What one spelling of a name is to another: the same, an accepted variant, a garbled form, or another name.

No string measure alone tells a garbled name from another name; where they stand decides whether two names are held
against each other at all. These measures only label the pair.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import OSA, Prefix

from aligner.closeness import bones, closeness
from aligner.folding import fold_marks


class NameRelation(StrEnum):
    """How two spellings are related, nearest first."""

    SAME = "same"
    VARIANT = "variant"
    GARBLED = "garbled"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A relation and how alike the spellings are, 0 to 1."""

    relation: NameRelation
    likeness: float


# Likeness of two words from which, standing in one place, one is the other corrupted. Of 600 well-known names garbled
# by two sound-alike consonants and a vowel 97% keep 0.83 of it; of pairs of different names that are near in letters
# 80% stay below 0.75.
GARBLED_FROM = 0.78
CUT_FROM = 0.60  # enough where the one begins like the other and was cut short: Tarncongress, Tarnchong
_CUT_LETTERS = 5
_HELD_FROM = 0.70  # likeness from which a word of the shorter of two names counts as a word of the longer
_HELD_GAIN = 0.15  # what it adds to the likeness when all words of the shorter do
_ONE_NAME_FROM = 0.78  # of both together, from which two names are one
_TURNED_LETTERS = (
    5  # a name this long made of the very letters of another is that name with letters or syllables turned
)

# One letter or group for each set that romanisation systems use for one sound (ISO 9, BGN/PCGN, ALA-LC, and habits of
# English, French and German newsrooms). The order matters: longer groups first.
_ROMANISATIONS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"[^a-z]", ""),
        (r"que$", "k"),
        (r"shch|stsch|schtsch", "6"),
        (r"(?<!t)sch|(?<!t)sh|sz", "5"),
        (r"tsch|tch|tsh|ch|cz|(?<=[vw]i)c$", "4"),
        (r"dzh|dsch|dj|zh|jh", "j"),
        (r"kh|gh", "h"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"ck|q|c(?![eiy])", "k"),
        (r"ks", "x"),
        (r"ts|tz|c(?=[eiy])", "c"),
        (r"w", "v"),
        (r"ou|oo", "u"),
        (r"^y?e(?=[^aeiou])|^je", "e"),
        (r"(?<=[^aeiou])(?:yo|io|jo)(?=[^aeiou]|$)", "e"),
        (r"(?<=.)(?:ya|ia|ja)", "a"),
        (r"(?<=.)(?:yu|iu|ju)", "u"),
        (r"(?:iy|yi|yy|ij|ii|ey|ei|ee|ie|y|j(?=[^aeiou]|$))+", "i"),
        (r"ae", "a"),
        (r"oe", "o"),
        (r"ue", "u"),
        (r"(?<=[aeiou])h(?=[^aeiou]|$)", ""),
        (r"(.)\1+", r"\1"),
        (r"(?<=o|e)ff?$", "v"),
    )
)
_ROMAN = re.compile("X{0,2}(?:IX|IV|VI{0,3}|I{1,3}|X)")
_NAME_WORDS = re.compile(r"[a-z0-9]+")
_CLOSED_UP = dict.fromkeys(map(ord, "'`"))
_PARTICLES = frozenset(
    "al el ad ar as at an az ash ud ul de del della der den di da do dos das du des la le les los las van von zu bin"
    " ibn ben bint y i and und et the of in".split()
)
# Endings that make a people's adjective or a plural of a name, and those they may stand for, by language.
_NOUN_ENDINGS = frozenset(["", "a", "e", "y", "ey", "ia", "ine", "land", "en", "o", "us", "s"])
_OTHER_ENDINGS = {
    "en": frozenset(
        [
            "s",
            "es",
            "n",
            "an",
            "ian",
            "ns",
            "ans",
            "ians",
            "nian",
            "ese",
            "ish",
            "i",
            "is",
            "ic",
            "er",
            "ers",
            "y",
            "iy",
        ]
    ),
    "de": frozenset(
        ["s", "es", "n", "en", "er", "e", "ern", "in", "innen", "isch", "ische", "ischen", "ischer", "em", "ens", "es"]
    ),
    "fr": frozenset(
        ["s", "e", "es", "n", "ne", "ns", "nes", "en", "ien", "ienne", "iens", "ais", "aise", "ois", "oise", "in"]
    ),
    "es": frozenset(
        ["s", "es", "o", "os", "as", "no", "na", "nos", "nas", "ano", "ana", "anos", "és", "esa", "eses", "ense"]
    ),
}
_ANY_ENDINGS = frozenset(
    ["s", "n", "a", "e", "i", "o", "y", "u", "om", "em", "am", "ov", "ski", "skii", "skogo", "in", "en", "er"]
)


@lru_cache(maxsize=65_536)
def plain(word: str) -> str:
    """A word in bare Latin letters, lower case: Quảng -> quang, Київ -> kyiv."""
    folded = fold_marks(word)
    return (folded if folded.isascii() else _in_ascii(folded)).removesuffix("'s").removesuffix("'")


def _in_ascii(folded: str) -> str:
    from anyascii import anyascii  # takes its time to load, and English stories do without

    return anyascii(folded).lower()


@lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """What is left of a word when every accepted romanisation of a sound is written the same way."""
    form = plain(word)
    for pattern, letters in _ROMANISATIONS:
        form = pattern.sub(letters, form)
    return form


@lru_cache(maxsize=65_536)
def skeleton(word: str) -> str:
    """The consonants of a word by class (Soundex, Russell 1918), repeats once: Tarnovich and Darnofij are 36512."""
    return bones(plain(word))


@lru_cache(maxsize=65_536)
def likeness(one: str, other: str) -> float:
    """How alike two names sound, 0 to 1: as a whole, or word by word in any order, whichever is more."""
    ours, theirs = plain(one).replace("-", " ").split(), plain(other).replace("-", " ").split()
    whole = _word_likeness("".join(ours), "".join(theirs))
    if len(ours) == len(theirs) == 1:
        return whole
    return max(whole, _by_words(ours, theirs))


@lru_cache(maxsize=65_536)
def _word_likeness(one: str, other: str) -> float:
    """The mean of how near two words sound and of how near their consonants are by class."""
    return (closeness(one, other) + OSA.normalized_similarity(bones(one), bones(other))) / 2 if one and other else 0.0


def _by_words(ours: list[str], theirs: list[str]) -> float:
    """The likeness of the words of two names, each with its best partner, by length; a word left over counts half."""
    options = sorted(
        ((_word_likeness(a, b), i, j) for i, a in enumerate(ours) for j, b in enumerate(theirs)), reverse=True
    )
    taken: tuple[set[int], set[int]] = (set(), set())
    alike, weight = 0.0, 0.0
    for share, i, j in options:
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            letters = len(ours[i]) + len(theirs[j])
            alike, weight = alike + share * letters, weight + letters
    left = sum(
        len(w) for words, held in zip((ours, theirs), taken, strict=True) for n, w in enumerate(words) if n not in held
    )
    return alike / (weight + left / 2) if weight else 0.0


@lru_cache(maxsize=65_536)
def is_one_name(one: str, other: str) -> bool:
    """Whether two whole names are more likely spellings of one than two names.

    Fitted on one half of 2,400 labelled pairs of names and as good on the other (BENCHMARKS.md): the likeness, and more
    of it where the shorter name is held in the longer.
    """
    return likeness(one, other) + _HELD_GAIN * _is_held(one, other) >= _ONE_NAME_FROM


def is_mark(word: str) -> bool:
    """Whether a word of a name only counts or abbreviates: an initial, or a Roman numeral as of kings."""
    return (len(word) == 1 and word.isupper()) or bool(_ROMAN.fullmatch(word))


def _is_held(one: str, other: str) -> bool:
    """Whether each telling word of the shorter of two names has its like in the longer: Ivo Marin, Ivo Petrov Marin."""
    ours, theirs = sorted((_telling(one), _telling(other)), key=len)
    if not ours or len(theirs) < 2:
        return False
    pairs = sorted(
        ((_word_likeness(a, b), i, j) for i, a in enumerate(ours) for j, b in enumerate(theirs)), reverse=True
    )
    held: dict[int, int] = {}
    for share, i, j in pairs:
        if share >= _HELD_FROM and i not in held and j not in held.values():
            held[i] = j
    return len(held) == len(ours)


def _telling(name: str) -> list[str]:
    """The words of a name that tell it from others: without articles and particles, if it has any besides."""
    words = _NAME_WORDS.findall(plain(name).translate(_CLOSED_UP))
    return [w for w in words if w not in _PARTICLES] or words


def is_inflected(one: str, other: str, language: str) -> bool:
    """Whether two words differ only in a grammatical ending: Ukraine's, Ukrainian; Russia, Russian; Staat, Staaten."""
    a, b = plain(one), plain(other)
    common = 0
    while common < min(len(a), len(b)) and a[common] == b[common]:
        common += 1
    if common < 4:
        return a == b
    endings = _OTHER_ENDINGS.get(language, _ANY_ENDINGS)
    nouns = _NOUN_ENDINGS if language in _OTHER_ENDINGS else _ANY_ENDINGS | {""}
    # The border between stem and ending may lie before the first letter that differs: Ukrain-e, Ukrain-ian.
    for cut in range(common, max(3, common - 3), -1):
        ends = (a[cut:], b[cut:])
        if any(_may_follow(x, y, nouns, endings) for x, y in (ends, ends[::-1])):
            return True
    return a == b


def _may_follow(noun: str, other: str, nouns: frozenset[str], endings: frozenset[str]) -> bool:
    if "i" in (noun, other) and noun and other:  # Iraq, Iraqi; but Germany, Germani is a misprint
        return False
    return other in endings and (noun in nouns or noun in endings)


def _is_cut(one: str, other: str) -> bool:
    """Whether two words begin alike for long, or a little and one has the first consonants of the other and no more."""
    common = Prefix.similarity(one, other)
    short, long = sorted((bones(one), bones(other)), key=len)
    return common >= _CUT_LETTERS or (common == _CUT_LETTERS - 1 and long.startswith(short))


def relate_words(one: str, other: str, *, in_place: bool = False) -> NameMatch:
    """The relation of two names; less likeness is asked for when the one stands in the very place of the other."""
    alike = likeness(one, other)
    if plain(one) == plain(other):
        return NameMatch(NameRelation.SAME if fold_marks(one) == fold_marks(other) else NameRelation.VARIANT, 1.0)
    if sound(one) == sound(other) and len(sound(one)) >= 2:
        return NameMatch(NameRelation.VARIANT, alike)
    if alike >= GARBLED_FROM or (in_place and alike >= CUT_FROM and _is_cut(plain(one), plain(other))):
        return NameMatch(NameRelation.GARBLED, alike)
    if len(plain(one)) >= _TURNED_LETTERS and sorted(plain(one)) == sorted(plain(other)):
        return NameMatch(NameRelation.GARBLED, max(alike, GARBLED_FROM))
    return NameMatch(NameRelation.OTHER, alike)
