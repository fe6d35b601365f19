"""The mended copy as a file: plain text, web page, word processor."""

import codecs
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from aligner.desk.parts import told_text
from aligner.desk.saved_docx import as_docx
from aligner.desk.saved_html import as_html
from aligner.model import Comparison, Document
from aligner.reading.encoding import NAMES
from aligner.speech import Message, PlainError
from aligner.writing import why_not, write_whole

# The web's name of an encoding, which a story has, and Python's.
_CODECS = {web: python for python, web in NAMES.items() if not python.endswith(("-le", "-be"))}
_CODECS |= {"utf-16": "utf-16", "utf-32": "utf-32"}
_SAMPLE = 65_536  # bytes of the opened file looked at for its line ends


class SavingError(PlainError):
    """The mended copy could not be saved."""


# What makes the bytes of a document, with plain sentences about what had to be done otherwise than asked.
Writer = Callable[[Document], tuple[bytes, tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class MendedFormat:
    """A form in which the mended copy can be saved: its name for people, the end of its file name, its writer."""

    label: str
    suffix: str
    writer: Writer


def save_mended(comparison: Comparison, path: str | Path, *, overwrite: bool = False) -> tuple[str, ...]:
    """Write the copy of a comparison to ``path`` in the form that the end of its name says; plain text for any other.

    Hands back plain sentences about it, such as that another encoding was needed. A file that was opened for the
    comparison is written over only with ``overwrite``, the original's never. Raises SavingError.
    """
    target = Path(path)
    if _is_file_of(comparison.original, target):
        raise SavingError("“{name}” is the original: save the mended copy under another name.", name=target.name)
    if _is_file_of(comparison.copy, target) and not overwrite:
        raise SavingError(
            "“{name}” is the copy that was opened: save the mended one under another name.", name=target.name
        )
    suffix = target.suffix.casefold()
    form = next((form for form in MENDED_FORMATS if form.suffix == suffix), MENDED_FORMATS[0])
    data, notes = form.writer(comparison.copy)
    try:
        write_whole(target, data)
    except OSError as error:
        raise SavingError(
            "The mended copy could not be saved in “{path}”: {why}", path=str(target), why=why_not(error)
        ) from error
    return notes


def as_text(document: Document) -> tuple[bytes, tuple[str, ...]]:
    """The text in the encoding and with the line ends of the file it came from, as far as that can hold it."""
    mark, line_end = _manner(document.story.path)
    text = told_text(document).replace("\n", line_end)
    name = document.story.encoding or "utf-8"
    codec = _CODECS.get(name, "utf-8")
    try:
        data = text.encode(codec)
    except UnicodeEncodeError:
        note = Message(
            "The mended copy holds characters that {encoding} has no place for: it was saved as UTF-8.", encoding=name
        )
        return text.encode("utf-8", "replace"), (note,) if codec != "utf-8" else ()
    return (codecs.BOM_UTF8 if mark and codec == "utf-8" else b"") + data, ()


def _manner(path: str | None) -> tuple[bool, str]:
    """Whether the file that was opened begins with the byte order mark of UTF-8, and how its lines end."""
    try:
        with open(path or "", "rb") as file:  # noqa: PTH123 - an empty path is no file, but "." for pathlib
            head = file.read(_SAMPLE)
    except (OSError, ValueError):
        return False, "\n"
    return head.startswith(codecs.BOM_UTF8), "\r\n" if b"\r\n" in head.replace(b"\0", b"") else "\n"


def _is_file_of(document: Document, target: Path) -> bool:
    if document.story.path is None:
        return False
    try:
        return target.samefile(document.story.path)
    except (OSError, ValueError):  # one of them is not there
        return target.absolute() == Path(document.story.path).absolute()


MENDED_FORMATS: tuple[MendedFormat, ...] = (
    MendedFormat("Plain text", ".txt", as_text),
    MendedFormat("Web page", ".html", lambda document: (as_html(document), ())),
    MendedFormat("Word document", ".docx", lambda document: (as_docx(document), ())),
)
"""All forms, the first of which is taken where the name says none of the others."""
