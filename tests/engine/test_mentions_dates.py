"""Months, weekdays and times."""

import pytest

from aligner.mentions.dates import dates, same_date
from aligner.model import Span


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "on Tuesday, Sept. 5", ["weekday 2", "month 9"]),
        ("en", "in September 1987", ["month 9"]),
        ("en", "at 5:30 p.m. and 17:30", ["time 17:30", "time 17:30"]),
        ("en", "at 12 a.m. and 12 p.m.", ["time 0:00", "time 12:00"]),
        ("en", "May the crew march home on the sun deck", []),
        ("en", "in May and on 3 March", ["month 5", "month 3"]),
        ("en", "Tuesday's ferry", ["weekday 2"]),
        ("de", "am Dienstag, 5. September", ["weekday 2", "month 9"]),
        ("fr", "mardi 5 septembre", ["weekday 2", "month 9"]),
        ("es", "el martes 5 de septiembre", ["weekday 2", "month 9"]),
        ("en", "no date at all", []),
        ("de", "um 19.30 Uhr und um 7 Uhr", ["time 19:30", "time 7:00"]),
        ("fr", "à 14h30, à 14 h 30 et à 9h", ["time 14:30", "time 14:30", "time 9:00"]),
        ("en", "at 9 a.m. EST tomorrow", ["time 9:00 EST", "day 1"]),
    ],
)
def test_dates_have_one_form(language, text, expected):
    assert [m.normal for m in dates(text, Span(0, len(text)), language)] == expected


def test_the_point_of_a_shortened_month_belongs_to_it():
    text = "on Sept. 5"
    assert [m.span.of(text) for m in dates(text, Span(0, len(text)), "en")] == ["Sept."]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("9 a.m. EST", "9 a.m. GMT", False),
        ("9 a.m. EST", "14:00 GMT", True),
        ("9 a.m. EST", "9 a.m.", True),  # a house that leaves out the zone
        ("9 a.m. ET", "1 p.m. UTC", True),  # in summer
        ("9 a.m.", "9 p.m.", False),
        ("noon", "12:00", True),
        ("today", "tomorrow", False),
    ],
)
def test_times_are_the_same_where_they_are_one_moment(one, other, same):
    [a], [b] = dates(one, Span(0, len(one)), "en"), dates(other, Span(0, len(other)), "en")
    assert same_date(a, b) is same
