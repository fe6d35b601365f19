"""The agencies' own XML: NITF, and NewsML-G2 around NITF or a page."""

import re
from collections.abc import Iterator

from aligner.model import Role, Story
from aligner.reading.choices import Manner
from aligner.reading.parts import Piece, story_of
from aligner.reading.plain import read_plain
from aligner.reading.xml import Element, local, parse_xml

_ROOTS = re.compile(rb"<(?:[\w.-]+:)?(?:nitf|newsItem|newsMessage|NewsML)\b")
_ROLES = {
    "hl1": Role.TITLE,
    "hl2": Role.HEADING,
    "byline": Role.BYLINE,
    "media-caption": Role.CAPTION,
    "figcaption": Role.CAPTION,
    "caption": Role.CAPTION,
    "h1": Role.TITLE,
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), Role.HEADING),
}
_BLOCKS = frozenset({"p", "li", "dt", "dd", "dateline", "pre", "bq", "blockquote", "note", *_ROLES})
_UNSEEN = frozenset({"head", "script", "style", "media-metadata", "docdata", "body.end", "media-producer"})


def read_agency(data: bytes, name: str, manner: Manner) -> Story:
    """The story in a NITF or NewsML-G2 file; other XML is shown as it is written.

    Raises ReadingError.
    """
    if not looks_like_agency(data):
        return read_plain(data, name, manner)
    root = parse_xml(data.lstrip(b"\xef\xbb\xbf \t\r\n"), name)
    content = _first(root, "nitf") if local(root) != "nitf" else root
    if content is None:
        content = _first(root, "inlineXML")
    pieces = list(_pieces(content)) if content is not None else []
    if not pieces:
        pieces = [Piece("".join(inline.itertext())) for inline in root.iter("{*}inlineData")]
    title = _first(root, "headline")
    return story_of(pieces, name, title=_line(title) if title is not None else None)


def _pieces(element: Element) -> Iterator[Piece]:
    for child in element:
        kind = local(child)
        if kind in _UNSEEN or not kind:
            continue
        if kind == "tr":
            yield Piece(" | ".join(filter(None, (_line(cell) for cell in child))))
        elif kind in _BLOCKS and not any(local(inner) in _BLOCKS for inner in child.iterdescendants()):
            yield Piece(_all(child), _ROLES.get(kind, Role.BODY))
        else:
            yield from _pieces(child)


def _first(root: Element, name: str) -> Element | None:
    return next(root.iter(f"{{*}}{name}"), None)


def _line(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _all(element: Element) -> str:
    """The words of an element, a line for each that its markup breaks; the file's own line ends are mere spaces."""
    found = [_flat(element.text)]
    for child in element:
        found += ["\n" if local(child) == "br" else _all(child), _flat(child.tail)]
    return "".join(found)


def _flat(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def looks_like_agency(data: bytes) -> bool:
    """Whether ``data`` begins as a NITF or NewsML file does."""
    head = data[:8_192].replace(b"\0", b"")
    return head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<") and _ROOTS.search(head) is not None
