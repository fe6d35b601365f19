"""The one table of formats that can be read, and how the format of some bytes is found."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from aligner.model import Story
from aligner.reading.html import looks_like_html, read_html
from aligner.reading.plain import read_plain
from aligner.reading.signatures import refuse_binaries


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its name for people, the suffixes of such files, what reads it and what knows it.

    ``recognises`` tells from the bytes; ``certain`` that this beats the suffix, as a file signature does.
    """

    label: str
    suffixes: tuple[str, ...]
    reader: Callable[[bytes, str], Story]
    recognises: Callable[[bytes], bool]
    certain: bool = False


def _anything(data: bytes) -> bool:  # noqa: ARG001 - every format is asked in the same way
    return True


FORMATS: tuple[Format, ...] = (
    Format("Web page", (".html", ".htm", ".xhtml", ".xht", ".shtml"), read_html, looks_like_html),
    Format("Plain text", (".txt", ".text", ".asc"), read_plain, _anything),
)
"""All formats, the last of which takes whatever no other knows."""


def find_format(data: bytes, name: str) -> Format:
    """The format of a file, by certain signature, then suffix, then content.

    Raises ReadingError for a known kind of file that is no text.
    """
    for form in FORMATS:
        if form.certain and form.recognises(data):
            return form
    refuse_binaries(data, name)
    suffix = PurePath(name).suffix.casefold()
    named = next((form for form in FORMATS if suffix in form.suffixes), None)
    return named or next(form for form in FORMATS if form.recognises(data))
