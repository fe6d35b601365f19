"""Which words may be part of a number or a date, told without looking at what stands around them."""

from functools import lru_cache

from aligner.mentions.dates import ZONES
from aligner.mentions.tables import date_words, number_words, turn_words
from aligner.mentions.units import is_stretch_of_time, unit_beside

_PLAIN_SIGNS = frozenset([".", ",", ";", "!", "?", "'", '"', "(", ")", "..."])
# What parts a time, a share or an amount into words of their own: 9 a.m., 14 h, 5 per cent, 3 bn.
_PARTS = frozenset(
    "a an y et am p pm m h hrs horas uhr per pour por cent ciento pct bn mn k b tn "
    "st nd rd th er ère ème es re nd nde e º ª s heure heures mds md minus moins menos c f p".split()
)


@lru_cache(maxsize=65_536)
def may_be_value(word: str, language: str) -> bool:
    """Whether a folded word may stand for a number or a date, or for its unit."""
    counted = number_words(language)
    return bool(
        word[0].isdigit()
        or word in counted.openers
        or word in counted.scales
        or word in date_words(language)
        or unit_beside("", word).name
    )


@lru_cache(maxsize=65_536)
def may_change_value(word: str, language: str) -> bool:
    """Whether a folded word or sign, put in or left out, may change the value of a number or date beside it."""
    if not word[0].isalpha():
        return word not in _PLAIN_SIGNS
    counted = number_words(language)
    return (
        word in _PARTS
        or word in counted.joins
        or word in counted.fractions
        or word in counted.portion
        or word.upper() in ZONES
        or word in turn_words(language)[0]
        or is_stretch_of_time(word)
        or may_be_value(word, language)
        or may_be_value(word.removesuffix("'s"), language)
        or (counted.compound is not None and counted.compound.fullmatch(word) is not None)
    )
