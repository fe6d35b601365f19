"""Rich text documents (RTF), read by striprtf."""

import re

from aligner.model import Story
from aligner.reading.choices import Manner
from aligner.reading.errors import ReadingError
from aligner.reading.limits import MEGABYTE, megabytes
from aligner.reading.parts import Piece, story_of

_PICTURE = re.compile(r"(?<![0-9a-fA-F\s])[0-9a-fA-F\s]{2000,}|\\bin\d+ [^}]*+(?=})")
_CELL = re.compile(r"\n?\|(?!\n\n)")  # striprtf puts a bar behind each cell of a table
_BULLET = re.compile(r"^(?:[•·▪‣◦]\s+|[–-] *\t)")
_MOST = 4 * MEGABYTE  # without pictures: some two seconds of striprtf


def read_rtf(data: bytes, name: str, manner: Manner) -> Story:  # noqa: ARG001 - every reader is called alike
    """The story in a rich text document.

    Raises ReadingError.
    """
    from striprtf.striprtf import rtf_to_text

    source = data.decode("latin-1")  # its own escapes name the code page of every letter
    source = _PICTURE.sub("", source[: source.rfind("}") + 1]) or source  # behind the last } no end is to be looked for
    if len(source) > _MOST:
        size = f"{megabytes(len(source))} of RTF without its pictures; the limit is {megabytes(_MOST)}"
        raise ReadingError(f"{name} has {size}: save it as DOCX or as plain text and open that.")
    try:
        text = str(rtf_to_text(source, errors="replace"))  # type: ignore[no-untyped-call]
    except Exception as error:  # whatever it stumbles over means the same to an editor
        raise ReadingError(
            f"{name} is damaged or no proper RTF; open it in the program it was written with and save it anew."
        ) from error
    text = _CELL.sub(" | ", text)
    lines = (Piece(_BULLET.sub("", line.strip()).strip("| ")) for line in text.split("\n") if line)
    return story_of(lines, name)


def looks_like_rtf(data: bytes) -> bool:
    """Whether ``data`` opens as RTF does."""
    return data.startswith(b"{\\rtf")
