"""Sentences that ran together in one text only, parted where the other text parts them.

A headline pasted without its line break runs into the sentence behind it. ``headlines`` parts it where grammar shows
the seam; here the other version shows it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from aligner.headlines import ContentStems, opens_apart, seams_in
from aligner.lines import Line
from aligner.model import Document, Role, Sentence, Span
from aligner.progress import SILENT, Progress, paced
from aligner.stem_index import ANNOUNCING, ENDS, READING, TOLD, StemIndex, announces, first_stem
from aligner.told_seams import WholeLines

_LEFT, _RIGHT = 2, 4  # words before and behind a seam, at least
_PAUSES = frozenset([",", ":", ";", ".", "!", "?", "...", ")"])
_EQUAL = 0.97  # likeness of a sentence of the other text from which on it is the same
_ANNOUNCED = 0.2  # likeness enough where both texts have such a sign there
_GAIN = 0.12  # by which the part must be more like it than the whole
_STRANGE = 0.2  # share of a headline that the sentence behind it may tell, where nothing else tells the headline
_ALIEN = 0.3  # and its likeness to any other sentence
_MOST = 120  # words of a sentence in which a seam is looked for
# In the shape of a line: a capital behind a sign of ``_PAUSES``, with an opening mark or none before it.
_BEHIND_PAUSE = re.compile('(?<=[,:;.!?…)])(?="?A)')

# A document and the words and signs of each of its sentences.
Read = tuple[Document, list[Line]]
# Sentences of the other text by their numbers, and how alike one of this text is to each.
Near = list[tuple[int, float]]


def part_seams(original: Read, copy: Read, progress: Progress = SILENT, at: float = 0.0) -> tuple[Read, Read]:
    """Both documents, sentences parted where the other one has two; the progress is told to stand ``at`` so much."""
    original, copy = _known_lines_parted(original, copy), _known_lines_parted(copy, original)
    stems = {read[0].language: ContentStems(read[0].language) for read in (original, copy)}
    ours, theirs = (StemIndex(stems[read[0].language], _told(read), progress, at) for read in (original, copy))
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
        old if len(parts) == 1 else Sentence(Span(line.start, line.end), old.paragraph)
        for old, parts in zip(document.sentences, pieces, strict=True)
        for line in parts
    ]
    return replace(document, sentences=tuple(sentences)), cut


def _parted(read: Read, ours: StemIndex, theirs: StemIndex, progress: Progress, at: float) -> Read:
    pieces: list[list[Line]] = []
    for n, line in enumerate(paced(read[1], progress, at, at, READING)):
        seam = None if ours.lines[n] is None else _seam(line, ours.stems[n], ours.content, theirs)
        pieces.append([line] if seam is None else [line[:seam], line[seam:]])
    return _cut(read, pieces)


def _seam(inner: Line, whole: frozenset[str], content: ContentStems, theirs: StemIndex) -> int | None:
    """Where a sentence is best parted, or None where it is told as one; ``whole`` are its stems."""
    end = min(len(inner) - _RIGHT, _MOST)
    stops = [n for n in (match.start() for match in _BEHIND_PAUSE.finditer(inner.shape, _LEFT)) if n < end]
    stops = [n for n in stops if opens_apart(inner, n)]
    if theirs.tells(whole) and ANNOUNCING.isdisjoint([inner.folded[n - 1] for n in stops]):
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
        gain = max(_gains(*_halves(stems, n), first_stem(inner[n:]), tellers, near, theirs), default=0.0)
        if gain > best:
            best, found = gain, n
    return found


def _halves(stems: list[str], n: int) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of the content words before and behind a place."""
    return frozenset(filter(None, stems[:n])), frozenset(filter(None, stems[n:]))


def _is_line_there_too(inner: Line, n: int, stems: list[str], near: Near, theirs: StemIndex) -> bool:
    """Whether a line ends with the same comma or colon in the other text, or goes on behind its colon in both texts."""
    sign = inner.folded[n - 1]
    if sign not in ANNOUNCING:
        return False
    left, right = _halves(stems, n)
    leads = sign == ":" and announces(inner)
    for other, told in near:
        if (
            (leads and told >= _ANNOUNCED and theirs.announces(other))
            or (theirs.goes_on(other) == sign and theirs.likeness(left, other) >= _ANNOUNCED)
            or (other > 0 and theirs.goes_on(other - 1) == sign and theirs.likeness(right, other) >= _ANNOUNCED)
        ):
            return True
    return False


def _told_by_two(
    left: frozenset[str], right: frozenset[str], tellers: Near, near: Near, theirs: StemIndex, before: str
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
        if behind < max(TOLD, whole) or (pauses and theirs.share(left, number) > _STRANGE):
            continue
        others = [] if pauses else [other for other, _ in near if other != number]
        if number > 0:
            others.append(number - 1)
        for other in others:
            told = theirs.likeness(left, other)
            own = told > theirs.likeness(left, number) and behind > theirs.likeness(right, other)
            if told >= TOLD and own and (before in ENDS or not theirs.ends(other)):
                best = max(best, told + behind)
    return best


def _gains(
    left: frozenset[str], right: frozenset[str], opening: str, tellers: Near, near: Near, theirs: StemIndex
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
        if behind < TOLD or gain < _GAIN:
            continue
        others = [(theirs.ends(n), theirs.likeness(left, n)) for n, _ in near if n != number]
        told = max((likeness for ends, likeness in others if not ends), default=0.0)
        foreign = theirs.share(left, number) <= _STRANGE
        foreign = foreign and all(likeness < _ALIEN for _, likeness in others)
        if told >= TOLD or (foreign and opening == theirs.opening(number)):
            yield gain + told
