"""Languages are told by script and by words of grammar; too little to go by is said to be unknown."""

import pytest

from aligner import LANGUAGE_NAMES
from aligner.language import UNKNOWN, detect, function_words


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ferry to Skarholm was late because the harbour is full of ice and nobody had told them.", "en"),
        ("Die Fähre nach Skarholm kam zu spät, weil der Hafen voller Eis ist und niemand es ihnen sagte.", "de"),
        (
            "Le bac pour Skarholm est en retard parce que le port est plein de glace et que personne ne les a avertis.",
            "fr",
        ),
        (
            "El barco de Skarholm llegó tarde porque el puerto está lleno de hielo y nadie se lo había dicho a ellos.",
            "es",
        ),
        ("Паром до Скархольма запізнився, тому що в порту повно криги і ніхто їм про це не сказав.", "uk"),
        ("تأخرت العبارة إلى سكارهولم لأن الميناء مليء بالجليد.", "ar"),
        ("渡轮晚点了，因为港口结冰了。", "zh"),
        ("港が氷でいっぱいなので、フェリーは遅れました。", "ja"),
        ("항구에 얼음이 가득해서 배가 늦었다.", "ko"),
    ],
)
def test_languages_are_told(text, language):
    assert detect(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La alcaldesa inaugura un puente.", "es"),
        ("La mairesse inaugure un pont.", "fr"),
        ("Un incendio destruye una fábrica.", "es"),
        ("Il sindaco lascia la città.", "it"),
        ("Der Müller tritt ab.", "de"),
        ("De burgemeester heeft een brug voor het dorp.", "nl"),
    ],
)
def test_a_line_that_has_words_of_grammar_of_two_languages_is_told_by_its_other_words(text, language):
    assert detect(text) == language


@pytest.mark.parametrize("text", ["", "   ", "12 345", "🙂", "Tellerwick", "Xq zzv brrm klop"])
def test_too_little_says_nothing(text):
    assert detect(text) == UNKNOWN


def test_words_of_grammar_are_the_languages_own_and_english_for_the_unknown():
    assert {"der", "und"} <= function_words("de")
    assert "und" not in function_words("en")
    assert function_words(UNKNOWN) == function_words("tlh") == function_words("en")


def test_every_language_that_is_told_has_a_name():
    assert LANGUAGE_NAMES["uk"] == "Ukrainian"
    assert LANGUAGE_NAMES[UNKNOWN] == "an unknown language"
