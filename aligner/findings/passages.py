"""Whole passages: missing, added, moved."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from aligner.alignment.near import NearPairs
from aligner.findings.draft import draft, shown
from aligner.folding import words
from aligner.model import Document, Finding, FindingKind, Link, Role, Severity
from aligner.options import Options
from aligner.similarity import Likeness

_NEARLY_ALL = 0.85  # share of a sentence's weight that must be told elsewhere
_HEAVY_WORDS = 8  # a passage this long tells something; a shorter one is a headline, a label, a line of a caption


def lone_passages(
    original: Document, copy: Document, links: Sequence[Link], near: NearPairs, likeness: Likeness, options: Options
) -> Iterator[Finding]:
    """Missing and added passages, a finding a paragraph. What merely repeats a passage told elsewhere is none."""
    told = {j for link in links if link.original for j in link.copy}
    source = {i for link in links if link.copy for i in link.original}
    repeated = _Repeated(near, likeness, options)
    missing = [(n, k.original) for n, k in enumerate(links) if not k.copy and not repeated.in_copy(k.original[0], told)]
    added = [(n, k.copy) for n, k in enumerate(links) if not k.original and not repeated.in_original(k.copy[0], source)]
    for group in _by_paragraph(original, missing):
        spans = [original.span_of(numbers) for _, numbers in group]
        text = " ".join(span.of(original.text) for span in spans)
        message = f"The copy does not tell this passage of the original: {shown(text)}"
        severity = _severity(original.role_of(group[0][1][0]), text)
        yield draft(FindingKind.MISSING_PASSAGE, severity, spans, [], message, suggestion=text, link=group[0][0])
    for group in _by_paragraph(copy, added):
        spans = [copy.span_of(numbers) for _, numbers in group]
        text = " ".join(span.of(copy.text) for span in spans)
        message = f"The original does not have this passage: {shown(text)}"
        severity = _severity(copy.role_of(group[0][1][0]), text)
        yield draft(FindingKind.ADDED_PASSAGE, severity, [], spans, message, link=group[0][0])


def _severity(role: Role, text: str) -> Severity:
    if role in (Role.HEADING, Role.BYLINE) or len(words(text)) < _HEAVY_WORDS:
        return Severity.MEDIUM
    return Severity.HIGH


def _by_paragraph(
    document: Document, lone: Sequence[tuple[int, tuple[int, ...]]]
) -> Iterator[list[tuple[int, tuple[int, ...]]]]:
    """Lone sentences that follow each other in one paragraph, together."""
    group: list[tuple[int, tuple[int, ...]]] = []
    for entry in sorted(lone, key=lambda pair: pair[1]):
        if group:
            last, this = group[-1][1][-1], entry[1][0]
            if this != last + 1 or document.sentences[last].paragraph != document.sentences[this].paragraph:
                yield group
                group = []
        group.append(entry)
    if group:
        yield group


class _Repeated:
    """Whether nearly all of a lone sentence stands in a linked one of the other text: a headline told again."""

    def __init__(self, near: NearPairs, likeness: Likeness, options: Options) -> None:
        self._near, self._likeness, self._floor = near, likeness, options.retold_floor
        self._copies: dict[int, list[int]] = defaultdict(list)
        self._originals: dict[int, list[int]] = defaultdict(list)
        for i, j in near.score:
            self._copies[i].append(j)
            self._originals[j].append(i)

    def in_copy(self, i: int, told: set[int]) -> bool:
        return any(j in told and self._tells(i, j, self._likeness.original_mass[i]) for j in self._copies[i])

    def in_original(self, j: int, source: set[int]) -> bool:
        return any(i in source and self._tells(i, j, self._likeness.copy_mass[j]) for i in self._originals[j])

    def _tells(self, i: int, j: int, mass: float) -> bool:
        return self._near.score[i, j] >= self._floor or self._near.matched[i, j] >= _NEARLY_ALL * mass


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
    there = original.sentences[block[0][1].original[0]].paragraph + 1
    here = copy.sentences[block[0][1].copy[0]].paragraph + 1
    size = "passage" if len(block) == 1 else f"block of {len(block)} passages"
    message = (
        f"This {size} stands in paragraph {there} of the original and in paragraph {here} of the copy: "
        f"{shown(ours[0].of(original.text))}"
    )
    return draft(FindingKind.MOVED_PASSAGE, Severity.LOW, ours, theirs, message, link=block[0][0])
