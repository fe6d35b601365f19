"""Writing reports: the right form, whole or not at all, and plain words when it fails."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from aligner.reports import REPORTS, ReportError, render, save


def test_the_table_names_each_form():
    assert {form: report.suffix for form, report in REPORTS.items()} == {
        "html": ".html",
        "docx": ".docx",
        "xlsx": ".xlsx",
        "csv": ".csv",
        "md": ".md",
        "json": ".json",
    }


@pytest.mark.parametrize("name", ["report.json", "REPORT.JSON", "findings.csv"])
def test_the_end_of_the_name_says_the_form(comparison, tmp_path, name):
    save(comparison, tmp_path / name)
    form = name.lower().rsplit(".", 1)[1]
    assert (tmp_path / name).read_bytes() == render(comparison, form).encode("utf-8")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_an_unknown_end_is_told(comparison, tmp_path):
    with pytest.raises(ReportError) as caught:
        save(comparison, tmp_path / "report.pdf")
    assert str(caught.value) == (
        "The name “report.pdf” does not say which report to write; "
        "let it end in one of .html, .docx, .xlsx, .csv, .md, .json."
    )
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_form_is_told(comparison):
    with pytest.raises(ReportError, match=r"choose one of html, docx, xlsx, csv, md, json\."):
        render(comparison, "odt")


def test_a_form_that_is_no_text_is_not_rendered_as_one(comparison):
    with pytest.raises(ReportError, match=r"A report of the form “docx” is no text; write it to a file\."):
        render(comparison, "docx")


def test_a_missing_folder_is_told(comparison, tmp_path):
    path = tmp_path / "nowhere" / "report.json"
    with pytest.raises(ReportError) as caught:
        save(comparison, path)
    assert str(caught.value) == (
        f"The report could not be written to “{path}”: its folder does not exist. Make the folder or choose another."
    )


def test_a_folder_of_that_name_is_told(comparison, tmp_path):
    (tmp_path / "report.json").mkdir()
    with pytest.raises(ReportError, match="a folder of that name stands there"):
        save(comparison, tmp_path / "report.json")


def test_a_full_disk_leaves_the_old_report(comparison, tmp_path, monkeypatch):
    path = tmp_path / "report.json"
    path.write_text("the old one")

    def full(self, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(ReportError, match="the disk is full"):
        save(comparison, path)
    assert path.read_text() == "the old one"
    assert [p.name for p in tmp_path.iterdir()] == ["report.json"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_a_replaced_report_keeps_its_permissions_and_its_link(comparison, tmp_path):
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_text("{}")
    real.chmod(0o640)
    link.symlink_to(real)
    save(comparison, link)
    assert link.is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert json.loads(real.read_text(encoding="utf-8"))["schema"] == "aligner-report/1"


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="there is no /dev/null here")
def test_a_device_is_written_to_and_not_replaced(comparison, tmp_path):
    link = tmp_path / "report.json"
    link.symlink_to("/dev/null")
    save(comparison, link)
    assert Path("/dev/null").is_char_device()


def test_templates_are_loaded_only_for_the_html_report():
    code = "import sys, aligner.reports, aligner.reports.json_report; print('jinja2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
