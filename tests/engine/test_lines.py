"""A line holds the words and signs of a text in columns."""

import pytest
from hypothesis import given, settings
from strategies import any_text

from aligner.folding import tokens
from aligner.lines import Line


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(any_text)
def test_a_line_is_the_tokens_of_its_text_but_for_the_spaces(text):
    assert list(Line.of(text)) == [token for token in tokens(text) if not token.is_space]


@pytest.mark.parametrize("text", ["  Two ferries\tleft.\n\n“Why?” ", "x" * 100 + " y", "橋は開いた。" * 20])
def test_places_count_in_the_text_whatever_the_spaces(text):
    line = Line.of(f"ab{text}cd", 2, 2 + len(text))
    assert [f"ab{text}cd"[token.start : token.end] for token in line] == list(line.texts)
    assert (line.start, line.end) == (2 + len(text) - len(text.lstrip()), 2 + len(text.rstrip()))


def test_the_shape_tells_capitals_words_figures_and_signs():
    assert Line.of("“Ärzte” der 3. Klasse: ½ l, 5% – ok… a™").shape == '"A"a0.A:na,0%-a…a*'


def test_a_part_of_a_line_is_a_line():
    line = Line.of("Ilse Marrow left.")
    assert list(line[1:]) == list(line)[1:]
    assert (line[1:].shape, line[1:].start, line[1:3].end) == ("Aa.", 5, 16)


def test_a_line_moves_with_its_text():
    assert list(Line.of("Odile left.").moved(7)) == list(Line.of("a word Odile left.", 7))


def test_what_touches_does_not_stand_apart():
    line = Line.of("the left-wing party")
    assert [line.stands_apart(n) for n in range(1, len(line))] == [True, False, False, True]


def test_a_text_without_ink_is_an_empty_line():
    assert [len(Line.of(text)) for text in ("", " \n", "\u3000")] == [0, 0, 0]


def test_neighbouring_sentences_are_one_line():
    text = "Odile left. Nobody saw her, said Ilse."
    parts = [Line.of(text, 0, 11), Line.of(text, 12)]
    whole, joined = Line.of(text), Line.joined(parts)
    assert Line.joined(parts[:1]) is parts[0]
    assert (list(joined), joined.shape) == (list(whole), whole.shape)


def test_a_place_of_the_text_leads_to_the_word_at_it_or_behind_it():
    line = Line.of("Odile left early.")
    assert [line.at(place) for place in (0, 1, 6, 17)] == [0, 1, 1, 4]
    assert [token.text for token in line.tokens(line.at(1), line.at(16))] == ["left", "early"]
