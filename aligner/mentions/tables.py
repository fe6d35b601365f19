"""The word tables of the mentions, by language, read once from the assets."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from aligner.assets import asset
from aligner.folding import fold, words

_BEFORE_A_TITLE = 3  # letters that stand before a title in a compound, and letters it has itself, at least


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Number words of a language with their values; ``decimal`` is its decimal mark."""

    units: dict[str, float]
    ones: dict[str, float]
    tens: dict[str, float]
    scales: dict[str, float]
    ordinals: dict[str, float]
    parts: dict[str, float]
    vague: dict[str, float]
    multiples: dict[str, float]
    fractions: dict[str, float]
    halves: frozenset[str]  # a half of something that need not be counted: la mitad
    portion: frozenset[str]  # "part" behind an ordinal makes a fraction of it: la tercera parte
    joins: frozenset[str]
    alone: frozenset[str]  # scales that need no number before them: mille, but "a thousand"
    decimal: str
    vigesimal: bool  # counts on from ten and by twenties: dix-sept, quatre-vingts
    openers: frozenset[str]  # all words that a number may begin with, but for compounds
    compound: re.Pattern[str] | None  # a whole number in one word, in the language that writes it so


@dataclass(frozen=True, slots=True)
class PolarityWords:
    """The words that turn or bend a statement, and pairs of words of opposite meaning."""

    negation: frozenset[str]
    hedge: frozenset[str]
    condition: frozenset[str]
    quantifier: frozenset[str]
    limit: frozenset[str]
    auxiliary: frozenset[str]
    opposites: dict[str, frozenset[str]]
    halves: dict[str, str]  # what a word says behind the first half of a French negation: ne … que, ne … plus
    prefixes: tuple[str, ...]  # what turns a word into its opposite when it stands before it
    bounds: tuple[
        tuple[tuple[str, ...], str], ...
    ]  # words before a number, and whether it is then the least or the most
    phrases: tuple[tuple[str, ...], ...]  # several words that open a condition: es sei denn, à moins que


@lru_cache(maxsize=8)
def _raw(name: str) -> dict[str, Any]:
    table: dict[str, Any] = json.loads(asset(f"words/{name}.json").read_text(encoding="utf-8"))
    return table


@lru_cache(maxsize=32)
def number_words(language: str) -> NumberWords:
    """The number words of ``language``; English ones where it has no table."""
    raw = _raw("numbers").get(language) or _raw("numbers")["en"]
    values = {
        key: {fold(word): float(value) for word, value in raw[key].items()}
        for key in ("units", "ones", "tens", "scales", "ordinals", "parts", "vague", "multiples", "fractions")
    }
    joins, halves = frozenset(raw["joins"]), frozenset(fold(word) for word in raw.get("halves", ()))
    opening = (words for key, words in values.items() if key not in ("scales", "fractions"))  # these only go on
    alone = frozenset(fold(word) for word in raw["alone"])
    openers = frozenset(["vingts"]).union(alone, halves, *opening)
    return NumberWords(
        **values,
        joins=joins,
        halves=halves,
        portion=frozenset(raw.get("portion", ())),
        alone=alone,
        decimal=raw["decimal"],
        vigesimal="quatre" in values["units"],
        openers=openers,
        compound=_german(values["units"], values["tens"]) if "zwanzig" in values["tens"] else None,
    )


def _german(units: Iterable[str], tens: Iterable[str]) -> re.Pattern[str]:
    """einundzwanzig, dreihundert, zweihunderttausend, with what may hang on it: -ste, -jährige, -prozentig."""
    small = "|".join(sorted({*units, "ein"}, key=len, reverse=True))
    round_tens = "|".join(tens)
    hundreds = rf"(?:({small})?(hundert))?(?:({small})und({round_tens})|({round_tens})|({small}))?"
    tail = r"(s?te[nmrs]?)?|(prozentig\w*)|(?:jährig|tägig|stündig|wöchig|monatig|minütig|köpfig)(?:e[nmrs]?)?"
    return re.compile(rf"(?:(?:{hundreds})?(tausend))?{hundreds}(?:{tail})")


