"""What one spelling of a name is to another: the same, an accepted variant, a garbled form, or another name.

No string measure alone tells a garbled name from another name; where they stand decides whether two names are held
against each other at all. These measures only label the pair.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import OSA, JaroWinkler

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


GARBLED_FROM = 0.70  # likeness of two words from which, standing in one place, one is the other corrupted
_PLACED_FROM = 0.58  # enough, of the word and of its consonants, where one edit swaps the two
_SOUND_FROM = 0.45  # the same consonants by class are enough with this likeness

# One letter or group for each set that romanisation systems use for one sound (ISO 9, BGN/PCGN, ALA-LC, and habits of
# English, French and German newsrooms). The order matters: longer groups first.
_ROMANISATIONS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"[^a-z]", ""),
        (r"que$", "k"),
        (r"shch|stsch|schtsch", "6"),
        (r"(?<!t)sch|(?<!t)sh|sz", "5"),
        (r"tsch|tch|tsh|ch|cz", "4"),
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
_CLASSES = str.maketrans(
    {c: str(n) for n, group in enumerate(("bfpv", "cgjkqsxz", "dt", "l", "mn", "r"), 1) for c in group}
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
    ascii_form = folded if folded.isascii() else anyascii(folded).lower()
    return ascii_form.removesuffix("'s").removesuffix("'")


@lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """What is left of a word when every accepted romanisation of a sound is written the same way."""
    form = plain(word)
    for pattern, letters in _ROMANISATIONS:
        form = pattern.sub(letters, form)
    return form


@lru_cache(maxsize=65_536)
def skeleton(word: str) -> str:
    """The consonants of a word by class (Soundex classes, Russell 1918), repeats once: Pugachev and Bugsiv are 121."""
    digits = re.sub(r"\D", "", plain(word).translate(_CLASSES))
    return re.sub(r"(.)\1+", r"\1", digits)


@lru_cache(maxsize=65_536)
def likeness(one: str, other: str) -> float:
    """How alike two words look or sound, 0 to 1."""
    a, b = plain(one), plain(other)
    if not a or not b:
        return 0.0
    looks = (JaroWinkler.similarity(a, b) + OSA.normalized_similarity(a, b)) / 2
    sounds = (JaroWinkler.similarity(sound(a), sound(b)) + OSA.normalized_similarity(sound(a), sound(b))) / 2
    return max(looks, 0.97 * sounds)


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


def relate_words(one: str, other: str, *, in_place: bool = False) -> NameMatch:
    """The relation of two words; less likeness is asked for when the one stands in the very place of the other."""
    alike = likeness(one, other)
    if plain(one) == plain(other):
        return NameMatch(NameRelation.SAME if fold_marks(one) == fold_marks(other) else NameRelation.VARIANT, 1.0)
    if sound(one) == sound(other) and len(sound(one)) >= 2:
        return NameMatch(NameRelation.VARIANT, alike)
    bones, others = skeleton(one), skeleton(other)
    same_bones = len(bones) >= 3 and bones == others and alike >= _SOUND_FROM
    placed = in_place and alike >= _PLACED_FROM and OSA.normalized_similarity(bones, others) >= _PLACED_FROM
    if alike >= GARBLED_FROM or same_bones or placed:
        return NameMatch(NameRelation.GARBLED, alike)
    return NameMatch(NameRelation.OTHER, alike)
