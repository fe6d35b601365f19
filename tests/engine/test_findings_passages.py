"""Whole passages: missing, added, moved."""

from finding_words import findings

from aligner.model import Severity
from aligner.pipeline import compare

FERRY = "The ferry to Skarholm sank on Tuesday with sixty crates of apples on board."
MAYOR = "Ilse Marrow, the mayor of Tellerwick, refused to pay for new lanterns."
COURT = "A court in Brunnhold heard nineteen witnesses about the stolen barley."
CREW = "Kwame Adjei-Lund praised his crew for its quiet courage in the storm."


def story(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


def test_missing_and_added_passages():
    whole, part = story(FERRY, MAYOR, COURT), story(FERRY, COURT)
    assert findings(whole, part) == [("missing-passage", MAYOR, "")]
    assert findings(part, whole) == [("added-passage", "", MAYOR)]


def test_a_missing_passage_is_worth_its_length():
    for passage, severity in ((MAYOR, Severity.HIGH), ("Lanterns burned.", Severity.MEDIUM)):
        [finding] = compare(story(FERRY, passage, COURT), story(FERRY, COURT)).findings
        assert (finding.severity, finding.suggestion) == (severity, passage)


def test_sentences_lost_together_are_one_finding():
    [(kind, ours, theirs)] = findings(story(FERRY, f"{MAYOR} {CREW}", COURT), story(FERRY, COURT))
    assert (kind, ours, theirs) == ("missing-passage", f"{MAYOR} … {CREW}", "")


def test_a_moved_passage_has_both_places():
    assert findings(story(FERRY, MAYOR, COURT, CREW), story(CREW, FERRY, MAYOR, COURT)) == [
        ("moved-passage", CREW, CREW)
    ]


def test_a_passage_repeated_in_the_copy_weighs_little():
    [finding] = compare(story(FERRY, MAYOR), story(FERRY, MAYOR, FERRY)).findings
    assert (finding.kind.value, finding.severity) == ("added-passage", Severity.LOW)


def test_furniture_is_no_passage():
    assert findings(story(FERRY, MAYOR), story("Advertisement", FERRY, "Share this story", MAYOR)) == []
