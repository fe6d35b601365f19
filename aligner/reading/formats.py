"""The one table of formats that can be read, and how the format of some bytes is found."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from aligner.model import Story
from aligner.reading.agency import looks_like_agency, read_agency
from aligner.reading.choices import Manner
from aligner.reading.docx import looks_like_docx, read_docx
from aligner.reading.html import looks_like_html, read_html
from aligner.reading.mail import looks_like_mail, read_mail
from aligner.reading.markdown import read_markdown
from aligner.reading.ninjs import looks_like_ninjs, read_ninjs
from aligner.reading.odt import looks_like_odt, read_odt
from aligner.reading.pdf import looks_like_pdf, read_pdf
from aligner.reading.plain import read_plain
from aligner.reading.rtf import looks_like_rtf, read_rtf
from aligner.reading.signatures import refuse_binaries


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its name for people, the suffixes of such files, what reads it and what knows it.

    ``recognises`` tells from the bytes; ``certain`` that this beats the suffix, as a file signature does.
    """

    label: str
    suffixes: tuple[str, ...]
    reader: Callable[[bytes, str, Manner], Story]
    recognises: Callable[[bytes], bool]
    certain: bool = False


def _anything(data: bytes) -> bool:  # noqa: ARG001 - every format is asked in the same way
    return True


def _nothing(data: bytes) -> bool:  # noqa: ARG001 - every format is asked in the same way
    return False


FORMATS: tuple[Format, ...] = (
    Format("Word document", (".docx", ".docm", ".dotx"), read_docx, looks_like_docx, certain=True),
    Format("OpenDocument text", (".odt", ".ott"), read_odt, looks_like_odt, certain=True),
    Format("PDF", (".pdf",), read_pdf, looks_like_pdf, certain=True),
    Format("Rich text", (".rtf",), read_rtf, looks_like_rtf, certain=True),
    Format("Agency story (NITF, NewsML)", (".nitf", ".newsml", ".xml"), read_agency, looks_like_agency, certain=True),
    Format("Web page", (".html", ".htm", ".xhtml", ".xht", ".shtml"), read_html, looks_like_html),
    Format("Agency story (ninjs)", (".json", ".ninjs", ".jsonld"), read_ninjs, looks_like_ninjs),
    Format("Mail", (".eml",), read_mail, looks_like_mail),
    Format("Markdown", (".md", ".markdown", ".mdown"), read_markdown, _nothing),
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
