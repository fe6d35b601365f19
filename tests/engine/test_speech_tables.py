"""The tables of what the engine says: each language is complete, with the same values and its own quotation marks."""

import ast
import json
import re

import pytest

from aligner import KINDS, SAMPLES, Comparison, FindingKind, compare, mendings_for, read
from aligner.speech import SPOKEN, Message, Speech
from scripts.build_speech import FOLDER, STAGES, is_counted, spoken, texts_in

FOREIGN = [language for language in SPOKEN if language != "en"]
MARKS = {"de": "„“", "es": "«»"}


@pytest.fixture(scope="module")
def said() -> list[str]:
    return spoken()


@pytest.fixture(scope="module")
def compared() -> list[Comparison]:
    return [compare(read(sample.original), read(sample.copy)) for sample in SAMPLES]


def table(language: str) -> dict[str, str | list[str]]:
    return json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))


def forms_of(language: str) -> list[tuple[str, str]]:
    """Each text with each of its forms."""
    told = table(language).items()
    return [(text, form) for text, forms in told for form in ([forms] if isinstance(forms, str) else forms)]


def values_in(text: str) -> set[str]:
    return set(re.findall(r"\{[^}]*\}", text))


@pytest.mark.parametrize("language", SPOKEN)
def test_each_language_has_all_that_is_said_and_no_more(language, said):
    wanted = [text for text in said if language != "en" or is_counted(text)]
    assert list(table(language)) == wanted, "run make translations"
    assert [text for text, form in forms_of(language) if not form] == []
    counted = [text for text, forms in table(language).items() if isinstance(forms, list)]
    assert counted == [text for text in wanted if is_counted(text)]


@pytest.mark.parametrize("language", SPOKEN)
def test_a_translation_has_the_values_of_what_it_translates(language):
    for text, form in forms_of(language):
        missing = values_in(text) - values_in(form)
        assert values_in(form) <= values_in(text), form
        assert missing <= ({"{count}"} if form == table(language)[text][0] else set()), form


@pytest.mark.parametrize("language", FOREIGN)
def test_a_translation_quotes_with_the_marks_of_its_language(language):
    opening, closing = MARKS[language]
    for text, form in forms_of(language):
        assert (form.count(opening), form.count(closing)) == (text.count("“"), text.count("”")), form
        assert form.endswith(".") is text.endswith("."), form
        assert form == form.strip(), form


def test_the_search_for_marked_texts_finds_them():
    source = "draft(Message('A “{b}”.', b=c)); T = {1: template('D')}; say('E', n=2); other('F'); say(g)"
    assert sorted(texts_in(ast.parse(source))) == ["A “{b}”.", "D", "E"]


def test_every_stage_the_engine_tells_is_in_the_table():
    told: list[str] = []
    compare(read(SAMPLES[0].original), read(SAMPLES[0].copy), progress=lambda _done, what: told.append(what))
    assert {stage for stage in told if stage} <= set(STAGES)


@pytest.mark.parametrize("language", FOREIGN)
def test_nothing_said_of_a_finding_stays_english(language, compared):
    say = Speech(language)
    for comparison in compared:
        for finding in comparison.findings:
            said = [finding.message, *(way.label for way in mendings_for(comparison, finding))]
            assert all(isinstance(one, Message) for one in said)
            assert {one.template for one in said} <= set(table(language))
            assert [one for one in said if say(one) == one] == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The copy has “Orvel ‘Sen.’” where the original has “Orwell”."),
        ("de", "In der Fassung steht „Orvel ‚Sen.‘“, wo im Original „Orwell“ steht."),
        ("es", "La copia tiene «Orvel “Sen.”» donde el original tiene «Orwell»."),
    ],
)
def test_a_finding_is_said_with_the_marks_of_the_language(language, said):
    message = Message("The copy has “{wrong}” where the original has “{right}”.", wrong="Orvel “Sen.”", right="Orwell")
    assert Speech(language)(message) == said


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("de", 1, "Überall „Orwell“ schreiben (1 Stelle)"),
        ("de", 1234, "Überall „Orwell“ schreiben (1.234 Stellen)"),
        ("es", 1, "Escribir «Orwell» en todas partes (1 lugar)"),
        ("es", 2, "Escribir «Orwell» en todas partes (2 lugares)"),
    ],
)
def test_a_number_chooses_the_form_of_the_language(language, count, said):
    label = Message("Write “{words}” everywhere ({count} places)", words="Orwell", count=count)
    assert Speech(language)(label) == said


def test_a_moved_passage_alone_is_said_without_its_number():
    moved = "The copy tells this block of {count} passages in another place: in the original after “{before}”, "
    message = Message(moved + "in the copy at the top.", count=1, before="The mayor left.", behind="")
    assert message.startswith("The copy tells this passage in another place: in the original after “The mayor left.”,")
    assert Speech("de")(message) == (
        "Die Fassung erzählt diese Passage an anderer Stelle: im Original nach „The mayor left.“, "
        "in der Fassung ganz oben."
    )


@pytest.mark.parametrize(
    ("language", "words", "said"),
    [
        ("de", "Der Rat tagt am Montag.", "In der Fassung kommt die Einzelheit „Der Rat tagt am Montag.“ hinzu."),
        ("es", "El pleno es el lunes.", "La copia añade el detalle «El pleno es el lunes»."),
        ("es", "El pleno es el lunes,", "La copia añade el detalle «El pleno es el lunes»."),
        ("es", "El pleno es el lunes?", "La copia añade el detalle «El pleno es el lunes?»."),
        ("es", "S. A.", "La copia añade el detalle «S. A.»."),
        ("en", "The council meets on Monday.", "The copy adds the detail “The council meets on Monday.”."),
    ],
)
def test_no_full_stop_stands_before_another(language, words, said):
    assert Speech(language)(Message("The copy adds the detail “{words}”.", words=words)) == said


@pytest.mark.parametrize("language", FOREIGN)
def test_each_kind_has_a_letter_of_its_own_in_every_language(language):
    letters = [Speech(language)(info.letter) for info in KINDS.values()]
    assert len(set(letters)) == len(letters)
    assert [letter for letter in letters if len(letter) != 1 or not letter.isalpha()] == []
    assert letters != [info.letter for info in KINDS.values()]


@pytest.mark.parametrize(("language", "letters"), [("de", "FfNnU"), ("es", "FfAaR")])
def test_the_letters_are_those_of_the_words_of_the_language(language, letters):
    kinds = ["MISSING_PASSAGE", "MISSING_FACT", "ADDED_PASSAGE", "ADDED_FACT", "MOVED_PASSAGE"]
    assert "".join(Speech(language)(KINDS[FindingKind[kind]].letter) for kind in kinds) == letters
