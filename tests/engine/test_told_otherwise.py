"""Facts told in another writing or another order: the same facts, and so nothing to show."""

import pytest
from finding_words import findings

SAME = [
    # an age
    ("The 45-year-old teacher was taken to hospital on Friday.", "The teacher, 45, was taken to hospital on Friday."),
    (
        "Ilse Marrow, 45, was taken to hospital on Friday.",
        "The 45-year-old Ilse Marrow was taken to hospital on Friday.",
    ),
    (
        "A 12-year-old boy and his 9-year-old sister were rescued from the river.",
        "A boy of 12 and his sister, nine, were rescued from the river.",
    ),
    (
        "Die Lehrerin Ilse Marrow, 45, kam am Freitag ins Krankenhaus.",
        "Die 45 Jahre alte Lehrerin Ilse Marrow kam am Freitag ins Krankenhaus.",
    ),
    # how long something lasts, or is
    ("A three-day strike begins on Monday at the port.", "A strike of three days begins on Monday at the port."),
    ("The two-year contract was signed.", "The contract, which runs for two years, was signed."),
    ("A 20-kilometer pipeline will link the towns.", "A pipeline 20 km long will link the towns."),
    ("Winds reached 120 kilometers per hour (75 miles per hour).", "Winds reached 75mph (120km/h)."),
    # a date
    ("Am 1. Mai 2024 wurde das Haus eröffnet.", "Das Haus wurde am 1.5.2024 eröffnet."),
    ("He was born in the 1980s in Tellerwick.", "He was born in the ’80s in Tellerwick."),
    ("The 2015-2018 program was halted.", "The 2015–18 programme was halted."),
    # a measure, an amount
    ("It rose to 104 degrees Fahrenheit (40 degrees Celsius).", "It rose to 40C (104F)."),
    ("Auf minus 19 Grad fiel das Thermometer.", "Auf –19 Grad Celsius fiel das Thermometer."),
    ("The target price remains at 540 pence.", "The target price remains at £5.40."),
    ("He fell about 40 feet (12 metres) on to the ledge.", "He fell about 12m (40ft) on to the ledge."),
    ("Acht Jahrzehnte galt der Apfel als ausgestorben.", "80 Jahre galt der Apfel als ausgestorben."),
    # a share
    ("Prices of oats had fallen by a fifth since spring.", "Prices of oats had fallen by 20 per cent since spring."),
    ("Jeder vierte Haushalt hat keine Heizung.", "Ein Viertel der Haushalte hat keine Heizung."),
    # another order
    (
        "It takes 41 days to travel around its pair of suns, one of which is slightly larger than our own.",
        "A journey around its two suns, of which one is a little bigger than ours, takes it 41 days.",
    ),
]

CHANGED = [
    ("The 45-year-old teacher was hurt.", "The teacher, 54, was hurt.", "45", "54"),
    ("It fell to 40C on Friday.", "It fell to 40F on Friday.", "40C", "40F"),
    ("Auf minus 19 Grad fiel das Thermometer.", "Auf 19 Grad fiel das Thermometer.", "minus 19", "19"),
    ("He fell 12m on to the ledge.", "He fell 21m on to the ledge.", "12m", "21m"),
    ("The 2015-18 program was halted.", "The 2015-19 program was halted.", "18", "19"),
    ("The target remains at 540 pence.", "The target remains at 450 pence.", "540 pence", "450 pence"),
    ("Prices fell by a fifth since spring.", "Prices fell by a quarter since spring.", "a fifth", "a quarter"),
    ("Jeder vierte Haushalt hat keine Heizung.", "Jeder fünfte Haushalt hat keine Heizung.", "vierte", "fünfte"),
]


@pytest.mark.parametrize(("original", "copy"), SAME)
def test_the_same_value_in_another_writing_is_no_finding(original, copy):
    assert findings(original, copy) == []
    assert findings(copy, original) == []


@pytest.mark.parametrize(("original", "copy", "right", "wrong"), CHANGED)
def test_another_value_in_such_a_writing_is_found(original, copy, right, wrong):
    assert findings(original, copy) == [("changed-number", right, wrong)]


def test_two_values_that_changed_places_are_found_in_a_long_edit_too():
    original = "The council counted 200 nurses and 300 drivers."
    copy = "The council counted 300 nurses and 200 drivers."
    assert {kind for kind, _, _ in findings(original, copy)} == {"changed-number"}


def test_a_passage_reworded_on_both_sides_alike_leaves_nothing_out():
    original = "The first ship, the Sankt Orlan, left the port of Tellerwick at noon with passengers and cars on board."
    copy = "With people and vehicles aboard, the Sankt Orlan departed from the harbour of Tellerwick first, at noon."
    assert findings(original, copy) == []


def test_a_reworded_passage_that_tells_more_shows_it():
    original = "The first ship, the Sankt Orlan, left the port of Tellerwick at noon."
    copy = (
        "With a choir, two brass bands and a delegation of fishermen aboard, the Sankt Orlan departed from the harbour "
        "of Tellerwick first, at noon."
    )
    assert [kind for kind, _, _ in findings(original, copy)] == ["added-fact"]


@pytest.mark.parametrize(
    ("original", "copy"),
    [
        ("The winchman, Flight Sergeant Alun Byrde, came down.", "Flt Sgt Alun Byrde, the winchman, came down."),
        ("His mobile telephone was smashed in the fall.", "His mobile phone was smashed in the fall."),
        ("They won the semi-final on Friday.", "They won the semifinal on Friday."),
        ("The talks began on May 3 in Tellerwick.", "The talks began in Tellerwick."),
    ],
)
def test_short_and_long_forms_are_one_word(original, copy):
    assert {kind for kind, _, _ in findings(original, copy)} <= {"missing-fact"}
