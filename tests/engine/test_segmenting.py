"""Paragraphs, roles and sentences."""

import pytest

from aligner.model import Role, Story
from aligner.segmenting import segment


def sentences(text: str, language: str | None = None) -> list[str]:
    document = segment(Story("s", text), language)
    return [s.span.of(text) for s in document.sentences]


def paragraphs(text: str) -> list[str]:
    return [p.span.of(text) for p in segment(Story("s", text)).paragraphs]


def roles(text: str, title: str | None = None) -> list[Role]:
    return [p.role for p in segment(Story("s", text, title=title)).paragraphs]


def test_nothing_has_no_sentences():
    for text in ("", " \n\t\n ", "\u3000\u2028"):
        document = segment(Story("s", text))
        assert (document.paragraphs, document.sentences) == ((), ())


@pytest.mark.parametrize(
    "expected",
    [
        ["The ferry left.", "It came back."],
        ["Mr. Adjei-Lund met Dr. Marrow on Sept. 5 at the U.N. office.", "They spoke."],
        ["“Nobody will pay,” she said.", "“Nobody.”"],
        ["It cost $3.5 million.", "The council paid."],
        ["The fire covered an area of 40 sq. m.", "According to the board, nobody was hurt."],
        ["Many noted that he looked bad and was obviously sick.", "More and more often came new storms."],
        ["They are invited to feasts where there is always a dress code.", "Ilse Marrow offers coats."],
        ["How sick I am.", "Over the field the wind whistles."],
        ["The yard of Marrow et al. Harbour Works has no. 5 on its gate."],
        ["Why did it sink?", "Nobody knows!", "The search goes on."],
    ],
)
def test_english_sentences(expected):
    assert sentences(" ".join(expected), "en") == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", ["Die Fähre fuhr am 5. Mai ab.", "Sie kam nicht zurück."]),
        ("fr", ["Le bac est parti.", "Il n'est pas revenu."]),
        ("es", ["El barco salió.", "¿Por qué no volvió?", "Nadie lo sabe."]),
        ("uk", ["Паром відійшов.", "Він не повернувся."]),
        ("ar", ["غادرت العبارة الميناء.", "لم تعد بعد."]),
    ],
)
def test_sentences_of_other_languages(language, expected):
    assert sentences(" ".join(expected), language) == expected


@pytest.mark.parametrize(
    ("language", "expected"), [("ja", ["船は出た。", "戻らなかった。"]), ("zh", ["船开了。", "它没有回来。"])]
)
def test_sentences_without_spaces_between_them(language, expected):
    assert sentences("".join(expected), language) == expected


def test_lines_are_paragraphs():
    assert paragraphs("One line here.\nAnother line.\n\n\n  A third.  \n") == [
        "One line here.",
        "Another line.",
        "A third.",
    ]


def test_lines_wrapped_by_a_machine_are_one_paragraph():
    text = (
        "The ferry to Skarholm left the old harbour of Tellerwick on\n"
        "Tuesday with sixty witnesses and nineteen crates of apples on\n"
        "board, although the rain had not stopped and the council had\n"
        "warned the harbour master that no ship should leave the quay\n"
        "before dawn."
    )
    assert paragraphs(text) == [text]


def test_roles_as_far_as_the_bare_text_shows_them():
    text = "Ferry lost off Skarholm\n\nBy Ilse Marrow\n\nThe ferry sank on Tuesday.\n\nA long night\n\nNobody was hurt."
    assert roles(text) == [Role.TITLE, Role.BYLINE, Role.BODY, Role.HEADING, Role.BODY]


def test_a_title_is_known_from_the_story():
    assert roles("The ferry sank.\n\nNobody was hurt.", title="The Ferry sank.") == [Role.TITLE, Role.BODY]


def test_captions_are_told_by_their_credit():
    text = "The ferry sank on Tuesday.\n\nThe quay at Tellerwick. (Petra Vondrak/Fjordbild)"
    assert roles(text) == [Role.BODY, Role.CAPTION]


def test_a_sentence_without_an_end_is_cut_at_a_space():
    text = " ".join(["lantern"] * 6_000)
    found = sentences(text)
    assert [len(s) for s in found] == [3_999] * 12
    assert " ".join(found) == text


def test_a_language_that_is_given_is_not_guessed():
    assert segment(Story("s", "Die Fähre ist da und der Hafen ist voll."), "en").language == "en"


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u0085", "\u3000"])
@pytest.mark.parametrize("language", ["de", "es", "fr", "ru"])
def test_a_wide_space_between_a_capital_and_its_full_stop_stops_nothing(language, space):
    assert sentences(f"Plan A{space}. Maja B.", language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Mühle stammt aus dem 19. Jahrhundert und steht leer."),
        ("de", "Im 2. Weltkrieg brannte sie ab."),
        ("de", "Der 1. FC Norwede gewann zum 25. Mal."),
        ("de", "Er traf in der 54. Minute."),
        ("de", "Das Fest ist am Montag, 3. Mai, in Norwede."),
        ("de", "Der Nachfolger von Johannes XXIII. Montini blieb."),
        ("de", "Anna Telk, geb. Müller, kauft bei der Telk GmbH & Co. KG ein."),
        ("de", "Er gehört zu den sog. Wattläufern der Insel."),
        ("fr", "Il a vu le Dr. Petit et Mgr. Corbel à Bellarive."),
        ("fr", "Le maire J.-P. Corbel parle."),
        ("fr", "L'art. 5 reste valable."),
        ("es", "El sindicato CC.OO. Villarmar protestó."),
        ("es", "Difícil para CC.OO. y para los JJ.OO. Isleños."),
        ("es", "Habló Dña. Ana con el Cnel. Pérez."),
        ("it", "Parla il prof. Corbelli con il dott. Telchi."),
        ("pt", "Fala a Dra. Telha com o Sr. Ruivo."),
    ],
)
def test_a_full_stop_that_shortens_or_counts_ends_no_sentence(language, text):
    assert sentences(text, language) == [text]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Er wurde 3. Danach regnete es."),
        ("de", "Die Zahl stieg auf 39. Beobachter staunten."),
        ("de", "Das war im Juni 2019. Seitdem ist Ruhe."),
        ("de", "Sie stammt aus dem 12. Jh. Er ist jünger."),
        ("fr", "Rome était grande en 50 av. J.-C. Elle le resta."),
    ],
)
def test_a_full_stop_behind_a_number_or_letters_may_end_a_sentence(language, text):
    assert len(sentences(text, language)) == 2
