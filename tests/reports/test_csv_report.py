"""The findings for a spreadsheet: whole, safe, and opened right."""

import csv
import io
from dataclasses import replace

import pytest

from aligner.reports import render


def table(comparison) -> list[list[str]]:
    return list(csv.reader(io.StringIO(render(comparison, "csv").removeprefix("\ufeff"), newline="")))


def test_one_line_a_finding_under_the_headings(comparison):
    lines = table(comparison)
    assert lines[0] == [
        "Id", "Severity", "Kind", "Message", "Original words", "Copy words", "Suggestion",
        "Original paragraph", "Copy paragraph", "Score",
    ]  # fmt: skip
    assert [line[0] for line in lines[1:]] == [finding.id for finding in comparison.findings]
    assert {len(line) for line in lines} == {10}


def test_the_lines_say_what_was_found(comparison):
    lines = table(comparison)
    assert lines[1] == [
        "f1", "high", "Garbled name", "“Marit Salwank” stands where the original has “Marit Solvang”.",
        "Marit Solvang", "Marit Salwank", "Marit Solvang", "3", "4", "93",
    ]  # fmt: skip
    assert lines[9][4:9] == ["The first bridge on this spot burned in 1861.", "", "", "7", ""]
    assert lines[14][5] == "Vellmar … Velmar"
    assert lines[14][8] == "1, 4"


def test_excel_is_told_the_encoding_and_lines_end_as_the_rfc_says(comparison):
    text = render(comparison, "csv")
    assert text.startswith("\ufeffId,")
    assert text.count("\r\n") == text.count("\n") == len(comparison.findings) + 1


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_no_cell_is_a_formula(comparison, sign):
    hostile = replace(comparison.findings[0], id=sign + "1", message=sign + "cmd|' /C calc'!A0", suggestion=sign + "x")
    line = table(replace(comparison, findings=(hostile,)))[1]
    assert (line[0], line[3], line[6]) == (f"'{sign}1", f"'{sign}cmd|' /C calc'!A0", f"'{sign}x")


def test_words_of_the_texts_are_no_formula_either(comparison):
    original = comparison.original
    text = original.text.replace("Tobiah Renn", "=HYPERLINK(", 1)
    hostile = replace(comparison, original=replace(original, story=replace(original.story, text=text)))
    assert table(hostile)[2][4] == "'=HYPERLINK("


def test_quotes_commas_and_line_breaks_stay_in_their_cell(comparison):
    finding = replace(comparison.findings[0], message='He said "no",\nthen "yes"', suggestion="a,b")
    line = table(replace(comparison, findings=(finding,)))[1]
    assert (line[3], line[6]) == ('He said "no",\nthen "yes"', "a,b")
