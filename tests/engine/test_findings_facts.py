"""What was changed inside a passage: numbers, dates, quotations, negations, wording."""

import pytest
from finding_words import findings

from aligner.model import Severity
from aligner.pipeline import compare

STORY = "The mayor of Tellerwick sold sixty crates of apples to a dealer from Skarholm on Tuesday for $3.5 million."


@pytest.mark.parametrize(
    ("right", "wrong", "expected"),
    [
        ("sixty", "six", ("changed-number", "sixty", "six")),
        ("$3.5 million", "$35 million", ("changed-number", "$3.5 million", "$35 million")),
        ("Tuesday", "Wednesday", ("changed-date", "Tuesday", "Wednesday")),
        ("Tellerwick", "Telerwink", ("garbled-name", "Tellerwick", "Telerwink")),
        ("Skarholm", "Brunnhold", ("changed-name", "Skarholm", "Brunnhold")),
    ],
)
def test_one_change_is_one_finding(right, wrong, expected):
    assert findings(STORY, STORY.replace(right, wrong)) == [expected]
    [(kind, ours, theirs)] = findings(STORY.replace(right, wrong), STORY)
    assert (kind, theirs, ours) == expected


@pytest.mark.parametrize(
    ("right", "same"),
    [
        ("sixty", "60"),
        ("$3.5 million", "$3,500,000"),
        ("sold", "has sold"),
        ("apples", "Apples"),
        ("a dealer", "one dealer"),
    ],
)
def test_what_tells_the_same_raises_nothing(right, same):
    assert findings(STORY, STORY.replace(right, same)) == []


def test_two_changes_are_two_findings():
    copy = STORY.replace("sixty", "six").replace("Tuesday", "Monday")
    assert findings(STORY, copy) == [("changed-number", "sixty", "six"), ("changed-date", "Tuesday", "Monday")]


def test_a_number_that_stands_elsewhere_in_the_passage_is_told():
    one = "The crew of 12 lost 60 crates of apples off Skarholm."
    assert findings(one, "Off Skarholm 60 crates of apples were lost by the crew of 12.") == []


def test_quotations_are_held_word_by_word():
    one = "“Nobody should cross the old bridge before spring,” the mayor of Tellerwick said."
    assert findings(one, one.replace("cross", "burn")) == [("changed-quote", "cross", "burn")]
    assert findings(one, one.replace("said", "told the council")) == []
    assert findings(one, one.replace("“", '"').replace("”", '"')) == []


def test_a_lost_negation():
    one = "The harbour master said the ferry to Skarholm was not safe in such weather."
    [finding] = compare(one, one.replace("not ", "")).findings
    assert (finding.kind.value, finding.severity) == ("changed-polarity", Severity.HIGH)


def test_opposites():
    one = "Prices of barley rose in the whole county of Tellerwick during the long summer."
    assert findings(one, one.replace("rose", "fell")) == [("changed-polarity", "rose", "fell")]


def test_a_piece_of_a_word():
    one = "The mayor of Tellerwick praised the ceasefire between the two shipping lines of the county."
    assert findings(one, one.replace("ceasefire", "fire")) == [("changed-wording", "ceasefire", "fire")]


def test_reworded_passages_with_the_same_facts_raise_nothing():
    one = "The mayor of Tellerwick opened the new bridge over the harbour on Tuesday."
    assert findings(one, "On Tuesday the new bridge over the harbour was opened by the mayor of Tellerwick.") == []
