"""A comparison as rows: what the window and the reports draw, side by side and level."""

from dataclasses import dataclass
from enum import StrEnum

from aligner.kinds import Mark
from aligner.model import Comparison, Role, Span


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

    ``findings`` are the ids of the findings it belongs to (worst first; ``mark`` is the first one's).
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

    ``link`` is the index of the link shown (None for furniture); ``move`` the number of the badge that the two rows
    of a moved passage share; ``findings`` the ids of all findings with a place in the row, worst first.
    """

    kind: RowKind
    original: Cell | None
    copy: Cell | None
    link: int | None = None
    move: int | None = None
    findings: tuple[str, ...] = ()


def build_rows(comparison: Comparison) -> tuple[Row, ...]:
    """All rows in reading order. Each text's own (not ghost) cells hold all its sentences, once each, in order."""
    raise NotImplementedError
