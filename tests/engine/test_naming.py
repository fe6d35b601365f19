"""What one spelling of a name is to another."""

import pytest

from aligner.naming import NameRelation, is_inflected, likeness, plain, relate_words, skeleton, sound


@pytest.mark.parametrize(
    ("word", "bare"), [("Quảng", "quang"), ("Marrow’s", "marrow"), ("Şükrü", "sukru"), ("O'Neal", "o'neal")]
)
def test_plain_is_bare_latin(word, bare):
    assert plain(word) == bare


@pytest.mark.parametrize(("one", "other"), [("Sergei", "Sergey"), ("Kravchuk", "Krawtschuk"), ("Yusuf", "Yusuff")])
def test_romanisations_sound_alike(one, other):
    assert sound(one) == sound(other)
    assert relate_words(one, other).relation is NameRelation.VARIANT


def test_german_sch_sounds_like_sh():
    assert sound("Schevtsov") == sound("Shevtsov")


def test_consonants_make_the_skeleton():
    assert skeleton("Pulnik") == skeleton("Balneg")
    assert skeleton("Pulnik") != skeleton("Marrow")


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("Marrow", "Marrow", NameRelation.SAME),
        ("Marrow", "MARROW", NameRelation.SAME),
        ("Tellerwick", "Telerwik", NameRelation.VARIANT),
        ("Tellerwick", "Tellerwink", NameRelation.GARBLED),
        ("Vondrak", "Fontrak", NameRelation.GARBLED),
        ("Marrow", "Tellerwick", NameRelation.OTHER),
    ],
)
def test_relations(one, other, relation):
    assert relate_words(one, other).relation is relation
    assert relate_words(other, one).relation is relation


def test_likeness_runs_from_nothing_to_one_and_is_the_same_from_either_side():
    assert likeness("Marrow", "Marrow") == 1.0
    assert likeness("Marrow", "") == likeness("...", "Marrow") == 0.0
    assert 0 < likeness("Marrow", "Barrow") == likeness("Barrow", "Marrow") < 1


@pytest.mark.parametrize(
    ("one", "other", "language", "same"),
    [
        ("Skarholm", "Skarholm’s", "en", True),
        ("Tellerwick", "Tellerwicks", "en", True),
        ("Ostravia", "Ostravian", "en", True),
        ("Staat", "Staaten", "de", True),
        ("Marrow", "Barrow", "en", False),
        ("Tellerwick", "Tellermann", "en", False),
    ],
)
def test_endings_of_grammar(one, other, language, same):
    assert is_inflected(one, other, language) == is_inflected(other, one, language) == same
