"""Which files make a pair, from tables and folders."""

from pathlib import Path

import pytest
from stories import folders

from aligner.batch.pairs import Pair, pairs_of
from aligner.cli.trouble import Trouble
from aligner.speech import PlainError


def table(tmp_path: Path, text: str) -> str:
    path = tmp_path / "pairs.csv"
    path.write_text(text, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_table(tmp_path, mark):
    rows = [["copy", "Original", "ID"], ["c/1.txt", "o/1.txt", "Monday/1"], ["c/2.txt", "o/2.txt", ""], ["", "x", "y"]]
    found = list(pairs_of(table(tmp_path, "\n".join(mark.join(row) for row in rows)), None).pairs)
    assert found == [
        Pair("Monday-1", str(tmp_path / "o/1.txt"), str(tmp_path / "c/1.txt")),
        Pair("2", str(tmp_path / "o/2.txt"), str(tmp_path / "c/2.txt")),
        Pair("y", str(tmp_path / "x"), ""),
    ]


def test_a_mark_without_its_partner_swallows_no_pair(tmp_path):
    rows = 'original,copy\n"o/1, the first.txt","c/1.txt"\no/2.txt,"c/2.txt\no/3.txt,c/3.txt\no/4.txt,c/4".txt\n'
    with pytest.raises(Trouble, match=r"pairs\.csv has a quotation mark without its partner in line 3: add or remove"):
        pairs_of(table(tmp_path, rows), None)


def test_ids_are_unique_and_lead_nowhere_else(tmp_path):
    rows = "original,copy,id\na,b,../../etc/x\na,b,A\na,b,a\na,b,…\n"
    found = [pair.id for pair in pairs_of(table(tmp_path, rows), None).pairs]
    assert found == ["etc-x", "A", "a-2", "pair"]


def test_ids_that_windows_takes_for_devices_become_others(tmp_path):
    rows = "original,copy,id\na,b,CON\na,b,nul.txt\na,b,lpt1\na,b,console\n"
    found = [pair.id for pair in pairs_of(table(tmp_path, rows), None).pairs]
    assert found == ["pair-CON", "pair-nul.txt", "pair-lpt1", "console"]


def test_folders(tmp_path):
    originals, copies = folders(tmp_path, 2)
    (copies / "alone.txt").write_text("x")
    (copies / "deep").mkdir()
    (copies / "deep" / "s9.md").write_text("x")
    (originals / "deep").mkdir()
    (originals / "deep" / "s9.html").write_text("x")
    (copies / "s1.png").write_bytes(b"x")
    assert [pair.id for pair in pairs_of(str(originals), str(copies)).pairs] == ["deep-s9", "s0", "s1"]


@pytest.mark.parametrize(
    ("first", "second", "sentence"),
    [
        (".", None, r"is a folder: name the folder of the copies, too"),
        ("pairs.csv", ".", r"pairs\.csv is not a folder: name two folders"),
        ("pairs.csv", None, r"pairs\.csv has no columns “original” and “copy”"),
        ("gone.csv", None, r"gone\.csv was not found"),
    ],
)
def test_what_is_no_list_of_pairs_is_told(tmp_path, monkeypatch, first, second, sentence):
    monkeypatch.chdir(tmp_path)
    table(tmp_path, "one,two\n1,2\n")
    with pytest.raises(PlainError, match=sentence):
        pairs_of(first, second)
