"""A comparison as rows: what the window and the reports draw, side by side and level."""

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from diff_match_patch import diff_match_patch

from aligner.kinds import KINDS, Mark
from aligner.model import Comparison, EditKind, Finding, FindingKind, Link, Role, Side, Span


class RowKind(StrEnum):
    """What a row shows."""

    PAIR = "pair"  # both cells filled
    MISSING = "missing"  # no copy cell
    ADDED = "added"  # no original cell
    MOVED_FROM = "moved-from"  # the original's passage at its own place; the copy tells it elsewhere
    MOVED_TO = "moved-to"  # the copy's passage at its own place; the original cell repeats what it tells, as a ghost
    FURNITURE = "furniture"  # one cell, dimmed


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one text drawn one way.

    ``findings`` are the ids of the findings it belongs to, worst first but whole passages last; ``mark`` is the first
    one's, so that a name shows inside an added passage.
    ``strong`` marks the very letters that differ inside a garbled name.
    """

    span: Span
    text: str
    mark: Mark
    findings: tuple[str, ...] = ()
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One side of a row; its runs tile its span exactly.

    ``starts_paragraph``: the row opens a paragraph of that text (numbered ``paragraph`` + 1 for people).
    ``ghost``: a repetition, for comparing, of text whose own place is another row: dimmed, not searched, not copied.
    ``reason``: for furniture, how it was recognised.
    """

    span: Span
    runs: tuple[Run, ...]
    role: Role
    paragraph: int
    starts_paragraph: bool
    ghost: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the paired view.

    ``link`` is the index of the link shown (None for furniture); ``move`` the number of the badge that all rows of a
    moved passage share (the two ends of one link have the same ``link``); ``findings`` the ids of all findings with a
    place in the row, worst first.
    """

    kind: RowKind
    original: Cell | None
    copy: Cell | None
    link: int | None = None
    move: int | None = None
    findings: tuple[str, ...] = ()


def build_rows(comparison: Comparison) -> tuple[Row, ...]:
    """All rows in reading order. Each text's own (not ghost) cells hold all its sentences, once each, in order."""
    builder = _Builder(comparison)
    moves = _move_numbers(comparison)
    ours = [(k.original[0], builder.lone(n, moves.get(n), Side.ORIGINAL)) for n, k in _only(comparison, Side.ORIGINAL)]
    theirs = [(k.copy[0], builder.lone(n, moves.get(n), Side.COPY)) for n, k in _only(comparison, Side.COPY)]
    ours = sorted([*ours, *builder.furniture(Side.ORIGINAL)], key=lambda place: -place[0])
    theirs = sorted([*theirs, *builder.furniture(Side.COPY)], key=lambda place: -place[0])
    rows: list[Row] = []
    for n, link in enumerate(comparison.links):
        if link.moved or not link.original or not link.copy:
            continue
        while ours and ours[-1][0] < link.original[0]:
            rows.append(ours.pop()[1])
        while theirs and theirs[-1][0] < link.copy[0]:
            rows.append(theirs.pop()[1])
        rows.append(builder.pair(n))
    return (*rows, *(row for _, row in reversed(ours)), *(row for _, row in reversed(theirs)))


def _move_numbers(comparison: Comparison) -> dict[int, int]:
    """The badge number of each moved link, in the order of the original; a block that moved together shares one."""
    moved = [(n, link) for n, link in enumerate(comparison.links) if link.moved]
    moved.sort(key=lambda pair: pair[1].original)
    numbers: dict[int, int] = {}
    number = 0
    for k, (n, link) in enumerate(moved):
        before = moved[k - 1][1] if k else None
        joined = before and link.original[0] == before.original[-1] + 1 and link.copy[0] == before.copy[-1] + 1
        number += not joined
        numbers[n] = number
    return numbers


def _only(comparison: Comparison, side: Side) -> list[tuple[int, Link]]:
    """The links that have a row of their own on one side: what is missing, added or moved."""
    return [
        (n, link)
        for n, link in enumerate(comparison.links)
        if link.moved or (not link.copy if side is Side.ORIGINAL else not link.original)
    ]


