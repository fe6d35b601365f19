"""Sentences that ran together, parted where the other text has one of them word for word.

Grammar shows no seam behind a line of verse or a crosshead without a full stop; a line of the other text that is the
same does.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from aligner.folding import Token
from aligner.headline_words import HANGING

_WORDS = 4  # words of a line that is no part of a longer one by chance
_BEYOND = 2  # words and signs behind it that tell whether the other text has the longer sentence too
_REST = 2  # words that what is parted off must leave
_ENDS = frozenset([":", "..."])  # signs before what may be a sentence of its own; behind a comma a sentence goes on
_FULL_STOPS = frozenset([".", "!", "?"])
_LINE_ENDS = _ENDS | {",", ";"}  # and those that a whole line may end with

Line = Sequence[Token]


class WholeLines:
    """The sentences of a text that are long enough to be known again, found by how they open and how they end."""

    def __init__(self, sentences: Iterable[Line]) -> None:
        self._forms: set[tuple[str, ...]] = set()
        self._opens: dict[tuple[str, str], set[int]] = defaultdict(set)
        self._ends: dict[tuple[str, str], set[int]] = defaultdict(set)
        for inner in sentences:
            form = tuple([t.folded for t in inner])
            if sum([t.is_word for t in inner]) < _WORDS or form in self._forms:
                continue
            self._forms.add(form)
            if form[-1] not in _FULL_STOPS:  # a sentence is parted behind one already
                self._opens[form[0], form[1]].add(len(form))
            self._ends[form[-2], form[-1]].add(len(form))
        self._sorted = sorted(self._forms) if self._opens else []

    def parted(self, inner: list[Token]) -> list[list[Token]]:
        """A sentence, or its parts where some of them are whole sentences of this text."""
        at = self._seam(inner)
        return [inner] if at is None else [*self.parted(inner[:at]), *self.parted(inner[at:])]

    def _seam(self, inner: Line) -> int | None:
        """Where a sentence is parted because what stands before or behind is a whole sentence of this text."""
        if len(inner) < _WORDS + _REST:
            return None
        opening, end = (inner[0].folded, inner[1].folded), (inner[-2].folded, inner[-1].folded)
        if opening not in self._opens and end not in self._ends:
            return None
        form = tuple([t.folded for t in inner])
        if form in self._forms:
            return None  # nearly every sentence of two like texts
        behind = (n for n in self._behind_openings(form) if _may_part(inner, n, _LINE_ENDS))
        before = (n for n in self._before_endings(form) if _may_part(inner, n, _ENDS))
        return next(chain(behind, before), None)

    def _behind_openings(self, form: tuple[str, ...]) -> Iterator[int]:
        for size in sorted(self._opens.get((form[0], form[1]), ()), reverse=True):
            if size < len(form) and form[:size] in self._forms and not self._goes_on(form, size):
                yield size

    def _before_endings(self, form: tuple[str, ...]) -> Iterator[int]:
        for size in sorted(self._ends.get((form[-2], form[-1]), ()), reverse=True):
            if size < len(form) and form[-size:] in self._forms:
                yield len(form) - size

    def _goes_on(self, form: tuple[str, ...], size: int) -> bool:
        """Whether a sentence of this text goes on behind it in the same words: a name that is a crosshead."""
        longer = form[: size + _BEYOND]
        at = bisect_left(self._sorted, longer)
        return at < len(self._sorted) and self._sorted[at][: size + _BEYOND] == longer


def _may_part(inner: Line, n: int, signs: frozenset[str]) -> bool:
    """Whether a sentence may end before the word or sign at ``n`` and another one start with it."""
    before, word = inner[n - 1], inner[n]
    if word.folded == '"' and n + 1 < len(inner):
        word = inner[n + 1]
    opens = word.is_word and (word.text[0].isupper() or word.text[0].isdigit())
    ends = (before.is_word and before.folded not in HANGING) or before.folded in signs
    rest = min(sum([t.is_word for t in part]) for part in (inner[:n], inner[n:]))
    return opens and ends and rest >= _REST and before.end < inner[n].start
