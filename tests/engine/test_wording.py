"""The edits of one link."""

import pytest
from hypothesis import given, settings
from strategies import any_text

from aligner.language import function_words
from aligner.model import EditKind, Span
from aligner.wording import edits

Shown = list[tuple[str, str, str]]
ENGLISH = function_words("en")


def changes(original: str, copy: str) -> Shown:
    found = edits(original, Span(0, len(original)), copy, Span(0, len(copy)), ENGLISH)
    return [(edit.kind.value, edit.original.of(original), edit.copy.of(copy)) for edit in found]


@pytest.mark.parametrize(
    ("original", "copy", "expected"),
    [
        ("The ferry sank.", "The ferry sank.", [("equal", "The ferry sank.", "The ferry sank.")]),
        ("The “ferry” sank.", 'the "ferry" sank.', [("harmless", "The “ferry” sank.", 'the "ferry" sank.')]),
        (
            "Sixty crates sank.",
            "Six crates sank.",
            [("replaced", "Sixty", "Six"), ("equal", " crates sank.", " crates sank.")],
        ),
        (
            "The old ferry sank.",
            "The ferry sank.",
            [("equal", "The ", "The "), ("missing", "old", ""), ("equal", " ferry sank.", "ferry sank.")],
        ),
        ("Barley.", "Barley fell!", [("equal", "Barley", "Barley "), ("replaced", ".", "fell!")]),
        ("", "", []),
        ("", "Barley", [("added", "", "Barley")]),
        ("Barley", "", [("missing", "Barley", "")]),
    ],
)
def test_runs_of_whole_words(original, copy, expected):
    assert changes(original, copy) == expected


def test_a_word_of_grammar_does_not_hold_two_changes_apart():
    assert changes("Old lanterns of Skarholm burned.", "New candles of Tellerwick burned.") == [
        ("replaced", "Old lanterns of Skarholm", "New candles of Tellerwick"),
        ("equal", " burned.", " burned."),
    ]


def test_a_word_that_tells_something_does():
    kinds = [kind for kind, _, _ in changes("Old lanterns burned Skarholm.", "New candles burned Tellerwick.")]
    assert kinds == ["replaced", "equal", "replaced", "equal"]


def test_the_same_change_from_either_side():
    one, other = "The old ferry sank off Skarholm.", "The ferry sank on Tuesday off Skarholm."
    turned = {"missing": "added", "added": "missing"}
    assert changes(other, one) == [(turned.get(kind, kind), b, a) for kind, a, b in changes(one, other)]


def test_only_the_spans_are_compared():
    found = edits("xx Barley fell", Span(3, 9), "Barley yy", Span(0, 6), ENGLISH)
    assert [(e.kind, e.original, e.copy) for e in found] == [(EditKind.EQUAL, Span(3, 9), Span(0, 6))]


@settings(max_examples=80, deadline=None, derandomize=True, database=None)
@given(any_text, any_text)
def test_edits_of_any_two_texts_tile_them(original, copy):
    original, copy = original.strip(), copy.strip()
    found = changes(original, copy)
    assert "".join(ours for _, ours, _ in found) == original
    assert "".join(theirs for _, _, theirs in found) == copy
    assert all(ours.strip() == theirs.strip() for kind, ours, theirs in found if kind == "equal")
