#!/usr/bin/env python3
"""Build assets/words/common/*.txt.gz: the words of a language that are words, not corruptions.

Source: the frequency dictionaries in the package pyspellchecker (MIT licence; made by its authors from subtitles and
corrected by hand). It is needed only here: pip install pyspellchecker.

Marks are taken off, names are in it as far as the source has them, and the rarest words are left out to keep it small.
"""

import gzip
import json
from pathlib import Path

import spellchecker

from aligner.folding import fold_marks

SIZES = {"en": 75_000, "de": 130_000, "fr": 80_000, "es": 65_000, "it": 60_000, "ru": 20_000}
TARGET = Path(__file__).parent.parent / "assets" / "words" / "common"


def main() -> None:
    resources = Path(spellchecker.__file__).parent / "resources"
    TARGET.mkdir(exist_ok=True)
    for language, size in SIZES.items():
        with gzip.open(resources / f"{language}.json.gz", "rt", encoding="utf-8") as stream:
            counts = json.load(stream)
        ranked = sorted((w for w in counts if w.isalpha() and len(w) > 2), key=lambda w: (-counts[w], len(w), w))
        words = sorted({fold_marks(w) for w in ranked[:size]})
        path = TARGET / f"{language}.txt.gz"
        path.write_bytes(gzip.compress("\n".join(words).encode(), mtime=0))
        print(f"{language}: {len(words)} words, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
