"""PDF documents with columns, lists, tables, captions and superior figures, as Chromium and LibreOffice print them."""

from pathlib import Path

import pytest
from parts import parts_of

from aligner.reading import read
from aligner.reading.pdf_lines import Line, joined, with_superiors
from aligner.reading.pdf_paragraphs import pieces_of

DOCUMENTS = Path(__file__).resolve().parent / "documents"
SAID = (
    "“It went over quite slowly, like a tree,” said Ludo Averin, 61, who sells coffee from a van beside the customs "
    "house. “We had time to run, and we ran.”"
)
LOOKED = (
    "Investigators from the coastguard spent the afternoon photographing the well-known crane, which was built in 1974 "
    "and had been inspected in February. The report will be published within six weeks, said Marta Lund, a spokeswoman."
)
SENT = (
    "The port handles 1.2 million tonnes of grain, timber and frozen fish a year. Ships were sent round to Osterby, "
    "eleven kilometres to the south, where the quays are shorter and the water is shallow."
)
TABLE = [
    ("body", "Accidents in the harbour since 2000"),
    ("body", "Year | What happened | Damage"),
    ("body", "2004 | A barge sank at the grain pier | 0.3m"),
    ("body", "2011 | Fire in the cold store, which burned for two days | 2.1m"),
    ("body", "2019 | A ferry hit the dam | 0.8m"),
]
QUAY = ("body", "The quay is closed until Friday.")


def test_three_columns_of_a_browser():
    told = parts_of(read(DOCUMENTS / "chromium-columns.pdf"))
    assert told[0] == ("title", "Crane falls across quay at Nordvik")
    assert told[3:8] == [
        ("caption", "The crane on the quay at Nordvik on Monday. (Photo: Jo Renner)"),
        ("body", SAID),
        ("heading", "What is known"),
        ("body", "Forty-two containers are in the water."),
        (
            "body",
            "Two divers are looking for them, in turns of twenty minutes, because the water is cold and very dark:",
        ),
    ]
    assert told[9:14] == [
        QUAY,
        ("body", "1. Ships call the pilot first."),
        ("body", "2. Then they wait off Halsey Point."),
        ("body", LOOKED),
        ("body", SENT),
    ]
    assert told[14:20] == [("heading", "Earlier accidents"), *TABLE]
    assert [words for _, words in told].count(SAID) == 4
    assert told[-2:] == [("body", "1 The last inspection was on 4 February."), ("body", "2 Seven miles.")]


def test_two_columns_of_a_word_processor():
    told = parts_of(read(DOCUMENTS / "libreoffice-columns.pdf"))
    assert told[0] == ("title", "Crane falls across quay at Nordvik")
    assert told[3:8] == TABLE
    assert told[8] == ("body", SAID)
    assert told[10:17] == [
        ("body", "Forty-two containers are in the water."),
        (
            "body",
            "Two divers are looking for them, in turns of twenty minutes, because the water is cold and very dark.",
        ),
        QUAY,
        ("body", "1. Ships call the pilot first."),
        ("body", "2. Then they wait off Halsey Point until a tug can be found to bring them in."),
        ("body", LOOKED),
        ("body", SENT),
    ]
    assert [words for _, words in told].count(SAID) == 5
    assert not any("Courier" in words or words.startswith("Page") for _, words in told)


def at(left: float, top: float, text: str, size: float = 10.0) -> Line:
    """A piece of a line whose letters are half as wide as high."""
    return Line(left, top - size, left + len(text) * size / 2, top, text)


@pytest.mark.parametrize(
    ("before", "figures", "told"),
    [("ended.", "12", "ended."), ("tree", "*", "tree"), ("500 km", "2", "500 km²"),
     ("10", "6", "10⁶"), ("5 m", "3", "5 m³")],
)  # fmt: skip
def test_superior_figures_call_a_note_or_are_powers(before, figures, told):
    line = at(0, 100, before)
    assert [one.text for one in with_superiors([line, at(line.right, 101, figures, 6)])] == [told]


def test_an_initial_over_two_lines_begins_its_word():
    assert [line.text for line in joined([at(0, 100, "T", 22), at(12, 100, "he ferry burned.")])] == [
        "The ferry burned."
    ]


def test_a_number_in_the_last_line_of_a_page_is_no_page_number_beside_others():
    page = [at(0, 500 - 20 * row, f"Row of text, {row}.") for row in range(9)]
    alone = pieces_of([[*page, at(0, 100, "2019")]])
    beside = pieces_of([[*page, at(0, 100, "2019"), at(60, 100, "A ferry hit the dam")]])
    assert [piece.text for piece in beside][-1].endswith("2019 A ferry hit the dam")
    assert not any("2019" in piece.text for piece in alone)


def test_justified_words_are_no_cells():
    rows, page = ["It was late and", "the two men had", "not yet come by", "way of the road"], list[Line]()
    for number, words in enumerate(map(str.split, rows)):
        gap = (120 - 5 * sum(map(len, words))) / 3
        for place, word in enumerate(words):
            left = 5 * sum(map(len, words[:place])) + place * gap
            page.append(at(left, 500 - 12 * number, word))
    assert [piece.text for piece in pieces_of([page])] == [" ".join(rows)]
