"""When two whole names are one, and when a word of a name tells two apart."""

import pytest

from aligner.house_style import written_out
from aligner.mentions.tables import contrasts
from aligner.naming import is_mark, is_one_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Leonid Grutsky", "Leonid Eduardovich Grutskiy"),  # a patronymic
        ("Fares Mohand Marrash", "Faris Marrash"),  # a given name less
        ("Nahr al Lestun", "Nahr el-Lestoun"),  # another romanisation
        ("Tarvolin", "Tarwolin"),
    ],
)
def test_spellings_of_one_name(one, other):
    assert is_one_name(one, other)
    assert is_one_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Arin Petrik", "Lomar Arin"),
        ("Boris Grutsky", "Boris Amalfin"),
        ("Ostrin", "Halvorsund"),
    ],
)
def test_two_names(one, other):
    assert not is_one_name(one, other)
    assert not is_one_name(other, one)


@pytest.mark.parametrize(
    ("word", "marks"), [("J", True), ("III", True), ("XIV", True), ("Il", False), ("j", False), ("Li", False)]
)
def test_an_initial_or_number_of_a_name(word, marks):
    assert is_mark(word) is marks


def test_short_forms_are_written_out():
    assert written_out(["gen", "orlik", "st"]) == ["general", "orlik", "saint"]


def test_no_word_stands_twice_in_one_family():
    for word, groups in contrasts("en").items():
        families = [contrast.family for contrast in groups]
        assert len(families) == len(set(families)), word


def test_a_language_without_families_has_no_contrasts():
    assert contrasts("uk") == {}
