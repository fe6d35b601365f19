#!/usr/bin/env python3
"""Gather what the window says into assets/translations/*.ts, keep what is translated, and make the .qm files of it."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "assets" / "translations"
LANGUAGES = {"de": 2, "en": 2, "es": 2}  # how many forms of a noun; English needs those of plurals alone
_MARKERS = (
    "translate",
    "_tr",
    "QT_TRANSLATE_NOOP",
    "_",
)  # (context, text): QCoreApplication.translate, by its names here


@dataclass(frozen=True, slots=True)
class Message:
    """A text in the source and the context in which Qt looks it up."""

    context: str
    text: str

    @property
    def is_counted(self) -> bool:
        """Whether its words hang on a number."""
        return "%n" in self.text or "%Ln" in self.text


@dataclass(slots=True)
class Catalogue:
    """The translations of one language: the forms of each message."""

    language: str
    forms: dict[Message, tuple[str, ...]] = field(default_factory=dict)


def messages() -> list[Message]:
    """All that the window can say, in the order of contexts and then of the source."""
    found: dict[Message, None] = {}
    for path in sorted((ROOT / "ui").rglob("*.py")):
        found |= dict.fromkeys(messages_in(ast.parse(path.read_text(encoding="utf-8"))))
    found |= dict.fromkeys(_of_tables())
    return sorted(found, key=lambda message: message.context)


def messages_in(tree: ast.AST, context: str = "") -> Iterator[Message]:
    """The texts marked in a piece of source; ``self.tr`` has the class around it as its context."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield from _message(node, context)
        yield from messages_in(node, node.name if isinstance(node, ast.ClassDef) else context)


def _message(call: ast.Call, context: str) -> Iterator[Message]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    said = [arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
    if name == "tr" and said:
        yield Message(context, said[0])
    elif name in _MARKERS and len(said) > 1:
        yield Message(said[0], said[1])


def _of_tables() -> Iterator[Message]:
    sys.path.insert(0, str(ROOT))
    from ui.actions import table_words

    yield from (Message("Actions", text) for text in table_words())


def read(path: Path) -> Catalogue:
    """What is translated so far."""
    catalogue = Catalogue(path.stem.rpartition("_")[2])
    if path.exists():
        for context in ElementTree.parse(path).getroot().iter("context"):
            for entry in context.iter("message"):
                told = entry.find("translation")
                forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
                message = Message(context.findtext("name", ""), entry.findtext("source", ""))
                catalogue.forms[message] = tuple(forms)
    return catalogue


def write(catalogue: Catalogue, path: Path, wanted: list[Message]) -> int:
    """Write the file that holds what is wanted and nothing else. How much of it is not translated."""
    root = ElementTree.Element("TS", version="2.1", language=catalogue.language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    unfinished = 0
    for message in wanted:
        if message.context not in contexts:
            contexts[message.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[message.context], "name").text = message.context
        entry = ElementTree.SubElement(contexts[message.context], "message")
        ElementTree.SubElement(entry, "source").text = message.text
        told = ElementTree.SubElement(entry, "translation")
        count = LANGUAGES[catalogue.language] if message.is_counted else 1
        forms = catalogue.forms.get(message, ())
        if len(forms) != count or not all(forms):
            forms = ("",) * count
            told.set("type", "unfinished")
            unfinished += 1
        if message.is_counted:
            entry.set("numerus", "yes")
            for form in forms:
                ElementTree.SubElement(told, "numerusform").text = form
        else:
            told.text = forms[0]
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return unfinished


def main() -> int:
    """Write the files of all languages. The exit status: 1 where something is not translated."""
    import PySide6

    FOLDER.mkdir(parents=True, exist_ok=True)
    everything, left = messages(), 0
    for language in LANGUAGES:
        path = FOLDER / f"aligner_{language}.ts"
        wanted = [message for message in everything if language != "en" or message.is_counted]
        unfinished = write(read(path), path, wanted)
        lrelease = next(Path(PySide6.__file__).parent.glob("lrelease*"))
        made = path.with_suffix(".qm")
        subprocess.run([lrelease, "-silent", path, "-qm", made], check=True)
        print(f"{path.name}: {len(wanted)} texts, {unfinished} not translated")
        left += unfinished
    return 1 if left else 0


if __name__ == "__main__":
    raise SystemExit(main())
