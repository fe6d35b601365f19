"""Markdown, read by markdown-it: the text without its markup, footnotes at the end."""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from aligner.model import Role, Story
from aligner.reading.choices import Manner
from aligner.reading.cleaning import clean
from aligner.reading.encoding import decode
from aligner.reading.ninjs import body_pieces
from aligner.reading.parts import Piece, story_of
from aligner.reading.plain import read_plain

if TYPE_CHECKING:
    from markdown_it.token import Token

_LONGEST = 1_000_000  # characters; a larger file is shown as it is
_FRONT = re.compile(r"---[ \t]*\n(?P<yaml>(?:\w[\w-]*:.*\n|[ \t#-].*\n|\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_NOTE = re.compile(r"^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]*(.*(?:\n(?: {4}|\t).*)*)\n?", re.MULTILINE)
_MARK = re.compile(r"\[\^([^\]\s]{1,40})\]")
_BLOCK = re.compile(r"\n[ \t]*\n|\n(?=[ \t]*(?:[-*+>#|]|\d+[.)])[ \t|])")
_SIGN = re.compile(r"[\[\]*_~`<&!]")
_DEAREST = 30_000_000  # pairs of signs within a paragraph, each of which the parser may try: some two seconds
_CELLS = ("td_open", "th_open", "td_close", "th_close")


def read_markdown(data: bytes, name: str, manner: Manner) -> Story:
    """The story in a Markdown file; front matter between lines of --- is left out, its title and author kept."""
    decoded = decode(data, name)
    cleaned = clean(decoded.text)
    if len(cleaned.text) > _LONGEST or _is_costly(cleaned.text):
        return read_plain(data, name, manner)
    front = _FRONT.match(cleaned.text)
    yaml, text = (front["yaml"], cleaned.text[front.end() :]) if front else ("", cleaned.text)
    try:
        pieces = list(_with_notes(text))
    except RecursionError:
        return read_plain(data, name, manner)
    byline = [Piece(_named("author", yaml), Role.BYLINE)]
    head = 1 if pieces and pieces[0].role is Role.TITLE else 0
    title = _named("title", yaml) or None
    notes = decoded.notes + cleaned.notes
    pieces = [*pieces[:head], *byline, *pieces[head:]]
    return story_of(pieces, name, title=title, encoding=decoded.encoding, notes=notes)


def _is_costly(text: str) -> bool:
    """Whether signs of markup stand so close that telling which belong together would take very long."""
    return sum(len(_SIGN.findall(block)) ** 2 for block in _BLOCK.split(text)) > _DEAREST


def _named(key: str, yaml: str) -> str:
    """The value of a line of the front matter."""
    value = re.search(rf"^{key}:[ \t]*(.*)$", yaml, re.MULTILINE)
    return value[1].strip().strip("\"'") if value and value[1][:1] not in ("|", ">", "[", "{") else ""


def _with_notes(text: str) -> Iterator[Piece]:
    """The pieces of the text, and then those of its footnotes, numbered as they are called."""
    told = {note[1]: note[2] for note in _NOTE.finditer(text)}
    called = [name for name in dict.fromkeys(_MARK.findall(_NOTE.sub("\n", text))) if name in told]
    called += [name for name in told if name not in called]
    if told:
        text = _MARK.sub(lambda mark: "" if mark[1] in told else mark[0], _NOTE.sub("\n", text))
    yield from _pieces(_parsed(text))
    for number, name in enumerate(called, 1):
        yield Piece(f"{number}. {' '.join(piece.text for piece in _pieces(_parsed(told[name])))}")


def _parsed(text: str) -> "list[Token]":
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"maxNesting": 40}).enable(["table", "strikethrough"]).parse(text)


def _pieces(tokens: "Iterable[Token]") -> Iterator[Piece]:
    role, cells, in_cell, titled = Role.BODY, list[str](), False, False
    for token in tokens:
        if token.type == "heading_open":
            role = Role.TITLE if token.tag == "h1" and not titled else Role.HEADING
            titled = True
        elif token.type == "heading_close":
            role = Role.BODY
        elif token.type in _CELLS:
            in_cell = token.nesting > 0
        elif token.type == "tr_close":
            yield Piece(" | ".join(filter(None, cells)))
            cells = []
        elif token.type in ("fence", "code_block"):
            yield Piece(token.content)
        elif token.type == "html_block":
            yield from body_pieces(token.content, marked_up=True)
        elif token.type == "inline" and in_cell:
            cells.append(_text(token).replace("\n", " "))
        elif token.type == "inline":
            inside = token.children or []
            is_caption = bool(inside) and all(child.type in ("image", "softbreak") for child in inside)
            yield Piece(_text(token), Role.CAPTION if is_caption else role)


def _text(token: "Token") -> str:
    found = []
    for child in token.children or []:
        if child.type == "image":
            found.append(_text(child))
        elif child.type == "softbreak":
            found.append(" ")
        elif child.type == "hardbreak" or (child.type == "html_inline" and child.content[:3].casefold() == "<br"):
            found.append("\n")
        elif child.type in ("text", "code_inline"):
            found.append(child.content)
    return "".join(found)
