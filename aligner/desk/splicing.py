"""A mended document, of which only the paragraphs around the changes are read again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import overload

from aligner.desk.changes import Change, mended
from aligner.lines import Line
from aligner.model import Document, Paragraph, Role, Sentence, Span
from aligner.segmenting import read_sentences

_AHEAD = "x.\n\n"  # stands before a stretch that does not open the text, so that nothing in it is taken for the title
_LABEL_WORDS = 4  # a line this short may be furniture because the page repeats it


class NotLocalError(Exception):
    """What a change does reaches too far: all of the pair must be compared again."""


@dataclass(frozen=True, slots=True)
class Splice:
    """A document after some changes: sentences ``first`` to ``last`` of the old one gave way to ``count`` new ones.

    What stands behind them moved on by ``shift`` characters; ``tokens`` are the words and signs of the new ones.
    """

    document: Document
    first: int
    last: int
    count: int
    shift: int
    tokens: list[Line]


def splice(old: Document, changes: Sequence[Change]) -> Splice:
    """The document with the changes made, which stand in order and near each other.

    Raises NotLocalError where paragraphs elsewhere might be read in another way.
    """
    text = mended(old.text, changes)
    shift = len(text) - len(old.text)
    above = [n for n, p in enumerate(old.paragraphs) if p.span.end < changes[0].span.start]
    below = [n for n, p in enumerate(old.paragraphs) if p.span.start > changes[-1].span.end]
    # One paragraph more on both sides: a change may join it, or end in the gap before it.
    top = max(0, above[-1] if above else 0)
    bottom = min(len(old.paragraphs), below[0] + 1 if below else len(old.paragraphs))
    start = old.paragraphs[top].span.start if above else 0
    end = old.paragraphs[bottom - 1].span.end if below else len(old.text)
    _check(old, top, bottom)
    ahead = _AHEAD if top else ""
    story = replace(old.story, text=text)
    part, tokens = read_sentences(replace(story, text=ahead + text[start : end + shift]), old.language)
    skipped = 1 if ahead else 0
    moved = start - len(ahead)
    fresh = [Paragraph(_moved(p.span, moved), p.role, p.reason) for p in part.paragraphs[skipped:]]
    _check_fresh(old, fresh, text, top, bottom)
    first = sum(s.paragraph < top for s in old.sentences)
    last = sum(s.paragraph < bottom for s in old.sentences)
    sentences = [Sentence(_moved(s.span, moved), s.paragraph - skipped + top) for s in part.sentences[skipped:]]
    fresh_tokens = [line.moved(moved) for line in tokens[skipped:]]
    before, behind = _alike(old, first, last, sentences, text)
    first, last = first + before, last - behind
    sentences, fresh_tokens = (
        sentences[before : len(sentences) - behind],
        fresh_tokens[before : len(fresh_tokens) - behind],
    )
    on = len(fresh) - (bottom - top)
    document = Document(
        story,
        old.language,
        (*old.paragraphs[:top], *fresh, *(replace(p, span=_moved(p.span, shift)) for p in old.paragraphs[bottom:])),
        (
            *old.sentences[:first],
            *sentences,
            *(Sentence(_moved(s.span, shift), s.paragraph + on) for s in old.sentences[last:]),
        ),
    )
    return Splice(document, first, last, len(sentences), shift, fresh_tokens)


def _alike(old: Document, first: int, last: int, fresh: Sequence[Sentence], text: str) -> tuple[int, int]:
    """How many sentences, from the front and from the back, are as they were and where they were."""
    shift = len(text) - len(old.text)
    was = [(s.span.start, s.span.of(old.text)) for s in old.sentences[first:last]]
    now = [(s.span.start, s.span.of(text)) for s in fresh]
    before = 0
    while before < min(len(was), len(now)) and was[before] == now[before]:
        before += 1
    now = [(start - shift, words) for start, words in now]
    behind = 0
    while behind < min(len(was), len(now)) - before and was[-1 - behind] == now[-1 - behind]:
        behind += 1
    return before, behind


def _check(old: Document, top: int, bottom: int) -> None:
    near = old.paragraphs[max(0, top - 1) : bottom + 1]
    if any(p.role is Role.FURNITURE for p in near):
        raise NotLocalError("furniture is told by what stands around it")
    if any("\n" in p.span.of(old.text) for p in old.paragraphs):
        raise NotLocalError("the lines of the text were broken by a machine")


def _check_fresh(old: Document, fresh: Sequence[Paragraph], text: str, top: int, bottom: int) -> None:
    if any(p.role is Role.FURNITURE or "\n" in p.span.of(text) for p in fresh):
        raise NotLocalError("furniture is told by what stands around it")
    lines = [p.span.of(text) for p in fresh] + [p.span.of(old.text) for p in old.paragraphs[top:bottom]]
    short = {line.casefold() for line in lines if len(line.split()) <= _LABEL_WORDS}
    if short and any(
        p.span.of(old.text).casefold() in short for p in (*old.paragraphs[:top], *old.paragraphs[bottom:])
    ):
        raise NotLocalError("a short line that repeats itself may be furniture")


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by) if by else span


class SplicedTokens(Sequence[Line]):
    """The tokens of a spliced document; those behind the splice are moved on when they are first asked for."""

    def __init__(self, old: Sequence[Line], fresh: Splice, middle: Sequence[Line]) -> None:
        tokens: list[Line] = old._tokens if isinstance(old, SplicedTokens) else list(old)
        shifts: list[int] = old._shifts if isinstance(old, SplicedTokens) else [0] * len(old)
        behind = [shift + fresh.shift for shift in shifts[fresh.last :]]
        self._tokens: list[Line] = [*tokens[: fresh.first], *middle, *tokens[fresh.last :]]
        self._shifts: list[int] = [*shifts[: fresh.first], *([0] * len(middle)), *behind]

    def __len__(self) -> int:
        return len(self._tokens)

    @overload
    def __getitem__(self, at: int) -> Line: ...
    @overload
    def __getitem__(self, at: slice) -> list[Line]: ...
    def __getitem__(self, at: int | slice) -> Line | list[Line]:
        if isinstance(at, slice):
            return [self[n] for n in range(*at.indices(len(self)))]
        if self._shifts[at]:
            self._tokens[at], self._shifts[at] = self._tokens[at].moved(self._shifts[at]), 0
        return self._tokens[at]
