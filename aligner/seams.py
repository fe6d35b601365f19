"""Sentences that ran together in one text only, parted where the other text parts them.

A headline pasted without its line break runs into the sentence behind it. ``headlines`` parts it where grammar shows
the seam; here the other version shows it.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain, compress, repeat

from aligner.headlines import ContentStems, opens_apart, seams_in, stem
from aligner.lines import Line
from aligner.model import Document, Role, Sentence, Span
from aligner.progress import SILENT, Progress, paced
from aligner.told_seams import WholeLines

_WHAT = "Reading the sentences"  # told with the progress
_NEAR = 3  # sentences of the other text looked at for each
_LEFT, _RIGHT = 2, 4  # words before and behind a seam, at least
_TOLD = 0.45  # likeness of a part and a sentence of the other text that tells it
_PAUSES = frozenset([",", ":", ";", ".", "!", "?", "...", ")"])
_ENDS = frozenset([".", "!", "?", "..."])
_EQUAL = 0.97  # likeness of a sentence of the other text from which on it is the same
_ANNOUNCING = frozenset([",", ":"])  # signs at the end of a line of verse, and before a quotation
_ANNOUNCED = 0.2  # likeness enough where both texts have such a sign there
_GAIN = 0.12  # by which the part must be more like it than the whole
_ROUNDING = 1e-9
_STRANGE = 0.2  # share of a headline that the sentence behind it may tell, where nothing else tells the headline
_ALIEN = 0.3  # and its likeness to any other sentence
_MOST = 120  # words of a sentence in which a seam is looked for, and places of a stem that still tells
# In the shape of a line: a capital behind a sign of ``_PAUSES``, with an opening mark or none before it.
_BEHIND_PAUSE = re.compile('(?<=[,:;.!?…)])(?="?A)')

# A document and the words and signs of each of its sentences.
Read = tuple[Document, list[Line]]
# Sentences of the other text by their numbers, and how alike one of this text is to each.
Near = list[tuple[int, float]]


def part_seams(original: Read, copy: Read, progress: Progress = SILENT, at: float = 0.0) -> tuple[Read, Read]:
    """Both documents, sentences parted where the other one has two; the progress is told to stand ``at`` so much."""
    original, copy = _known_lines_parted(original, copy), _known_lines_parted(copy, original)
    ours, theirs = _Index(original, progress, at), _Index(copy, progress, at)
    return _parted(original, ours, theirs, progress, at), _parted(copy, theirs, ours, progress, at)


def _known_lines_parted(read: Read, other: Read) -> Read:
    """The document, its sentences parted where a part is a whole sentence of the other one."""
    known = WholeLines(line for line in _told(other) if line is not None)
    pieces = [[whole] if line is None else known.parted(line) for whole, line in zip(read[1], _told(read), strict=True)]
    return _cut(read, pieces)


def _told(read: Read) -> list[Line | None]:
    """The sentences; None for those of the furniture."""
    document, lines = read
    told = [paragraph.role is not Role.FURNITURE for paragraph in document.paragraphs]
    return [line if told[s.paragraph] else None for line, s in zip(lines, document.sentences, strict=True)]


def _cut(read: Read, pieces: Sequence[Sequence[Line]]) -> Read:
    """The document with each of its sentences in pieces."""
    document, lines = read
    cut = list(chain.from_iterable(pieces))
    if len(cut) == len(lines):
        return read
    sentences = [
        Sentence(Span(line.start, line.end), old.paragraph)
        for old, parts in zip(document.sentences, pieces, strict=True)
        for line in parts
    ]
    return replace(document, sentences=tuple(sentences)), cut


def _parted(read: Read, ours: "_Index", theirs: "_Index", progress: Progress, at: float) -> Read:
    pieces: list[list[Line]] = []
    for n, line in enumerate(paced(read[1], progress, at, at, _WHAT)):
        seam = None if ours.lines[n] is None else _seam(line, ours.stems[n], ours.content, theirs)
        pieces.append([line] if seam is None else [line[:seam], line[seam:]])
    return _cut(read, pieces)


class _Index:
    """The sentences of a text by the stems of their content words, and how rare each stem is.

    ``lines`` has None for those of the furniture, which have no stems.
    """

    def __init__(self, read: Read, progress: Progress, at: float) -> None:
        self.content = ContentStems(read[0].language)
        self.lines = _told(read)
        self.stems = [
            frozenset() if line is None else frozenset(filter(None, self.content.of(line)))
            for line in paced(self.lines, progress, at, at, _WHAT)
        ]
        self._all = frozenset(self.stems)
        told = [n for n, line in enumerate(self.lines) if line is not None]
        self._opening_with: dict[str, list[int]] = defaultdict(list)
        for n in told:
            self._opening_with[self.opening(n)].append(n)
        self._unended = frozenset(chain.from_iterable([self.stems[n] for n in told if not self.ends(n)]))
        self._going_on = frozenset(map(self.goes_on, told))
        self._has_announced = any(map(self.announces, told))

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = defaultdict(list)
        for n, stems in enumerate(self.stems):
            for one in stems:
                places[one].append(n)
        return dict(places)

    @cached_property
    def _weights(self) -> dict[str, float]:
        return {one: math.log(1 + len(self.lines) / len(found)) for one, found in self._places.items()}

    @cached_property
    def _rare(self) -> float:
        return max(self._weights.values(), default=1.0)

    @cached_property
    def _weight_of(self) -> list[float]:
        return list(map(self._weight, self.stems))

    def tells(self, stems: frozenset[str]) -> bool:
        """Whether a sentence has these very stems."""
        return stems in self._all

    def near(self, stems: frozenset[str]) -> list[int]:
        """The sentences that share most stems, common ones aside."""
        places = [found for one in stems if len(found := self._places.get(one, ())) <= _MOST]
        shared = Counter(chain.from_iterable(places))
        if not shared:
            return []
        least = sorted(shared.values())[-_NEAR:][0]
        # Of equally near ones the first: the order of a set of words changes from run to run.
        return [n for _, n in sorted([(-count, n) for n, count in shared.items() if count >= least])[:_NEAR]]

    def goes_on(self, n: int) -> str:
        """The comma or colon at the end of a sentence, where a line of its own follows."""
        line = self.lines[n]
        return line.folded[-1] if line is not None and line.folded[-1] in _ANNOUNCING else ""

    def ends(self, n: int) -> bool:
        """Whether a sentence has a full stop, behind which a closing mark may stand; furniture ends anyhow."""
        line = self.lines[n]
        return line is None or not _ENDS.isdisjoint(line.folded[-2:])

    def announces(self, n: int) -> bool:
        """Whether a sentence has a quotation behind a colon that goes on in the next one."""
        line = self.lines[n]
        return line is not None and _announces(line)

    def opening(self, n: int) -> str:
        """The stem of the first word of a sentence, be it one of grammar."""
        line = self.lines[n]
        return "" if line is None else _first_stem(line)

    def may_part(self, inner: Line, whole: frozenset[str], seams: list[int], stops: list[int]) -> bool:
        """Whether this text has what a part may be told by: nearly never, and then no near sentences are sought.

        That is a line without a full stop, one that goes on or announces as the part before a sign does, or one that
        opens with the word at a seam; and behind a full stop any.
        """
        signs = {inner.folded[n - 1] for n in stops}
        if not (whole.isdisjoint(self._unended) and signs.isdisjoint(_ENDS) and signs.isdisjoint(self._going_on)):
            return True
        if self._has_announced and ":" in signs and _announces(inner):
            return True
        openings = {stem(inner.texts[n + (inner.shape[n] == '"')]) for n in seams}
        return any(self.may_tell(whole, n) for word in openings for n in self._opening_with.get(word, ()))

    def likeness(self, stems: frozenset[str], n: int) -> float:
        """The shared weight of some stems and those of a sentence (Dice)."""
        total = self._weight(stems) + self._weight_of[n]
        return 2 * self._weight(stems & self.stems[n]) / total if total else 0.0

    def may_tell(self, whole: frozenset[str], n: int) -> bool:
        """Whether some part of a set of stems may be so like a sentence that it is told by it.

        A part is most like it where it is no more than what both share.
        """
        shared = self._weight(whole & self.stems[n])
        return 2 * shared >= (_TOLD - _ROUNDING) * (shared + self._weight_of[n])

    def share(self, stems: frozenset[str], n: int) -> float:
        """The share of the weight of some stems that a sentence has."""
        total = self._weight(stems)
        return self._weight(stems & self.stems[n]) / total if total else 0.0

    def _weight(self, stems: frozenset[str]) -> float:
        return sum(map(self._weights.get, stems, repeat(self._rare)))


def _announces(line: Line) -> bool:
    at = line.shape.find(':"')
    return at >= 0 and line.shape.count('"', at) % 2 == 1


def _first_stem(line: Line) -> str:
    return next(map(stem, compress(line.texts, line.is_word)), "")


def _seam(inner: Line, whole: frozenset[str], content: ContentStems, theirs: _Index) -> int | None:
    """Where a sentence is best parted, or None where it is told as one; ``whole`` are its stems."""
    end = min(len(inner) - _RIGHT, _MOST)
    stops = [n for n in (match.start() for match in _BEHIND_PAUSE.finditer(inner.shape, _LEFT)) if n < end]
    stops = [n for n in stops if opens_apart(inner, n)]
    if theirs.tells(whole) and _ANNOUNCING.isdisjoint([inner.folded[n - 1] for n in stops]):
        return None  # nearly every sentence of two like texts
    seams = seams_in(inner, _LEFT, end)
    if not seams and not stops:
        return None
    if not theirs.may_part(inner, whole, seams, stops):
        return None
    near = [(n, theirs.likeness(whole, n)) for n in theirs.near(whole)]
    stems = content.of(inner)
    line = next((n for n in stops if _is_line_there_too(inner, n, stems, near, theirs)), None)
    if line is not None:
        return line
    tellers = [(n, told) for n, told in near if theirs.may_tell(whole, n)]
    if not tellers or any(told > _EQUAL for _, told in tellers):
        return None
    best, found = 0.0, None
    for n in sorted(seams + stops):
        told = _told_by_two(*_halves(stems, n), tellers, near, theirs, inner.folded[n - 1])
        if told > best:
            best, found = told, n
    if found is not None:
        return found
    tellers = [(n, told) for n, told in tellers if told + _GAIN <= 1.0]
    if not tellers:
        return None  # no part can be told better than the whole is
    for n in seams:
        gain = max(_gains(*_halves(stems, n), _first_stem(inner[n:]), tellers, near, theirs), default=0.0)
        if gain > best:
            best, found = gain, n
    return found


def _halves(stems: list[str], n: int) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of the content words before and behind a place."""
    return frozenset(filter(None, stems[:n])), frozenset(filter(None, stems[n:]))


