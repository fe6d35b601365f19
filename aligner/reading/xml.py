"""XML from strangers: no entities, no network, bounded depth, and one plain sentence where it is broken."""

import re
from typing import Any

from aligner.reading.errors import ReadingError

_DECLARED = re.compile(rb"<!\s*ENTITY", re.IGNORECASE)

Element = Any
"""An element of lxml, which ships no types."""


def parse_xml(data: bytes, name: str) -> Element:
    """The root element of ``data``.

    Raises ReadingError for XML that is broken, nested too deeply, or declares entities: those are how a small file
    becomes a huge one or asks for other files.
    """
    from lxml import etree  # type: ignore[import-untyped]

    if _DECLARED.search(data.replace(b"\0", b"")):
        raise ReadingError(f"{name} declares entities, as files made to do harm do; it was not opened.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ReadingError(
            f"{name} is damaged or no proper XML; open it in the program it was written with and save it anew."
        ) from error


def local(element: Element) -> str:
    """The name of an element without its namespace; empty for comments and the like."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""
