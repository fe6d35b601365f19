"""A message says where its finding stands, where that is not plain running text."""

import pytest

from aligner.pipeline import compare
from aligner.speech import Speech

BODY = "The mayor of Tellerwick opened the bridge on Monday after a long delay, and the town band played until dusk."
REST = "Hundreds of people came to the river to see the first cars cross, officials said on Monday evening."


def messages(original, copy, language="en"):
    return [Speech(language)(f.message) for f in compare(original, copy).findings]


def test_in_a_photo_credit():
    texts = (f"Bridge opens\n\n{BODY}\n\n(Photo: Stepan {name}/Coastal Press)\n\n{REST}" for name in ("Pugal", "Bugal"))
    assert messages(*texts) == [
        "The copy has “Stepan Bugal” where the original has “Stepan Pugal” (photo credit).",
    ]


def test_in_a_headline_and_in_every_language():
    texts = [f"Bridge at {name} opens\n\n{BODY}\n\n{REST}" for name in ("Sarnowicz", "Sarnovitz")]
    english, german, spanish = (messages(*texts, language)[0] for language in ("en", "de", "es"))
    assert english.endswith(" (headline).")
    assert german.endswith(" (Überschrift).")
    assert spanish.endswith(" (titular).")
    assert not any(".”" in said or ". (" in said for said in (english, german, spanish))


@pytest.mark.parametrize("copy", [f"{BODY.replace('Monday', 'Friday')}\n\n{REST}"])
def test_running_text_needs_no_place(copy):
    assert messages(f"{BODY}\n\n{REST}", copy) == ["The copy says “Friday” where the original says “Monday”."]


def test_inside_a_quotation():
    said = "“We counted {} boats in the harbour of Tellerwick that night,” the warden said on Monday."
    assert messages(f"{BODY} {said.format(40)}", f"{BODY} {said.format(14)}") == [
        "The copy has the number “14” where the original has “40” (quotation)."
    ]


def test_a_quotation_that_reads_otherwise_says_so_itself():
    said = "“We {} the boats in the harbour of Tellerwick that night,” the warden said on Monday."
    found = messages(f"{BODY} {said.format('saw')}", f"{BODY} {said.format('heard')}")
    assert [message.endswith("(quotation).") for message in found] == [False]