@lru_cache(maxsize=32)
def measured_words(language: str) -> frozenset[str]:
    """The folded words that say what a number beside them measures and nothing else: aged, long; alt, hoch."""
    return frozenset(fold(word) for word in _raw("numbers").get(language, {}).get("measured", "").split())


@lru_cache(maxsize=32)
def date_words(language: str) -> dict[str, str]:
    """Date words of ``language`` (folded) with their normal forms: ``month 9``, ``day -1``, ``time 12:00``."""
    raw = _raw("dates").get(language) or _raw("dates")["en"]
    said = {fold(word): normal for word, normal in raw.get("said", {}).items()}
    return said | {
        fold(word): f"{kind} {number}"
        for kind, names in (("month", raw["months"]), ("weekday", raw["weekdays"]))
        for number, line in enumerate(names, 1)
        for word in line.split()
    }


@lru_cache(maxsize=32)
def turn_words(language: str) -> tuple[dict[str, str], frozenset[str]]:
    """Words such as next and last with their normal forms, ``turn 1``, and the stretches of time they go with."""
    raw = _raw("dates").get(language, {})
    turns = {fold(word): f"turn {turn}" for word, turn in raw.get("turns", {}).items()}
    return turns, frozenset(fold(word) for word in raw.get("spans", "").split())


@lru_cache(maxsize=32)
def polarity_words(language: str) -> PolarityWords:
    """The polarity words of ``language``; none where it has no table."""
    raw = _raw("polarity").get(language, {})
    opposites: dict[str, frozenset[str]] = {}
    for line in raw.get("opposites", ()):
        sides = line.split("|") if "|" in line else line.split()
        for some, others in (sides, sides[::-1]):
            for word in fold(some).split():
                opposites[word] = opposites.get(word, frozenset()) | set(fold(others).split())
    sets = {
        key: frozenset(fold(word) for word in raw.get(key, "").split())
        for key in ("negation", "hedge", "condition", "quantifier", "limit", "auxiliary")
    }
    return PolarityWords(
        **sets,
        opposites=opposites,
        halves={fold(word): kind for word, kind in raw.get("halves", {}).items()},
        prefixes=tuple(raw.get("prefixes", "un").split()),
        bounds=tuple(
            (tuple(t.folded for t in words(phrase)), which)
            for which, phrases in raw.get("bounds", {}).items()
            for phrase in phrases
        ),
        phrases=tuple(tuple(fold(phrase).split()) for phrase in raw.get("phrases", ())),
    )


@lru_cache(maxsize=32)
def title_words(language: str) -> frozenset[str]:
    """The folded titles and offices of ``language`` that stand before a name, not part of it; none without a table."""
    return frozenset(fold(word) for word in _raw("titles").get(language, "").split())


@dataclass(frozen=True, slots=True)
class Contrast:
    """The family of a word and its group there: words of one group mean the same, those of two exclude each other."""

    family: str
    group: int


@lru_cache(maxsize=32)
def contrasts(language: str) -> dict[str, tuple[Contrast, ...]]:
    """The folded words of ``language`` that exclude others of their family: river, lake; none without a table."""
    found: dict[str, tuple[Contrast, ...]] = {}
    for family, groups in _raw("contrasts").get(language, {}).items():
        for number, line in enumerate(groups):
            for word in line.split():
                found[fold(word)] = (*found.get(fold(word), ()), Contrast(family, number))
    return found


@lru_cache(maxsize=32)
def beside(family: str) -> frozenset[str]:
    """The folded words one of which must stand near a word of a family; none where any place will do."""
    return frozenset(fold(word) for word in _raw("contrasts")["beside"].get(family, "").split())


@lru_cache(maxsize=65_536)
def is_title(word: str, language: str) -> bool:
    """Whether a folded word is a title or office, or a German compound that ends in one: Regierungschef."""
    titles = title_words(language)
    if word in titles or language != "de":
        return word in titles
    return any(word[n:] in titles for n in range(_BEFORE_A_TITLE, len(word) - _BEFORE_A_TITLE))
