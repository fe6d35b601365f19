"""The values: spans, and the table of kinds that must name every one."""

import pytest

from aligner.kinds import KINDS
from aligner.model import Document, FindingKind, Paragraph, Role, Sentence, Span, Story


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (-2, -1)])
def test_no_span_runs_backwards_or_starts_before_the_text(start, end):
    with pytest.raises(ValueError, match=f"from {start} to {end}"):
        Span(start, end)


def test_a_span_counts_code_points():
    span = Span(2, 4)
    assert (len(span), span.of("🙂🙂né🙂")) == (2, "né")


@pytest.mark.parametrize(
    ("other", "touches", "covers"),
    [
        (Span(0, 2), False, False),  # beside
        (Span(1, 3), True, False),
        (Span(2, 5), True, True),  # itself
        (Span(3, 4), True, True),
        (Span(1, 6), True, False),
        (Span(3, 3), True, True),  # nothing, inside
        (Span(5, 7), False, False),
    ],
)
def test_spans_touch_and_cover(other, touches, covers):
    span = Span(2, 5)
    assert (span.touches(other), other.touches(span), span.covers(other)) == (touches, touches, covers)


def test_spans_stand_in_the_order_of_the_text():
    assert sorted([Span(3, 4), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(3, 4)]


def test_a_document_knows_where_its_sentences_stand():
    sentences = (Sentence(Span(0, 4), 0), Sentence(Span(5, 8), 0), Sentence(Span(10, 12), 1))
    paragraphs = (Paragraph(Span(0, 8), Role.TITLE), Paragraph(Span(10, 12), Role.BODY))
    document = Document(Story("s", "One. Two\n\nAb"), "en", paragraphs, sentences)
    assert [document.role_of(n) for n in range(3)] == [Role.TITLE, Role.TITLE, Role.BODY]
    assert (document.span_of((0, 1)), document.span_of((2,))) == (Span(0, 8), Span(10, 12))


def test_every_kind_of_finding_has_one_line_and_a_letter_of_its_own():
    assert set(KINDS) == set(FindingKind)
    assert len({info.letter for info in KINDS.values()}) == len(FindingKind)
