"""Every report of every pair that ships with the program, made the whole way from the files."""

import csv
import io
import json

import pytest
from jsonschema import Draft202012Validator
from lxml import html
from selecting import select

from aligner.desk.review import finding_keys
from aligner.model import Role
from aligner.pipeline import compare
from aligner.reading import read
from aligner.reports import render
from aligner.reports.anchors import anchors
from aligner.reports.json_report import SCHEMA_FILE
from aligner.samples import SAMPLES


@pytest.fixture(scope="module", params=SAMPLES, ids=lambda sample: sample.name)
def pair(request):
    return compare(read(request.param.original), read(request.param.copy))


def test_the_data_follow_the_schema(pair):
    schema = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(json.loads(render(pair, "json")))


def test_each_finding_has_a_line_in_the_spreadsheet(pair):
    lines = list(csv.reader(io.StringIO(render(pair, "csv"), newline="")))
    assert [line[0] for line in lines[1:]] == [finding.id for finding in pair.findings]


def test_each_finding_has_its_place_in_the_texts(pair):
    page = html.document_fromstring(render(pair, "html"))
    linked = [link.get("href") for link in select(page, ".findings .message a")]
    assert linked == [f"#place-{name}" for name in anchors(finding_keys(pair)).values()]
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in page.xpath("//@href")} <= set(ids)


@pytest.mark.parametrize("side", ["original", "copy"])
def test_the_texts_are_whole(pair, side):
    page = html.document_fromstring(render(pair, "html"))
    for unseen in select(page, ".words .unseen"):
        unseen.drop_tree()
    shown = [cell.text_content().split() for cell in select(page, f".texts td.{side}:not(.ghost) .words")]
    document = getattr(pair, side)
    own = [n for n, _ in enumerate(document.sentences) if document.role_of(n) is not Role.FURNITURE]
    text = " ".join(document.sentences[n].span.of(document.text) for n in own)
    assert [word for cell in shown for word in cell] == text.split()
