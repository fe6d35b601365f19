"""What must not be compared: a folder with itself, and what the program wrote among the stories."""

import csv
import io
import json
import os
from pathlib import Path

import pytest
from cli_runs import aligner, trouble
from stories import folders, story

from aligner.batch.folder import Folder
from aligner.batch.pairs import Pair, pairs_of
from aligner.batch.stories import two_folders
from aligner.batch.work import Task, do_pair
from aligner.speech import PlainError


def rows(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table)))


@pytest.mark.parametrize("command", [["match"], ["batch", "--out", "reports"]])
@pytest.mark.parametrize("other", ["originals", "./originals/", "link"])
def test_one_folder_named_twice(tmp_path, monkeypatch, command, other):
    monkeypatch.chdir(tmp_path)
    folders(tmp_path, 1)
    Path("link").symlink_to("originals")
    assert trouble(*command, "originals", other) == (
        "Both folders are originals, one and the same: name the folder of the originals, then that of the copies."
    )
    assert not (tmp_path / "reports").exists()


@pytest.mark.parametrize("out", ["originals", "originals/reports", "copies/new/reports"])
def test_reports_do_not_go_among_the_stories_of_two_folders(tmp_path, monkeypatch, out):
    monkeypatch.chdir(tmp_path)
    folders(tmp_path, 1)
    assert trouble("batch", "originals", "copies", "--out", out) == (
        f"The reports in {out} would lie among the stories: name a folder for them that holds none."
    )
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["copies", "originals", "s0.txt", "s0.txt"]


def test_an_index_never_goes_over_a_story(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("index.html", "ours.txt"):
        (tmp_path / name).write_text(story(1), encoding="utf-8")
    (tmp_path / "pairs.csv").write_text("original,copy\nindex.html,ours.txt\n", encoding="utf-8")
    assert trouble("batch", "pairs.csv", "--out", ".").startswith("The reports in . would lie among the stories")
    assert (tmp_path / "index.html").read_text(encoding="utf-8") == story(1)


def test_reports_and_records_are_no_stories(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    originals, copies = folders(tmp_path, 2)
    pair = Pair("s0", str(originals / "s0.txt"), str(copies / "s0.txt"))
    written = Folder(str(originals / "old reports"))
    written.keep(do_pair(Task(pair, "stamp")))
    written.keep_index("<!doctype html>\n" + (written.path / "reports/s0.html").read_text(encoding="utf-8"), "id\n")
    ours, theirs = two_folders("originals", "copies")
    assert [name for _, name in ours.files] == ["s0", "s1"]
    assert (ours.left_out, theirs.left_out) == (4, 0)
    assert [pair.id for pair in pairs_of("originals", "copies").pairs] == ["s0", "s1"]
    assert pairs_of("originals", "copies").notes == ("4 reports of Aligner among the stories are left out.",)


def test_copies_inside_of_the_originals_are_no_originals(tmp_path):
    _, copies = folders(tmp_path, 2)
    ours, theirs = two_folders(str(tmp_path), str(copies))
    assert [name for _, name in ours.files] == ["originals/s0", "originals/s1"]
    assert [name for _, name in theirs.files] == ["s0", "s1"]


def test_a_file_in_the_place_of_the_reports(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    folders(tmp_path, 1)
    (tmp_path / "taken").write_text("x")
    assert trouble("batch", "originals", "copies", "--out", "taken") == (
        "The folder taken cannot be made: a file of that name stands there. Choose another name."
    )
    assert trouble("batch", "originals", "copies", "--out", "taken", "--language", "de") == (
        "Der Ordner taken lässt sich nicht anlegen: Dort steht eine Datei dieses Namens. Wählen Sie einen anderen "
        "Namen."
    )


NAMES = ["it’s “here”.txt", 'a 5" pipe, long.txt', "two\nlines.txt", "🚢🏳️‍🌈 ferry.txt", " blank .txt", "Zoë; Ærø.txt"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_table_of_match_leads_batch_to_files_of_any_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for folder in ("o", "c"):
        (tmp_path / folder).mkdir()
        for number, name in enumerate(NAMES):
            text = story(number, 312 + (folder == "c") * 100)
            (tmp_path / folder / name).write_text(text, encoding="utf-8")
    status, table, err = aligner("match", "o", "c", "--workers", "1", "--language", "de")
    assert (status, err) == (0, "6 von 6 Fassungen haben ein Original.\n")
    assert {row["copy"] for row in rows(table)} == {str(tmp_path / "c" / name) for name in NAMES}
    assert all(row["copy"] == row["original"].replace("/o/", "/c/") for row in rows(table))
    status, out, err = aligner("batch", "-", "--out", "r", "--workers", "1", stdin=table.encode())
    assert (status, err) == (1, "")
    assert out == "6 pairs, 6 with findings; the index is in r/index.html\n"
    assert len(list((tmp_path / "r" / "reports").glob("*.json"))) == 6


def listed(tmp_path, data: bytes) -> list[Pair]:
    (tmp_path / "pairs.csv").write_bytes(data)
    return list(pairs_of(str(tmp_path / "pairs.csv"), None).pairs)


@pytest.mark.parametrize(
    "data",
    [
        "original,copy\r\nä.txt,b.txt\r\n".encode(),
        b"\xef\xbb\xbf" + "original;copy\r\nä.txt;b.txt\r\n".encode(),
        "original;copy\r\nä.txt;b.txt\r\n".encode("cp1252"),
        b"\xff\xfe" + "original\tcopy\r\nä.txt\tb.txt\r\n".encode("utf-16-le"),
        "sep=;\r\noriginal;copy\r\nä.txt;b.txt\r\n".encode(),
        'original;copy\r\n"ä.txt";" b.txt"\r\n\r\n;\r\n'.encode(),
        "Original , COPY\nä.txt , b.txt".encode(),
    ],
)
def test_tables_as_spreadsheets_write_them(tmp_path, data):
    assert listed(tmp_path, data) == [Pair("b", str(tmp_path / "ä.txt"), str(tmp_path / "b.txt"))]


def test_paths_count_from_the_folder_of_the_table(tmp_path, monkeypatch):
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert [pair.copy for pair in listed(tmp_path, b"original,copy\na.txt,sub/b.txt\n")] == [
        str(tmp_path / "sub/b.txt")
    ]


@pytest.mark.parametrize(
    "table", ['original,copy\na,b\nc,"d\ne,f\n', 'original,copy\na,b\nc,"d\ne,f"\n', 'original,copy\na,b\n"c"d,e\n']
)
def test_a_torn_quotation_mark_is_told_with_its_line(tmp_path, table):
    with pytest.raises(PlainError, match=r"has a quotation mark without its partner in line 3: add or remove one"):
        listed(tmp_path, table.encode())


def test_a_broken_pair_is_told_in_the_language_of_the_reports(tmp_path):
    done = do_pair(Task(Pair("1", str(tmp_path / "none.txt"), str(tmp_path / "b.txt")), "stamp", language="de"))
    assert done.outcome.reason == (
        f"none.txt wurde nicht in {tmp_path} gefunden; prüfen Sie den Namen, oder ob die Datei verschoben wurde."
    )
    folder = Folder(str(tmp_path / "r"))
    folder.keep(done)
    assert json.loads((tmp_path / "r/done/1.json").read_bytes())["schema"] == "aligner-record/1"
