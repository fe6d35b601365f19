"""Which words are words of a language: what a corrupted name is not."""

import gzip
from functools import lru_cache

from aligner.assets import asset
from aligner.folding import fold_marks


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
