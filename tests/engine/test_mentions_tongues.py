"""Numbers and dates as German, French and Spanish newsrooms write them."""

import pytest

from aligner.mentions.dates import dates, same_date
from aligner.mentions.numbers import numbers, same_number
from aligner.model import Mention, Span


def the_number(text: str, language: str) -> Mention:
    (found,) = numbers(text, Span(0, len(text)), language)
    return found


def the_date(text: str, language: str) -> Mention:
    (found,) = dates(text, Span(0, len(text)), language)
    return found


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        ("en", "two dozen boats", "24"),
        ("en", "half a dozen boats", "6"),
        ("en", "two thousand five hundred boats", "2,500"),
        ("de", "siebenundzwanzig Boote", "27"),
        ("de", "sechseinhalb Stunden", "6,5"),
        ("de", "zwei Dutzend Boote", "24"),
        ("de", "ein halbes Dutzend Boote", "6"),
        ("de", "hunderttausend Boote", "100.000"),
        ("de", "zweihundertfünfzigtausend Boote", "250.000"),
        ("de", "die siebenundzwanzigste Fahrt", "27"),
        ("de", "zum zwanzigsten Mal", "20"),
        ("de", "der dreizehnte Kahn", "13"),
        ("de", "die vierundzwanzigjährige Fährfrau", "24"),
        ("de", "ein Achtel der Ernte", "12,5 Prozent"),
        ("de", "die Hälfte der Ernte", "50 %"),
        ("de", "eine 20-prozentige Abgabe", "20 Prozent"),
        ("de", "eine zwanzigprozentige Abgabe", "20 Prozent"),
        ("de", "300 Millionen Franken", "300 Mio. Franken"),
        ("fr", "dix-sept barques", "17"),
        ("fr", "dix-neuf barques", "19"),
        ("fr", "septante-cinq barques", "75"),
        ("fr", "quatre-vingt-dix-neuf barques", "99"),
        ("fr", "mille neuf cent quatre-vingt-quatre", "1984"),
        ("fr", "deux mille dix-neuf", "2019"),
        ("fr", "trois mille cinq cents barques", "3.500"),
        ("fr", "4,5 M€", "4,5 millions d’euros"),
        ("fr", "4,5 Mds€", "4,5 milliards d'euros"),
        ("fr", "une vingtaine de barques", "20"),
        ("fr", "deux douzaines de barques", "24"),
        ("fr", "un millier de barques", "1000"),
        ("fr", "la dix-neuvième barque", "19e"),
        ("fr", "la vingt et unième barque", "21e"),
        ("fr", "la quatre-vingtième barque", "80e"),
        ("fr", "un sixième de la récolte", "1/6"),
        ("fr", "reculer d’un cinquième au printemps", "20 %"),
        ("fr", "la moitié de la récolte", "50 %"),
        ("fr", "trois ans et demi", "3,5 ans"),
        ("fr", "un an et demi", "1,5 an"),
        ("fr", "le triple du prix", "trois fois le prix"),
        ("es", "dos mil diecinueve", "2019"),
        ("es", "dos mil millones de pesos", "2.000 millones de pesos"),
        ("es", "9.000 millones de euros", "9 mil millones de euros"),
        ("es", "dos billones de pesos", "2 billones de pesos"),
        ("es", "cinco por cien", "5 por ciento"),
        ("es", "dos docenas de barcas", "24"),
        ("es", "media docena de barcas", "6"),
        ("es", "un centenar de barcas", "100"),
        ("es", "la decimonovena barca", "19.ª"),
        ("es", "una cuarta parte de la cosecha", "25 %"),
        ("es", "tres cuartas partes de la cosecha", "75 %"),
        ("es", "la mitad de la cosecha", "50 por ciento"),
        ("es", "tres años y medio", "3,5 años"),
        ("es", "el doble de barcas", "dos veces"),
    ],
)
def test_words_and_figures_say_the_same(language, text, figures):
    found = the_number(text, language)
    if "/" in figures:
        one, _, other = figures.partition("/")
        assert float(found.normal.split("|")[0]) == pytest.approx(int(one) / int(other))
    else:
        assert same_number(found, the_number(figures, language)), found.normal


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("de", "ein Dutzend Boote", "zwei Dutzend Boote"),
        ("de", "ein Drittel der Ernte", "die Hälfte der Ernte"),
        ("de", "zweitausend Boote", "zwölftausend Boote"),
        ("de", "die einundzwanzigste Fahrt", "die zweiundzwanzigste Fahrt"),
        ("fr", "dix-huit barques", "huit barques"),
        ("fr", "une douzaine de barques", "une vingtaine de barques"),
        ("fr", "le double du prix", "le triple du prix"),
        ("fr", "deux ans et demi", "trois ans et demi"),
        ("fr", "4,5 M€", "4,5 Md€"),
        ("es", "una docena de barcas", "una veintena de barcas"),
        ("es", "una cuarta parte de la cosecha", "una quinta parte de la cosecha"),
        ("es", "dos mil millones de pesos", "dos millones de pesos"),
        ("es", "el doble de barcas", "el triple de barcas"),
    ],
)
def test_other_values_stay_apart(language, one, other):
    assert not same_number(the_number(one, language), the_number(other, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Boote stehen unter Quarantäne."),
        ("fr", "Les barques sont en quarantaine."),
        ("es", "Los barcos salen cada quincena."),
        ("fr", "La demi-finale reste ouverte."),
    ],
)
def test_words_that_only_look_like_numbers(language, text):
    assert numbers(text, Span(0, len(text)), language) == []


@pytest.mark.parametrize(
    ("language", "text", "normal"),
    [
        ("de", "am Montagabend", "weekday 1 evening"),
        ("de", "in der Sonntagnacht", "weekday 7 night"),
        ("fr", "tous les lundis", "weekday 1"),
        ("fr", "vers 18 heures", "time 18:00"),
        ("fr", "à 20 heures 30", "time 20:30"),
        ("es", "los sábados", "weekday 6"),
        ("es", "a las 18 horas", "time 18:00"),
        ("es", "a las 20.30", "time 20:30"),
        ("es", "hacia las 2.30 horas", "time 2:30"),
        ("es", "anoche", "day -1"),
        ("es", "Vilar, 2 may (EFE)", "month 5"),
    ],
)
def test_dates_of_other_languages(language, text, normal):
    assert the_date(text, language).normal == normal


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "une grève de 24 heures"),
        ("es", "una huelga de 24 horas"),
        ("es", "las 12 barcas del mar"),
    ],
)
def test_how_long_is_no_time_of_day(language, text):
    assert dates(text, Span(0, len(text)), language) == []


def test_a_part_of_the_day_that_one_side_leaves_out_changes_no_date():
    evening, morning, day = (the_date(f"am {word}", "de") for word in ("Montagabend", "Montagmorgen", "Montag"))
    assert same_date(evening, day)
    assert same_date(day, morning)
    assert not same_date(evening, morning)
