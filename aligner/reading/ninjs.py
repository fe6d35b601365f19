"""News in JSON: IPTC ninjs, and schema.org's NewsArticle, by itself or inside a page."""

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from aligner.model import Role, Story
from aligner.reading.choices import Manner
from aligner.reading.encoding import decode
from aligner.reading.errors import ReadingError
from aligner.reading.page import TooManyTags, read_page
from aligner.reading.parts import Piece, story_of
from aligner.reading.plain import read_plain

_KEYS = re.compile(r'"(?:headlines?|body_(?:text|x?html)|bodies|articleBody)"\s*:')
_MOST_VALUES = 500_000  # lists and the like; some 200 MB once read
_ARTICLE = re.compile(r"(?:Article|Posting)$")
_MARKUP = re.compile(r"<(?:p|br|div|h[1-6]|ul|ol|blockquote)\b", re.IGNORECASE)


def read_ninjs(data: bytes, name: str, manner: Manner) -> Story:
    """The story in a ninjs or NewsArticle file; other JSON is shown as it is written.

    Raises ReadingError for JSON that is broken.
    """
    if data.count(b"{") + data.count(b"[") > _MOST_VALUES:
        raise ReadingError(
            "{name} is JSON of over {most} parts, too many to read; paste its text.", name=name, most=_MOST_VALUES
        )
    decoded = decode(data, name)
    try:
        item = json.loads(decoded.text.lstrip("\ufeff"), strict=False)
    except (ValueError, RecursionError) as error:
        raise ReadingError(
            "{name} is damaged or no proper JSON; ask for the file anew, or paste its text.", name=name
        ) from error
    article = next(_articles(item), None)
    pieces = list(_of_article(article) if article is not None else _of_items(item))
    if not any(piece.text.strip() for piece in pieces):
        return read_plain(data, name, manner)
    return story_of(pieces, name, encoding=decoded.encoding, notes=decoded.notes)


def article_in(scripts: Iterable[str]) -> list[Piece]:
    """The pieces of the NewsArticle that one of a page's scripts tells search engines; none where there is none."""
    for script in scripts:
        try:
            article = next(_articles(json.loads(script, strict=False)), None)
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
    body = _words(article.get("articleBody"))
    yield Piece(html.unescape(_words(article.get("headline"))), Role.TITLE)
    authors = article.get("author")
    named = [one.get("name") if isinstance(one, dict) else one for one in _listed(authors)]
    yield Piece(html.unescape(", ".join(filter(None, map(_words, named)))), Role.BYLINE)
    yield from body_pieces(body if _MARKUP.search(body) else html.unescape(body))


def _listed(value: Any) -> list[Any]:  # noqa: ANN401
    return value if isinstance(value, list) else [value]


def _of_items(item: Any) -> Iterator[Piece]:  # noqa: ANN401
    """A ninjs item, or a list of them; the headline of a further item is a heading."""
    for number, one in enumerate(item if isinstance(item, list) else [item]):
        for piece in _of_item(one) if isinstance(one, dict) else ():
            yield Piece(piece.text, Role.HEADING) if number and piece.role is Role.TITLE else piece


def _of_item(item: dict[str, Any]) -> Iterator[Piece]:
    """A ninjs item of version 1 ("headline", "body_text") or later ("headlines", "bodies")."""
    yield Piece(_words(item.get("headline")) or _value(item.get("headlines")), Role.TITLE)
    yield Piece(_words(item.get("byline")) or _value(item.get("bylines")), Role.BYLINE)
    written = [(kind, _words(item.get(f"body_{kind}"))) for kind in ("xhtml", "html", "text")]
    written += [(str(one.get("contenttype")), _words(one.get("value"))) for one in _main(item.get("bodies"))]
    bodies = [(kind, body) for kind, body in written if body.strip()]
    kind, body = next((one for one in bodies if "html" in one[0]), bodies[0] if bodies else ("", ""))
    yield from body_pieces(body, marked_up="html" in kind)
    if not body:
        yield Piece(_caption(item), Role.CAPTION)
    linked = item.get("associations")
    for picture in linked.values() if isinstance(linked, dict) else _dicts(linked):
        if isinstance(picture, dict):
            yield Piece(_caption(picture) or _words(picture.get("body_text")), Role.CAPTION)


def body_pieces(body: str, *, marked_up: bool | None = None) -> Iterator[Piece]:
    """The paragraphs of a text that may be written as a page is; found out where ``marked_up`` is not given."""
    if not (bool(_MARKUP.search(body)) if marked_up is None else marked_up):
        yield from (Piece(line) for line in body.split("\n") if line)
        return
    try:
        yield from (Piece(block.text, block.role) for block in read_page(body).blocks)
    except TooManyTags:
        yield Piece(re.sub(r"<[^<>]*>", " ", body))


def _main(bodies: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    """The bodies that tell the story itself; all of them where none is called its main one."""
    found = _dicts(bodies)
    return [one for one in found if str(one.get("role")).casefold() in ("main", "body")] or found


def _caption(item: dict[str, Any]) -> str:
    return _words(item.get("description_text")) or _value(item.get("descriptions"))


def _words(value: Any) -> str:  # noqa: ANN401
    return value if isinstance(value, str) else ""


def _dicts(items: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    return [one for one in items if isinstance(one, dict)] if isinstance(items, list) else []


def _value(items: Any) -> str:  # noqa: ANN401
    """The main value of a list such as ``[{"role": "main", "value": "…"}]``, else the first."""
    found = [(one.get("role") != "main", _words(one.get("value"))) for one in _dicts(items)]
    return next((value for _, value in sorted(found, key=lambda one: one[0]) if value), "")


def looks_like_ninjs(data: bytes) -> bool:
    """Whether ``data`` is JSON with the keys of a story."""
    head = data[:65_536].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head[:1] in (b"{", b"[") and _KEYS.search(head.decode("utf-8", "replace")) is not None
