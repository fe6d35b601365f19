"""The parts of a story, as its format told them, after the text was changed."""

import re
from collections.abc import Iterable
from dataclasses import replace

from aligner.desk.changes import Change, moved_span
from aligner.model import Document, Paragraph, Role, Span, Story

_LINE = re.compile(r"\S(?:[^\n]*\S)?")


def moved_parts(story: Story, changes: Iterable[Change], text: str) -> tuple[Paragraph, ...]:
    """A part for each line of ``text``, which the changes made of the story: its role is that of the part it was in.

    A line of new words is part of the body. A story without parts has none afterwards.
    """
    if not story.parts:
        return ()
    made = tuple(changes)
    old = [replace(part, span=span) for part in story.parts if (span := moved_span(part.span, made)) is not None]
    found: list[Paragraph] = []
    at = 0
    for match in _LINE.finditer(text):
        line = Span(*match.span())
        while at < len(old) and old[at].span.end <= line.start:
            at += 1
        touched = at < len(old) and old[at].span.touches(line)
        found.append(replace(old[at], span=line) if touched else Paragraph(line, Role.BODY))
    return tuple(found)


def told_paragraphs(document: Document) -> tuple[Paragraph, ...]:
    """The paragraphs of the story itself: without what its format tells apart, as a web page's menus are."""
    around = {part.span for part in document.story.parts if part.role is Role.FURNITURE}
    return tuple(paragraph for paragraph in document.paragraphs if paragraph.span not in around)


def told_text(document: Document) -> str:
    """The text of those paragraphs, with the breaks between them that stand in the text."""
    if all(part.role is not Role.FURNITURE for part in document.story.parts):
        return document.text
    pieces: list[str] = []
    before: Paragraph | None = None
    for paragraph in told_paragraphs(document):
        if before is not None:
            between = document.text[before.span.end : paragraph.span.start]
            pieces.append("\n\n" if between.strip() else between)
        pieces.append(paragraph.span.of(document.text))
        before = paragraph
    return "".join(pieces) + "\n"
