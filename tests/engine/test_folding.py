"""What is alike for an editor is equal when folded, and tokens tile a text."""

import pytest
from hypothesis import given, settings
from strategies import any_text

from aligner.folding import fold, fold_marks, tokens, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tellerwick’s", "tellerwick's"),
        ("„quiet“", '"quiet"'),
        ("« quiet »", '" quiet "'),
        ("1914–18", "1914-18"),
        ("wait…", "wait..."),
        ("Stra\u00dfe", "STRASSE"),
        ("e\u0301t\u00e9", "\u00e9te\u0301"),
        ("har\u00adbour", "harbour"),
        ("two \u00a0\t words", "two words"),
        ("ﬁre", "fire"),
    ],
)
def test_typography_folds_away(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("3½", "31/2"), ("Kiev", "Kyiv"), ("caf\u00e9", "cafe"), ("re-ad", "read")])
def test_what_an_editor_must_see_does_not(one, other):
    assert fold(one) != fold(other)


@pytest.mark.parametrize(("text", "bare"), [("Quảng Đà", "quang đa"), ("Żółw", "zołw"), ("Müller", "muller")])
def test_marks_come_off(text, bare):
    assert fold_marks(text) == bare


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("don't stop", ["don't", "stop"]),
        ("O’Brien's 'cat'", ["O’Brien's", "cat"]),
        ("1,200.50 at 10:30", ["1,200.50", "at", "10:30"]),
        ("3½-year", ["3½", "year"]),
        ("橋は開いた", ["橋", "は", "開", "い", "た"]),
        ("Київ—Львів", ["Київ", "Львів"]),
        ("e\u0301te\u0301 x", ["e\u0301te\u0301", "x"]),
        ("مُحَمَّد", ["مُحَمَّد"]),
        ("snake_case", ["snake", "case"]),
        ("🙂 ... --", []),
    ],
)
def test_words_are_words_in_every_script(text, expected):
    assert [word.text for word in words(text)] == expected


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(any_text)
def test_tokens_tile_any_text(text):
    found = tokens(text)
    assert "".join(token.text for token in found) == text
    assert [token.text for token in found] == [text[token.start : token.end] for token in found]
    assert all(token.is_space == token.text.isspace() for token in found if token.text.isprintable())
    assert all(not (token.is_word and token.text.isspace()) for token in found)


def test_a_part_of_a_text_keeps_its_places():
    assert [(t.start, t.end, t.text) for t in words("one two three", 4, 9)] == [(4, 7, "two"), (8, 9, "t")]
