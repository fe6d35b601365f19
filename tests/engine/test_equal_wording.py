"""What is written otherwise and says the same value is harmless: no mark is drawn for it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.house_style import are_one, house_form
from aligner.model import EditKind
from aligner.options import Options
from aligner.pipeline import compare

HOUSE_WORDS = (
    "colour color aesthetic esthetic oestrogen estrogen percent per cent % pour cent prozent por ciento & and ok okay "
    "cannot can not won't will isn't is realise realize analysed analyzed centre center Ärzte Straße STRASSE strasse "
    "programme program defence defense travelled traveled dialogue dialog harbour Harbor ’ — 5"
).split(" ")

KEPT = (EditKind.EQUAL, EditKind.HARMLESS)


def marked(original: str, copy: str, language: str) -> list[tuple[str, str]]:
    comparison = compare(original, copy, Options(original_language=language, copy_language=language))
    changed = [edit for edits in comparison.edits for edit in edits if edit.kind not in KEPT]
    return [(edit.original.of(original), edit.copy.of(copy)) for edit in changed]


@pytest.mark.parametrize(
    ("language", "original", "copy"),
    [
        ("en", "The guild paid sixty-four crews.", "The guild paid 64 crews."),
        ("en", "The fair opens on Oct. 5 at dawn.", "The fair opens on October 5 at dawn."),
        ("en", "Wages rose 3½ per cent in a year.", "Wages rose three and a half percent in a year."),
        ("en", "The pier cost $5 million to mend.", "The pier cost 5 million dollars to mend."),
        ("en", "They painted half a million tiles.", "They painted 500,000 tiles."),
        ("en", "The colour of the old harbour fades.", "The color of the old harbor fades."),
        ("en", "The bell rings at 9 p.m. on Fridays.", "The bell rings at 9 pm on Fridays."),
        ("de", "Der Bau kostet 3,5 Mrd. Euro im Jahr.", "Der Bau kostet 3,5 Milliarden Euro im Jahr."),
        ("de", "Der Markt beginnt am 3. Okt. um 8 Uhr.", "Der Markt beginnt am 3. Oktober um 8.00 Uhr."),
        ("fr", "La foire attire soixante-dix peintres.", "La foire attire 70 peintres."),
        ("fr", "La soeur du maire garde le chœur.", "La sœur du maire garde le choeur."),
        ("es", "El puente costó veinte mil euros.", "El puente costó 20.000 euros."),
    ],
)
def test_equal_values_are_not_marked(language, original, copy):
    assert marked(original, copy, language) == []


@pytest.mark.parametrize(
    ("original", "copy", "expected"),
    [
        ("The guild paid sixty-four crews.", "The guild paid 46 crews.", [("sixty-four", "46")]),
        ("The fair opens on Oct. 5 at dawn.", "The fair opens on November 5 at dawn.", [("Oct.", "November")]),
        ("The reeve Colour left on foot.", "The reeve Color left on foot.", [("Colour", "Color")]),  # a name
        ("The old guild paid 64 crews.", "The new guild paid 64 crews.", [("old", "new")]),
    ],
)
def test_other_values_and_names_are(original, copy, expected):
    assert marked(original, copy, "en") == expected


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(*[st.lists(st.sampled_from(HOUSE_WORDS), min_size=1, max_size=2).map(" ".join)] * 2)
def test_texts_are_one_where_their_house_forms_are(one, other):
    assert are_one(one, other) == (house_form(one) == house_form(other) != "")
