"""Months, weekdays and times."""

import pytest

from aligner.mentions.dates import dates
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
    ],
)
def test_dates_have_one_form(language, text, expected):
    assert [m.normal for m in dates(text, Span(0, len(text)), language)] == expected


def test_the_point_of_a_shortened_month_belongs_to_it():
    text = "on Sept. 5"
    assert [m.span.of(text) for m in dates(text, Span(0, len(text)), "en")] == ["Sept."]
