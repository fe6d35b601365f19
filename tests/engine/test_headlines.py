"""A headline that lost its line is told apart from the sentence behind it."""

import pytest

from aligner.folding import inked
from aligner.headlines import split_seams


def split(text: str, language: str = "en", *, first: bool = True) -> list[str]:
    pieces = split_seams(inked(text), language, first=first)
    return [text[piece[0].start : piece[-1].end] for piece in pieces]


@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        ("Second closure of the bridge is inevitable", "The bridge at Tellerwick will close again on Tuesday."),
        ("Council sells 240 barges", "According to the council they were no longer needed."),
    ],
)
def test_a_capital_on_a_word_of_grammar_opens_the_lead(headline, lead):
    assert split(f"{headline} {lead}") == [headline, lead]
    assert split(f"{headline} {lead}", first=False) == [headline, lead]


def test_a_lead_that_takes_the_headline_up_again_opens_at_the_head_of_a_text():
    headline, lead = (
        "Ferry sinks off Skarholm island",
        "Skarholm lost its only ferry when it sinks in a storm off the island on Tuesday.",
    )
    assert split(f"{headline} {lead}") == [headline, lead]
    assert split(f"{headline} {lead}", first=False) == [f"{headline} {lead}"]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Ostrava Bay opened the new bridge on Tuesday before the ferry left.",
        "She told the newspaper The Courier that nobody will pay for the bridge.",
        "Bridge opens late",
        "He gave the letter to Ilse Marrow of the harbour office in Tellerwick.",
    ],
)
def test_sentences_stay_whole(text):
    assert split(text, first=False) == [text]


def test_pieces_keep_their_places_in_the_text():
    text = "Ignored. Council sells 240 barges According to the council they were no longer needed. Ignored."
    pieces = split_seams(inked(text, 9, len(text) - 9), "en", first=False)
    assert [(piece[0].start, piece[-1].end) for piece in pieces] == [(9, 33), (34, 86)]
