"""A copy that was changed, seen from its comparison of before: which words differ, and how its rows look meanwhile."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from aligner import Cell, Change, Mark, Row, RowKind, Run, Span
from ui.pair.digest import Digest
from ui.view.bands import RowBand


def changes_between(before: str, after: str) -> tuple[Change, ...]:
    """The changes that turn one text into the other, line by line and as small as they are within a line or two."""
    if before == after:
        return ()
    whole = _trimmed(0, before, after)
    if "\n" not in whole.span.of(before) and "\n" not in whole.text:
        return (whole,)  # within one line: what most steps are
    ours, theirs = before.splitlines(keepends=True), after.splitlines(keepends=True)
    starts, place = [0], 0
    for line in ours:
        place += len(line)
        starts.append(place)
    opcodes = SequenceMatcher(None, ours, theirs).get_opcodes()  # empty lines, being many, are not compared
    return tuple(
        _trimmed(starts[a], before[starts[a] : starts[b]], "".join(theirs[c:d]))
        for what, a, b, c, d in opcodes
        if what != "equal"
    )


def _trimmed(start: int, before: str, after: str) -> Change:
    """One change without what is alike at its two ends."""
    head = _alike(before, after)
    tail = _alike(before[head:][::-1], after[head:][::-1])
    return Change(Span(start + head, start + len(before) - tail), after[head : len(after) - tail])


def _alike(one: str, other: str) -> int:
    """How many characters at their start two texts share."""
    low, high = 0, min(len(one), len(other))
    while low < high:  # halving: comparing slices is a hundred times as quick as comparing letters
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[low:middle] == other[low:middle] else (low, middle - 1)
    return low


def meanwhile(digest: Digest, changes: Sequence[Change]) -> Digest:
    """The rows of before with the new words in them, unmarked, until they are compared; all other marks stay.

    A missing passage that was put in stands beside the original's; any other between two passages is not there yet, and
    one taken out leaves its row. Spans of untouched rows still count in the text of before.
    """
    ordered = sorted(changes)
    starts = [change.span.start for change in ordered]
    rows, sizes, changed = list(digest.rows), list(digest.sizes), dict[int, Row]()
    put_in = [change for change in ordered if not len(change.span) and change.text.strip()]
    for index, row in enumerate(rows):
        cell = row.copy
        if put_in and row.kind is RowKind.MISSING and (filled := _filled(row, put_in)) is not None:
            changed[index] = filled
        if cell is None or cell.ghost:
            continue
        near = ordered[max(bisect_left(starts, cell.span.start) - 1, 0) : bisect_right(starts, cell.span.end)]
        if inside := [change for change in near if _falls_in(change, cell.span)]:
            changed[index] = replace(row, copy=_changed_cell(cell, inside))
    for index, row in changed.items():
        rows[index] = row
        letters = [len(cell.span) for cell in (row.original, row.copy) if cell is not None]
        sizes[index] = (max(letters, default=0), sizes[index][1])
    folded = tuple(
        RowBand(band.index, changed[band.index]) if isinstance(band, RowBand) and band.index in changed else band
        for band in digest.folded
    )
    return replace(digest, rows=tuple(rows), sizes=tuple(sizes), folded=folded)


def _filled(row: Row, put_in: Sequence[Change]) -> Row | None:
    """A row whose passage was missing, with what was put in for it; None where nothing was."""
    if row.original is None:
        return None
    words = "".join(run.text for run in row.original.runs).strip()
    change = next((change for change in put_in if words and words in change.text), None)
    if change is None:
        return None
    span = Span(change.span.start, change.span.start + len(words))
    told = tuple(Run(run.span, run.text, Mark.PLAIN) for run in row.original.runs)
    copy = replace(row.original, span=span, runs=(Run(span, words, Mark.PLAIN),))
    return replace(row, kind=RowKind.PAIR, original=replace(row.original, runs=told), copy=copy)


def _falls_in(change: Change, span: Span) -> bool:
    """Whether a change is of this stretch; words put in at its very edge are of no stretch."""
    return change.span.touches(span) if len(change.span) else span.start < change.span.start < span.end


def _changed_cell(cell: Cell, changes: Sequence[Change]) -> Cell | None:
    runs: list[Run] = []
    at, written = cell.span.start, set[Change]()
    for run in cell.runs:
        mine = [c for c in changes if _falls_in(c, run.span) or (not len(c.span) and c.span.start == run.span.start)]
        text, last = "", run.span.start
        for change in mine:
            text += run.text[last - run.span.start : max(change.span.start, last) - run.span.start]
            text += change.text if change not in written else ""
            written.add(change)
            last = min(change.span.end, run.span.end)
        text += run.text[last - run.span.start :]
        if text:
            span = Span(at, at + len(text))
            runs.append(Run(span, text, Mark.PLAIN) if mine else replace(run, span=span))
            at += len(text)
    return replace(cell, span=Span(cell.span.start, at), runs=tuple(runs)) if at > cell.span.start else None
