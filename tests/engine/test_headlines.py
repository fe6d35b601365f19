"""A headline that lost its line is told apart from the sentence behind it."""

import pytest

from aligner.headlines import ContentStems, Spellings, split_seams
from aligner.lines import Line


def split(text: str, language: str = "en", *, first: bool = True, beside: str = "") -> list[str]:
    inner = Line.of(text)
    pieces = split_seams(inner, language, Spellings.of([inner, Line.of(beside)]), ContentStems(language), first=first)
    return [text[piece[0].start : piece[-1].end] for piece in pieces]


@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        ("Second closure of the bridge is inevitable", "The bridge at Tellerwick will close again on Tuesday."),
        ("Council sells 240 barges", "According to the council they were no longer needed."),
    ],
)
def test_a_capital_on_a_word_of_grammar_opens_the_lead(headline, lead):
    assert split(f"{headline} {lead}") == [headline, lead]
    assert split(f"{headline} {lead}", first=False) == [headline, lead]


@pytest.mark.parametrize(
    ("language", "headline", "lead"),
    [
        ("en", "Storm closes the bridge at Port Harrow", "In the morning the police had warned drivers of the wind."),
        ("en", "Harbour fees to rise in Tellerwick", "The Harbour Board will raise its fees by a tenth in June."),
        ("en", "Ferry crews end their strike in Tellerwick", "Meanwhile, the board said it would raise pay next year."),
        ("en", "Part 2", "Mira Vance had never seen the sea before that summer."),
        ("de", "Sturm legt die Fähren in Tellerwick lahm", "Ein Sturm hat am Montag die Fähren lahmgelegt."),
        ("de", "Hafen von Tellerwick bleibt geschlossen", "Die Behörden haben den Hafen am Montag geschlossen."),
        ("fr", "Le port de Tellerwick reste fermé", "Les autorités ont fermé le port après la tempête."),
        ("fr", "La grève continue à Port Harrow", "Selon le syndicat, les marins ont refusé une offre."),
        ("es", "Sigue la huelga en Port Harrow", "Según el sindicato, los marineros rechazaron la oferta."),
        ("es", "Incendio en el astillero de Tellerwick", "Un incendio dejó dos heridos el lunes en el astillero."),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_word_that_opens_a_sentence_opens_the_lead(language, headline, lead, first):
    assert split(f"{headline} {lead}", language, first=first) == [headline, lead]


@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        (
            "Deckhands reject offer of the harbour board",
            "Deckhands at the Tellerwick ferries have rejected an offer of the harbour board on Monday.",
        ),
        ("Ferry sinks off Skarholm island", "Skarholm lost its only ferry when it sinks in a storm off the island."),
        (
            "The old harbour and its future in the eyes of Skarholmers",
            "62% of Skarholmers see a good future for the old harbour and its board, a survey says.",
        ),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_lead_that_takes_the_headline_up_again_opens_there(headline, lead, first):
    assert split(f"{headline} {lead}", first=first) == [headline, lead]


def test_half_a_headline_told_again_is_enough_only_at_the_head_of_a_text():
    headline, lead = (
        "Ferry sinks off Skarholm in winter storm",
        "Ilse Marrow of the Skarholm council said nobody was hurt when the ferry was lost on Tuesday.",
    )
    assert split(f"{headline} {lead}") == [headline, lead]
    assert split(f"{headline} {lead}", first=False) == [f"{headline} {lead}"]


def test_a_word_that_the_text_writes_small_elsewhere_opens_the_lead():
    headline, lead = "Harbour closed for the whole winter", "Pilots from Skarholm will not be paid."
    assert split(f"{headline} {lead}") == [f"{headline} {lead}"]
    assert split(f"{headline} {lead}", beside="The board owes the pilots three months of pay.") == [headline, lead]
    twice = "The pilots met. He is head of the Pilots of Tellerwick."  # with a capital inside: a name as well
    assert split(f"{headline} {lead}", beside=twice) == [f"{headline} {lead}"]


def test_a_quotation_behind_a_quotation_opens_a_sentence():
    one, other = "She called the winter “a very long wait”", "“The harbour will open in the spring,” she said."
    assert split(f"{one} {other}", first=False) == [one, other]


def test_lines_of_verse_that_end_in_a_comma_are_parted():
    lines = ["Along the quay the lanterns burn,", "And no one waits for my return."]
    assert split(" ".join(lines), first=False) == lines


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bridge opens late"),
        ("en", "The mayor of Ostrava Bay opened the new bridge on Tuesday before the ferry left."),
        ("en", "She told the newspaper The Courier that nobody will pay for the bridge."),
        ("en", "He gave the letter to Ilse Marrow of the harbour office in Tellerwick."),
        ("en", "The band In Harbours and the singer Mira Vance will play at the festival on Monday."),
        ("en", "King Harald The Great ruled the northern islands for almost thirty years."),
        ("en", "We spoke to Chancellor Hanno Quirl about Serie A teams in the second round."),
        ("en", "He drives a Boeing 737 Max and his brother an Airbus A320 Neo of the same line."),
        ("en", "At the 2022 World Cup Tellerwick United lost every match it played there."),
        ("en", "In 2021 Congress passed the law with the votes of both parties in the house."),
        ("en", "The judges of the left-wing Law and Harbour party say the law of the sea was broken."),
        ("en", "Actor Will Morrow and director May Holt won the prize for the film Over the Water in 2019."),
        ("en", "The Tellerwick Trust said the Tellerwick Board would meet the Tellerwick mayor on Monday."),
        ("de", "Die Zeitung Die Warte berichtet, dass der Hafen im Herbst geschlossen wird."),
        ("de", "Die Menge auf dem Platz Am Ring wartete lange auf den Beginn des Konzerts."),
        ("de", "Der Bürgermeister von Tellerwick hat am Montag die Brücke über den Fluss eröffnet."),
        ("fr", "Le maire de La Rochelière a demandé : « Qui va payer le nouveau pont du port ? »"),
        ("fr", "Marine Le Goff a rencontré le maire de La Rochelière lundi matin à la gare."),
        ("fr", "Jean De la Tour et Paul Le Roux sont partis vers Les Sables lundi matin."),
        ("es", "El alcalde de Los Olmos visitó La Ribera con el ministro Juan De la Torre el lunes."),
        ("es", "El diario El Faro informa de que el puerto de San Telmo cerrará en mayo."),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_sentences_stay_whole(language, text, first):
    assert split(text, language, first=first) == [text]


def test_pieces_keep_their_places_in_the_text():
    text = "Ignored. Council sells 240 barges According to the council they were no longer needed. Ignored."
    inner = Line.of(text, 9, len(text) - 9)
    pieces = split_seams(inner, "en", Spellings.of([inner]), ContentStems("en"), first=False)
    assert [(piece[0].start, piece[-1].end) for piece in pieces] == [(9, 33), (34, 86)]
