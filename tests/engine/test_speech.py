"""What the program says, and how it is said in another language."""

import pickle
from copy import deepcopy
from dataclasses import replace

import pytest

from aligner.model import Finding, FindingKind, Severity
from aligner.speech import Message, Speech

NAMES = Message("The copy has “{wrong}” where the original has “{right}”.", wrong="Orvel", right="Orwell {1}")


def test_a_message_is_its_english_sentence():
    assert NAMES == "The copy has “Orvel” where the original has “Orwell {1}”."
    assert hash(NAMES) == hash("The copy has “Orvel” where the original has “Orwell {1}”.")


@pytest.mark.parametrize("again", [lambda m: pickle.loads(pickle.dumps(m)), deepcopy])
def test_a_message_knows_what_it_is_made_of_after_a_journey(again):
    finding = Finding("f1", FindingKind.GARBLED_NAME, Severity.HIGH, (), (), NAMES)
    message = again(replace(finding, id="f2")).message
    assert isinstance(message, Message)
    assert (message, message.template, message.values) == (NAMES, NAMES.template, NAMES.values)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("the “old” road", "The copy adds the detail “the ‘old’ road”."),
        ("die „alte“ Straße", "The copy adds the detail “die ‘alte’ Straße”."),
        ("la «vieja» calle", "The copy adds the detail “la «vieja» calle”."),
    ],
)
def test_marks_inside_of_marks_are_single_ones(words, said):
    assert Message("The copy adds the detail “{words}”.", words=words) == said


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "Write “Orwell” everywhere (1 place)"),
        (2, "Write “Orwell” everywhere (2 places)"),
        (1200, "Write “Orwell” everywhere (1,200 places)"),
    ],
)
def test_a_number_chooses_the_form(count, said):
    assert Message("Write “{words}” everywhere ({count} places)", words="Orwell", count=count) == said


def test_what_no_table_has_is_said_in_english():
    assert Speech("xx")(NAMES) == NAMES
    assert Speech("xx")("a text with {braces}") == "a text with {braces}"
    assert Speech("xx").number(12345) == "12,345"
