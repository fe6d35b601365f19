"""The reports of a pair that was reviewed: verdicts, notes and rules, and what was dismissed apart from the rest."""

import csv
import io
import json
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator
from lxml import html

from aligner import Decision, Review, Rule, Verdict, finding_keys, render
from aligner.model import FindingKind
from aligner.reports.anchors import anchors
from aligner.reports.html_report import render_rows
from aligner.reports.json_report import SCHEMA_FILE

SCHEMA = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))


@pytest.fixture
def review(comparison) -> Review:
    """The first finding is a fault with a note, the second is fine, the third has a note alone; no number matters."""
    keys = finding_keys(comparison)
    first, second, third = (keys[finding.id] for finding in comparison.findings[:3])
    return (
        Review()
        .decide(first, Decision(Verdict.ACCEPTED, "Ask Marit <b>herself</b>"))
        .decide(second, Decision(Verdict.DISMISSED))
        .decide(third, Decision(note="who is he?"))
        .always(Rule(kind=FindingKind.CHANGED_NUMBER))
    )


def test_json_has_one_key_more_and_follows_the_schema(comparison, review):
    plain, reviewed = json.loads(render(comparison, "json")), json.loads(render(comparison, "json", review))
    assert set(reviewed) - set(plain) == {"review"}
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(reviewed)] == []
    number = next(finding.id for finding in comparison.findings if finding.kind is FindingKind.CHANGED_NUMBER)
    assert reviewed["review"] == {
        "decisions": [
            {"finding": "f1", "verdict": "accepted", "note": "Ask Marit <b>herself</b>"},
            {"finding": "f2", "verdict": "dismissed", "note": ""},
            {"finding": "f3", "verdict": "open", "note": "who is he?"},
            {"finding": number, "verdict": "dismissed", "note": ""},
        ],
        "rules": [{"kind": "changed-number", "original": None, "copy": None}],
    }


def test_the_table_has_two_columns_more(comparison, review):
    lines = list(csv.reader(io.StringIO(render(comparison, "csv", review).removeprefix("\ufeff"), newline="")))
    assert lines[0][-2:] == ["Decision", "Note"]
    assert [line[-2:] for line in lines[1:4]] == [
        ["a fault", "Ask Marit <b>herself</b>"],
        ["dismissed", ""],
        ["open", "who is he?"],
    ]
    assert {len(line) for line in lines} == {12}


def test_the_page_says_how_far_the_review_is_and_folds_what_is_dismissed(comparison, rows, review):
    page = html.document_fromstring(render_rows(comparison, rows, review))
    first, second, third, *_ = anchors(finding_keys(comparison)).values()
    total = len(comparison.findings)
    assert page.xpath("string(//p[@class='reviewed'])") == f"3 of {total} looked at: 1 fault, 2 dismissed."
    (fold,) = page.xpath("//details[@class='dismissed']")
    assert "open" not in fold.attrib
    assert " ".join(fold.xpath("string(summary)").split()) == "Dismissed by the editor 2"
    folded = fold.xpath(".//li/@id")
    assert len(folded) == 2
    assert folded[0] == f"finding-{second}"
    listed = page.xpath("//ol[@class='findings']/li/@id")
    assert len(listed) == len(set(listed)) == total
    assert page.xpath(f"string(//li[@id='finding-{first}']//span[@class='decision'])") == "a fault"
    note = page.xpath(f"string(//li[@id='finding-{first}']//p[@class='note'])").strip()
    assert note == "✎ Note: Ask Marit <b>herself</b>"
    assert page.xpath(f"//li[@id='finding-{third}']//span[@class='decision']") == []


def test_a_weight_of_which_all_is_dismissed_has_no_head(comparison, rows):
    few = replace(comparison, findings=comparison.findings[:1])
    (key,) = finding_keys(few).values()
    page = html.document_fromstring(render_rows(few, (), Review().decide(key, Decision(Verdict.DISMISSED))))
    assert page.xpath("//h3[contains(@class, 'weight')]") == []
    assert page.xpath("//details[@class='dismissed']//li/@id") == [f"finding-{anchors(finding_keys(few))['f1']}"]


def test_without_a_review_nothing_is_said_of_one(comparison, rows):
    page = html.document_fromstring(render_rows(comparison, rows))
    assert page.xpath("//p[@class='reviewed'] | //details[@class='dismissed'] | //span[@class='decision']") == []
