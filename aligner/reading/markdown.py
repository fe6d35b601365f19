"""Markdown, read by markdown-it: the text without its markup."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from aligner.model import Role, Story
from aligner.reading.choices import Manner
from aligner.reading.cleaning import clean
from aligner.reading.encoding import decode
from aligner.reading.parts import Piece, story_of
from aligner.reading.plain import read_plain

if TYPE_CHECKING:
    from markdown_it.token import Token

_LONGEST = 1_000_000  # characters; a larger file is shown as it is


def read_markdown(data: bytes, name: str, manner: Manner) -> Story:
    """The story in a Markdown file; front matter between lines of --- is left out, its title kept."""
    from markdown_it import MarkdownIt

    decoded = decode(data, name)
    cleaned = clean(decoded.text)
    if len(cleaned.text) > _LONGEST:
        return read_plain(data, name, manner)
    title, text = _front(cleaned.text)
    try:
        tokens = MarkdownIt("commonmark", {"maxNesting": 40}).enable("table").parse(text)
    except RecursionError:
        return read_plain(data, name, manner)
    notes = decoded.notes + cleaned.notes
    return story_of(_pieces(tokens), name, title=title, encoding=decoded.encoding, notes=notes)


def _front(text: str) -> tuple[str | None, str]:
    """The title that the front matter names, and the text behind it."""
    if not text.startswith("---\n") or "\n---" not in text[4:]:
        return None, text
    front, _, rest = text[4:].partition("\n---")
    named = [line.partition(":")[2].strip().strip("\"'") for line in front.split("\n") if line.startswith("title:")]
    return (named[0] or None) if named else None, rest.partition("\n")[2]


def _pieces(tokens: "list[Token]") -> Iterator[Piece]:
    role, cells, in_cell = Role.BODY, list[str](), False
    for token in tokens:
        if token.type == "heading_open":
            role = Role.TITLE if token.tag == "h1" else Role.HEADING
        elif token.type == "heading_close":
            role = Role.BODY
        elif token.type in ("td_open", "th_open", "td_close", "th_close"):
            in_cell = token.nesting > 0
        elif token.type == "tr_close":
            yield Piece(" | ".join(filter(None, cells)))
            cells = []
        elif token.type in ("fence", "code_block"):
            yield Piece(token.content)
        elif token.type == "inline" and in_cell:
            cells.append(_text(token))
        elif token.type == "inline":
            inside = token.children or []
            is_caption = bool(inside) and all(child.type in ("image", "softbreak") for child in inside)
            yield Piece(_text(token), Role.CAPTION if is_caption else role)


def _text(token: "Token") -> str:
    found = []
    for child in token.children or []:
        if child.type in ("text", "code_inline"):
            found.append(child.content)
        elif child.type == "softbreak":
            found.append(" ")
        elif child.type == "hardbreak":
            found.append("\n")
        elif child.type == "image":
            found.append(child.content)
    return "".join(found)
