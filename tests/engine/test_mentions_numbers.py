"""Numbers by value."""

import pytest

from aligner.mentions.numbers import numbers, same_number, unit_of
from aligner.model import Mention, Span


def found(text: str, language: str = "en") -> list[Mention]:
    return numbers(text, Span(0, len(text)), language)


def values(text: str, language: str = "en") -> list[tuple[float, str]]:
    return [(float(m.normal.split("|")[0].split()[0]), unit_of(m)) for m in found(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sixty crates and 7 ferries", [(60, ""), (7, "")]),
        ("forty-one witnesses", [(41, "")]),
        ("two hundred and five", [(205, "")]),
        ("1,200 crates", [(1200, "")]),
        ("a 3½-year lease", [(3.5, "year")]),
        ("12 per cent", [(12, "%")]),
        ("12%", [(12, "%")]),
        ("$3.5 million", [(3_500_000, "dollar")]),
        ("£4.5bn", [(4_500_000_000, "pound")]),
        ("20 euros", [(20, "euro")]),
        ("the 19th ferry", [(19, "ordinal")]),
        ("the second ferry", [(2, "ordinal")]),
        ("no ferry at all", []),
        ("twice as many", [(2, "times")]),
        ("three times as many", [(3, "times")]),
        ("at 9.30 p.m.", []),
        ("B-52 and COVID-19", []),
        ("4x4", []),
        ("call +44 20 7946 0958 now", []),
    ],
)
def test_values_and_units(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "1.200 Kisten", 1200),
        ("de", "3,5 Prozent", 3.5),
        ("fr", "soixante caisses", 60),
        ("es", "doce barcos", 12),
        ("es", "mil doscientos barcos", 1200),
        ("es", "treinta y un barcos", 31),
        ("fr", "mille caisses", 1000),
        ("fr", "deux mille cent caisses", 2100),
        ("fr", "vingt et une caisses", 21),
        ("fr", "cinq pour cent", 5),
        ("de", "hundert Kisten", 100),
        ("de", "anderthalb Kisten", 1.5),
    ],
)
def test_numbers_of_other_languages(language, text, expected):
    assert [value for value, _ in values(text, language)] == [expected]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("sixty", "60", True),
        ("sixty", "six", False),
        ("1,200", "1.200", True),  # may be the same in another house
        ("1,200", "1,300", False),
        ("12 percent", "12 per cent", True),
        ("$5", "€5", False),
        ("$5", "5", True),
        ("3½", "3.5", True),
    ],
)
def test_same_numbers(one, other, same):
    [a], [b] = found(one), found(other)
    assert same_number(a, b) == same_number(b, a) == same


def test_places_count_in_the_whole_text():
    text = "7 old and 8 new 9"
    assert [m.span.of(text) for m in numbers(text, Span(6, 15), "en")] == ["8"]
