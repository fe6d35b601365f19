"""Verbs that say by their form alone that others say so: soll … gestohlen haben, aurait tué, habría huido."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from aligner.common_words import is_common
from aligner.findings.facts import Part
from aligner.folding import Token
from aligner.language import function_words
from aligner.mentions.bending import bending_words

_SAID_OF = frozenset(["soll", "sollen"])
_BRACKET = 20  # words between a German verb and the rest of it, at most
_PARTICIPLE = re.compile(r"\w*ge\w{2,}(?:t|en)|(?:be|emp|ent|er|miss|ver|zer)\w{2,}(?:t|en)|\w+iert")
_CONDITIONAL = {"fr": re.compile(r"(\w+r)ai(?:t|ent)"), "es": re.compile(r"(\w+r)ían?")}
_ENDINGS = {"fr": ("rait", "raient"), "es": ("ría", "rían")}
_IRREGULAR = {
    "fr": re.compile(r"ser|aur|fer|ir|\w*(?:viendr|tiendr|cevr|courr|querr|fer|verr|faudr|vaudr|mourr|saur)"),
    "es": re.compile(r"habr|har|\w*(?:tendr|vendr|pondr|saldr|dir|valdr|sabr|cabr|har)"),
}
# What the speaker wishes, may or must, which is no hearsay; "pourrait" and "podría" hedge as words.
_MODAL = frozenset("pourr voudr devr souhaiter aimer préférer faudr vaudr podr deber querr gustar preferir".split())
_HAVE = frozenset("aurait auraient habría habrían".split())
_PERFECT = re.compile(
    r"\w+(?:é|ée|és|ées|i|is|it|u|us|ue|ert|[aí]do|[aí]d[oa]s|cho|sto|rto|elto|crito)|fait|mort|été|eu"
)
_IF = frozenset(["si", "s'"])
_THAT = frozenset(["que", "qu'", "si", "où", "cuando", "quand", "lorsque"])
_CLAUSE = 8  # words before a verb among which the word stands that its clause hangs on
_ADVERBS = frozenset("pas jamais déjà plus encore aussi également ya también no".split())


def hearsay(part: Part) -> dict[int, str]:
    """Where a word starts that makes hearsay of what is told, by verb or phrase; what it is: a hedge.

    Not in what depends on a condition, nor where the form is the future of a report: "a dit qu'il viendrait".

    Weak: a conditional that is polite or told of a plan, outside of a report, counts as well.
    """
    language = part.document.language
    if language == "de":
        if _SAID_OF.isdisjoint(part.folded_words):
            return {}
        return {t.start: "hedge" for n, t in enumerate(part.words) if t.folded in _SAID_OF and _is_perfect(part, n)}
    found = _phrases(part)
    if language in _CONDITIONAL and _IF.isdisjoint(part.folded_words):
        ends = _ENDINGS[language]
        told = [n for n, word in enumerate(part.folded_words) if word.endswith(ends) and is_conditional(word, language)]
        found |= {part.words[n].start: "hedge" for n in told if not _is_future_of_a_report(part, n)}
    return found


@lru_cache(maxsize=65_536)
def is_conditional(word: str, language: str) -> bool:
    """Whether a folded word is a French or Spanish conditional of the third person, not of a wish or a must."""
    form = _CONDITIONAL[language].fullmatch(word) if language in _CONDITIONAL else None
    if form is None or form.group(1) in _MODAL:
        return False
    stem = form.group(1)
    if _IRREGULAR[language].fullmatch(stem):
        return True
    if is_common(stem + "er", language):  # montrait, tirait, quería: an imperfect
        return False
    if language == "es":
        return stem[-2:] in ("ar", "er", "ir") and is_common(stem, language)
    infinitive = (
        stem if stem[-2:] in ("er", "ir") else stem + "e" if stem[-2:] in ("dr", "tr", "pr", "vr", "ir") else ""
    )
    return bool(infinitive) and is_common(infinitive, language)


def _phrases(part: Part) -> dict[int, str]:
    told = part.folded_words
    phrases = [p for p in bending_words(part.document.language).hedge_phrases if p[0] in told]
    return {
        part.words[n].start: "hedge"
        for phrase in phrases
        for n in range(len(told) - len(phrase) + 1)
        if tuple(told[n : n + len(phrase)]) == phrase
    }


def _is_perfect(part: Part, n: int) -> bool:
    """Whether a German "soll" says that others say so: it goes with a perfect, "soll … gestohlen haben"."""
    following = part.words[n + 1 : n + 1 + _BRACKET]
    return any(
        b.folded in ("haben", "sein") and a.text[:1].islower() and _PARTICIPLE.fullmatch(a.folded) is not None
        for a, b in pairwise(following)
    )


def _is_future_of_a_report(part: Part, n: int) -> bool:
    """Whether a conditional hangs on a that and is no perfect, which tells of the past: aurait tué."""
    before = part.words[max(0, n - _CLAUSE) : n]
    following = [t.folded for t in part.words[n + 1 : n + 4] if t.folded not in _ADVERBS]
    if part.words[n].folded in _HAVE and following and _tells_of_the_past(following, part.document.language):
        return False
    return any(t.folded in _THAT and not _parted(part, before[k:]) for k, t in enumerate(before))


def _tells_of_the_past(following: Sequence[str], language: str) -> bool:
    word = following[0]
    told = _PERFECT.fullmatch(word) is not None
    return told and (word in ("été", "eu", "sido", "estado") or word not in function_words(language))


def _parted(part: Part, tokens: Sequence[Token]) -> bool:
    """Whether a sign that ends a clause stands behind some words."""
    return any(part.text[t.end : t.end + 1] in (";", ":", ".") for t in tokens)
