"""Which Spanish and French words the program knows: plurals and the verbs of news as well, and no names."""

import pytest

from aligner.common_words import is_common


@pytest.mark.parametrize(
    "word",
    [
        "todos",
        "millones",
        "sube",
        "aumenta",
        "acudieron",
        "hospitalizados",
        "prosiguen",
        "vaticinan",
        "constataron",
        "arreciaría",
    ],
)
def test_plurals_and_forms_of_verbs_are_spanish_words(word: str) -> None:
    assert is_common(word, "es")


@pytest.mark.parametrize("word", ["Corvilla", "Peñalba", "Ibáñez", "Johnson", "Danny", "Ferrán", "Aranda"])
def test_names_are_no_spanish_words(word: str) -> None:
    assert not is_common(word, "es")


@pytest.mark.parametrize("word", ["interpellés", "déraillent", "recommandées"])
def test_long_forms_are_french_words(word: str) -> None:
    assert is_common(word, "fr")
