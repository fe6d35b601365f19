"""Web pages: the story told from the menus around it by trafilatura, in the page's own words and order."""

import logging
import re
from collections.abc import Sequence
from typing import Any

from aligner.model import Role, Story
from aligner.reading.choices import Manner
from aligner.reading.cleaning import clean
from aligner.reading.encoding import decode
from aligner.reading.errors import ReadingError
from aligner.reading.ninjs import article_in
from aligner.reading.page import MAX_TAGS, Block, Page, TooManyTags, read_page
from aligner.reading.parts import Piece, story_of
from aligner.reading.plain import read_plain
from aligner.reading.title import title_of
from aligner.speech import Message, template

MAX_DEPTH = 150
"""Tags inside tags, at most, for telling the story from the rest: trafilatura calls itself for each level."""

MAX_ELEMENTS, MAX_WIDTH, MAX_BLOCKS, MAX_CHARACTERS = 20_000, 3_000, 3_000, 1_000_000
"""Tags, tags in one tag, paragraphs and characters: past these trafilatura takes not seconds but minutes."""

NOTABLE = 20
"""Words left out, from which the editor is told."""

_SURE = 20
"""Letters from which a block's words are told apart from the same words by chance in another one."""

_AROUND = template("stands on the page around the story")
_HEAD = 4_096
_OPENING = re.compile(
    rb"(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(<\?xml[^>]*>\s*|<!--(?:(?!-->).)*-->\s*)*"
    rb"<(!doctype\s+html|(html|head|body|article|main|section|div|p|h[1-6]|table|meta|title)[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_BETWEEN = re.compile(r"[\W_]+")
_ANY_TAG = re.compile(rb"<[a-z!?/]", re.IGNORECASE)
_CHARSET = re.compile(rb"""<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)""", re.IGNORECASE)


def looks_like_html(data: bytes) -> bool:
    """Whether ``data`` begins as a web page does."""
    return _OPENING.match(data[:_HEAD].replace(b"\0", b"")) is not None


def read_html(data: bytes, name: str, manner: Manner, charset: str | None = None) -> Story:
    """The story on a web page: headings, captions, list items and table rows too.

    Menus and other parts of the page around it are kept in their places as page furniture. ``charset`` is the encoding
    that the page was sent with, which is believed before the one that it names itself.
    """
    if not _ANY_TAG.search(data.replace(b"\0", b"")):
        return read_plain(data, name, manner)
    named = _CHARSET.search(data[:_HEAD])
    decoded = decode(data, name, charset or (named[1].decode("ascii", "replace") if named else None))
    source = clean(decoded.text)
    try:
        page = read_page(source.text)
    except TooManyTags as error:
        raise ReadingError(
            "{name} is a web page of over {most} tags, too many to read; save the story as plain text.",
            name=name,
            most=MAX_TAGS,
        ) from error
    title = clean(title_of(page)).text
    pieces, note = _story(page, source.text, title)
    notes = decoded.notes + source.notes + ((note,) if note else ())
    return story_of(pieces, name, title=title, encoding=decoded.encoding, notes=notes)


def _story(page: Page, source: str, title: str) -> tuple[list[Piece], str | None]:
    """All pieces of the page, those around the story as furniture, and what is to be said about them."""
    if not page.furnished:
        return _pieces(page.blocks, page.blocks, title), None
    if page.depth > MAX_DEPTH:
        note = Message("The page is nested too deeply to tell the story from its menus, so all its text is shown.")
        return _pieces(page.blocks, page.blocks, title), note
    if _is_too_large(page):
        note = Message("The page is too large to tell the story from its menus, so all its text is shown.")
        return _pieces(page.blocks, page.blocks, title), note
    chosen = _chosen(page.blocks, _extracted(source), title)
    linked = article_in(page.linked)
    if _length(linked) > 2 * _words(chosen):  # a page that its script, or a subscription, fills
        return linked, Message(
            "The text was taken from what the page tells search engines: the page itself shows less of it."
        )
    if not chosen:
        note = Message("The story could not be told from the menus of the page, so all its text is shown.")
        return _pieces(page.blocks, page.blocks, title), note
    left_out = _words(page.blocks) - _words(chosen)
    note = Message("Menus and other page parts were left out (about {words} words).", words=_rounded(left_out))
    return _pieces(page.blocks, chosen, title), note if left_out >= NOTABLE else None


def _pieces(blocks: Sequence[Block], chosen: Sequence[Block], title: str) -> list[Piece]:
    told = set(map(id, chosen))
    return [
        Piece(block.text, _role(block, title)) if id(block) in told else Piece(block.text, Role.FURNITURE, _AROUND)
        for block in blocks
    ]


def _role(block: Block, title: str) -> Role:
    return Role.TITLE if _key(block.text) == _key(title) else block.role


def _length(pieces: Sequence[Piece]) -> int:
    return sum(len(piece.text.split()) for piece in pieces)


def _is_too_large(page: Page) -> bool:
    return (
        page.elements > MAX_ELEMENTS
        or page.widest > MAX_WIDTH
        or len(page.blocks) > MAX_BLOCKS
        or sum(len(block.text) for block in page.blocks) > MAX_CHARACTERS
    )


def _extracted(source: str) -> tuple[frozenset[str], str]:
    """What trafilatura takes for the story: the keys of its pieces, and the key of all of it."""
    import trafilatura
    from lxml.html import HTMLParser, document_fromstring  # type: ignore[import-untyped]

    for library in ("trafilatura", "htmldate", "justext", "readability"):
        logging.getLogger(library).addHandler(logging.NullHandler())  # its doubts are told in notes, not on stderr
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = document_fromstring(source.encode("utf-8", "replace"), parser=parser)
        found = trafilatura.bare_extraction(tree, include_comments=False)
    except Exception:  # whatever it stumbles over, the editor shall have the text
        return frozenset(), ""
    body: Any = getattr(found, "body", None)
    if body is None:
        return frozenset(), ""
    pieces = {_key("".join(element.itertext())) for element in body.iter()}
    pieces.update(_key(piece) for piece in body.itertext())
    return frozenset(pieces - {""}), _key("".join(body.itertext()))


def _chosen(blocks: Sequence[Block], extracted: tuple[frozenset[str], str], title: str) -> list[Block]:
    """The blocks trafilatura chose, whole and as they stand, with the title above, captions and bylines among them."""
    pieces, whole = extracted
    keys = [_key(block.text) for block in blocks]
    taken = [key in pieces or (len(key) >= _SURE and key in whole) for key in keys]
    if True not in taken:
        return []
    first, last = taken.index(True), len(taken) - 1 - taken[::-1].index(True)
    above = [place for place in range(first) if keys[place] == _key(title) != ""]
    if above and not blocks[above[-1]].furniture:
        first = above[-1]
        taken[first] = True
    for place in range(first, last):
        belongs = blocks[place].attached or blocks[place].role is Role.HEADING or not keys[place]
        taken[place] |= not blocks[place].furniture and belongs
    return [block for block, is_taken in zip(blocks, taken, strict=True) if is_taken]


def _key(text: str) -> str:
    """Letters and digits alone, by which a block is known again whatever was done to its spaces and quotes."""
    return _BETWEEN.sub("", text.casefold())


def _words(blocks: Sequence[Block]) -> int:
    return sum(len(block.text.split()) for block in blocks)


def _rounded(number: int) -> int:
    return round(number, -1) if number < 1_000 else round(number, -2)
