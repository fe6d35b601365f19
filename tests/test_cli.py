"""The command line as its users meet it, in and out through files and pipes."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from cli_runs import COPY, ORIGINAL, aligner, environment, program, schema, trouble, write_pair

from aligner import __version__


@pytest.fixture
def pair(tmp_path) -> tuple[str, str]:
    return write_pair(tmp_path)


def test_findings_give_status_1_and_a_summary(pair):
    status, out, err = program("compare", *pair)
    assert (status, err) == (1, "")
    lines = out.splitlines()
    assert lines[0] == "original.txt → copy.txt"
    assert lines[1].startswith("1 finding, ")
    assert "  1  N  changed number" in lines
    assert "SERIOUS" in lines
    assert "  original ¶1: 40 million\n" in out
    assert "  copy ¶1: 14 million\n" in out
    assert "\x1b" not in out


def test_nothing_found_gives_status_0(pair):
    original, _ = pair
    twin = Path(original).with_name("twin.txt")
    twin.write_text(ORIGINAL, encoding="utf-8")
    status, out, err = aligner("compare", original, str(twin))
    assert (status, err) == (0, "")
    assert "no findings, 100% of the words in common" in out.splitlines()


def test_quiet_prints_nothing(pair):
    assert aligner("compare", *pair, "--quiet") == (1, "", "")


def test_json_on_standard_output_is_valid(pair):
    status, out, err = aligner("compare", *pair, "--json", "-")
    assert (status, err) == (1, "")
    report = json.loads(out)
    jsonschema.validate(report, schema())
    assert [finding["kind"] for finding in report["findings"]] == ["changed-number"]
    assert report["original"]["text"] == ORIGINAL


@pytest.mark.parametrize("place", [0, 1])
def test_either_text_may_come_from_standard_input(pair, place):
    arguments = list(pair)
    arguments[place] = "-"
    status, out, _ = aligner("compare", *arguments, "--json", "-", stdin=[ORIGINAL, COPY][place].encode())
    report = json.loads(out)
    assert status == 1
    assert report[["original", "copy"][place]]["name"] == "standard input"
    assert [finding["kind"] for finding in report["findings"]] == ["changed-number"]


def test_all_reports_at_once(pair, tmp_path):
    targets = [str(tmp_path / name) for name in ("a report.html", "report.data", "findings.csv")]
    status, out, err = aligner("compare", *pair, "--html", targets[0], "--json", targets[1], "--csv", targets[2])
    assert (status, err) == (1, "")
    assert out.splitlines() == [f"1 finding; the report is in {target}" for target in targets]
    assert Path(targets[0]).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    jsonschema.validate(json.loads(Path(targets[1]).read_bytes()), schema())
    table = list(csv.reader(io.StringIO(Path(targets[2]).read_text(encoding="utf-8-sig"))))
    assert len(table) == 2


def test_a_report_beside_one_on_standard_output_leaves_that_alone(pair, tmp_path):
    _, out, err = aligner("compare", *pair, "--json", "-", "--html", str(tmp_path / "r.html"))
    assert json.loads(out)["schema"] == "aligner-report/1"
    assert err == ""
    assert (tmp_path / "r.html").exists()


def test_help_and_version():
    status, out, err = aligner("--help")
    assert (status, err) == (0, "")
    assert out.startswith("Usage: aligner [OPTIONS] COMMAND")
    for command in ("compare", "window", "sample"):
        assert f"\n  {command} " in out
    assert aligner("--version") == (0, f"aligner {__version__}\n", "")


def test_samples_are_listed():
    status, out, err = aligner("sample")
    assert (status, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()] == ["round-trip", "short-edition", "house-style"]


def test_a_sample_is_compared():
    status, out, err = aligner("sample", "short-edition")
    assert (status, err) == (1, "")
    assert "  1  R  moved passage" in out.splitlines()


HOSTILE = "The \x1b]0;owned\x07mayor \x1b[31mAda\x1b[0m [bold]Brenn[/bold] \u202eevil\u202c paid 40 crowns :boom:.\n"


def test_escape_sequences_and_markup_of_a_text_are_shown_and_not_obeyed(tmp_path):
    (tmp_path / "a\x1b[2Jb.txt").write_text("It rained on the harbour all day.\n", encoding="utf-8")
    (tmp_path / "copy.txt").write_text(f"It rained on the harbour all day.\n\n{HOSTILE}", encoding="utf-8")
    status, out, err = aligner("compare", str(tmp_path / "a\x1b[2Jb.txt"), str(tmp_path / "copy.txt"))
    assert status == 1
    for sign in ("\x1b", "\x07", "\u202e"):
        assert sign not in out + err
    assert "[bold]Brenn[/bold]" in " ".join(out.split())
    assert ":boom:" in out


def test_an_output_that_knows_few_letters_is_no_trouble(pair):
    status, out, err = program("compare", *pair, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (status, err) == (1, "")
    assert "original.txt \\u2192 copy.txt" in out


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminal there")
@pytest.mark.parametrize(("changes", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colour_on_a_terminal_only_and_only_where_wanted(pair, changes, coloured):
    import pty

    leader, follower = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "aligner", "compare", *pair],
        stdout=follower,
        stderr=subprocess.PIPE,
        env=environment(TERM="xterm-256color", COLUMNS="60", **changes),
    ) as process:
        assert process.wait(60) == 1
    os.close(follower)
    shown = os.read(leader, 65536).decode("utf-8")
    os.close(leader)
    assert ("\x1b[1;31mN" in shown) is coloured


def test_neighbouring_places_are_shown_as_one_and_a_suggestion_never_twice():
    _, out, _ = aligner("sample", "round-trip", COLUMNS="400")
    place = (
        "Pilotage in Varnholm has been compulsory since Feb. 9, 1953, when the grain carrier Amity Vane struck the "
        "Middle Skerry in thick fog and 23 sailors drowned. A bell is still rung for them in the seamen’s chapel on "
        "every anniversary."
    )
    lines = [line.strip() for line in out.splitlines()]
    assert f"original ¶12: {place}" in lines
    assert f"suggestion: {place}" not in lines


def test_the_newsrooms_own_names_come_first(tmp_path):
    original = tmp_path / "a.txt"
    original.write_text("Mayor Anneke Vorst opened the bridge. She thanked Tilo Grabner.\n", encoding="utf-8")
    copy = tmp_path / "b.txt"
    copy.write_text(
        "Mayor Anneke Vorst opened the bridge. She thanked Tilo Grabnar. Hanno Quirl was there.\n", encoding="utf-8"
    )
    names = tmp_path / "names.txt"
    names.write_text("# ours\nTilo Grabner = Tilo Grabnar\nHannah Quirl ! Hanno Quirl\n", encoding="utf-8")
    kinds = {}
    for extra in ((), ("--names", str(names))):
        _, out, _ = aligner("compare", str(original), str(copy), "--json", "-", *extra)
        kinds[bool(extra)] = [(f["kind"], f["suggestion"]) for f in json.loads(out)["findings"]]
    assert kinds[False] == [("garbled-name", "Tilo Grabner"), ("added-passage", None)]
    assert kinds[True] == [
        ("suspect-name", "Hannah Quirl"),
        ("added-passage", None),
        ("spelling-variant", "Tilo Grabner"),
    ]


def test_a_list_of_names_that_is_not_there_is_trouble(pair, tmp_path):
    status, out, err = aligner("compare", *pair, "--names", str(tmp_path / "none.txt"))
    assert (status, out) == (2, "")
    assert err.startswith("aligner: The list of names ")
    assert err.endswith("was not found; check its name.\n")


def test_the_summary_in_another_language(tmp_path):
    status, out, _ = aligner("compare", *write_pair(tmp_path), "--language", "de")
    assert status == 1
    assert out.split("\n")[1].startswith("1 Befund, ")
    assert "SCHWERWIEGEND" in out
    assert "In der Fassung steht die Zahl „14 million“, im Original „40 million“." in out
    assert "Original ¶1: 40 million" in out


def test_reports_in_another_language(tmp_path):
    status, out, _ = aligner("compare", *write_pair(tmp_path), "--language", "es", "--md", str(tmp_path / "r.md"))
    assert (status, out) == (1, f"1 hallazgo; el informe está en {tmp_path / 'r.md'}\n")
    assert "# copy.txt, comparado con original.txt" in (tmp_path / "r.md").read_text(encoding="utf-8")


def test_a_language_that_is_not_spoken(tmp_path):
    assert "--language cannot be “xx”: it is one of en, de, es." in trouble(
        "compare", *write_pair(tmp_path), "--language", "xx"
    )
