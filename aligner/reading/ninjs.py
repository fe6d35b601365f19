"""News in JSON: IPTC ninjs, and schema.org's NewsArticle, by itself or inside a page."""

import json
import re
from collections.abc import Iterator
from typing import Any

from aligner.model import Role, Story
from aligner.reading.choices import Manner
from aligner.reading.encoding import decode
from aligner.reading.errors import ReadingError
from aligner.reading.page import TooManyTags, read_page
from aligner.reading.parts import Piece, story_of
from aligner.reading.plain import read_plain

_KEYS = re.compile(r'"(?:headlines?|body_(?:text|html|xhtml)|bodies|articleBody)"\s*:')
_LINKED = re.compile(r"<script[^>]*application/ld\+json[^>]*>(.{2,500000}?)</script>", re.IGNORECASE | re.DOTALL)
_ARTICLE = re.compile(r"(?:Article|Posting)$")


def read_ninjs(data: bytes, name: str, manner: Manner) -> Story:
    """The story in a ninjs or NewsArticle file; other JSON is shown as it is written.

    Raises ReadingError for JSON that is broken.
    """
    decoded = decode(data, name)
    try:
        item = json.loads(decoded.text)
    except (ValueError, RecursionError) as error:
        raise ReadingError(f"{name} is damaged or no proper JSON; ask for the file anew, or paste its text.") from error
    article = next(_articles(item), None)
    pieces = list(_of_article(article) if article is not None else _of_item(item))
    if not any(piece.text.strip() for piece in pieces):
        return read_plain(data, name, manner)
    return story_of(pieces, name, encoding=decoded.encoding, notes=decoded.notes)


def article_in(source: str) -> list[Piece]:
    """The pieces of the NewsArticle that a page carries for search engines; none where there is none."""
    for match in _LINKED.finditer(source):
        try:
            article = next(_articles(json.loads(match[1], strict=False)), None)
        except (ValueError, RecursionError):
            continue
        if article is not None:
            return list(_of_article(article))
    return []


def _articles(item: Any, depth: int = 0) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - whatever JSON holds
    if isinstance(item, list) and depth < 5:
        for one in item:
            yield from _articles(one, depth + 1)
    elif isinstance(item, dict):
        kinds = item.get("@type")
        named = kinds if isinstance(kinds, list) else [kinds]
        if any(isinstance(kind, str) and _ARTICLE.search(kind) for kind in named) and _words(item.get("articleBody")):
            yield item
        elif "@graph" in item and depth < 5:
            yield from _articles(item["@graph"], depth + 1)


def _of_article(article: dict[str, Any]) -> Iterator[Piece]:
    yield Piece(_words(article.get("headline")), Role.TITLE)
    yield from _text(_words(article.get("articleBody")), marked_up="<p" in _words(article.get("articleBody")))


def _of_item(item: Any) -> Iterator[Piece]:  # noqa: ANN401
    """A ninjs item of version 1 ("headline", "body_text") or later ("headlines", "bodies")."""
    if not isinstance(item, dict):
        return
    yield Piece(_words(item.get("headline")) or _values(item.get("headlines")), Role.TITLE)
    yield Piece(_words(item.get("byline")) or _values(item.get("bylines")), Role.BYLINE)
    bodies = {key: _words(item.get(f"body_{key}")) for key in ("xhtml", "html", "text")}
    for body in item.get("bodies") or []:
        if isinstance(body, dict):
            kind = "html" if "html" in str(body.get("contenttype")) else "text"
            bodies[kind] = bodies[kind] or _words(body.get("value"))
    markup = bodies["xhtml"] or bodies["html"]
    yield from _text(markup or bodies["text"], marked_up=bool(markup))
    associations = item.get("associations") or {}
    for picture in associations.values() if isinstance(associations, dict) else associations:
        if isinstance(picture, dict):
            yield Piece(_words(picture.get("description_text")) or _words(picture.get("body_text")), Role.CAPTION)


def _text(body: str, *, marked_up: bool) -> Iterator[Piece]:
    if not marked_up:
        yield from (Piece(line) for line in body.split("\n"))
        return
    try:
        yield from (Piece(block.text, block.role) for block in read_page(body).blocks)
    except TooManyTags:
        yield Piece(re.sub(r"<[^<>]*>", " ", body))


def _words(value: Any) -> str:  # noqa: ANN401
    return value if isinstance(value, str) else ""


def _values(items: Any) -> str:  # noqa: ANN401
    """The first value of a list such as ``[{"role": "main", "value": "…"}]``."""
    found = [_words(one.get("value")) for one in items if isinstance(one, dict)] if isinstance(items, list) else []
    return next(filter(None, found), "")


def looks_like_ninjs(data: bytes) -> bool:
    """Whether ``data`` is JSON with the keys of a story."""
    head = data[:65_536].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head[:1] in (b"{", b"[") and _KEYS.search(head.decode("utf-8", "replace")) is not None
