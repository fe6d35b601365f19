"""The report as PDF from the command line, where there is no screen."""

import hashlib
import shutil
import subprocess

import pytest
from cli_runs import aligner, write_pair

from aligner import __version__, compare, read_text
from aligner.cli import opening
from aligner.cli.trouble import Trouble


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_pages_are_drawn_without_a_screen(tmp_path):
    target = tmp_path / "report.pdf"
    status, out, err = aligner("compare", *write_pair(tmp_path), "--pdf", str(target))
    assert (status, out, err) == (1, f"1 finding; the report is in {target}\n", "")
    told = subprocess.run(["pdftotext", "-layout", target, "-"], capture_output=True, check=True).stdout.decode()
    assert told.splitlines()[0].split() == ["original.txt", "↔", "copy.txt"]
    assert "“14 million” where the original has “40 million”" in " ".join(told.split())
    assert "".join(told.split()).endswith("1/1")


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
@pytest.mark.parametrize(
    ("language", "heads"),
    [
        ("en", ["Names", "Numbers and dates", "Quotations", "Made from"]),
        ("de", ["Namen", "Zahlen und Daten", "Zitate", "Entstanden aus"]),
    ],
)
def test_the_ledgers_and_what_it_was_made_from_stand_at_the_end(tmp_path, language, heads):
    original, copy = tmp_path / "wire.txt", tmp_path / "ours.txt"
    original.write_text("Marta Lund sold 40 lanterns on Monday. “We ran,” said Ludo Averin.\n", encoding="utf-8")
    copy.write_text("Marta Lundt sold 14 lanterns on Monday. “We ran,” said Ludo Averin.\n", encoding="utf-8")
    target = tmp_path / "report.pdf"
    aligner("compare", str(original), str(copy), "--pdf", str(target), "--language", language, "--quiet")
    told = subprocess.run(["pdftotext", "-layout", target, "-"], capture_output=True, check=True).stdout.decode()
    whole = " ".join(told.split())
    places = [whole.rindex(head) for head in heads]
    assert places == sorted(places)
    squeezed = "".join(told.split())
    for text in (original, copy):
        data = text.read_bytes()
        assert hashlib.sha256(data).hexdigest() in squeezed
        assert f"{text.name},{len(data)}" in squeezed
    assert "MartaLundMartaLundt" in squeezed
    assert f"Aligner{__version__}," in squeezed


def test_without_qt_one_sentence_says_what_to_do_instead(monkeypatch):
    def missing(_name):
        raise ImportError("libEGL.so.1")

    monkeypatch.setattr(opening, "import_module", missing)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    with pytest.raises(Trouble, match=r"libEGL\.so\.1.*--html FILE and print that from a browser"):
        opening.pdf_report(compare(read_text("One bridge.", "a"), read_text("Two bridges.", "b")), None, "en")
