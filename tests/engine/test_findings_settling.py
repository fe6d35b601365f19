"""From drafts to findings."""

from aligner.findings.draft import draft, shown
from aligner.findings.settling import numbered, settle
from aligner.model import Finding, FindingKind, Severity, Span
from aligner.speech import Message


def made(kind: FindingKind, severity: Severity, original: list[Span], copy: list[Span], link: int = 0) -> Finding:
    return draft(kind, severity, original, copy, Message("m"), link=link)


def test_worst_first_and_numbered():
    low = made(FindingKind.MOVED_PASSAGE, Severity.LOW, [Span(0, 5)], [Span(0, 5)])
    medium = made(FindingKind.CHANGED_WORDING, Severity.MEDIUM, [Span(6, 8)], [Span(6, 8)])
    late = made(FindingKind.CHANGED_NUMBER, Severity.HIGH, [Span(30, 31)], [Span(30, 31)])
    early = made(FindingKind.CHANGED_NUMBER, Severity.HIGH, [Span(40, 41)], [Span(20, 21)])
    found = numbered(settle([low, medium, late, early]))
    assert [f.id for f in found] == ["f1", "f2", "f3", "f4"]
    assert [f.copy[0].start for f in found] == [20, 30, 6, 0]
    assert numbered(settle([early, late, medium, low])) == found


def test_of_two_about_the_same_words_the_one_that_says_more_stays():
    words = [Span(4, 9)]
    number = made(FindingKind.CHANGED_NUMBER, Severity.HIGH, words, words)
    wording = made(FindingKind.CHANGED_WORDING, Severity.MEDIUM, words, words)
    assert [f.kind for f in numbered(settle([wording, number]))] == [FindingKind.CHANGED_NUMBER]


def test_a_passage_does_not_yield_to_what_is_found_inside():
    moved = made(FindingKind.MOVED_PASSAGE, Severity.LOW, [Span(0, 20)], [Span(0, 20)])
    number = made(FindingKind.CHANGED_NUMBER, Severity.HIGH, [Span(4, 9)], [Span(4, 9)])
    assert [f.kind for f in numbered(settle([moved, number]))] == [
        FindingKind.CHANGED_NUMBER,
        FindingKind.MOVED_PASSAGE,
    ]


def test_nothing_settles_to_nothing():
    assert numbered(settle([])) == ()


def test_places_of_a_draft_stand_in_order():
    finding = made(FindingKind.MISSING_FACT, Severity.LOW, [Span(7, 9), Span(1, 3)], [])
    assert finding.original == (
        Span(1, 3),
        Span(7, 9),
    )


def test_texts_are_shown_on_one_line_and_cut_between_words():
    assert shown("two\n  words") == "two words"
    assert shown("lantern " * 10) == f"{'lantern ' * 9}lantern"
    long = shown("lantern " * 40)
    assert len(long) <= 96
    assert set(long.split()) == {"lantern", "…"}
