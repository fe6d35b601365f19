"""PDF documents: lines with their places from PDFium, put together as paragraphs by ``pdf_layout``."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from aligner.model import Story
from aligner.reading.choices import Manner
from aligner.reading.errors import ReadingError
from aligner.reading.parts import story_of
from aligner.reading.pdf_lines import Line, with_superiors
from aligner.reading.pdf_paragraphs import pieces_of
from aligner.speech import Message

_MOST_PAGES = 1_000
_MOST_LETTERS = 1_000_000  # of a document: a novel of four hundred pages, some ten seconds
_PAGE_LETTERS = 100_000  # of a page; a newspaper page has some 30,000
_PAGE_OBJECTS = 100_000  # runs of letters, lines and pictures; more take PDFium minutes to put in order
_APART = 0.6  # heights between words, from which they may stand in two cells or columns
_SOFT = 2  # PDFium's sign for a hyphen at the end of a line
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
            raise ReadingError(
                "{name} is protected by a password; save it without one and open it again.", name=name
            ) from error
        raise ReadingError(
            "{name} is damaged or no proper PDF; open it in a PDF program and save it anew, or copy its text.",
            name=name,
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
            "{name} holds no text, only pictures of pages, perhaps from a scanner; have the text recognised first.",
            name=name,
        )
    notes = (_cut_short(count, dropped),) if dropped else ()
    return story_of(pieces_of(pages), name, notes=notes)


def _cut_short(read: int, dropped: int) -> Message:
    return Message("Only the first {pages} pages were read; {dropped} more were left out.", pages=read, dropped=dropped)


def _lines(document: Any, number: int) -> list[Line]:  # noqa: ANN401 - pypdfium2 ships no types
    """The pieces of lines on a page, as its words stand; none for a page that is damaged."""
    import pypdfium2
    from pypdfium2 import raw

    try:
        page = document[number]
        if raw.FPDFPage_CountObjects(page) > _PAGE_OBJECTS:
            return []
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        return []
    lines, pending = list[Line](), list[_Word]()
    for word in _words(text):
        if pending and (word is None or _is_apart(pending[-1], word)):
            lines.append(_line(pending))
            pending = []
        if word is not None:
            pending.append(word)
    if pending:
        lines.append(_line(pending))
    text.close()
    page.close()
    return with_superiors(lines)


class _Word(NamedTuple):
    """Letters without a space between them, and the box their font gives the first and the last of them."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


def _words(text: Any) -> Iterator[_Word | None]:  # noqa: ANN401
    """The words of a page as written in it, a space in front where one is written, and None where a line ends."""
    from pypdfium2 import raw

    code_at = raw.FPDFText_GetUnicode
    letters, first, spaced = list[str](), 0, False
    for place in range(min(text.count_chars(), _PAGE_LETTERS) + 1):
        code = code_at(text, place) if place < _PAGE_LETTERS else 10
        if (code > 32 and code != 160) or code == _SOFT:
            if not letters:
                first = place
            letters.append(chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd")
            continue
        if letters:
            yield from _boxed(text, letters, first, spaced)
            letters, spaced = [], False
        if code in (10, 13):
            yield None
        spaced = spaced or code in (9, 32, 160)


def _boxed(text: Any, letters: list[str], first: int, spaced: bool) -> Iterator[_Word]:  # noqa: ANN401
    """A run of letters as one word, or as several where they differ in size or stand apart, as superior figures do."""
    begin, end = _box(text, first), _box(text, first + len(letters) - 1)
    whole = "".join(letters)
    if begin is None or end is None:
        return
    height = begin.top - begin.bottom
    is_even = abs(begin.bottom - end.bottom) < 0.1 * height and abs(begin.top - end.top) < 0.1 * height
    if len(letters) == 1 or (is_even and 0 <= end.right - begin.left < 2 * height * len(letters)):
        yield _Word(" " * spaced + whole, begin.left, begin.bottom, end.right, begin.top)
        return
    half = len(letters) // 2
    yield from _boxed(text, letters[:half], first, spaced)
    yield from _boxed(text, letters[half:], first + half, spaced=False)


def _box(text: Any, place: int) -> Any:  # noqa: ANN401
    """The box of a letter; None for a letter without one."""
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    return box if raw.FPDFText_GetLooseCharBox(text, place, box) else None


def _is_apart(before: _Word, word: _Word) -> bool:
    """Whether a word stands in another line or column than the one before it, or is of another size."""
    height = min(before.top - before.bottom, word.top - word.bottom)
    overlap = min(before.top, word.top) - max(before.bottom, word.bottom)
    gap = word.left - before.right
    is_other = max(before.top - before.bottom, word.top - word.bottom) > 1.12 * height
    return overlap < 0.3 * height or gap > _APART * height or gap < -height or is_other


def _line(words: list[_Word]) -> Line:
    return Line(
        min(word.left for word in words),
        min(word.bottom for word in words),
        max(word.right for word in words),
        max(word.top for word in words),
        "".join(word.text for word in words).strip(),
    )


def looks_like_pdf(data: bytes) -> bool:
    """Whether ``data`` opens as PDF does."""
    return data[:1_024].lstrip().startswith(b"%PDF-")
