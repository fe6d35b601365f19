"""Which words are words of a language: what a corrupted name is not."""

import gzip
from functools import lru_cache

from aligner.assets import asset
from aligner.folding import fold_marks

_HALF = 4  # letters of each half of a compound, at least
_ENDINGS = ("e", "en", "er", "es", "em", "n", "s", "in", "innen")
# Spanish endings of what is said of others, in the tenses of news, and of participles, by that of the infinitive.
_CONJUGATED = {
    "ar": frozenset("a an o aron aba aban ara aran aria arian ando ado ada ados adas".split()),
    "er": frozenset("e en io ieron ia ian era eran eria erian iendo ido ida idos idas".split()),
    "ir": frozenset("e en io ieron ia ian ira iran iria irian iendo ido ida idos idas".split()),
}
_VERB_STEM = 5  # letters of a Spanish verb before its ending, at least: shorter ones are names as well


@lru_cache(maxsize=8)
def _words(language: str) -> frozenset[str]:
    try:
        path = asset(f"words/common/{language}.txt.gz")
    except FileNotFoundError:
        return frozenset()
    return frozenset(gzip.decompress(path.read_bytes()).decode().split("\n"))


def has_words(language: str) -> bool:
    """Whether the words of ``language`` are known at all."""
    return bool(_words(language))


def is_common(word: str, language: str) -> bool:
    """Whether ``word``, in any case and without marks, is a word of ``language``.

    False for every word of a language that has no list (lists: English, German, French, Spanish, Italian, Russian).
    """
    bare = fold_marks(word).removesuffix("'s")
    return bare in _words(language) or (language == "es" and _is_verb(bare))


@lru_cache(maxsize=65_536)
def _is_verb(word: str) -> bool:
    """Whether a Spanish word in bare letters is a regular form of a verb whose infinitive is known: vaticinan."""
    known = _words("es")
    return any(
        word[n:] in endings and word[:n] + infinitive in known
        for n in range(_VERB_STEM, len(word))
        for infinitive, endings in _CONJUGATED.items()
    )


@lru_cache(maxsize=65_536)
def is_built(word: str, language: str) -> bool:
    """Whether a German word is none of the list, but a form of one or put together of two: Oppositionspolitiker.

    Weak: so are many surnames.
    """
    if language != "de":
        return False
    known, bare = _words(language), fold_marks(word)
    stems = [bare, *(bare.removesuffix(end) for end in _ENDINGS if bare.endswith(end))]
    if any(stem in known for stem in stems[1:]):
        return True
    fronts = (n for n in range(_HALF, len(bare) - _HALF + 1) if {bare[:n], bare[:n].rstrip("s")} & known)
    return any(stem[n:] in known for n in fronts for stem in stems if len(stem) - n >= _HALF)
