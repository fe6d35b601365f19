"""How alike sentences are."""

import pytest

from aligner.lines import Line
from aligner.model import Reason, Story
from aligner.options import DEFAULT
from aligner.segmenting import read_sentences
from aligner.similarity import Likeness, bag_of


def likeness(original: str, copy: str) -> Likeness:
    ours, our_tokens = read_sentences(Story("o", original), "en")
    theirs, their_tokens = read_sentences(Story("c", copy), "en")
    return Likeness(ours, theirs, (our_tokens, their_tokens), DEFAULT)


def scores(original: str, copy: str) -> list[list[float]]:
    found = likeness(original, copy)
    return [[round(found.score(a, b), 3) for b in found.copy] for a in found.original]


def test_words_are_counted_without_marks_and_possessives():
    assert bag_of(Line.of("Müller’s ferry, MÜLLER and the Ferry")) == {"muller": 2, "ferry": 2, "and": 1, "the": 1}


def test_scripts_without_spaces_are_counted_in_pairs_of_characters_too():
    assert bag_of(Line.of("船开了")) == {"船": 1, "开": 1, "了": 1, "船开": 1, "开了": 1}


def test_equal_sentences_are_wholly_alike_and_strange_ones_not_at_all():
    text = "Ilse Marrow sold barley. Sixty ferries sank."
    assert scores(text, text) == [[1.0, 0.0], [0.0, 1.0]]


def test_another_form_of_a_word_counts_nearly_as_much():
    [[score]] = scores("The lanterns burned.", "The lantern burned.")
    assert 0.9 < score < 1.0


def test_short_words_and_numbers_have_no_other_form():
    assert scores("Barley 12345.", "Sank 12346.") == [[0.0]]
    assert scores("Cat.", "Cats.") == [[0.0]]


def test_rare_words_weigh_more():
    found = likeness("The ferry sank. The bridge fell. The Tellerwick.", "The crew ate.")
    assert found.weight("tellerwick") > found.weight("the") > 0
    assert found.weight("absent") == 0


def test_a_word_is_matched_once():
    found = likeness("Lantern lantern lantern.", "Lantern fell.")
    assert found.matched(found.original[0], found.copy[0]) == pytest.approx(found.weight("lantern"))


def test_reasons_are_the_words_that_carry_the_score_with_their_shares():
    found = likeness("The Tellerwick ferry. The crew. The end.", "Tellerwick, the town.")
    _, reasons = found.explained(found.original[0], found.copy[0])
    assert [(r.original, r.copy) for r in reasons] == [("tellerwick", "tellerwick"), ("the", "the")]
    assert sum(r.share for r in reasons) == pytest.approx(100, abs=0.2)
    assert found.explained(found.original[1], found.original[2])[1] == (Reason("the", "the", 100.0),)


def test_furniture_is_like_nothing():
    found = likeness("The ferry sank.\n\nAdvertisement", "Advertisement\n\nThe ferry sank.")
    assert [bool(bag) for bag in (*found.original, *found.copy)] == [True, False, False, True]
    assert found.candidates(1) == {}


def test_candidates_share_a_word_or_a_form_of_one():
    found = likeness("The lanterns.", "A lantern fell. Sixty ferries sank. The crew.")
    assert set(found.candidates(0)) == {0, 2}
    assert set(found.candidates(0, places=1)) == {0}  # one lantern and two things with "the": the lantern first
    assert set(found.candidates(0, places=0)) == set()


def test_words_are_like_in_either_direction():
    found = likeness("The lanterns.", "A lantern.")
    assert "lantern" in found.forms_of("lanterns")
    assert "lanterns" in found.forms_of("lantern")
    assert found.forms_of("the") == ()


def test_the_score_is_the_same_from_either_side():
    one, other = "Harbours.", "Harbor harbour."
    there, back = likeness(one, other), likeness(other, one)
    assert there.matched(there.original[0], there.copy[0]) == pytest.approx(
        back.matched(back.original[0], back.copy[0]), abs=1e-9
    )
