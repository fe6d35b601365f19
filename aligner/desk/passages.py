"""Mending whole passages: a missing one put in at its place, an added one taken out, a moved one moved back."""

from bisect import bisect_left
from collections.abc import Iterator

from aligner.desk.changes import Change, Mending, moved_span
from aligner.desk.copy_style import balanced, in_style_of
from aligner.desk.fitting import opens, put_in
from aligner.desk.labels import brief
from aligner.model import Comparison, Document, Finding, Role, Span
from aligner.speech import Message

_LONE_ROLES = (Role.TITLE, Role.HEADING, Role.CAPTION, Role.BYLINE)
_GAP = "\n\n"  # between paragraphs of a text that has but one


def missing_passage(comparison: Comparison, finding: Finding) -> Iterator[Mending]:
    """The passage put in where the original has it."""
    whole = Span(finding.original[0].start, finding.original[-1].end)
    words = " ".join(whole.of(comparison.original.text).split())
    words = balanced(in_style_of(comparison.copy.text, words))
    yield Mending(
        Message("Put the missing passage in: “{words}”", words=brief(words)),
        (_at_its_place(comparison, whole, words),),
    )


def added_passage(comparison: Comparison, finding: Finding) -> Iterator[Mending]:
    """The passage taken out."""
    whole = Span(finding.copy[0].start, finding.copy[-1].end)
    words = brief(whole.of(comparison.copy.text))
    yield Mending(Message("Take the added passage out: “{words}”", words=words), (_cut(comparison.copy, whole),))


def moved_passage(comparison: Comparison, finding: Finding) -> Iterator[Mending]:
    """The copy's own words moved to where the original has them."""
    theirs = Span(finding.copy[0].start, finding.copy[-1].end)
    ours = Span(finding.original[0].start, finding.original[-1].end)
    words = theirs.of(comparison.copy.text)
    out, back = _cut(comparison.copy, theirs), _at_its_place(comparison, ours, balanced(words))
    if moved_span(back.span, (out,)) is not None and not out.span.covers(back.span):
        yield Mending(Message("Move it back: “{words}”", words=brief(words)), tuple(sorted((out, back))))


def _at_its_place(comparison: Comparison, whole: Span, words: str) -> Change:
    """``words``, which stand for a passage of the original, put into the copy where the passages around them are told.

    Inside a paragraph where the original has them inside one that the copy has too; else as a paragraph.
    """
    ours, theirs = comparison.original, comparison.copy
    first, last = _sentence_at(ours, whole.start), _sentence_at(ours, whole.end - 1)
    firm = [link for link in comparison.links if link.original and link.copy and not link.moved]
    at = bisect_left([link.original for link in firm], (first,))
    before, after = firm[at - 1] if at else None, firm[at] if at < len(firm) else None
    own = ours.role_of(first) in _LONE_ROLES
    if before and not own and _share_paragraph(ours, before.original[-1], first) and _is_prose(theirs, before.copy[-1]):
        return put_in(theirs.text, theirs.sentences[before.copy[-1]].span.end, words)
    if after and not own and _share_paragraph(ours, last, after.original[0]) and _is_prose(theirs, after.copy[0]):
        return put_in(theirs.text, theirs.sentences[after.copy[0]].span.start, words)
    if before:
        paragraph = theirs.sentences[before.copy[-1]].paragraph
        if after and theirs.sentences[after.copy[0]].paragraph == paragraph and not own:
            return put_in(theirs.text, theirs.sentences[before.copy[-1]].span.end, words)
        end = theirs.paragraphs[paragraph].span.end
        return Change(Span(end, end), _gap(theirs, paragraph) + words)
    if after:
        paragraph = theirs.sentences[after.copy[0]].paragraph
        start = theirs.paragraphs[paragraph].span.start
        return Change(Span(start, start), words + _gap(theirs, paragraph))
    end = theirs.paragraphs[-1].span.end if theirs.paragraphs else len(theirs.text)
    return Change(Span(end, end), (_gap(theirs, len(theirs.paragraphs) - 1) if end else "") + words)


def _cut(document: Document, whole: Span) -> Change:
    """A passage out, with the space or the paragraph break that stood there for its sake."""
    text = document.text
    first, last = _sentence_at(document, whole.start), _sentence_at(document, whole.end - 1)
    opening = document.paragraphs[document.sentences[first].paragraph].span
    closing = document.paragraphs[document.sentences[last].paragraph].span
    if opening.start == whole.start and closing.end == whole.end:
        number = document.sentences[last].paragraph + 1
        if number < len(document.paragraphs):
            return Change(Span(whole.start, document.paragraphs[number].span.start), "")
        before = document.sentences[first].paragraph - 1
        return Change(Span(document.paragraphs[before].span.end if before >= 0 else 0, len(text)), "")
    opened, closed = _open_marks(text, whole)
    if opening.start == whole.start:
        end = whole.end + len(text[whole.end :]) - len(text[whole.end :].lstrip())
        return Change(Span(whole.start, end), opened)
    return Change(Span(len(text[: whole.start].rstrip()), whole.end), closed)


def _open_marks(text: str, whole: Span) -> tuple[str, str]:
    """The quotation mark that a passage opens without closing it, and the one that it closes without opening it."""
    depth: list[str] = []
    closed = ""
    for at in range(whole.start, whole.end):
        if text[at] in '“”„«»"':
            if opens(text, at):
                depth.append(text[at])
            elif depth:
                depth.pop()
            else:
                closed = text[at]
    return depth[-1] if depth else "", closed


def _gap(document: Document, paragraph: int) -> str:
    """What parts paragraphs there: all white space between this one and the next, or the one before."""
    for one in (paragraph, paragraph - 1):
        if 0 <= one < len(document.paragraphs) - 1:
            return document.text[document.paragraphs[one].span.end : document.paragraphs[one + 1].span.start]
    return _GAP


def _sentence_at(document: Document, place: int) -> int:
    return max(0, bisect_left(document.sentences, place + 1, key=lambda s: s.span.start) - 1)


def _share_paragraph(document: Document, one: int, other: int) -> bool:
    return document.sentences[one].paragraph == document.sentences[other].paragraph


def _is_prose(document: Document, sentence: int) -> bool:
    return document.role_of(sentence) not in _LONE_ROLES
