"""The HTML report of texts, names and notes that try to be more than text."""

import re
from dataclasses import replace

import pytest
from lxml import html
from selecting import select

from aligner.reports.html_report import render_rows

HOSTILE = (
    "</script></style><script>alert(1)</script><a href=\"javascript:alert(1)\" onclick='x'>\u202egnp.\u2066\x00\ud83d"
)
SHOWN = "</script></style><script>alert(1)</script><a href=\"javascript:alert(1)\" onclick='x'>⟨RLO⟩gnp.⟨LRI⟩␀�"


@pytest.fixture
def hostile(comparison):
    """The example with every text that comes from outside turned against us."""

    def turn(document):
        story = replace(
            document.story,
            name=HOSTILE,
            title=HOSTILE,
            notes=(HOSTILE,),
            encoding=HOSTILE,
            text=HOSTILE + document.text,
        )
        return replace(document, story=story, language=f'e"{HOSTILE}')

    findings = tuple(
        replace(finding, id=HOSTILE + finding.id, message=HOSTILE, suggestion=HOSTILE)
        for finding in comparison.findings
    )
    names = tuple(replace(entry, original=HOSTILE, copy=(HOSTILE,)) for entry in comparison.names)
    return replace(
        comparison,
        original=turn(comparison.original),
        copy=turn(comparison.copy),
        findings=findings,
        names=names,
        notes=(HOSTILE,),
    )


@pytest.fixture
def attacked(hostile, rows) -> str:
    def turn(cell):
        if cell is None:
            return None
        runs = tuple(
            replace(run, text=HOSTILE, findings=tuple(HOSTILE + id_ for id_ in run.findings)) for run in cell.runs
        )
        return replace(cell, runs=runs, reason=HOSTILE)

    turned = [
        replace(
            row, original=turn(row.original), copy=turn(row.copy), findings=tuple(HOSTILE + id_ for id_ in row.findings)
        )
        for row in rows
    ]
    return render_rows(hostile, turned)


def test_hostile_texts_stay_texts(attacked):
    page = html.document_fromstring(attacked)
    assert len(select(page, "script")) == 1
    assert len(select(page, "style")) == 1
    assert page.xpath("//@onclick") == []
    assert {href[0] for href in page.xpath("//@href")} == {"#"}
    assert attacked.lower().count("<script") == 1
    for selector in (
        "title",
        "h1 bdi",
        ".headline",
        ".notes li",
        ".message a",
        ".words > p:last-child",
        ".furniture bdi",
    ):
        assert select(page, selector)[0].text_content().endswith(SHOWN), selector


def test_hostile_texts_do_not_turn_hide_or_break_anything(attacked):
    attacked.encode("utf-8")
    assert not re.search("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f]", attacked)


def test_anchors_are_made_of_harmless_signs(attacked):
    for name in html.document_fromstring(attacked).xpath("//@id"):
        assert re.fullmatch("[A-Za-z0-9_-]+", name), name
