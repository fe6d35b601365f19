"""Which language a text is written in, by its script and its function words."""

import json
import re
from collections import Counter
from functools import lru_cache
from itertools import compress

from aligner.assets import asset
from aligner.common_words import has_words, is_common
from aligner.folding import fold
from aligner.lines import Line

UNKNOWN = "und"  # ISO 639-2: undetermined
_SAMPLE = 6_000  # code points looked at: enough for a sure vote, little enough for a book
_SHORT = 14  # words up to which two languages may have as many words of grammar by chance
_NEAR = 1  # words of grammar by which one language may lead another in a short text
_WORDS = 3  # words of a short text that a language must have, at least
_KNOWN = 0.6  # and their share
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
)
LANGUAGE_NAMES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese",
    "nl": "Dutch", "pl": "Polish", "sv": "Swedish", "ru": "Russian", "uk": "Ukrainian", "tr": "Turkish",
    "ja": "Japanese", "zh": "Chinese", "ko": "Korean", "ar": "Arabic", "he": "Hebrew", "el": "Greek",
    "hi": "Hindi", "th": "Thai", UNKNOWN: "an unknown language",
}  # fmt: skip


@lru_cache(maxsize=1)
def _table() -> dict[str, frozenset[str]]:
    raw = json.loads(asset("words/function_words.json").read_text(encoding="utf-8"))
    return {language: frozenset(fold(w) for w in line.split()) for language, line in raw.items()}


def function_words(language: str) -> frozenset[str]:
    """The folded words of ``language`` that carry grammar rather than facts; English ones where it is unknown."""
    return _table().get(language, _table()["en"])


def detect(text: str) -> str:
    """The ISO 639-1 code of the language of ``text``, or ``UNKNOWN`` where too little speaks for any."""
    sample = text[:_SAMPLE]
    letters = 0 if sample.isascii() else sum(map(str.isalpha, sample))  # none of the scripts has a letter of ASCII
    for language, script in _SCRIPTS:
        # Japanese mixes in Chinese characters: a fifth of kana decides.
        if letters and len(script.findall(sample)) > letters * (0.2 if language == "ja" else 0.4):
            return language
    line = Line.of(sample)
    counts = Counter(compress(line.folded, line.is_word))
    votes = {language: sum([counts[w] for w in counts.keys() & known]) for language, known in _table().items()}
    best = max(votes, key=lambda language: votes[language])
    enough = votes[best] >= max(2, 0.12 * counts.total())
    told = None
    if counts.total() <= _SHORT and all(
        has_words(language) for language in votes if votes[language] == votes[best] > 1
    ):
        told = _by_words(counts, {language for language in votes if votes[best] - votes[language] <= _NEAR})
    return told or (best if enough else UNKNOWN)


def _by_words(counts: Counter[str], candidates: set[str]) -> str | None:
    """Of languages whose words of grammar a short text has alike the one whose other words it has, if it is one."""
    words_of = {word for word in counts if len(word) > 1 and word.isalpha()}
    table = _table()
    told = {
        language: sum(word in table[language] or is_common(word, language) for word in words_of)
        for language in candidates
        if has_words(language)
    }
    best = max(told, key=lambda language: told[language], default=None)
    if best is None or list(told.values()).count(told[best]) > 1:
        return None
    return best if told[best] >= max(_WORDS, _KNOWN * len(words_of)) else None
