"""A whole batch: every pair once, nothing twice, one broken pair stops nothing."""

import csv
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cli_runs import aligner
from stories import folders, story

from aligner.batch import running
from aligner.batch.folder import Folder
from aligner.batch.pairs import Pair
from aligner.batch.running import run
from aligner.batch.work import Task, do_pair, made_from


def batch(*arguments: object) -> tuple[int, str]:
    """Run a batch; its status and what it said on standard error."""
    status, _, said = aligner("batch", *map(str, arguments), "--workers", "1")
    return status, said


def index(out: Path) -> list[dict[str, str]]:
    with (out / "index.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_batch_is_done_once_and_a_broken_pair_stops_nothing(tmp_path):
    originals, copies = folders(tmp_path, 4)
    (originals / "odd.txt").write_bytes(b"\0\1\2\3")
    (copies / "odd.txt").write_text("A text.")
    out = tmp_path / "out"
    status, said = batch(originals, copies, "--out", out)
    assert status == 2
    assert "odd: odd.txt is no text that can be read here" in said
    assert [row["id"] for row in index(out)] == ["odd", "s1", "s3", "s0", "s2"]
    assert [row["serious"] for row in index(out)] == ["0", "1", "1", "0", "0"]
    page = (out / "index.html").read_text(encoding="utf-8")
    assert re.findall(r'href="(reports/[^"]*)"', page) == [f"reports/s{n}.html" for n in (1, 3, 0, 2)]
    assert json.loads((out / "reports/s1.json").read_text())["findings"][0]["kind"] == "changed-number"

    times = {path: path.stat().st_mtime_ns for path in out.glob("reports/*")}
    (copies / "s0.txt").write_text(story(0, 999), encoding="utf-8")
    (out / "done/s2.json").write_text("{half", encoding="utf-8")
    _, said = batch(originals, copies, "--out", out)
    assert "3 of 5 pairs are done already." in said
    changed = {path.stem for path in times if path.stat().st_mtime_ns != times[path]}
    assert changed == {"s0", "s2"}
    assert [row["id"] for row in index(out)] == ["odd", "s0", "s1", "s3", "s2"]


def test_the_exit_status_is_that_of_compare(tmp_path):
    originals, copies = folders(tmp_path, 1)
    assert batch(originals, copies, "--out", tmp_path / "a")[0] == 0
    (copies / "s0.txt").write_text(story(0, 999), encoding="utf-8")
    assert batch(originals, copies, "--out", tmp_path / "b")[0] == 1
    empty = tmp_path / "empty"
    empty.mkdir()
    assert batch(originals, empty, "--out", tmp_path / "c")[0] == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows has no interrupt that a test can send to one process")
def test_an_interrupted_batch_goes_on_where_it_was(tmp_path):
    originals, copies = folders(tmp_path, 14)
    out = tmp_path / "out"
    command = [sys.executable, "-m", "aligner", "batch", str(originals), str(copies), "--out", str(out)]
    process = subprocess.Popen([*command, "--workers", "1"], stderr=subprocess.PIPE, text=True, start_new_session=True)
    deadline = time.monotonic() + 60
    while len(list(out.glob("done/*.json"))) < 3 and time.monotonic() < deadline:
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    before = len(list(out.glob("done/*.json")))
    assert said.endswith(f"Stopped: {before} of 14 pairs are done, and the same command goes on from there.\n")
    assert 3 <= before < 14
    _, said = batch(originals, copies, "--out", out)
    assert f"{before} of 14 pairs are done already." in said
    assert len(index(out)) == 14


def killer(task):
    """Do a pair, or end the process without a word."""
    if task.pair.id == "killer":
        os._exit(9)
    return do_pair(task)


def test_a_worker_that_dies_takes_no_other_pair_with_it(tmp_path, monkeypatch):
    originals, copies = folders(tmp_path, 6)
    monkeypatch.setattr(running, "do_pair", killer)
    pairs = [Pair(f"s{n}", str(originals / f"s{n}.txt"), str(copies / f"s{n}.txt")) for n in range(6)]
    pairs.insert(2, Pair("killer", "", ""))
    outcomes = [done.outcome for done in run([Task(pair, "") for pair in pairs], 2)]
    assert sorted(outcome.pair.id for outcome in outcomes) == ["killer", *(f"s{n}" for n in range(6))]
    assert [o.reason for o in outcomes if o.pair.id == "killer"] == [running._DIED]
    assert all(o.reason is None for o in outcomes if o.pair.id != "killer")


def test_what_a_pair_is_made_from(tmp_path):
    originals, copies = folders(tmp_path, 1)
    pair = Pair("s0", str(originals / "s0.txt"), str(copies / "s0.txt"))
    stamp = made_from(pair, None)
    folder = Folder(str(tmp_path / "out"))
    folder.keep(do_pair(Task(pair, stamp)))
    kept = folder.done("s0", stamp)
    assert kept is not None
    assert (kept.findings, kept.reason, kept.pair) == (0, None, pair)
    assert folder.done("s0", made_from(pair, str(originals))) is None
    assert folder.done("s1", stamp) is None


def test_a_pair_of_which_a_file_is_not_named_is_told_as_broken():
    done = do_pair(Task(Pair("7", "original.txt", ""), "stamp"))
    assert (done.outcome.reason, done.reports) == ("The table names no copy for this pair.", {})
