"""Sentences that ran together, parted where the other text has one of them word for word.

Grammar shows no seam behind a line of verse or a crosshead without a full stop; a line of the other text that is the
same does.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from aligner.headline_words import HANGING
from aligner.lines import Line

_WORDS = 4  # words of a line that is no part of a longer one by chance
_BEYOND = 2  # words and signs behind it that tell whether the other text has the longer sentence too
_REST = 2  # words that what is parted off must leave
_ENDS = frozenset([":", "..."])  # signs before what may be a sentence of its own; behind a comma a sentence goes on
_FULL_STOPS = frozenset([".", "!", "?"])
_LINE_ENDS = _ENDS | {",", ";"}  # and those that a whole line may end with
_OPENS = re.compile('[A0]|"[A0]')  # in the shape of a line: what another sentence may start with

_Form = tuple[str, ...]


class WholeLines:
    """The sentences of a text that are long enough to be known again, found by how they open and how they end."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._forms: set[_Form] = set()
        self._opens: dict[_Form, set[int]] = defaultdict(set)
        self._ends: dict[_Form, set[int]] = defaultdict(set)
        for line in lines:
            form = line.folded
            if form in self._forms or sum(line.is_word) < _WORDS:
                continue
            self._forms.add(form)
            if form[-1] not in _FULL_STOPS:  # a sentence is parted behind one already
                self._opens[form[:_WORDS]].add(len(form))
            self._ends[form[-_WORDS:]].add(len(form))
        self._sorted = sorted(self._forms) if self._opens else []

    def parted(self, inner: Line) -> list[Line]:
        """A sentence, or its parts where some of them are whole sentences of this text."""
        at = self._seam(inner)
        return [inner] if at is None else [*self.parted(inner[:at]), *self.parted(inner[at:])]

    def _seam(self, inner: Line) -> int | None:
        """Where a sentence is parted because what stands before or behind is a whole sentence of this text."""
        form = inner.folded
        if len(form) < _WORDS + _REST or form in self._forms:
            return None  # nearly every sentence of two like texts
        behind = (n for n in self._behind_openings(form) if _may_part(inner, n, _LINE_ENDS))
        before = (n for n in self._before_endings(form) if _may_part(inner, n, _ENDS))
        return next(chain(behind, before), None)

    def _behind_openings(self, form: _Form) -> Iterator[int]:
        for size in sorted(self._opens.get(form[:_WORDS], ()), reverse=True):
            if size < len(form) and form[:size] in self._forms and not self._goes_on(form, size):
                yield size

    def _before_endings(self, form: _Form) -> Iterator[int]:
        for size in sorted(self._ends.get(form[-_WORDS:], ()), reverse=True):
            if size < len(form) and form[-size:] in self._forms:
                yield len(form) - size

    def _goes_on(self, form: _Form, size: int) -> bool:
        """Whether a sentence of this text goes on behind it in the same words: a name that is a crosshead."""
        longer = form[: size + _BEYOND]
        at = bisect_left(self._sorted, longer)
        return at < len(self._sorted) and self._sorted[at][: size + _BEYOND] == longer


def _may_part(inner: Line, n: int, signs: frozenset[str]) -> bool:
    """Whether a sentence may end before the word or sign at ``n`` and another one start with it."""
    before = inner.folded[n - 1]
    ends = (inner.is_word[n - 1] and before not in HANGING) or before in signs
    rest = min(inner.words_in(0, n), inner.words_in(n, len(inner)))
    return ends and rest >= _REST and _OPENS.match(inner.shape, n) is not None and inner.stands_apart(n)
