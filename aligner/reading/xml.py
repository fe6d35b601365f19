"""XML from strangers: no entities, no network, bounded depth, and one plain sentence where it is broken."""

import re
from html.entities import html5
from typing import Any

from aligner.reading.errors import ReadingError

_DECLARED = re.compile(rb"<!\s*ENTITY", re.IGNORECASE)
_NAMED = re.compile(rb"&([A-Za-z]\w*;)")
_XML_OWN = frozenset({"lt;", "gt;", "amp;", "quot;", "apos;"})
_MOST_TAGS = 2_000_000  # some 400 MB once read; a book in Word has half as many

Element = Any
"""An element of lxml, which ships no types."""


def parse_xml(data: bytes, name: str) -> Element:
    """The root element of ``data``.

    Raises ReadingError for XML that is broken, nested too deeply, or declares entities: those are how a small file
    becomes a huge one or asks for other files.
    """
    from lxml import etree  # type: ignore[import-untyped]

    if _DECLARED.search(data.replace(b"\0", b"")):
        raise ReadingError("{name} declares entities, as files made to do harm do; it was not opened.", name=name)
    if data.count(b"<") > _MOST_TAGS:
        raise ReadingError(
            "{name} has over {most} tags, too many to read; open a shorter part of it.", name=name, most=_MOST_TAGS
        )
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(_NAMED.sub(_numbered, data), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ReadingError(
            "{name} is damaged or no proper XML; open it in the program it was written with and save it anew.",
            name=name,
        ) from error


def _numbered(match: re.Match[bytes]) -> bytes:
    """The entities of web pages, which writers of XML use too, as the numbers that XML knows."""
    name = match[1].decode("ascii")
    letters = "" if name in _XML_OWN else html5.get(name, "")
    return "".join(f"&#{ord(letter)};" for letter in letters).encode("ascii") or match[0]


def local(element: Element) -> str:
    """The name of an element without its namespace; empty for comments and the like."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""
