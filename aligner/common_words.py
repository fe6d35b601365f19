"""Which words are words of a language: what a corrupted name is not."""

import gzip
from functools import lru_cache

from aligner.assets import asset
from aligner.folding import fold_marks

_HALF = 4  # letters of each half of a compound, at least
_ENDINGS = ("e", "en", "er", "es", "em", "n", "s", "in", "innen")


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
    return fold_marks(word).removesuffix("'s") in _words(language)


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
