"""Word documents: paragraphs with their roles, tables row by row, footnotes at the end, tracked changes by choice."""

from collections.abc import Iterator
from itertools import islice

from aligner.model import Choice, Story
from aligner.reading.choices import Manner, changes_note
from aligner.reading.errors import ReadingError
from aligner.reading.parts import MOST_PIECES, Piece, row_of, story_of
from aligner.reading.styles import role_of
from aligner.reading.word_package import WordPackage
from aligner.reading.xml import Element, local

_BREAKS = {"br": "\n", "cr": "\n", "tab": " ", "ptab": " ", "noBreakHyphen": "-"}
_TOLD_APART = frozenset({"txbxContent", "Fallback", "pPr", "rPr", "rt"})  # text boxes come after their paragraph
_CHANGES = frozenset({"ins", "del", "moveFrom", "moveTo"})
_WRAPPERS = frozenset({"sdt", "sdtContent", "customXml", "smartTag", *_CHANGES})
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
_OFF = ("0", "false", "off")


def read_docx(data: bytes, name: str, manner: Manner) -> Story:
    """The story in a Word document.

    Raises ReadingError.
    """
    package = WordPackage(data, name)
    body = package.main().find("{*}body")
    if body is None:
        raise package.broken()
    changes = sum(local(element) in _CHANGES and len(element) > 0 for element in body.iter())
    before = manner.takes(Choice.BEFORE_CHANGES)
    pieces = list(islice(_Body(package, before=before).pieces(body), MOST_PIECES + 1))
    if not any(piece.text.strip() for piece in pieces):
        raise ReadingError("{name} holds no text, perhaps only pictures; there is nothing to compare.", name=name)
    return story_of(
        pieces, name, notes=changes_note(changes, before=before), offers=(Choice.BEFORE_CHANGES,) if changes else ()
    )


class _Body:
    """The pieces of one document; ``before`` takes tracked changes as refused."""

    def __init__(self, package: WordPackage, *, before: bool) -> None:
        self._package, self._before = package, before
        self._styles = _styles(package.related("styles"))
        self._notes: list[tuple[str, str]] = []

    def pieces(self, body: Element) -> Iterator[Piece]:
        """All pieces in the order of the text, the footnotes last."""
        yield from self._inside(body)
        yield from self._footnotes()

    def _inside(self, parent: Element) -> Iterator[Piece]:
        carried = ""
        for element in parent:
            kind = local(element)
            if kind == "p":
                text = carried + self._text(element)
                carried = text if self._runs_on(element) else ""
                if not carried and not _is_contents(names := self._names(element)):
                    yield Piece(text, role_of(names))
                for box in _boxes(element):
                    yield from self._inside(box)
                continue
            if carried:
                yield Piece(carried)
                carried = ""
            if kind == "tbl":
                for row in self._rows(element):
                    yield from row_of([list(self._inside(cell)) for cell in self._flat(row, "tc")])
            elif kind in _WRAPPERS and self._is_told(element):
                yield from self._inside(element)
        if carried:
            yield Piece(carried)

    def _rows(self, table: Element) -> Iterator[Element]:
        gone = "ins" if self._before else "del"
        return (row for row in self._flat(table, "tr") if row.find(f"{{*}}trPr/{{*}}{gone}") is None)

    def _flat(self, parent: Element, wanted: str) -> Iterator[Element]:
        """The rows of a table or the cells of a row, out of whatever wraps them, not those of tables inside."""
        for child in parent:
            kind = local(child)
            if kind == wanted:
                yield child
            elif kind in _WRAPPERS and self._is_told(child):
                yield from self._flat(child, wanted)

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
            elif kind in _NOTES:
                self._notes.append((_NOTES[kind], _value(child, "id")))
            elif len(child):
                found.append(self._text(child))
        return "".join(found)

    def _is_told(self, element: Element) -> bool:
        kind = local(element)
        if kind == "r":
            hidden = element.find("{*}rPr/{*}vanish")
            return hidden is None or _value(hidden, "val") in _OFF
        return kind not in (("ins", "moveTo") if self._before else ("del", "moveFrom"))

    def _runs_on(self, paragraph: Element) -> bool:
        """Whether the paragraph's end is one that the changes take away."""
        marks = "ins" if self._before else "del"
        return paragraph.find(f"{{*}}pPr/{{*}}rPr/{{*}}{marks}") is not None

    def _names(self, paragraph: Element) -> list[str]:
        """The names of the paragraph's style and of the styles it is made from, as Word's English calls them."""
        style = paragraph.find("{*}pPr/{*}pStyle")
        at, names = _value(style, "val") if style is not None else "", list[str]()
        while at in self._styles and len(names) < 20:  # a style made from itself has no end
            named, at = self._styles[at]
            names.append(named)
        return names

    def _footnotes(self) -> Iterator[Piece]:
        told = dict[tuple[str, str], Element]()
        for kind in {kind for kind, _ in self._notes}:
            root = self._package.related(kind)
            told |= {(kind, _value(note, "id")): note for note in (root if root is not None else ())}
        for number, wanted in enumerate(list(self._notes), 1):
            if wanted in told:
                yield Piece(f"{number}. {' '.join(piece.text.strip() for piece in self._inside(told[wanted]))}")


def _is_contents(names: list[str]) -> bool:
    """Whether a paragraph is a line of a table of contents."""
    return bool(names) and names[0].partition(" ")[0] == "toc"


def _boxes(element: Element) -> Iterator[Element]:
    """The text boxes that hang on a paragraph, each once, not those inside them."""
    for child in element:
        kind = local(child)
        if kind == "txbxContent":
            yield child
        elif kind != "Fallback":  # tells the same box again, for old programs
            yield from _boxes(child)


def _styles(root: Element | None) -> dict[str, tuple[str, str]]:
    """Each style's name and the style it is made from."""
    found = {}
    for style in root if root is not None else ():
        name, parent = style.find("{*}name"), style.find("{*}basedOn")
        named = _value(name, "val").casefold() if name is not None else ""
        found[_value(style, "styleId")] = named, _value(parent, "val") if parent is not None else ""
    return found


def _value(element: Element, attribute: str) -> str:
    """An attribute in the element's own namespace; "" where there is none."""
    namespace = element.tag.rpartition("}")[0]
    return str(element.get(f"{namespace}}}{attribute}" if namespace else attribute) or "")


def looks_like_docx(data: bytes) -> bool:
    """Whether ``data`` is a zip archive that holds a Word document."""
    return data.startswith(b"PK\x03\x04") and b"word/" in data[:65_536] + data[-65_536:]
