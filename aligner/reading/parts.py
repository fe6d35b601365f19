"""Pieces of a story, as a format tells them, into one text with its paragraphs and their roles."""

from collections.abc import Iterable
from dataclasses import dataclass

from aligner.model import Choice, Paragraph, Role, Span, Story
from aligner.reading.cleaning import clean


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, heading, caption, list item or table row; ``reason`` says, for furniture, how it was recognised."""

    text: str
    role: Role = Role.BODY
    reason: str = ""


def story_of(
    pieces: Iterable[Piece],
    name: str,
    *,
    title: str | None = None,
    encoding: str | None = None,
    notes: tuple[str, ...] = (),
    offers: tuple[Choice, ...] = (),
) -> Story:
    """The story of these pieces, in their order, parted by blank lines; the lines of a piece are paragraphs too.

    A ``title`` that no piece tells is set at the head; without one the first piece that is a title gives it.
    """
    pieces = [piece for piece in pieces if piece.text.strip()]
    named = next((piece.text for piece in pieces if piece.role is Role.TITLE), None)
    heads = {_key(piece.text) for piece in pieces[:5]}
    if title and _key(title) and _key(title) not in heads:
        pieces.insert(0, Piece(title, Role.TITLE))
    text: list[str] = []
    parts: list[Paragraph] = []
    at = 0
    for piece in pieces:
        if text:
            text.append("\n\n")
            at += 2
        cleaned = "\n".join(line.strip() for line in clean(piece.text).text.split("\n") if line.strip())
        start = at
        for line in cleaned.split("\n"):
            parts.append(Paragraph(Span(start, start + len(line)), piece.role, piece.reason))
            start += len(line) + 1
        text.append(cleaned)
        at += len(cleaned)
    parts = [part for part in parts if len(part.span)]
    return Story(name, "".join(text), encoding, title or named, notes, parts=tuple(parts), offers=offers)


def _key(text: str) -> str:
    """Letters and digits alone, by which a title is known again whatever was done to its spaces and quotes."""
    return "".join(filter(str.isalnum, text.casefold()))