def _is_line_there_too(inner: Line, n: int, stems: list[str], near: Near, theirs: _Index) -> bool:
    """Whether a line ends with the same comma or colon in the other text, or goes on behind its colon in both texts."""
    sign = inner.folded[n - 1]
    if sign not in _ANNOUNCING:
        return False
    left, right = _halves(stems, n)
    announces = sign == ":" and _announces(inner)
    for other, told in near:
        if (
            (announces and told >= _ANNOUNCED and theirs.announces(other))
            or (theirs.goes_on(other) == sign and theirs.likeness(left, other) >= _ANNOUNCED)
            or (other > 0 and theirs.goes_on(other - 1) == sign and theirs.likeness(right, other) >= _ANNOUNCED)
        ):
            return True
    return False


def _told_by_two(
    left: frozenset[str], right: frozenset[str], tellers: Near, near: Near, theirs: _Index, before: str
) -> float:
    """How well a headline and a sentence, or two neighbours, tell the parts, each rather its own; 0 for not at all.

    ``tellers`` are those of the near sentences that may tell a part at all. ``before`` is the last word or sign of the
    first part: behind a full stop any neighbour may tell it, elsewhere only one without a full stop. What tells the
    whole better than its second part has no seam there: a lead often says the headline again.
    """
    best = 0.0
    if not left or not right:
        return best
    pauses = before in _PAUSES
    for number, whole in tellers:
        behind = theirs.likeness(right, number)
        if behind < max(_TOLD, whole) or (pauses and theirs.share(left, number) > _STRANGE):
            continue
        others = [] if pauses else [other for other, _ in near if other != number]
        if number > 0:
            others.append(number - 1)
        for other in others:
            told = theirs.likeness(left, other)
            own = told > theirs.likeness(left, number) and behind > theirs.likeness(right, other)
            if told >= _TOLD and own and (before in _ENDS or not theirs.ends(other)):
                best = max(best, told + behind)
    return best


def _gains(
    left: frozenset[str], right: frozenset[str], opening: str, tellers: Near, near: Near, theirs: _Index
) -> Iterator[float]:
    """How much better the parts are told than the whole: by a headline and a sentence, or the second part alone.

    Where the other text has no such headline, the second part must start as the sentence that tells it does.
    ``tellers`` are those of the ``near`` sentences that may gain.
    """
    if len(left) < _LEFT or len(right) < _LEFT:
        return
    for number, whole in tellers:
        behind = theirs.likeness(right, number)
        gain = behind - whole
        if behind < _TOLD or gain < _GAIN:
            continue
        others = [(theirs.ends(n), theirs.likeness(left, n)) for n, _ in near if n != number]
        told = max((likeness for ends, likeness in others if not ends), default=0.0)
        foreign = theirs.share(left, number) <= _STRANGE
        foreign = foreign and all(likeness < _ALIEN for _, likeness in others)
        if told >= _TOLD or (foreign and opening == theirs.opening(number)):
            yield gain + told
