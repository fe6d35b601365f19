"""Letters that went through a wrong encoding once ("â€™" for "’"): recognised, told, and mended when asked for."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from aligner.model import Choice, Paragraph, Span, Story
from aligner.speech import Message

# The first letter is what the lead byte of a UTF-8 character shows as in a Western encoding, the rest what its other
# bytes show as; a single such pair may be meant, so ftfy has the last word on each.
_SUSPECT = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]+"
)
_SURE = "\u00e2\u20ac"  # what all curly quotation marks and dashes begin with
_FEW = 2  # a single pair of other letters may be meant
_EXAMPLE = 40


def garbled_letters(text: str) -> str | None:
    """A plain sentence on the garbled letters in ``text``; None where there are none."""
    if not _SUSPECT.search(text):  # nearly every text: spares it loading ftfy
        return None
    right = cache(_right)
    places = [match[0] for match in _SUSPECT.finditer(text) if right(match[0]) != match[0]]
    if len(places) < _FEW and not any(place.startswith(_SURE) for place in places):
        return None
    return Message(
        "{count} places look as if the text had been read in a wrong encoding once, such as “{wrong}” for “{right}”.",
        count=len(places),
        wrong=places[0][:_EXAMPLE],
        right=_right(places[0])[:_EXAMPLE],
    )


def mend_letters(story: Story) -> Story:
    """The same story with such letters mended, its parts moved along."""
    right = cache(_right)
    pieces, starts, at = [], [], 0
    for line in story.text.split("\n"):
        mended = _SUSPECT.sub(lambda match: right(match[0]), line)
        starts.append((at, at + len(line), len(mended)))
        pieces.append(mended)
        at += len(line) + 1
    parts = tuple(_moved(story.parts, starts))
    title = None if story.title is None else _SUSPECT.sub(lambda match: right(match[0]), story.title)
    taken = tuple(dict.fromkeys([*story.taken, Choice.MEND_LETTERS]))
    notes = tuple(note for note in story.notes if note != garbled_letters(story.text))
    return replace(story, text="\n".join(pieces), title=title, parts=parts, taken=taken, notes=notes)


def _moved(parts: tuple[Paragraph, ...], lines: list[tuple[int, int, int]]) -> Iterator[Paragraph]:
    """The parts, each of them a line, where the mended lines are."""
    ahead, at = iter(parts), 0
    part = next(ahead, None)
    for start, _end, length in lines:
        if part is not None and part.span.start == start:
            yield replace(part, span=Span(at, at + length))
            part = next(ahead, None)
        at += length + 1


def _right(letters: str) -> str:
    if letters == _SURE:  # the last byte of a closing mark is no letter in Windows's encoding and got lost
        return "\u201d"
    from ftfy import fix_encoding  # loads in a tenth of a second, and is hardly ever needed

    return fix_encoding(letters)
