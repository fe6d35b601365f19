"""The files of a Word document that hold its words, found by the document's own list of what belongs to what."""

from posixpath import dirname, join, normpath

from aligner.reading.archive import Archive
from aligner.reading.errors import ReadingError
from aligner.reading.xml import Element, parse_xml

_USUAL = "word/document.xml"


class WordPackage:
    """The main text of a Word document and what is related to it; nothing else in the archive is unpacked.

    Every error it raises is a ReadingError.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self._archive, self._name = Archive(data, name), name
        self._main = self._target("", "officeDocument") or _USUAL
        if self._main not in self._archive:
            raise self.broken()

    def main(self) -> Element:
        """The root of the main text."""
        return parse_xml(self._archive.read(self._main), self._name)

    def related(self, kind: str) -> Element | None:
        """The root of the file of this kind ("styles", "footnotes"), if there is one."""
        member = self._target(self._main, kind)
        return parse_xml(self._archive.read(member), self._name) if member in self._archive else None

    def broken(self) -> ReadingError:
        """The error for what is laid out otherwise than Word does."""
        return ReadingError(
            "{name} is damaged or no proper Word document; "
            "open it in the program it was written with and save it anew.",
            name=self._name,
        )

    def _target(self, source: str, kind: str) -> str:
        folder = dirname(source)
        relations = join(folder, "_rels", f"{source.rpartition('/')[2]}.rels")
        if relations not in self._archive:
            return ""
        for relation in parse_xml(self._archive.read(relations), self._name):
            if (relation.get("Type") or "").endswith(f"/{kind}") and relation.get("TargetMode") != "External":
                return normpath(join("/", folder, relation.get("Target") or "")).lstrip("/")
        return ""
