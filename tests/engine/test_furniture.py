"""What a page adds around a story is told apart from it, with the reason."""

import pytest

from aligner.furniture import mark_furniture
from aligner.model import Paragraph, Role, Span

STORY = "The ferry to Skarholm sank on Tuesday with sixty crates of apples on board, the harbour master said."


def marked(*lines: str) -> list[str]:
    """The reason for each paragraph, or nothing for one that is told."""
    text, paragraphs = "\n\n".join(lines), []
    at = 0
    for line in lines:
        paragraphs.append(Paragraph(Span(at, at + len(line)), Role.BODY))
        at += len(line) + 2
    found = mark_furniture(text, paragraphs)
    assert [p.span for p in found] == [p.span for p in paragraphs]
    assert all((p.role is Role.FURNITURE) == bool(p.reason) for p in found)
    return [p.reason for p in found]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Advertisement", "is a label of the page"),
        ("SHARE:", "is a label of the page"),
        ("Teilen", "is a label of the page"),
        ("© 2024 The Skarholm Courier", "is a copyright line"),
        ("The Courier 2024. All rights reserved.", "is a copyright line"),
        ("Sign up for our morning letter", "is a notice of the page"),
        ("https://courier.example/ferry", "points to another page"),
        ("Follow Ilse Marrow at www.courier.example", "points to another page"),
        ("* * *", "is a line without words"),
    ],
)
def test_lines_of_the_page(line, reason):
    assert marked(STORY, line, STORY) == ["", reason, ""]


def test_related_headlines_end_where_prose_begins():
    related = "stands among related headlines"
    assert marked(STORY, "Read also", "Bridge opens late", "Barley is dear", STORY) == [
        "", "opens a list of related headlines", related, related, "",
    ]  # fmt: skip


def test_a_short_line_that_stands_three_times_is_a_label():
    assert marked("Skarholm News", STORY, "Skarholm News", STORY, "Skarholm News")[0] == "stands 3 times in the page"
    assert marked("Skarholm News", STORY, "Skarholm News", STORY) == ["", "", "", ""]


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell at Tellerwick on Tuesday.",
        "“Read more books,” said Ilse Marrow.",
        "He kept the copyright to his songs.",
        "The newsletter of the harbour office is printed every spring.",
    ],
)
def test_sentences_that_look_like_the_page_are_told(line):
    assert marked(STORY, line) == ["", ""]


def test_a_page_of_nothing_but_furniture_is_a_story():
    assert marked("Share", "Print", "© 2024 The Skarholm Courier") == ["", "", ""]


def test_nothing_is_nothing():
    assert mark_furniture("", []) == []
