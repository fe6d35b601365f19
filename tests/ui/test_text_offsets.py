"""Positions survive the way from Python to Qt and back, whatever the text holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.view.text_offsets import TextOffsets, VisibleOffsets, shown_text

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


TRICKY = st.text(st.sampled_from("ab \u202e\u200f\u2066😀\x01"), max_size=20)


@given(TRICKY)
def test_there_and_back_where_signs_are_shown_that_hide(text: str) -> None:
    shown, _ = shown_text(text)
    offsets = VisibleOffsets(text)
    assert offsets.units(len(text)) == len(shown.encode("utf-16-le")) // 2
    assert [offsets.points(offsets.units(point)) for point in range(len(text) + 1)] == list(range(len(text) + 1))


def test_a_place_inside_a_sign_that_is_shown_counts_as_before_it() -> None:
    shown, offsets = shown_text("a\u202eb")
    assert shown == "a⟨RLO⟩b"
    assert [offsets.points(unit) for unit in range(len(shown) + 1)] == [0, 1, 1, 1, 1, 1, 2, 3]
