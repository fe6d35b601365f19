"""Pieces of a story, as a format tells them, into one text with its paragraphs and their roles."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice

from aligner.model import Choice, Paragraph, Role, Span, Story
from aligner.reading.cleaning import clean
from aligner.reading.errors import ReadingError

_HEAD = 5  # pieces at the head of a story among which its title is looked for
_CELL_WORDS = 40  # in one cell of a table, from which the table holds text in columns, not figures

MOST_PIECES = 100_000
"""Paragraphs of a story that is read at all; a long book has a tenth of them."""


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

    A ``title`` that no piece tells is set at the head; without one the first piece that is a title gives it. Raises
    ReadingError where there are too many.
    """
    pieces = list(islice((piece for piece in pieces if piece.text.strip()), MOST_PIECES + 1))
    if len(pieces) > MOST_PIECES:
        raise ReadingError(
            "{name} has over {most} paragraphs, too many to read; open a shorter part of it.",
            name=name,
            most=MOST_PIECES,
        )
    title = clean(title or "").text.strip()
    if title and _key(title) and not says_title([piece.text for piece in pieces[:_HEAD]], title):
        pieces.insert(0, Piece(title, Role.TITLE))
    named = next((" ".join(clean(piece.text).text.split()) for piece in pieces if piece.role is Role.TITLE), None)
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


def row_of(cells: Sequence[Sequence[Piece]]) -> Iterator[Piece]:
    """A table's row as one piece; as its cells' own pieces where the table is there for the layout, not for figures."""
    filled = [[piece for piece in cell if piece.text.strip()] for cell in cells]
    filled = [cell for cell in filled if cell]
    if len(filled) == 1 or any(sum(len(piece.text.split()) for piece in cell) > _CELL_WORDS for cell in filled):
        yield from (piece for cell in filled for piece in cell)
    elif filled:
        yield Piece(" | ".join(" ".join(" ".join(piece.text for piece in cell).split()) for cell in filled))


def says_title(texts: Sequence[str], title: str) -> bool:
    """Whether one of these paragraphs at the head of a story, or several running, say just what the title says."""
    wanted, heads = _key(title), list(map(_key, texts))
    return any("".join(heads[first:last]) == wanted for first, last in combinations(range(len(heads) + 1), 2))


def _key(text: str) -> str:
    """Letters and digits alone, by which a title is known again whatever was done to its spaces and quotes."""
    return "".join(filter(str.isalnum, text.casefold()))
