"""Names by capitals in context."""

import pytest

from aligner.mentions.names import Capitals, is_initial, names
from aligner.model import Story
from aligner.segmenting import read_sentences


def found(text: str, language: str = "en") -> list[str]:
    document, sentences = read_sentences(Story("s", text), language)
    capitals = Capitals()
    capitals.read(document, sentences)
    return [mention.text for mention in names(document, sentences, capitals)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Tuesday the mayor met Ilse Marrow at Tellerwick.", ["Ilse Marrow", "Tellerwick"]),
        ("There she met Kwame Adjei-Lund and Odile van der Tarnand.", ["Kwame Adjei-Lund", "Odile van der Tarnand"]),
        ("Then the UNHCR paid.", ["UNHCR"]),
        ("Barley is dear.", []),
        ("Petra Vondrak left.", ["Petra Vondrak"]),
        ("They saw Vondrak. Vondrak ran.", ["Vondrak", "Vondrak"]),
        ("nothing here at all.", []),
    ],
)
def test_english_names(text, expected):
    assert found(text) == expected


def test_german_nouns_behind_articles_are_no_names():
    assert found("Gestern traf die alte Fähre in dem Hafen ein.", "de") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gestern traf die Fähre auf Ilse Marrow.", ["Ilse Marrow"]),
        ("Dort dankte die Bürgermeisterin Oltmanns. Später ging Oltmanns.", ["Oltmanns", "Oltmanns"]),
        ("Dort kosten zwei Millionen Euro kein Geld.", []),
    ],
)
def test_german_full_names(text, expected):
    assert found(text, "de") == expected


def test_furniture_names_nobody():
    assert found("The ferry sank.\n\n© 2024 Ilse Marrow") == []


def test_a_capital_at_an_opening_says_nothing():
    _, [sentence] = read_sentences(Story("s", "He said: “Nobody came.”"), "en")
    initial = [t.text for n, t in enumerate(sentence) if t.is_word and is_initial(sentence, n)]
    assert initial == ["He", "Nobody"]
