"""The agencies' own XML: NITF, and NewsML-G2 or NewsML around NITF or a page, one item after the other."""

import re
from collections.abc import Iterator
from itertools import islice

from aligner.model import Role, Story
from aligner.reading.choices import Manner
from aligner.reading.ninjs import body_pieces
from aligner.reading.parts import MOST_PIECES, Piece, row_of, says_title, story_of
from aligner.reading.plain import read_plain
from aligner.reading.xml import Element, local, parse_xml

_ROOTS = re.compile(rb"<(?:[\w.-]+:)?(?:nitf|newsItem|newsMessage|packageItem|NewsML)\b")
_ROLES = {
    "hl1": Role.TITLE,
    "h1": Role.TITLE,
    **dict.fromkeys(("hl2", "h2", "h3", "h4", "h5", "h6"), Role.HEADING),
    **dict.fromkeys(("byline", "by"), Role.BYLINE),
    **dict.fromkeys(("media-caption", "figcaption", "caption"), Role.CAPTION),
}
_BLOCKS = frozenset(
    """abstract address article aside block blockquote body byttl body.content body.head body.end bq dateline dd div dl
    dt figure fn hedline hr li main media note ol p pre section table tagline ul""".split()
) | frozenset(_ROLES)
_UNSEEN = frozenset(
    """head script style media-metadata media-reference media-object media-producer docdata distributor rights copyrite
    series pubdata""".split()
)
_INSIDES = frozenset({"nitf", "inlineXML", "inlineData", "DataContent"})
_TITLES = ("headline", "HeadLine")


def read_agency(data: bytes, name: str, manner: Manner) -> Story:
    """The story in a NITF or NewsML file; other XML is shown as it is written.

    Raises ReadingError.
    """
    if not looks_like_agency(data):
        return read_plain(data, name, manner)
    root = parse_xml(data.lstrip(b"\xef\xbb\xbf \t\r\n"), name)
    items = [root] if local(root) == "newsItem" else list(root.iter("{*}newsItem", "{*}NewsItem")) or [root]
    told = [(_title(item), list(islice(_item(item), MOST_PIECES + 1))) for item in items]
    pieces = [piece for number, (title, item) in enumerate(told) for piece in _headed(item, title if number else "")]
    return story_of(pieces, name, title=told[0][0])


def _item(item: Element) -> Iterator[Piece]:
    """The pieces of one item: its byline where only its head tells it, its text, and the captions of its pictures."""
    contents = [item] if local(item) == "nitf" else list(_outermost(item))
    pieces = list(islice((piece for content in contents for piece in _content(content)), MOST_PIECES + 1))
    head = 1 if pieces and pieces[0].role is Role.TITLE else 0
    yield from pieces[:head]
    if pieces and not any(piece.role is Role.BYLINE for piece in pieces):
        yield from (Piece(_line(by), Role.BYLINE) for by in item.iterfind("{*}contentMeta/{*}by"))
    yield from pieces[head:]
    for told in item.iterfind("{*}contentMeta/{*}description"):
        if "caption" in (told.get("role") or "") or not pieces:
            yield Piece(_line(told), Role.CAPTION)


def _outermost(element: Element) -> Iterator[Element]:
    for child in element:
        if local(child) in _INSIDES:
            yield child
        else:
            yield from _outermost(child)


def _content(element: Element) -> Iterator[Piece]:
    if len(element):
        yield from _Flow().pieces(element)
    elif "html" in (element.get("contenttype") or ""):
        yield from body_pieces(element.text or "", marked_up=True)
    else:
        yield Piece(element.text or "")


class _Flow:
    """The words of an element as pieces; what stands between its blocks is a piece too."""

    def __init__(self) -> None:
        self._pending: list[str] = []

    def pieces(self, element: Element, role: Role = Role.BODY) -> Iterator[Piece]:
        """All pieces inside ``element``, in order."""
        yield from self._inside(element, role)
        yield from self._flushed(role)

    def _inside(self, element: Element, role: Role) -> Iterator[Piece]:
        self._pending.append(_flat(element.text))
        for child in element:
            kind = local(child)
            if kind == "br":
                self._pending.append("\n")
            elif kind == "tr":
                yield from self._flushed(role)
                yield from row_of([list(_Flow().pieces(cell)) for cell in child])
            elif kind in _BLOCKS:
                yield from self._flushed(role)
                own = _ROLES.get(kind, role)
                yield from self._inside(child, own)
                yield from self._flushed(own)
            elif kind not in _UNSEEN:
                yield from self._inside(child, role)
            self._pending.append(_flat(child.tail))

    def _flushed(self, role: Role) -> Iterator[Piece]:
        text = "".join(self._pending)
        self._pending.clear()
        if text.strip():
            yield Piece(re.sub(" {2,}", " ", text), role)


def _headed(pieces: list[Piece], title: str) -> list[Piece]:
    """The pieces of a further item under its own headline."""
    of_pictures = all(piece.role is Role.CAPTION for piece in pieces)
    if of_pictures or not title or says_title([piece.text for piece in pieces[:5]], title):
        return pieces
    return [Piece(title, Role.HEADING), *pieces]


def _title(item: Element) -> str:
    found = [next(item.iter(f"{{*}}{name}"), None) for name in _TITLES]
    named = item.find("{*}head/{*}title") if next(item.iter("{*}hl1"), None) is None else None
    return next((_line(one) for one in [*found, named] if one is not None), "")


def _line(element: Element) -> str:
    return " ".join(" ".join(piece.text for piece in _Flow().pieces(element)).split())


def _flat(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def looks_like_agency(data: bytes) -> bool:
    """Whether ``data`` begins as a NITF or NewsML file does."""
    head = data[:8_192].replace(b"\0", b"")
    return head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<") and _ROOTS.search(head) is not None