class _Builder:
    """Makes the rows of one comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._rank = {finding.id: n for n, finding in enumerate(comparison.findings)}
        self._marks = {side: _marks_by_sentence(comparison, side) for side in Side}

    def pair(self, number: int) -> Row:
        link = self._comparison.links[number]
        ours = self._cell(Side.ORIGINAL, link.original, number)
        theirs = self._cell(Side.COPY, link.copy, number)
        return Row(RowKind.PAIR, ours, theirs, number, None, self._findings(ours, theirs))

    def lone(self, number: int, move: int | None, side: Side) -> Row:
        """The row of a missing or added passage, or of one end of a moved one."""
        link = self._comparison.links[number]
        if side is Side.ORIGINAL:
            ours = self._cell(Side.ORIGINAL, link.original, number)
            kind = RowKind.MISSING if move is None else RowKind.MOVED_FROM
            return Row(kind, ours, None, number, move, self._findings(ours))
        theirs = self._cell(Side.COPY, link.copy, number)
        if move is None:
            return Row(RowKind.ADDED, None, theirs, number, None, self._findings(theirs))
        ghost = replace(self._cell(Side.ORIGINAL, link.original, number), ghost=True)
        return Row(RowKind.MOVED_TO, ghost, theirs, number, move, self._findings(ghost, theirs))

    def furniture(self, side: Side) -> list[tuple[int, Row]]:
        """A row for each paragraph of page furniture, with the number of its first sentence."""
        document = self._comparison.document(side)
        rows = []
        for n, sentence in enumerate(document.sentences):
            paragraph = document.paragraphs[sentence.paragraph]
            is_first = n == 0 or document.sentences[n - 1].paragraph != sentence.paragraph
            if paragraph.role is Role.FURNITURE and is_first:
                run = Run(paragraph.span, paragraph.span.of(document.text), Mark.FURNITURE)
                cell = Cell(paragraph.span, (run,), paragraph.role, sentence.paragraph, True, reason=paragraph.reason)
                is_original = side is Side.ORIGINAL
                rows.append((n, Row(RowKind.FURNITURE, cell if is_original else None, None if is_original else cell)))
        return rows

    def _findings(self, *cells: Cell) -> tuple[str, ...]:
        found = {finding for cell in cells for run in cell.runs for finding in run.findings}
        return tuple(sorted(found, key=self._rank.__getitem__))

    def _cell(self, side: Side, numbers: tuple[int, ...], link: int) -> Cell:
        document = self._comparison.document(side)
        first = document.sentences[numbers[0]]
        starts = numbers[0] == 0 or document.sentences[numbers[0] - 1].paragraph != first.paragraph
        role = document.paragraphs[first.paragraph].role
        runs = self._runs(side, numbers, link)
        return Cell(document.span_of(numbers), runs, role, first.paragraph, starts)

    def _runs(self, side: Side, numbers: tuple[int, ...], link: int) -> tuple[Run, ...]:
        whole = self._comparison.document(side).span_of(numbers)
        text = self._comparison.document(side).text
        marks = [mark for n in numbers for mark in self._marks[side].get(n, ())]
        changed = [
            edit.original if side is Side.ORIGINAL else edit.copy
            for edit in self._comparison.edits[link]
            if edit.kind not in (EditKind.EQUAL, EditKind.HARMLESS)
        ]
        borders = {whole.start, whole.end}
        for span in (*changed, *(m.span for m in marks)):
            borders.update((max(span.start, whole.start), min(span.end, whole.end)))
        runs: list[Run] = []
        for start, end in pairwise(sorted(b for b in borders if whole.start <= b <= whole.end)):
            piece = Span(start, end)
            here = [m for m in marks if m.span.covers(piece)]
            over = sorted({(m.finding.kind in _WHOLE, self._rank[m.finding.id]) for m in here})
            ids = tuple(self._comparison.findings[rank].id for _, rank in over)
            if ids:
                mark = KINDS[self._comparison.findings[over[0][1]].kind].mark
            else:
                mark = Mark.WORDING if any(span.covers(piece) for span in changed) else Mark.PLAIN
            runs.append(Run(piece, piece.of(text), mark, ids, any(m.strong for m in here)))
        return tuple(runs)


@dataclass(frozen=True, slots=True)
class _Marked:
    """A stretch that a finding marks; ``strong`` for the very letters that differ."""

    span: Span
    finding: Finding
    strong: bool = False


_WHOLE = frozenset({FindingKind.MISSING_PASSAGE, FindingKind.ADDED_PASSAGE, FindingKind.MOVED_PASSAGE})
_LETTERED = frozenset({FindingKind.GARBLED_NAME, FindingKind.SPELLING_VARIANT, FindingKind.INCONSISTENT_NAME})


def _marks_by_sentence(comparison: Comparison, side: Side) -> dict[int, list[_Marked]]:
    document = comparison.document(side)
    starts = [sentence.span.start for sentence in document.sentences]
    found: dict[int, list[_Marked]] = defaultdict(list)
    for finding in comparison.findings:
        for span in finding.original if side is Side.ORIGINAL else finding.copy:
            marks = [_Marked(span, finding), *(_Marked(s, finding, True) for s in _letters(comparison, finding, side))]
            for n in range(max(0, bisect_right(starts, span.start) - 1), bisect_right(starts, span.end - 1)):
                found[n] += marks
    return found


def _letters(comparison: Comparison, finding: Finding, side: Side) -> list[Span]:
    """The letters of a respelled name that differ on one side."""
    if finding.kind not in _LETTERED or not finding.original or not finding.copy:
        return []
    ours, theirs = (
        finding.original[0].of(comparison.original.text),
        finding.copy[0].of(comparison.copy.text),
    )
    engine = diff_match_patch()
    wanted = engine.DIFF_DELETE if side is Side.ORIGINAL else engine.DIFF_INSERT
    at = (finding.original if side is Side.ORIGINAL else finding.copy)[0].start
    spans = []
    for operation, letters in engine.diff_main(ours, theirs, False):
        if operation in (engine.DIFF_EQUAL, wanted):
            if operation == wanted:
                spans.append(Span(at, at + len(letters)))
            at += len(letters)
    return spans
