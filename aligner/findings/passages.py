"""Whole passages: missing, added, moved."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from aligner.alignment.near import NearPairs
from aligner.findings.draft import draft, shown
from aligner.folding import words
from aligner.model import Document, Finding, FindingKind, Link, Role, Severity
from aligner.options import Options
from aligner.progress import SILENT, Progress, paced
from aligner.similarity import Bag, Likeness
from aligner.speech import Message, template

_WHAT = "Looking for what changed"  # told with the progress
_NEARLY_ALL = 0.85  # share of a sentence's weight that must be told elsewhere
_HEAD = 8  # sentences at the top of a text among which headline, deck and lead say the same
_CREDIT_WORDS = 12  # a caption shorter than this is the line that names the photographer
_HEAVY_WORDS = 8  # a passage this long tells something; a shorter one is a headline, a label, a line of a caption

# By whether the text that lacks a passage tells the same elsewhere.
_MISSING = {
    False: template("The copy does not have this passage of the original: “{passage}”"),
    True: template("The copy does not have this passage of the original, but tells the same elsewhere: “{passage}”"),
}
_ADDED = {
    False: template("The original does not have this passage: “{passage}”"),
    True: template("The original does not have this passage, but tells the same elsewhere: “{passage}”"),
}
# By whether the passage stands at the top of the original, and of the copy.
_MOVED = {
    (False, False): template(
        "The copy tells this block of {count} passages in another place: in the original after “{before}”, "
        "in the copy after “{behind}”."
    ),
    (False, True): template(
        "The copy tells this block of {count} passages in another place: in the original after “{before}”, "
        "in the copy at the top."
    ),
    (True, False): template(
        "The copy tells this block of {count} passages in another place: in the original at the top, "
        "in the copy after “{behind}”."
    ),
    (True, True): template(
        "The copy tells this block of {count} passages in another place: in the original at the top, "
        "in the copy at the top."
    ),
}


def lone_passages(
    original: Document,
    copy: Document,
    links: Sequence[Link],
    near: NearPairs,
    likeness: Likeness,
    options: Options,
    first: tuple[int, int] = (0, 0),
    progress: Progress = SILENT,
) -> Iterator[Finding]:
    """Missing and added passages, a finding a paragraph; of low weight where another passage tells the same.

    Where the documents hold but a stretch of their sentences, ``first`` are the numbers of its first ones.
    """
    told = {j for link in links if link.original for j in link.copy}
    source = {i for link in links if link.copy for i in link.original}
    repeated = _Repeated(near, likeness, options, first)
    missing = [
        _Lone(n, k.original[0], repeated.in_copy(k.original[0], told, source))
        for n, k in enumerate(paced(links, progress, 0.95, 0.95, _WHAT))
        if not k.copy
    ]
    added = [
        _Lone(n, k.copy[0], repeated.in_original(k.copy[0], source, told))
        for n, k in enumerate(paced(links, progress, 0.95, 0.95, _WHAT))
        if not k.original
    ]
    for group in paced(list(_by_paragraph(original, missing)), progress, 0.95, 0.95, _WHAT):
        spans = [original.sentences[lone.sentence].span for lone in group]
        text = " ".join(span.of(original.text) for span in spans)
        message = Message(_MISSING[all(lone.repeated for lone in group)], passage=shown(text))
        severity = _severity(original, group, text)
        yield draft(FindingKind.MISSING_PASSAGE, severity, spans, [], message, suggestion=text, link=group[0].link)
    for group in paced(list(_by_paragraph(copy, added)), progress, 0.95, 0.95, _WHAT):
        spans = [copy.sentences[lone.sentence].span for lone in group]
        text = " ".join(span.of(copy.text) for span in spans)
        message = Message(_ADDED[all(lone.repeated for lone in group)], passage=shown(text))
        yield draft(FindingKind.ADDED_PASSAGE, _severity(copy, group, text), [], spans, message, link=group[0].link)


@dataclass(frozen=True, slots=True)
class _Lone:
    """A sentence without a partner: its link, its number, and whether another passage tells the same."""

    link: int
    sentence: int
    repeated: bool


def _severity(document: Document, group: Sequence[_Lone], text: str) -> Severity:
    role, size = document.role_of(group[0].sentence), len(words(text))
    if all(lone.repeated for lone in group) or (role is Role.CAPTION and size < _CREDIT_WORDS):
        return Severity.LOW
    if role in (Role.HEADING, Role.BYLINE) or size < _HEAVY_WORDS:
        return Severity.MEDIUM
    return Severity.HIGH


def _by_paragraph(document: Document, lone: Sequence[_Lone]) -> Iterator[list[_Lone]]:
    """Lone sentences that follow each other in one paragraph, together."""
    group: list[_Lone] = []
    for entry in sorted(lone, key=lambda one: one.sentence):
        last = group[-1] if group else None
        if last and not (
            entry.sentence == last.sentence + 1
            and document.sentences[last.sentence].paragraph == document.sentences[entry.sentence].paragraph
        ):
            yield group
            group = []
        group.append(entry)
    if group:
        yield group


class _Repeated:
    """Whether nearly all of a lone sentence is told by a linked one: a deck that says the lead."""

    def __init__(self, near: NearPairs, likeness: Likeness, options: Options, first: tuple[int, int]) -> None:
        self._near, self._likeness, self._floor, self._first = near, likeness, options.retold_floor, first
        self._copies: dict[int, list[int]] = defaultdict(list)
        self._originals: dict[int, list[int]] = defaultdict(list)
        for i, j in near.score:
            self._copies[i].append(j)
            self._originals[j].append(i)

    def in_copy(self, i: int, told: set[int], source: set[int]) -> bool:
        elsewhere = any(j in told and self._tells(i, j, self._likeness.original_mass[i]) for j in self._copies[i])
        return elsewhere or self._is_deck(i, source, self._likeness.original, self._first[0])

    def in_original(self, j: int, source: set[int], told: set[int]) -> bool:
        elsewhere = any(i in source and self._tells(i, j, self._likeness.copy_mass[j]) for i in self._originals[j])
        return elsewhere or self._is_deck(j, told, self._likeness.copy, self._first[1])

    def _tells(self, i: int, j: int, mass: float) -> bool:
        return self._near.score[i, j] >= self._floor or self._near.matched[i, j] >= _NEARLY_ALL * mass

    def _is_deck(self, number: int, linked: set[int], bags: Sequence[Bag], first: int) -> bool:
        """Whether a sentence at the head of a text says what a linked one of the same text says below it."""
        return first + number < _HEAD and any(
            self._likeness.score(bags[number], bags[other]) >= self._floor
            for other in range(number + 1, min(number + _HEAD, len(bags)))
            if other in linked
        )


def moved_passages(original: Document, copy: Document, links: Sequence[Link]) -> Iterator[Finding]:
    """Passages told at another place; neighbours that moved together are one finding."""
    moved = [(n, k) for n, k in enumerate(links) if k.moved]
    moved.sort(key=lambda pair: pair[1].original)
    block: list[tuple[int, Link]] = []
    for entry in [*moved, None]:
        if block and (entry is None or not _follows(block[-1][1], entry[1])):
            yield _moved_block(original, copy, block)
            block = []
        if entry is not None:
            block.append(entry)


def _follows(one: Link, other: Link) -> bool:
    return other.original[0] == one.original[-1] + 1 and other.copy[0] == one.copy[-1] + 1


def _moved_block(original: Document, copy: Document, block: Sequence[tuple[int, Link]]) -> Finding:
    ours = [original.span_of(link.original) for _, link in block]
    theirs = [copy.span_of(link.copy) for _, link in block]
    before, behind = _before(original, block[0][1].original[0]), _before(copy, block[0][1].copy[0])
    message = Message(_MOVED[not before, not behind], count=len(block), before=before, behind=behind)
    return draft(FindingKind.MOVED_PASSAGE, Severity.LOW, ours, theirs, message, link=block[0][0])


def _before(document: Document, number: int) -> str:
    """The sentence behind which another stands; empty for the one at the top."""
    before = next((n for n in range(number - 1, -1, -1) if document.role_of(n) is not Role.FURNITURE), None)
    return "" if before is None else shown(document.sentences[before].span.of(document.text))
