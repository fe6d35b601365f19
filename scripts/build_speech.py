#!/usr/bin/env python3
"""Gather what the engine says into assets/speech/*.json, keep what is translated, and leave empty what is not yet."""

import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "assets" / "speech"
ERRORS = (
    "PlainError",
    "ReadingError",
    "HouseListError",
    "EntryError",
    "SavingError",
    "SessionError",
    "DamageError",
    "ReportError",
    "Trouble",
    "Stopped",
)
_MARKERS = frozenset({"Message", "template", "say", "_say", "forms", *ERRORS})
# What the engine says it is at.
STAGES = (
    "Reading",
    "Reading the original",
    "Reading the copy",
    "Reading the sentences",
    "Weighing the words",
    "Pairing the sentences",
    "Comparing the wording",
    "Looking for what changed",
    "Drawing",
    "Done",
)
Table = dict[str, str | list[str]]


def spoken() -> list[str]:
    """All texts that the engine says, once each and in order: of the source, the report's pages, and the tables."""
    found: dict[str, None] = {}
    for path in sorted((ROOT / "aligner").rglob("*.py")):
        found |= dict.fromkeys(texts_in(ast.parse(path.read_text(encoding="utf-8"))))
    for path in sorted((ROOT / "assets" / "report").glob("*.j2")):
        found |= dict.fromkeys(_texts_of_page(path.read_text(encoding="utf-8")))
    return sorted(found | dict.fromkeys(_of_tables()))


def texts_in(tree: ast.AST) -> Iterator[str]:
    """The texts marked in a piece of source."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _MARKERS and isinstance(node.args[0].value, str):
                yield node.args[0].value


def _texts_of_page(source: str) -> Iterator[str]:
    from jinja2 import Environment, nodes

    for call in Environment(autoescape=True).parse(source).find_all(nodes.Call):
        name = getattr(call.node, "name", getattr(call.node, "attr", ""))
        if name in _MARKERS and isinstance(call.args[0], nodes.Const):
            yield call.args[0].value


def _of_tables() -> Iterator[str]:
    """The names of kinds, severities, languages, themes, samples and files, and the stages of the work."""
    sys.path.insert(0, str(ROOT))
    import aligner

    for kind in aligner.KINDS.values():
        yield from (kind.letter, kind.one, kind.many, kind.means)
    yield from aligner.SEVERITY_NAMES.values()
    yield from aligner.LANGUAGE_NAMES.values()
    yield from (aligner.load_theme(name).title for name in aligner.THEMES)
    for sample in aligner.SAMPLES:
        yield from (sample.title, sample.about)
    yield from (form.label for form in (*aligner.FORMATS, *aligner.REPORTS.values(), *aligner.MENDED_FORMATS))
    yield from STAGES


def is_counted(text: str) -> bool:
    """Whether the words of a text hang on a number."""
    return "{count}" in text


def completed(language: str, known: Table, wanted: list[str]) -> Table:
    """The table of a language with all that is wanted and nothing else; empty where it is not translated."""
    made: Table = {}
    for text in wanted:
        if language != "en" or is_counted(text):
            made[text] = known.get(text, ["", ""] if is_counted(text) else "")
    return made


def main() -> int:
    """Write the tables of all languages. The exit status: 1 where something is not translated."""
    from aligner.speech import SPOKEN

    wanted, left = spoken(), 0
    for language in SPOKEN:
        path = FOLDER / f"{language}.json"
        known = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        table = completed(language, known, wanted)
        path.write_text(json.dumps(table, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        unfinished = sum(not all(forms) if isinstance(forms, list) else not forms for forms in table.values())
        print(f"{path.name}: {len(table)} texts, {unfinished} not translated")
        left += unfinished
    return 1 if left else 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    raise SystemExit(main())
