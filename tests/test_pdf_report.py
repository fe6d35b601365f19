"""The report as PDF from the command line, where there is no screen."""

import shutil
import subprocess

import pytest
from cli_runs import aligner, write_pair

from aligner import compare, read_text
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


def test_without_qt_one_sentence_says_what_to_do_instead(monkeypatch):
    def missing(_name):
        raise ImportError("libEGL.so.1")

    monkeypatch.setattr(opening, "import_module", missing)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    with pytest.raises(Trouble, match=r"libEGL\.so\.1.*--html FILE and print that from a browser"):
        opening.pdf_report(compare(read_text("One bridge.", "a"), read_text("Two bridges.", "b")), None, "en")
