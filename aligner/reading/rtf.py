"""Rich text documents (RTF), read by striprtf."""

import re

from aligner.model import Story
from aligner.reading.choices import Manner
from aligner.reading.errors import ReadingError
from aligner.reading.limits import MEGABYTE, too_large
from aligner.reading.parts import Piece, story_of

_PICTURE = re.compile(r"[0-9a-fA-F\s]{2000,}|\\bin\d+ .*?(?=})", re.DOTALL)
_CELL = re.compile(r"\n?\|(?!\n\n)")  # striprtf puts a bar behind each cell of a table
_BULLET = re.compile(r"^[•·▪‣◦]\s+")
_MOST = 6 * MEGABYTE  # without pictures: some three seconds of striprtf


def read_rtf(data: bytes, name: str, manner: Manner) -> Story:  # noqa: ARG001 - every reader is called alike
    """The story in a rich text document.

    Raises ReadingError.
    """
    from striprtf.striprtf import rtf_to_text

    source = _PICTURE.sub("", data.decode("latin-1"))  # its own escapes name the code page of every letter
    if len(source) > _MOST:
        raise too_large(name, len(source))
    try:
        text = str(rtf_to_text(source, errors="replace"))  # type: ignore[no-untyped-call]
    except Exception as error:  # whatever it stumbles over means the same to an editor
        raise ReadingError(
            f"{name} is damaged or no proper RTF; open it in the program it was written with and save it anew."
        ) from error
    text = _CELL.sub(" | ", text)
    return story_of([Piece(_BULLET.sub("", line).strip("| ")) for line in text.split("\n")], name)


def looks_like_rtf(data: bytes) -> bool:
    """Whether ``data`` opens as RTF does."""
    return data.startswith(b"{\\rtf")
