#!/usr/bin/env python3
"""Build assets/words/common/*.txt.gz: the words of a language that are words, not corruptions.

Source: the frequency dictionaries in the package pyspellchecker (MIT licence; made by its authors from subtitles and
corrected by hand). It is needed only here:

    pip install pyspellchecker
    pip install --no-deps --target DIR pyspellchecker==0.7.3
    python scripts/build_words.py DIR [LANGUAGE …]

The Spanish list of today's package has the words of a dictionary and hardly a plural or a verb but in the infinitive;
the older list has them, and names as well, which are taken out.

Marks are taken off, names are in it as far as the source has them, and the rarest words are left out to keep it small.
"""

import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import spellchecker

from aligner.folding import fold_marks
from aligner.known import load

SIZES = {"en": 75_000, "de": 130_000, "fr": 140_000, "es": 65_000, "it": 60_000, "ru": 20_000}
INFLECTED = {"es": 113_000}  # words of the older list
TARGET = Path(__file__).parent.parent / "assets" / "words" / "common"


def main(older: Path, languages: list[str]) -> None:
    resources = Path(spellchecker.__file__).parent / "resources"
    TARGET.mkdir(exist_ok=True)
    for language in languages or SIZES:
        words = set(_most_frequent(resources, language, SIZES[language]))
        if language in INFLECTED:
            found = _most_frequent(older / "spellchecker" / "resources", language, INFLECTED[language])
            words.update(word for word in found if not _is_name(word))
        path = TARGET / f"{language}.txt.gz"
        path.write_bytes(gzip.compress("\n".join(sorted(words)).encode(), mtime=0))
        print(f"{language}: {len(words)} words, {path.stat().st_size} bytes")


def _most_frequent(resources: Path, language: str, size: int) -> Iterator[str]:
    """The most frequent words of a list without marks."""
    with gzip.open(resources / f"{language}.json.gz", "rt", encoding="utf-8") as stream:
        counts = json.load(stream)
    ranked = sorted((w for w in counts if w.isalpha() and len(w) > 2), key=lambda w: (-counts[w], len(w), w))
    return map(fold_marks, ranked[:size])


def _is_name(word: str) -> bool:
    known = load()
    return known.is_known(word) or known.is_ordinary(word) or known.is_known_word(word)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
