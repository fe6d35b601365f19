"""Mending what differs inside a passage: numbers, dates, quotations, conditions, wording, details."""

import re
from collections.abc import Iterator

from aligner.desk.changes import Change, Mending
from aligner.desk.copy_style import in_style_of, quoted_like
from aligner.desk.fitting import QUOTES, opens_sentence, put_for, put_in, take_out, with_first_letter
from aligner.desk.labels import brief
from aligner.mentions.quotes import quotes
from aligner.model import Comparison, Edit, EditKind, Finding, FindingKind, Mention, Span
from aligner.speech import Message, template

_WHOLE_EDIT = 0.6  # share of an added run that a detail must fill for all of the run to go with it
_VALUE = {
    FindingKind.CHANGED_NUMBER: template("Put the original’s number in: “{words}”"),
    FindingKind.CHANGED_DATE: template("Put the original’s date in: “{words}”"),
}


def changed_value(comparison: Comparison, finding: Finding) -> Iterator[Mending]:
    """The original's number or date."""
    ours, theirs = finding.original[0], finding.copy[0]
    words = _fitted(comparison, ours, theirs)
    yield Mending(Message(_VALUE[finding.kind], words=brief(words)), (Change(theirs, words),))
    yield from whole_passage(comparison, finding)


def changed_words(comparison: Comparison, finding: Finding) -> Iterator[Mending]:
    """The original's word; where one side has none, the words that were put in or left out around it."""
    ours, theirs = finding.original[0], finding.copy[0]
    edit = _edit_of(comparison, finding)
    if edit is not None and edit.kind is not EditKind.REPLACED:
        ours, theirs = edit.original, edit.copy
    yield from _wording(comparison, ours, theirs)
    yield from whole_passage(comparison, finding)


def missing_detail(comparison: Comparison, finding: Finding) -> Iterator[Mending]:
    """The detail back in its place; else the original's wording around it."""
    text, detail = comparison.copy.text, finding.original[0]
    edit = _edit_of(comparison, finding)
    if edit is not None and edit.kind is EditKind.MISSING:
        yield from _wording(comparison, edit.original, edit.copy)
    elif edit is not None:
        words = in_style_of(text, detail.of(comparison.original.text))
        lead = edit.original.start >= detail.start
        at = edit.copy.start if lead else edit.copy.end
        yield Mending(Message("Put the missing detail in: “{words}”", words=brief(words)), (put_in(text, at, words),))
        yield from _wording(comparison, edit.original, edit.copy)
    yield from whole_passage(comparison, finding)


def added_detail(comparison: Comparison, finding: Finding) -> Iterator[Mending]:
    """The detail taken out; else the original's wording around it."""
    text, detail = comparison.copy.text, finding.copy[0]
    edit = _edit_of(comparison, finding)
    whole = edit is not None and edit.kind is EditKind.ADDED and len(detail) >= _WHOLE_EDIT * len(edit.copy)
    span = edit.copy if edit is not None and whole else detail
    label = Message("Take the added detail out: “{words}”", words=brief(detail.of(text)))
    yield Mending(label, (take_out(text, span),))
    if edit is not None and edit.kind is EditKind.REPLACED:
        yield from _wording(comparison, edit.original, edit.copy)
    yield from whole_passage(comparison, finding)


