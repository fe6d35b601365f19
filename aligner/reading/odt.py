"""OpenDocument texts: paragraphs with their roles, tables row by row, footnotes in place, tracked changes by choice."""

from collections.abc import Iterator

from aligner.model import Choice, Role, Story
from aligner.reading.archive import Archive
from aligner.reading.choices import Manner
from aligner.reading.cleaning import counted
from aligner.reading.errors import ReadingError
from aligner.reading.parts import Piece, story_of
from aligner.reading.xml import Element, local, parse_xml

_ROLES = {"title": Role.TITLE, "subtitle": Role.HEADING, "caption": Role.CAPTION, "illustration": Role.CAPTION}
_SECTIONS = frozenset({"section", "list", "list-item", "list-header", "text-box", "frame", "index-body"})
_CONTENT = "content.xml"


def read_odt(data: bytes, name: str, manner: Manner) -> Story:
    """The story in an OpenDocument text.

    Raises ReadingError.
    """
    archive = Archive(data, name)
    root = parse_xml(archive.read(_CONTENT), name)
    texts = list(root.iter("{*}text"))
    body = next((element for element in texts if local(element.getparent()) == "body"), None)
    if body is None:
        raise ReadingError(f"{name} is an OpenDocument file without a text; open a text document.")
    reader = _Body(root, before=manner.takes(Choice.BEFORE_CHANGES))
    pieces = list(reader.pieces(body))
    how = "refused" if manner.takes(Choice.BEFORE_CHANGES) else "accepted"
    changes = reader.changes
    notes = (f"{counted(changes, 'tracked change is', 'tracked changes are')} read as {how}.",) if changes else ()
    return story_of(pieces, name, notes=notes, offers=(Choice.BEFORE_CHANGES,) if changes else ())


class _Body:
    """The pieces of one document; ``before`` takes tracked changes as refused."""

    def __init__(self, root: Element, *, before: bool) -> None:
        self._before = before
        self._parents = {
            _attribute(style, "name"): _attribute(style, "parent-style-name") for style in root.iter("{*}style")
        }
        regions = list(root.iter("{*}changed-region"))
        self.changes = len(regions)
        self._inserted = {_attribute(r, "id") for r in regions if r.find("{*}insertion") is not None}
        self._deleted = {_attribute(r, "id"): r.find("{*}deletion") for r in regions}
        self._inserting = False

    def pieces(self, parent: Element) -> Iterator[Piece]:
        """All pieces in the order of the text."""
        for element in parent:
            kind = local(element)
            if kind in ("p", "h"):
                yield Piece(self._text(element), self._role(element))
                for box in element.iter("{*}text-box"):
                    yield from self.pieces(box)
            elif kind == "table":
                for row in element.iter("{*}table-row"):
                    cells = [
                        " ".join(self._text(p) for p in cell.iter("{*}p", "{*}h"))
                        for cell in row.iterchildren("{*}table-cell")
                    ]
                    yield Piece(" | ".join(filter(None, map(str.strip, cells))))
            elif kind in _SECTIONS:
                yield from self.pieces(element)
            else:
                self._mark(element)

    def _text(self, element: Element) -> str:
        found = [self._told(element.text)]
        for child in element:
            kind = local(child)
            if kind == "s":
                found.append(" " * min(100, int(_attribute(child, "c") or "1")))
            elif kind == "tab":
                found.append(" ")
            elif kind == "line-break":
                found.append("\n")
            elif kind == "note":
                body = child.find("{*}note-body")
                found.append(f" ({self._text(body).strip()})" if body is not None else "")
            elif kind.startswith("change"):
                found.append(self._mark(child))
            elif kind not in ("annotation", "annotation-end", "text-box", "tracked-changes", ""):
                found.append(self._text(child))
            found.append(self._told(child.tail))
        return "".join(found)

    def _told(self, text: str | None) -> str:
        return "" if self._inserting or not text else " ".join(text.split("\n"))

    def _mark(self, element: Element) -> str:
        """Note where an insertion begins or ends; the words of a deletion where changes are refused."""
        kind, number = local(element), _attribute(element, "change-id")
        if self._before and kind == "change-start" and number in self._inserted:
            self._inserting = True
        elif kind == "change-end":
            self._inserting = False
        elif self._before and kind == "change" and self._deleted.get(number) is not None:
            return "\n".join(self._text(p) for p in self._deleted[number].iter("{*}p", "{*}h"))
        return ""

    def _role(self, paragraph: Element) -> Role:
        style = _attribute(paragraph, "style-name")
        named = {style.casefold(), (self._parents.get(style) or "").casefold()}
        found = next((_ROLES[name] for name in named if name in _ROLES), Role.BODY)
        return Role.HEADING if local(paragraph) == "h" and found is Role.BODY else found


def _attribute(element: Element, name: str) -> str:
    """The value of an attribute whatever its namespace; "" where there is none."""
    return next((str(value) for key, value in element.attrib.items() if key.rsplit("}", 1)[-1] == name), "")


def looks_like_odt(data: bytes) -> bool:
    """Whether ``data`` is a zip archive laid out as OpenDocument is."""
    return data.startswith(b"PK\x03\x04") and data[30:38] == b"mimetype" and b"content.xml" in data[-65_536:]
