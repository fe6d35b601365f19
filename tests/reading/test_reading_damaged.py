"""Real files of every format, damaged in all ways: a story or a sentence. ``make fuzz`` does the same at length."""

import subprocess
import sys
from pathlib import Path

import pytest
from parts import parts_of

from aligner.reading import FORMATS, read

ROOT = Path(__file__).resolve().parent.parent.parent
DOCUMENTS = ROOT / "tests" / "reading" / "documents"
HEAD = [
    ("title", "Ferry fire: “We jumped,” say islanders"),
    ("byline", "Ines Tollbring"),
    ("heading", "What is known"),
]
LIST = [
    "Twelve people were treated for smoke.",
    "Two crew members are still in hospital:",
    "a cook, 34",
    "an engineer, 58",
]
CAPTION = "The Marta Lund off Halsey Point on Tuesday. (Photo: Jo Renner)"


@pytest.mark.parametrize(
    "name", ["pandoc.docx", "libreoffice.docx", "pandoc.odt", "libreoffice.odt", "libreoffice.rtf", "story.md"]
)
def test_the_same_story_out_of_every_program(name):
    told = parts_of(read(DOCUMENTS / name))
    assert told[:3] == HEAD
    assert [words for _, words in told[5:9]] == LIST
    assert told[9] == ("heading", "Earlier fires")
    assert ("body", "2009 | Anna Lund | 3") in told
    assert told.count(("caption", CAPTION)) == 1
    assert told[-1] == ("body", "1. The first call for help came at 3:12 a.m.")


def test_every_format_has_real_files():
    suffixes = {path.suffix for path in DOCUMENTS.iterdir()}
    assert [form.label for form in FORMATS if not suffixes & set(form.suffixes)] == []


def test_damaged_files_of_every_format():
    run = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "fuzz_readers.py"), "--count", "40", "--seed", "2", "--jobs", "2"],
        capture_output=True, encoding="utf-8", env={"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stdout.count(", 0 faults, ") == len(FORMATS)