def changed_quote(comparison: Comparison, finding: Finding) -> Iterator[Mending]:
    """The original's words between the copy's marks; marks put around speech that lost them, or taken off."""
    text, source = comparison.copy.text, comparison.original.text
    link = comparison.links[finding.link] if finding.link is not None else None
    if link is None:
        return
    ours = _quote_at(quotes(source, comparison.original.span_of(link.original)), finding.original)
    theirs = _quote_at(quotes(text, comparison.copy.span_of(link.copy)), finding.copy)
    if ours and theirs:
        words = _same_close(in_style_of(text, ours.text), theirs.text)
        yield Mending(
            Message("Put the original’s quotation in: “{words}”", words=brief(words)), (Change(theirs.span, words),)
        )
    elif ours:
        words = quoted_like(text, _same_close(ours.text.strip(), finding.copy[0].of(text)))
        yield Mending(
            Message("Put it in quotation marks: “{words}”", words=brief(words)), (Change(finding.copy[0], words),)
        )
    elif theirs:
        marks = (at for at in (theirs.span.start - 1, theirs.span.end) if 0 <= at < len(text))
        changes = [Change(Span(at, at + 1), "") for at in marks if text[at] in QUOTES]
        yield Mending(Message("Take the quotation marks off: “{words}”", words=brief(theirs.text)), tuple(changes))
    yield from whole_passage(comparison, finding)


def whole_passage(comparison: Comparison, finding: Finding) -> Iterator[Mending]:
    """The original's passage as it stands, in place of the copy's."""
    link = comparison.links[finding.link] if finding.link is not None else None
    if link is not None and link.original and link.copy:
        ours, theirs = comparison.original.span_of(link.original), comparison.copy.span_of(link.copy)
        words = in_style_of(comparison.copy.text, ours.of(comparison.original.text))
        yield Mending(Message("Use the original’s passage: “{words}”", words=brief(words)), (Change(theirs, words),))


def _wording(comparison: Comparison, ours: Span, theirs: Span) -> Iterator[Mending]:
    text = comparison.copy.text
    words = _fitted(comparison, ours, theirs)
    change = put_for(text, theirs, words)
    if not words.strip():
        label = Message("Take out “{words}”", words=brief(theirs.of(text)))
    elif not len(theirs):
        label = Message("Put in “{words}”", words=brief(words))
    else:
        label = Message("Write “{words}”, as the original does", words=brief(words))
    yield Mending(label, (change,))


def _edit_of(comparison: Comparison, finding: Finding) -> Edit | None:
    """The change of words in which a finding was found."""
    if finding.link is None:
        return None

    def shared(edit: Edit) -> int:
        return sum(_shared(edit.original, s) for s in finding.original) + sum(
            _shared(edit.copy, s) for s in finding.copy
        )

    changed = [e for e in comparison.edits[finding.link] if e.kind not in (EditKind.EQUAL, EditKind.HARMLESS)]
    return max(changed, key=lambda e: (shared(e), -_distance(e, finding)), default=None)


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _distance(edit: Edit, finding: Finding) -> int:
    ours = min((abs(edit.original.start - s.end) for s in finding.original), default=0)
    return ours + min((abs(edit.copy.start - s.end) for s in finding.copy), default=0)


def _fitted(comparison: Comparison, ours: Span, theirs: Span) -> str:
    """The original's words with the copy's marks, and with a capital where they open a sentence of the copy."""
    text, source = comparison.copy.text, comparison.original.text
    words = in_style_of(text, ours.of(source))
    starts = opens_sentence(text, theirs.start)
    if starts and not opens_sentence(source, ours.start):
        return with_first_letter(words, capital=True)
    first = re.match(r"[^\W\d_]+", words)
    if not starts and first and opens_sentence(source, ours.start):
        small = first[0].lower()
        if re.search(rf"(?<!\w){re.escape(small)}(?!\w)", f"{source}\n{text}"):
            return with_first_letter(words, capital=False)  # written small elsewhere: no name
    return words


def _quote_at(found: list[Mention], places: tuple[Span, ...]) -> Mention | None:
    return next((m for m in found if any(m.span.touches(s) or m.span.covers(s) for s in places)), None)


def _same_close(words: str, other: str) -> str:
    """``words`` with the comma or full stop at its end as the other has it: that belongs to the sentence around."""
    bare, end = words.rstrip(" ,."), re.search(r"[,.]?\s*$", other)
    if words.rstrip()[-1:] in "!?…" or words.rstrip().endswith("..."):
        return words
    return bare + (end[0] if end else "")
