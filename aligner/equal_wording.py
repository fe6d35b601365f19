"""Edits that change the writing of a value and not the value: sixty-four and 64, Oct. and October, colour and color."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from aligner.folding import Token
from aligner.house_style import are_one, written_out
from aligner.lines import Line
from aligner.mentions.dates import dates, same_date
from aligner.mentions.numbers import numbers, same_number
from aligner.mentions.values import may_be_value, may_change_value
from aligner.model import Edit, EditKind, Mention, MentionKind, Span

_LONGEST = 8  # words of both sides of an edit that may be one value
_SIGNS = frozenset("$€£¥₽₴%½⅓⅔¼¾⅕⅛")
_KEPT = (EditKind.EQUAL, EditKind.HARMLESS)


class Writing:
    """One side of a link: its text, words and language; its values are found only where an edit may hold one."""

    def __init__(self, text: str, span: Span, language: str, line: Line) -> None:
        self.text, self.language = text, language
        self._span, self._line = span, line
        self._values: list[Mention] | None = None

    def values(self) -> list[Mention]:
        """The numbers and dates of this side."""
        if self._values is None:
            words = [t for t in self._line if t.is_word]
            found = (
                numbers(self.text, self._span, self.language, words),
                dates(self.text, self._span, self.language, words),
            )
            self._values = [mention for mentions in found for mention in mentions]
        return self._values

    def inside(self, span: Span) -> list[Token]:
        """The words and the signs of value in a span."""
        line = self._line
        return [t for t in line.tokens(line.at(span.start), line.at(span.end)) if t.is_word or t.folded in _SIGNS]

    def may_be_value(self, tokens: Sequence[Token]) -> bool:
        """Whether some words may be a value, or parts of one, and nothing else."""
        return all(t.folded in _SIGNS or may_change_value(t.folded, self.language) for t in tokens)

    def may_tell(self, tokens: Sequence[Token]) -> bool:
        """Whether one of some words may be a value."""
        return any(t.folded in _SIGNS or may_be_value(t.folded, self.language) for t in tokens)


def soften(edits: Sequence[Edit], original: Writing, copy: Writing) -> tuple[Edit, ...]:
    """The edits, with those harmless that write the same value or word as another house would."""
    return tuple(
        replace(edit, kind=EditKind.HARMLESS) if edit.kind not in _KEPT and _is_same(edits, n, original, copy) else edit
        for n, edit in enumerate(edits)
    )


def _is_same(edits: Sequence[Edit], n: int, original: Writing, copy: Writing) -> bool:
    edit = edits[n]
    ours, theirs = original.inside(edit.original), copy.inside(edit.copy)
    if (not ours and not theirs) or len(ours) + len(theirs) > _LONGEST:
        return False
    return _is_house_style(edit, ours, theirs, original, copy) or (
        (original.may_tell(ours) or copy.may_tell(theirs))
        and original.may_be_value(ours)
        and copy.may_be_value(theirs)
        and _tells(edits, n, ours, original, copy, lambda e: (e.original, e.copy))
        and _tells(edits, n, theirs, copy, original, lambda e: (e.copy, e.original))
    )


def _is_house_style(edit: Edit, ours: list[Token], theirs: list[Token], original: Writing, copy: Writing) -> bool:
    """Whether small words differ as houses spell them, or a word is short for the other.

    What has a capital may be a name, held letter by letter.
    """
    if (
        ours
        and len(ours) == len(theirs)
        and written_out(t.folded for t in ours) == written_out(t.folded for t in theirs)
    ):
        return True
    small = all(not t.text[0].isupper() for t in (*ours, *theirs))
    if not small or edit.kind is not EditKind.REPLACED:
        return False
    return are_one(edit.original.of(original.text), edit.copy.of(copy.text))


def _tells(
    edits: Sequence[Edit],
    n: int,
    tokens: list[Token],
    mine: Writing,
    other: Writing,
    sides: Callable[[Edit], tuple[Span, Span]],
) -> bool:
    """Whether all words of one side of an edit belong to values that the other side has at this place."""
    around = edits[max(0, n - 1) : n + 2]
    place = Span(sides(around[0])[1].start, sides(around[-1])[1].end)
    near = [m for m in other.values() if m.span.touches(place)]
    held = [m for m in mine.values() if any(m.span.start <= t.start and t.end <= m.span.end for t in tokens)]
    told = all(any(_equal(m, x) for x in near) for m in held)
    return told and all(any(m.span.start <= t.start and t.end <= m.span.end for m in held) for t in tokens)


def _equal(one: Mention, other: Mention) -> bool:
    if one.kind is not other.kind:
        return False
    return same_number(one, other) if one.kind is MentionKind.NUMBER else same_date(one, other)
