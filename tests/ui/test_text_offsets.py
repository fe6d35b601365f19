"""Positions survive the way from Python to Qt and back, whatever the text holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.view.text_offsets import TextOffsets

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(TEXTS)
def test_units_are_those_of_utf_16(text: str) -> None:
    offsets = TextOffsets(text)
    for point in range(len(text) + 1):
        assert offsets.units(point) == len(text[:point].encode("utf-16-le")) // 2


@given(TEXTS)
def test_there_and_back(text: str) -> None:
    offsets = TextOffsets(text)
    assert [offsets.points(offsets.units(point)) for point in range(len(text) + 1)] == list(range(len(text) + 1))


@pytest.mark.parametrize(
    ("text", "point", "unit"),
    [("plain", 3, 3), ("😀 Ida", 2, 3), ("a😀b😀c", 4, 6), ("👩‍👩‍👧 x", 5, 8), ("", 0, 0)],
)
def test_known_places(text: str, point: int, unit: int) -> None:
    assert TextOffsets(text).units(point) == unit
    assert TextOffsets(text).points(unit) == point


def test_inside_a_surrogate_pair_is_before_it() -> None:
    assert TextOffsets("a😀b").points(2) == 1
