"""What the command line says when it cannot do its work: always one plain sentence, and never a traceback unasked."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from cli_runs import COPY, ORIGINAL, environment, trouble, write_pair

from aligner.__main__ import run


@pytest.fixture
def pair(tmp_path) -> tuple[str, str]:
    return write_pair(tmp_path)


def test_two_texts_from_standard_input_are_refused():
    assert trouble("compare", "-", "-") == (
        "Only one of the two texts can come from standard input (-): name a file for the other."
    )


def test_two_reports_to_standard_output_are_refused(pair):
    assert trouble("compare", *pair, "--json", "-", "--csv", "-") == (
        "Only one report can go to standard output (-): name a file for the others."
    )


def test_two_reports_to_one_file_are_refused(pair, tmp_path):
    target = str(tmp_path / "r")
    assert trouble("compare", *pair, "--json", target, "--csv", target) == (
        f"Two reports cannot go to the same file {target}: name another for one of them."
    )


@pytest.mark.parametrize("place", [0, 1])
def test_a_report_never_goes_over_a_text(pair, tmp_path, place):
    link = tmp_path / "link.html"
    link.symlink_to(pair[place])
    for target in (pair[place], str(tmp_path / "." / Path(pair[place]).name), str(link)):
        said = trouble("compare", *pair, "--html", target)
        assert said == f"The report would overwrite {target}, one of the two texts: name another file for it."
    assert Path(pair[place]).read_text(encoding="utf-8") == [ORIGINAL, COPY][place]


def test_a_report_into_no_folder_is_told(pair, tmp_path):
    said = trouble("compare", *pair, "--html", str(tmp_path / "none" / "r.html"))
    assert said.startswith(f"The report could not be written to “{tmp_path}/none/r.html”: its folder does not exist.")


def test_texts_that_cannot_be_read_are_told(pair, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(50))
    for name in ("none.txt", "empty.txt", "picture.png", "."):
        said = trouble("compare", pair[0], str(tmp_path / name))
        assert (tmp_path / name).name in said or name in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["compare", "a.txt", "b.txt", "c.txt"], "These words are too many: c.txt."),
        (["compare", "a.txt", "b.txt", "--odt", "x"], "There is no option --odt; perhaps one of these is meant: "),
        (["compre", "a.txt", "b.txt"], "There is no command “compre”; perhaps one of these is meant: compare."),
        (["a.txt"], "Name two files, the original and its copy."),
        (["a.txt", "b.txt", "c.txt"], "Name two files, the original and its copy."),
    ],
)
def test_misuse_is_told_with_where_to_look(arguments, said):
    sentence = trouble(*arguments)
    assert sentence.startswith(said)
    assert re.search("“aligner (compare )?--help” tells how it is used.$", sentence)


@pytest.mark.parametrize("arguments", [[], ["a.txt", "b.txt"], ["window"], ["window", "a.txt", "b.txt"]])
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there a display can be seen to be missing")
def test_without_a_display_the_window_says_what_to_do_instead(arguments):
    assert trouble(*arguments) == (
        "There is no display to open a window on: use “aligner compare ORIGINAL COPY”, with --html FILE for a report "
        "to read in a browser."
    )


def test_the_window_wants_both_files_or_none():
    assert trouble("window", "a.txt") == "The window opens with two files or with none: name the copy, too."


def test_a_sample_that_is_not_there_is_told():
    assert trouble("sample", "x") == "There is no sample x; there are round-trip, short-edition, house-style."


def test_names_of_files_in_troubles_are_shown_and_not_obeyed(tmp_path):
    assert "\x1b" not in trouble("compare", str(tmp_path / "a\x1b[2Jb.txt"), str(tmp_path / "c.txt"))


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise there")
@pytest.mark.parametrize("options", [[], ["--json", "-"]])
def test_a_closed_pipe_is_no_trouble(pair, options):
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "aligner", "compare", *pair, *options],
        stdout=writer,
        stderr=subprocess.PIPE,
        env=environment(),
        check=False,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("options", [[], ["--json", "-"]])
def test_a_full_disk_is_told(pair, options):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "aligner", "compare", *pair, *options],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == (
        b"aligner: The output could not be written: the disk is full. Make room on it, or choose another place.\n"
    )


def test_ctrl_c_ends_with_a_word(pair, monkeypatch, capsys):
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("aligner.pipeline.compare", interrupted)
    assert run(["compare", *pair]) == 130
    assert capsys.readouterr() == ("", "aligner: Stopped.\n")
    assert run(["compare", *pair, "--language", "de"]) == 130
    assert capsys.readouterr() == ("", "aligner: Abgebrochen.\n")


@pytest.mark.parametrize(("options", "traces"), [([], 0), (["--debug"], 1)])
def test_an_internal_error_asks_to_be_reported(pair, monkeypatch, capsys, options, traces):
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("a fault")

    monkeypatch.setattr("aligner.pipeline.compare", broken)
    assert run(["compare", *pair, *options]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("Traceback (most recent call last)") == traces
    assert err.endswith(
        "aligner: internal error (ZeroDivisionError: a fault). This is a fault of the program: please report it, "
        "with what --debug shows.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["compare", "a.txt", "b.txt", "--frobnicate"], "There is no option --frobnicate."),
        (["compare", "a.txt", "b.txt", "c.txt", "d.txt"], "These words are too many: c.txt d.txt."),
        (["compare"], "ORIGINAL is missing."),
        (["compare", "a.txt", "b.txt", "--html"], "Something must stand behind --html."),
        (["compare", "a.txt", "b.txt", "--quiet=3"], "--quiet stands by itself, without a value."),
        (
            ["compare", "a.txt", "b.txt", "--language", "xx"],
            "--language cannot be “xx”: it is one of en, de, es.",
        ),
    ],
)
def test_what_the_parser_refuses_is_told_in_whole_sentences(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    assert capsys.readouterr().err == f"aligner: {told} “aligner compare --help” tells how it is used.\n"


def test_a_table_without_pairs_is_not_told_of_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pairs.csv").write_text("original,copy\n\n", encoding="utf-8")
    assert run(["batch", "pairs.csv", "--out", "reports"]) == 2
    assert capsys.readouterr().err == (
        "aligner: There are no pairs to compare in pairs.csv: below its first line each line must name an original "
        "and a copy.\n"
    )
