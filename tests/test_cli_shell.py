"""The command line among other programs: pipes, interrupts, completion, and names that a script left empty."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cli_runs import aligner, environment, program, trouble, write_pair

POSIX = pytest.mark.skipif(os.name == "nt", reason="pipes, devices and signals are others there")


@pytest.fixture
def pair(tmp_path) -> tuple[str, str]:
    return write_pair(tmp_path)


@POSIX
@pytest.mark.parametrize("arguments", [["sample"], ["compare", "{0}", "{1}", "--html", "/dev/stdout"]])
def test_whoever_has_enough_is_not_answered_with_a_fault(pair, arguments):
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "aligner", *(word.format(*pair) for word in arguments)]
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, env=environment(), check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


@POSIX
def test_a_report_goes_through_a_pipe_with_a_name(pair):
    status, out, err = program("compare", *pair, "--json", "/dev/stdout", "--quiet")
    assert (status, err) == (1, "")
    assert out.lstrip("{\n ").startswith('"schema": "aligner-report/1"')


@POSIX
@pytest.mark.parametrize("moment", [0.0, 0.5], ids=["while workers load", "while they work"])
def test_ctrl_c_at_the_terminal_is_answered_with_one_line(tmp_path, moment):
    for side in ("o", "c"):
        (tmp_path / side).mkdir()
        for number in range(20):
            (tmp_path / side / f"{number}.txt").write_text(f"The ferry {number} sank. " * 1_000, encoding="utf-8")
    command = [sys.executable, "-m", "aligner", "match", str(tmp_path / "o"), str(tmp_path / "c"), "--workers", "2"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(), start_new_session=True
    )
    deadline = time.monotonic() + 60
    while len(children_of(process.pid)) < 2 and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(moment)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"aligner: Stopped.\n")


def children_of(pid: int) -> list[str]:
    """The processes that a process has started, as far as the system tells."""
    told = Path(f"/proc/{pid}/task/{pid}/children")
    return told.read_text().split() if told.exists() else ["some", "unknown"]


@pytest.mark.parametrize(
    ("line", "told"),
    [("comp", ["compare"]), ("compare a b --la", ["--language"]), ("compare a b --language ", ["en", "de", "es"])],
)
def test_a_shell_is_told_what_may_come_next(line, told):
    words = f"aligner {line}"
    asked = {"COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    status, out, err = program(**asked, _ALIGNER_COMPLETE="complete_bash")
    assert (status, out.split(), err) == (0, told, "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["compare", "a", "b", "--html", ""], "The name behind --html is empty: name a file."),
        (["compare", "a", "b", "--html="], "The name behind --html is empty: name a file."),
        (["compare", "", "b"], "One of the names is empty: name a file in its place."),
        (["", ""], "One of the names is empty: name a file in its place."),
    ],
)
def test_a_name_that_a_script_left_empty_is_not_the_current_folder(arguments, said):
    assert trouble(*arguments) == said


@pytest.mark.parametrize("way", ["./{name}", "../{folder}/{name}", "link.txt", "twin.txt"])
def test_one_file_under_two_names_is_told_and_still_compared(pair, monkeypatch, way):
    original = Path(pair[0])
    monkeypatch.chdir(original.parent)
    Path("link.txt").symlink_to(original)
    os.link(original, "twin.txt")
    other = way.format(name=original.name, folder=original.parent.name)
    said = "Both sides are the same file: name two versions of the story."
    status, out, err = aligner("compare", original.name, other)
    assert (status, err) == (0, "")
    assert out.splitlines()[1:] == ["no findings, 100% of the words in common", f"Note: {said}"]
    status, out, err = aligner("compare", original.name, other, "--json", "-")
    assert (status, err) == (0, f"aligner: note: {said}\n")


@pytest.mark.parametrize("name", ["a b.txt", "it’s.txt", 'say "no".txt', "two\nlines.txt", "🚢🏳️‍🌈.txt", "-dash.txt"])
@POSIX
def test_files_of_any_name(pair, monkeypatch, name):
    monkeypatch.chdir(Path(pair[0]).parent)
    Path(pair[0]).rename(name)
    status, out, err = aligner("compare", "--html", f"r {name}.html", "--", name, "copy.txt")
    assert (status, err, out.count("\n")) == (1, "", 1)
    assert Path(f"r {name}.html").stat().st_size > 10_000


def test_the_exit_statuses_are_those_of_the_manual():
    readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| (\d+) \| ", readme, re.MULTILINE) == ["0", "1", "2", "130", "141"]
