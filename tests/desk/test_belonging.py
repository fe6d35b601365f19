"""What belongs to a story, said by hand, wins over what the program sees in it."""

from aligner import compare, left_out, with_belonging
from aligner.model import Role

PAGE = "The bridge is closed.\n\nLeave a comment\n\nBuses go round by Nyhamn, the mayor said.\n\nShare this article"


def shown(story):
    """The words of the story's furniture."""
    document = compare(story, story).original
    return [p.span.of(document.text) for p in document.paragraphs if p.role is Role.FURNITURE]


def test_furniture_is_taken_in_and_stays_so():
    document = compare(PAGE, PAGE).original
    assert shown(document.story) == ["Leave a comment", "Share this article"]
    taken = with_belonging(document, left_out(document)[:1], belongs=True)
    assert taken.text == PAGE
    assert shown(taken) == ["Share this article"]
    again = compare(taken, taken).original
    assert shown(with_belonging(again, left_out(again), belongs=True)) == []


def test_a_passage_is_left_out():
    document = compare(PAGE, PAGE).original
    story = with_belonging(document, [document.paragraphs[2].span], belongs=False)
    comparison = compare(PAGE, story)
    assert [paragraph.reason for paragraph in comparison.copy.paragraphs][2] == "was left out by hand"
    assert [finding.kind for finding in comparison.findings] == ["missing-passage"]
