"""The way in for texts: a path, bytes or a paste becomes a Story, or one plain sentence says why not."""

import hashlib
from dataclasses import replace
from pathlib import Path

from aligner.model import Choice, Story
from aligner.reading.choices import PLAIN, Manner
from aligner.reading.cleaning import clean, is_blank
from aligner.reading.errors import ReadingError, printable
from aligner.reading.files import fetch, shown_name
from aligner.reading.formats import FORMATS, Format, find_format
from aligner.reading.letters import garbled_letters, mend_letters
from aligner.reading.limits import LIMIT, too_large

__all__ = [
    "FORMATS",
    "LIMIT",
    "PLAIN",
    "Format",
    "Manner",
    "ReadingError",
    "mend_letters",
    "read",
    "read_bytes",
    "read_text",
]


def read(path: str | Path, manner: Manner = PLAIN) -> Story:
    """The story in a file, or in what comes through a named pipe; ``manner`` where it can be read in several ways.

    Raises ReadingError.
    """
    file = Path(path)
    story = read_bytes(fetch(file), shown_name(file), manner)
    return replace(story, path=str(path))


def read_bytes(data: bytes, name: str, manner: Manner = PLAIN) -> Story:
    """The story in the bytes of a file called ``name``, such as "standard input".

    Raises ReadingError.
    """
    name = printable(name)
    if len(data) > LIMIT:
        raise too_large(name, None)
    if not data:
        raise ReadingError("{name} is empty; there is nothing to compare.", name=name)
    story = _told(find_format(data, name).reader(data, name, manner), manner)
    return replace(story, size=len(data), sha256=hashlib.sha256(data).hexdigest())


def read_text(text: str, name: str, manner: Manner = PLAIN) -> Story:
    """The story in a text that was pasted, dropped or is otherwise at hand.

    Raises ReadingError.
    """
    name = printable(name)
    if len(text) > LIMIT:
        raise ReadingError(
            "{name} has {letters} characters; the limit is {limit}: take a shorter part of it.",
            name=name,
            letters=len(text),
            limit=LIMIT,
        )
    if not text:
        raise ReadingError("{name} is empty; there is nothing to compare.", name=name)
    cleaned = clean(text)
    return _told(Story(name, cleaned.text, notes=cleaned.notes), manner)


def _mended(story: Story, manner: Manner) -> Story:
    """The story with letters that went through a wrong encoding mended, or with the offer to mend them."""
    found = garbled_letters(story.text)
    if not found:
        return story
    offers = (*story.offers, Choice.MEND_LETTERS)
    if manner.takes(Choice.MEND_LETTERS):
        return replace(mend_letters(story), offers=offers)
    return replace(story, notes=(*story.notes, found), offers=offers)


def _told(story: Story, manner: Manner) -> Story:
    """The story with its letters as wanted and the choices it was read with; raises ReadingError for a blank one."""
    read = _not_blank(_mended(story, manner))
    return replace(read, taken=tuple(choice for choice in read.offers if manner.takes(choice)))


def _not_blank(story: Story) -> Story:
    if is_blank(story.text):
        raise ReadingError("{name} holds nothing but blanks; there is nothing to compare.", name=story.name)
    return story
