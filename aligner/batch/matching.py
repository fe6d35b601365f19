"""Which copy was made from which original, among thousands of each.

Stories that share rare words are candidates (an inverted index of the rarest stems of every story); the engine's own
alignment of the best few then says how much of the copy the original tells.
"""

import math
import os
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from aligner.batch.spared import leave_ctrl_c, workers_spared

_STEM = 6  # first letters that forms of a word share
_RARE = 60  # stems by which a story is known
_CANDIDATES = 3
_RIVAL = 0.5  # share of the best candidate's weight from which another one is looked at, too
_MOST_PLACES = 400  # stories that share a stem, from which it tells nothing more
_TEXT = 20_000  # characters of a story that are looked at
FLOOR = 20.0
"""Percent of the copy's words that the original must tell; unrelated stories of one beat stay below."""


@dataclass(frozen=True, slots=True)
class Match:
    """A copy and the original it was made from, with the share of its words told there, in percent."""

    original: Path
    copy: Path
    score: float


def stems_of(path: Path) -> frozenset[str]:
    """The stems of a story's words of content; none for a file that cannot be read."""
    from aligner.folding import fold_marks, words
    from aligner.language import detect, function_words
    from aligner.reading import ReadingError, read

    try:
        text = read(path).text[:_TEXT]
    except ReadingError:
        return frozenset()
    grammar = function_words(detect(text))
    return frozenset(fold_marks(word.text)[:_STEM] for word in words(text) if word.folded not in grammar)


class RareWords:
    """The originals by the rarest stems that they share with some copy; a stem of only one story tells nothing."""

    def __init__(self, originals: Sequence[frozenset[str]], copies: Sequence[frozenset[str]]) -> None:
        everywhere = Counter(stem for stems in (*originals, *copies) for stem in stems)
        shared = frozenset[str]().union(*copies)
        # One more than all: among a few versions of one story every stem would weigh nothing.
        total = len(originals) + len(copies) + 1
        self._weights = {stem: math.log(total / count) for stem, count in everywhere.items() if count > 1}
        self._places: dict[str, list[int]] = defaultdict(list)
        self._sizes = []
        for number, stems in enumerate(originals):
            self._sizes.append(sum(self._weights[stem] for stem in self._rarest(stems)))
            for stem in self._rarest(stems & shared):
                self._places[stem].append(number)

    def _rarest(self, stems: frozenset[str]) -> list[str]:
        known = [stem for stem in stems if stem in self._weights]
        return sorted(known, key=lambda stem: (-self._weights[stem], stem))[:_RARE]

    def candidates(self, stems: frozenset[str]) -> list[int]:
        """The originals that share the most of the rare stems of a copy, best first."""
        shared: defaultdict[int, float] = defaultdict(float)
        for stem in sorted(known for known in stems if known in self._weights):
            places = self._places.get(stem, ())
            if len(places) <= _MOST_PLACES:
                for number in places:
                    shared[number] += self._weights[stem]
        shares = {number: weight / max(1.0, self._sizes[number]) for number, weight in shared.items()}
        ranked = sorted(shares, key=lambda number: (-shares[number], number))[:_CANDIDATES]
        return [number for number in ranked if shares[number] >= _RIVAL * shares[ranked[0]]]


def told_share(paths: tuple[Path, Path]) -> float:
    """Percent of the copy's words in passages that the original tells, weighed by how alike they are."""
    from aligner.alignment import align
    from aligner.options import DEFAULT
    from aligner.progress import SILENT
    from aligner.reading import ReadingError, read
    from aligner.segmenting import read_sentences
    from aligner.similarity import Likeness

    try:
        stories = [read(path) for path in paths]
    except ReadingError:
        return 0.0
    (ours, our_tokens), (theirs, their_tokens) = map(read_sentences, stories)
    likeness = Likeness(ours, theirs, (our_tokens, their_tokens), DEFAULT)
    links, _ = align(ours, theirs, likeness, DEFAULT, SILENT)
    sizes = [sum(line.is_word) for line in their_tokens]
    told = sum(sum(sizes[n] for n in link.copy) * link.score for link in links if link.original)
    return round(told / max(1, sum(sizes)), 1)


def match(originals: Sequence[Path], copies: Sequence[Path], workers: int | None = None) -> Iterator[Match | Path]:
    """For each copy, in order, the original it was made from; the copy itself where there is none."""
    number = workers or os.cpu_count() or 1
    pool = ProcessPoolExecutor(number, mp_context=get_context("spawn"), initializer=leave_ctrl_c)
    try:
        with workers_spared():
            reading = pool.map(stems_of, [*originals, *copies], chunksize=50)
        stems = list(reading)
        index = RareWords(stems[: len(originals)], stems[len(originals) :])
        wanted = [
            [(originals[place], copy) for place in index.candidates(found)]
            for copy, found in zip(copies, stems[len(originals) :], strict=True)
        ]
        with workers_spared():
            scores = pool.map(told_share, [pair for pairs in wanted for pair in pairs], chunksize=10)
        for copy, pairs in zip(copies, wanted, strict=True):
            scored = [Match(original, copy, next(scores)) for original, _ in pairs]
            best = max(scored, key=lambda found: found.score, default=None)
            yield best if best is not None and best.score >= FLOOR else copy
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
