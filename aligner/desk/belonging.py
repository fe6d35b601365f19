"""What belongs to a story and what does not, said by the editor's hand."""

from collections.abc import Iterable
from dataclasses import replace

from aligner.furniture import TAKEN_IN
from aligner.model import Document, Paragraph, Role, Span, Story
from aligner.speech import template

_LEFT_OUT = template("was left out by hand")


def with_belonging(document: Document, places: Iterable[Span], *, belongs: bool) -> Story:
    """The document's story, the paragraphs at these places part of it, or left out of it as page furniture.

    Nothing of the text changes.
    """
    wanted = list(places)

    def settled(paragraph: Paragraph) -> Paragraph:
        if not any(paragraph.span.touches(place) for place in wanted):
            return paragraph
        role, reason = (Role.BODY, TAKEN_IN) if belongs else (Role.FURNITURE, _LEFT_OUT)
        return Paragraph(paragraph.span, role, reason)

    return replace(document.story, parts=tuple(map(settled, document.paragraphs)))


def left_out(document: Document) -> tuple[Span, ...]:
    """Where the page furniture of a document stands."""
    return tuple(paragraph.span for paragraph in document.paragraphs if paragraph.role is Role.FURNITURE)
