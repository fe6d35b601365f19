"""The ledgers: one row a name, number, date or quotation, with what the copy made of it and where."""

import pytest

from aligner import Ledger, LedgerRow, LedgerStatus, Side, compare, ledger

ORIGINAL = """Mayor Ilsa Brenning opened the bridge at Tarnholm on Tuesday.

It cost 140 million crowns and is 64 metres long, she said. “Nobody will wait for the old ferry again,” Brenning added.

The first bridge stood for twelve years.

Visitors came from Ostermoor on 3 May. Twelve boats were waiting.
"""
COPY = """Mayor Ilsa Brening opened the bridge at Tarnholm on Monday.

It cost 14 million crowns and is sixty-four metres long, she said. “Nobody will wait for the new ferry again,” Brenning added.

The first bridge stood for 12 years.

A band of 30 players gave a concert in the rain.
"""  # noqa: E501


@pytest.fixture(scope="module")
def comparison():
    return compare(ORIGINAL, COPY)


def rows(comparison, which: Ledger) -> dict[str, LedgerRow]:
    return {row.original or " / ".join(row.copy): row for row in ledger(comparison, which)}


def words(comparison, row: LedgerRow, side: Side) -> list[str]:
    places = row.original_places if side is Side.ORIGINAL else row.copy_places
    return [span.of(comparison.document(side).text) for span in places]


def test_numbers_and_dates_are_known_by_their_value(comparison):
    found = rows(comparison, Ledger.FIGURES)
    assert {name: (row.copy, row.status.value, row.count) for name, row in found.items()} == {
        "Tuesday": (("Monday",), "changed", 1),
        "140 million": (("14 million",), "changed", 1),
        "64 metres": (("sixty-four metres",), "same", 1),
        "first": (("first",), "same", 1),
        "twelve": (("12",), "same", 1),
        "3": ((), "missing", 1),
        "May": ((), "missing", 1),
        "30": (("30",), "added", 1),
    }


def test_what_is_said_twice_is_one_row_with_all_its_places(comparison):
    row = rows(comparison, Ledger.FIGURES)["twelve"]
    assert words(comparison, row, Side.ORIGINAL) == ["twelve", "Twelve"]
    assert words(comparison, row, Side.COPY) == ["12"]


def test_a_row_knows_its_findings(comparison):
    found = rows(comparison, Ledger.FIGURES)
    by_id = {finding.id: finding for finding in comparison.findings}
    assert [by_id[id_].kind.value for id_ in found["140 million"].findings] == ["changed-number"]
    assert [by_id[id_].kind.value for id_ in found["Tuesday"].findings] == ["changed-date"]
    assert found["64 metres"].findings == ()


def test_quotations(comparison):
    (row,) = ledger(comparison, Ledger.QUOTES)
    assert row.original == "Nobody will wait for the old ferry again,"
    assert row.copy == ("Nobody will wait for the new ferry again,",)
    assert row.status is LedgerStatus.CHANGED
    assert len(row.findings) == 1


def test_names_are_those_of_the_comparison(comparison):
    found = rows(comparison, Ledger.NAMES)
    assert found["Mayor Ilsa Brenning"].status is LedgerStatus.VARIANT
    assert found["Mayor Ilsa Brenning"].copy == ("Brenning", "Ilsa Brening")
    assert found["Tarnholm"].status is LedgerStatus.SAME
    assert found["Ostermoor"].status is LedgerStatus.MISSING
    assert len(found["Mayor Ilsa Brenning"].findings) == 1


def test_a_number_told_in_another_passage_is_told():
    moved = compare("The hall has 80 seats. It is old.", "Rain fell. The doors will be shut for 80 minutes. It is old.")
    assert {row.original: row.status.value for row in ledger(moved, Ledger.FIGURES)}["80"] == "same"


def test_a_quotation_split_by_its_attribution_is_the_same():
    split = compare(
        "“We will rebuild the mill and we will pay for it ourselves,” the miller said.",
        "“We will rebuild the mill,” the miller said, “and we will pay for it ourselves.”",
    )
    assert [row.status.value for row in ledger(split, Ledger.QUOTES)] == ["same"]


@pytest.mark.parametrize("which", list(Ledger))
def test_all_is_the_same_in_the_same_text_and_nothing_in_none(which):
    assert {row.status for row in ledger(compare(ORIGINAL, ORIGINAL), which)} == {LedgerStatus.SAME}
    assert ledger(compare("", ""), which) == ()
