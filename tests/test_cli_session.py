"""A session on the command line: the texts as they were left, and what was decided about them."""

import json

import pytest
from cli_runs import aligner

from aligner import Decision, Verdict, compare, finding_keys, new_desk, read_text, save_session

ORIGINAL = "Mayor Petra Holm spoke on Monday. About 300 people came to the bridge at Osterby."
COPY = "Mayor Petra Hulm spoke on Monday. About 400 people came to the bridge at Osterby."


@pytest.fixture
def session(tmp_path):
    """A session in which the number was dismissed, and the name has a note."""
    desk = new_desk(read_text(ORIGINAL, "agency"), read_text(COPY, "ours"))
    comparison = compare(desk.original, desk.copy)
    keys = finding_keys(comparison)
    name, number = comparison.findings
    desk = desk.decide(keys[number.id], Decision(Verdict.DISMISSED))
    desk = desk.decide(keys[name.id], Decision(Verdict.ACCEPTED, "Call her."))
    path = tmp_path / "work.aligner"
    save_session(desk, path)
    return path


def test_what_was_dismissed_does_not_count(session, tmp_path):
    report = tmp_path / "report.json"
    status, said, _ = aligner("compare", str(session), "--json", str(report))
    assert status == 1
    assert "1 finding that the editor dismissed left out" in said
    verdicts = {one["verdict"] for one in json.loads(report.read_text(encoding="utf-8"))["review"]["decisions"]}
    assert verdicts == {"accepted", "dismissed"}
    _, told, _ = aligner("compare", str(session))
    assert "Petra Hulm" in told
    assert "400" not in told


def test_a_session_must_be_one(tmp_path):
    (tmp_path / "odd.aligner").write_text("{}")
    status, _, said = aligner("compare", str(tmp_path / "odd.aligner"))
    assert (status, said) == (
        2,
        "aligner: odd.aligner is not a session of Aligner, or it is badly damaged; open its two texts instead.\n",
    )
    (tmp_path / "a.txt").write_text("A text.")
    status, _, said = aligner("compare", str(tmp_path / "a.txt"))
    assert (status, said) == (2, "aligner: Name the copy, too; only a session (.aligner) holds both texts.\n")
