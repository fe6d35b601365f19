"""OpenDocument texts: paragraphs with roles, tables row by row, footnotes at the end, tracked changes by choice."""

from collections.abc import Iterator
from itertools import islice

from aligner.model import Choice, Role, Story
from aligner.reading.archive import Archive
from aligner.reading.choices import Manner, changes_note
from aligner.reading.errors import ReadingError
from aligner.reading.parts import MOST_PIECES, Piece, row_of, story_of
from aligner.reading.xml import Element, local, parse_xml

_ROLES = {
    "title": Role.TITLE,
    "subtitle": Role.HEADING,
    "caption": Role.CAPTION,
    "illustration": Role.CAPTION,
    "tablecaption": Role.CAPTION,  # as pandoc calls them
    "figurecaption": Role.CAPTION,
    "byline": Role.BYLINE,
    "author": Role.BYLINE,
}
_SECTIONS = frozenset(
    ["section", "list", "list-item", "list-header", "numbered-paragraph", "text-box", "frame", "g", "custom-shape"]
)
_APART = frozenset({"annotation", "annotation-end", "text-box", "tracked-changes", "title", "desc", "ruby-text", ""})
_GROUPS = frozenset({"table-header-rows", "table-rows", "table-row-group"})
_MOST_PARENTS = 20  # of a style: one made from itself has no end
_CONTENT, _STYLES = "content.xml", "styles.xml"


def read_odt(data: bytes, name: str, manner: Manner) -> Story:
    """The story in an OpenDocument text.

    Raises ReadingError.
    """
    archive = Archive(data, name)
    root = parse_xml(archive.read(_CONTENT), name)
    body = root.find("{*}body/{*}text")
    if body is None:
        raise ReadingError("{name} is an OpenDocument file without a text; open a text document.", name=name)
    shared = parse_xml(archive.read(_STYLES), name) if _STYLES in archive else None
    reader = _Body(root, shared, before=manner.takes(Choice.BEFORE_CHANGES))
    pieces = list(islice(reader.pieces(body), MOST_PIECES + 1))
    if not any(piece.text.strip() for piece in pieces):
        raise ReadingError("{name} holds no text, perhaps only pictures; there is nothing to compare.", name=name)
    changes, before = reader.changes, manner.takes(Choice.BEFORE_CHANGES)
    return story_of(
        pieces, name, notes=changes_note(changes, before=before), offers=(Choice.BEFORE_CHANGES,) if changes else ()
    )


class _Body:
    """The pieces of one document; ``before`` takes tracked changes as refused."""

    def __init__(self, root: Element, shared: Element | None, *, before: bool) -> None:
        self._before = before
        self._parents = {
            _attribute(style, "name"): _attribute(style, "parent-style-name")
            for source in (shared, root)
            if source is not None
            for style in source.iter("{*}style")
        }
        regions = list(root.iter("{*}changed-region"))
        self.changes = len(regions)
        self._inserted = {_attribute(r, "id") for r in regions if r.find("{*}insertion") is not None}
        self._deleted = {_attribute(r, "id"): r.find("{*}deletion") for r in regions}
        self._inserting = False
        self._notes: list[Element] = []

    def pieces(self, body: Element) -> Iterator[Piece]:
        """All pieces in the order of the text, the footnotes last."""
        yield from self._inside(body)
        for number, note in enumerate(self._notes, 1):
            yield Piece(f"{number}. {' '.join(piece.text.strip() for piece in self._inside(note))}")

    def _inside(self, parent: Element) -> Iterator[Piece]:
        for element in parent:
            kind = local(element)
            if kind in ("p", "h"):
                yield Piece(self._text(element), self._role(element))
                for box in _boxes(element):
                    yield from self._inside(box)
            elif kind == "table":
                for row in _flat(element, "table-row"):
                    yield from row_of([list(self._inside(cell)) for cell in _flat(row, "table-cell")])
            elif kind in _SECTIONS:
                yield from self._inside(element)
            else:
                self._mark(element)

    def _text(self, element: Element) -> str:
        found = [self._told(element.text)]
        for child in element:
            kind = local(child)
            if kind == "s":
                found.append(" " * _number(_attribute(child, "c")))
            elif kind == "tab":
                found.append(" ")
            elif kind == "line-break":
                found.append("\n")
            elif kind == "note":
                self._notes += child.findall("{*}note-body")
            elif kind.startswith("change"):
                found.append(self._mark(child))
            elif kind not in _APART:
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
        style, found = _attribute(paragraph, "style-name"), Role.BODY
        for _ in range(_MOST_PARENTS):
            if (name := style.casefold()) in _ROLES:
                found = _ROLES[name]
                break
            style = self._parents.get(style) or ""
        return Role.HEADING if local(paragraph) == "h" and found is Role.BODY else found


def _boxes(element: Element) -> Iterator[Element]:
    """The text boxes that hang on a paragraph, each once, not those inside them."""
    for child in element:
        if local(child) == "text-box":
            yield child
        elif local(child) not in ("note", "annotation"):
            yield from _boxes(child)


def _flat(parent: Element, wanted: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, out of whatever groups them, not those of tables inside."""
    for child in parent:
        if local(child) == wanted:
            yield child
        elif local(child) in _GROUPS:
            yield from _flat(child, wanted)


def _number(value: str) -> int:
    """How many spaces a document asks for."""
    return min(100, int(value)) if value.isascii() and value.isdigit() and len(value) < 9 else 1


def _attribute(element: Element, name: str) -> str:
    """The value of an attribute whatever its namespace; "" where there is none."""
    return next((str(value) for key, value in element.attrib.items() if key.rsplit("}", 1)[-1] == name), "")


def looks_like_odt(data: bytes) -> bool:
    """Whether ``data`` is a zip archive laid out as OpenDocument is."""
    return data.startswith(b"PK\x03\x04") and data[30:38] == b"mimetype" and b"content.xml" in data[-65_536:]
