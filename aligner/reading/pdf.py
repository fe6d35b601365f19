"""PDF documents: lines with their places from PDFium, put together as paragraphs by ``pdf_layout``."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from aligner.model import Story
from aligner.reading.choices import Manner
from aligner.reading.errors import ReadingError
from aligner.reading.parts import story_of
from aligner.reading.pdf_layout import Line, pieces_of

_MOST_PAGES = 1_000
_MOST_LETTERS = 1_000_000  # of a document: a novel of four hundred pages, some ten seconds
_PAGE_LETTERS = 100_000  # of a page; a newspaper page has some 30,000
_PAGE_OBJECTS = 100_000  # runs of letters, lines and pictures; more take PDFium minutes to put in order
_GUTTER = 8.0  # points between letters, from which they stand in two columns
_PASSWORD = 4  # PDFium's number for it


def read_pdf(data: bytes, name: str, manner: Manner) -> Story:  # noqa: ARG001 - every reader is called alike
    """The story in a PDF document: columns in their order, without running heads, page numbers and hyphens.

    Raises ReadingError.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD or "password" in str(error).casefold():
            raise ReadingError(f"{name} is protected by a password; save it without one and open it again.") from error
        raise ReadingError(
            f"{name} is damaged or no proper PDF; open it in a PDF program and save it anew, or copy its text."
        ) from error
    try:
        count = min(len(document), _MOST_PAGES)
        pages, letters = list[list[Line]](), 0
        while len(pages) < count and letters < _MOST_LETTERS:
            pages.append(_lines(document, len(pages)))
            letters += sum(len(line.text) for line in pages[-1])
        count, dropped = len(pages), len(document) - len(pages)
    finally:
        document.close()
    if not any(pages):
        raise ReadingError(
            f"{name} holds no text, only pictures of pages, perhaps from a scanner; have the text recognised first."
        )
    notes = (f"Only the first {count:,} pages were read; {dropped:,} more were left out.",) if dropped else ()
    return story_of(pieces_of(pages), name, notes=notes)


def _lines(document: Any, number: int) -> list[Line]:  # noqa: ANN401 - pypdfium2 ships no types
    """The pieces of lines on a page, as its letters stand; none for a page that is damaged."""
    import pypdfium2
    from pypdfium2 import raw

    try:
        page = document[number]
        if raw.FPDFPage_CountObjects(page) > _PAGE_OBJECTS:
            return []
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        return []
    lines, pending = list[Line](), list[_Letter]()
    for letter in _letters(text):
        if pending and (letter is None or _is_apart(pending, letter)):
            lines.append(_line(pending))
            pending = []
        if letter is not None and (pending or letter.text.strip()):
            pending.append(letter)
    if pending:
        lines.append(_line(pending))
    text.close()
    page.close()
    return lines


class _Letter(NamedTuple):  # made a million times for a long document
    """A letter and the box its font gives it; a space has none of its own."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


def _letters(text: Any) -> Iterator[_Letter | None]:  # noqa: ANN401
    """The letters of a page as written in it, with None where PDFium sees a line end."""
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    for place in range(min(text.count_chars(), _PAGE_LETTERS)):
        code = raw.FPDFText_GetUnicode(text, place)
        if code in (10, 13):
            yield None
        elif code and raw.FPDFText_GetLooseCharBox(text, place, box):
            letter = chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
            yield _Letter(letter, box.left, box.bottom, box.right, box.top)


def _is_apart(pending: list[_Letter], letter: _Letter) -> bool:
    """Whether a letter stands in another column or line than the ones before it."""
    if not letter.text.strip():
        return False
    before = next(one for one in reversed(pending) if one.text.strip())
    height = min(before.top - before.bottom, letter.top - letter.bottom)
    overlap = min(before.top, letter.top) - max(before.bottom, letter.bottom)
    gap = letter.left - before.right
    return overlap < 0.3 * height or gap > max(_GUTTER, 1.2 * height) or gap < -3 * height


def _line(letters: list[_Letter]) -> Line:
    inked = [letter for letter in letters if letter.text.strip()]
    return Line(
        min(letter.left for letter in inked),
        min(letter.bottom for letter in inked),
        max(letter.right for letter in inked),
        max(letter.top for letter in inked),
        "".join(letter.text for letter in letters).strip(),
    )


def looks_like_pdf(data: bytes) -> bool:
    """Whether ``data`` opens as PDF does."""
    return data[:1_024].lstrip().startswith(b"%PDF-")
