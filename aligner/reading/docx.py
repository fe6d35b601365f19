"""Word documents: paragraphs with their roles, tables row by row, footnotes at the end, tracked changes by choice."""

import io
from collections.abc import Iterator
from itertools import count
from typing import Any

from aligner.model import Choice, Role, Story
from aligner.reading.archive import Archive
from aligner.reading.choices import Manner
from aligner.reading.cleaning import counted
from aligner.reading.errors import ReadingError
from aligner.reading.parts import Piece, story_of
from aligner.reading.xml import Element, local, parse_xml

_ROLES = {"title": Role.TITLE, "subtitle": Role.HEADING, "caption": Role.CAPTION, "byline": Role.BYLINE}
_BREAKS = {"br": "\n", "cr": "\n", "tab": " ", "noBreakHyphen": "-"}
_TOLD_APART = frozenset({"txbxContent", "Fallback", "pPr", "rPr"})  # a text box is told twice; properties are no text
_CHANGES = frozenset({"ins", "del", "moveFrom", "moveTo"})
_BROKEN = "{name} is damaged or no proper Word document; open it in the program it was written with and save it anew."


def read_docx(data: bytes, name: str, manner: Manner) -> Story:
    """The story in a Word document.

    Raises ReadingError.
    """
    document = _open(data, name)
    body = document.element.body
    changes = sum(local(element) in _CHANGES and len(element) > 0 for element in body.iter())
    pieces = list(_Body(document, name, before=manner.takes(Choice.BEFORE_CHANGES)).pieces())
    if not any(piece.text.strip() for piece in pieces):
        raise ReadingError(f"{name} holds no text, perhaps only pictures; there is nothing to compare.")
    how = "refused" if manner.takes(Choice.BEFORE_CHANGES) else "accepted"
    notes = (f"{counted(changes, 'tracked change is', 'tracked changes are')} read as {how}.",) if changes else ()
    return story_of(pieces, name, notes=notes, offers=(Choice.BEFORE_CHANGES,) if changes else ())


def _open(data: bytes, name: str) -> Any:  # noqa: ANN401 - python-docx's document
    archive = Archive(data, name)
    for member in ("[Content_Types].xml", "word/document.xml"):
        if member in archive:
            parse_xml(archive.read(member), name)
    from docx import Document

    try:
        return Document(io.BytesIO(data))
    except Exception as error:  # its errors are of many libraries; all mean the same to an editor
        raise ReadingError(_BROKEN.format(name=name)) from error


class _Body:
    """The pieces of one document; ``before`` takes tracked changes as refused."""

    def __init__(self, document: Any, name: str, *, before: bool) -> None:  # noqa: ANN401
        self._document, self._name, self._before = document, name, before
        self._styles = {style.style_id: (style.name or "").casefold() for style in document.styles}
        self._notes: list[str] = []

    def pieces(self) -> Iterator[Piece]:
        """All pieces in the order of the text, the footnotes last."""
        yield from self._inside(self._document.element.body)
        yield from self._footnotes()

    def _inside(self, parent: Element) -> Iterator[Piece]:
        carried = ""
        for element in parent:
            kind = local(element)
            if kind == "p":
                text = carried + self._text(element)
                carried = text if self._runs_on(element) else ""
                if not carried:
                    yield Piece(text, self._role(element))
                for box in element.iter("{*}txbxContent"):
                    if not any(local(above) == "Fallback" for above in box.iterancestors()):
                        yield from self._inside(box)
            elif kind == "tbl":
                yield from self._table(element)
            elif kind in ("sdt", "sdtContent", "customXml", *_CHANGES) and self._is_told(element):
                yield from self._inside(element)
        if carried:
            yield Piece(carried)

    def _table(self, table: Element) -> Iterator[Piece]:
        for row in table.iter("{*}tr"):
            cells = [" ".join(self._text(p) for p in cell.iter("{*}p")).strip() for cell in row.iterchildren("{*}tc")]
            yield Piece(" | ".join(filter(None, cells)))

    def _text(self, element: Element) -> str:
        found = []
        for child in element:
            kind = local(child)
            if kind in _TOLD_APART or not self._is_told(child):
                continue
            if kind == "t" or (kind == "delText" and self._before):
                found.append(child.text or "")
            elif kind in _BREAKS:
                found.append(_BREAKS[kind])
            elif kind == "footnoteReference":
                self._notes.append(child.get(_key(child, "id")) or "")
            elif len(child):
                found.append(self._text(child))
        return "".join(found)

    def _is_told(self, element: Element) -> bool:
        kind = local(element)
        return kind not in (("ins", "moveTo") if self._before else ("del", "moveFrom"))

    def _runs_on(self, paragraph: Element) -> bool:
        """Whether the paragraph's end is one that the changes take away."""
        marks = "ins" if self._before else "del"
        return paragraph.find(f"{{*}}pPr/{{*}}rPr/{{*}}{marks}") is not None

    def _role(self, paragraph: Element) -> Role:
        style = paragraph.find("{*}pPr/{*}pStyle")
        named = self._styles.get(style.get(_key(style, "val")) or "", "") if style is not None else ""
        return Role.HEADING if named.startswith("heading") else _ROLES.get(named, Role.BODY)

    def _footnotes(self) -> Iterator[Piece]:
        if not self._notes:
            return
        from docx.opc.constants import RELATIONSHIP_TYPE

        try:
            part = self._document.part.part_related_by(RELATIONSHIP_TYPE.FOOTNOTES)
        except KeyError:
            return
        root = parse_xml(part.blob, self._name)
        told = {note.get(_key(note, "id")): note for note in root}
        for number, wanted in zip(count(1), list(self._notes), strict=False):
            if wanted in told:
                yield Piece(f"{number}. {' '.join(self._text(p) for p in told[wanted].iter('{*}p')).strip()}")


def _key(element: Element, attribute: str) -> str:
    """The full name of an attribute in the element's own namespace."""
    return f"{element.tag.rsplit('}', 1)[0]}}}{attribute}"


def looks_like_docx(data: bytes) -> bool:
    """Whether ``data`` is a zip archive that holds a Word document."""
    return data.startswith(b"PK\x03\x04") and b"word/" in data[:65_536] + data[-65_536:]
