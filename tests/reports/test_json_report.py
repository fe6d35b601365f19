"""The JSON report: the exact form, and the schema that ships with the package."""

import copy
import json
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from aligner.model import FindingKind
from aligner.reports import render
from aligner.reports.json_report import SCHEMA_FILE

SCHEMA = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))


@pytest.fixture
def report(comparison) -> dict:
    return json.loads(render(comparison, "json"))


def errors(report: dict) -> list[str]:
    return [error.message for error in Draft202012Validator(SCHEMA).iter_errors(report)]


def test_the_schema_is_one_and_the_report_follows_it(report):
    Draft202012Validator.check_schema(SCHEMA)
    assert errors(report) == []


def test_the_schema_knows_every_kind():
    assert SCHEMA["$defs"]["kind"]["enum"] == [kind.value for kind in FindingKind]


def every_object(schema: object, path: str = ""):
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield path, schema
        for key, value in schema.items():
            yield from every_object(value, f"{path}/{key}")


def test_the_schema_is_strict_everywhere():
    objects = dict(every_object(SCHEMA))
    assert len(objects) == 14
    for path, schema in objects.items():
        assert schema["additionalProperties"] is False, path
        optional = [] if path else ["review"]
        assert schema["required"] + optional == list(schema["properties"]), path


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("schema",), "aligner-report/2"),
        (("findings", 0, "kind"), "odd-name"),
        (("findings", 0, "score"), 101),
        (("findings", 0, "more"), 1),
        (("pairs", 0, "original"), [-1]),
        (("original", "paragraphs", 0, "role"), "advert"),
        (("original", "sentences", 0, "start"), 1.5),
        (("summary", "garbled-name"), None),
        (("names", 0, "places"), []),
    ],
)
def test_the_schema_refuses_what_is_wrong(report, where, value):
    place = wrong = copy.deepcopy(report)
    for step in where[:-1]:
        place = place[step]
    place[where[-1]] = value
    assert errors(wrong)


def test_the_documents_are_whole(comparison, report):
    for side in ("original", "copy"):
        document = getattr(comparison, side)
        assert report[side]["text"] == document.text
        assert [(p["start"], p["end"], p["role"]) for p in report[side]["paragraphs"]] == [
            (p.span.start, p.span.end, p.role.value) for p in document.paragraphs
        ]
        assert [(s["start"], s["end"], s["paragraph"]) for s in report[side]["sentences"]] == [
            (s.span.start, s.span.end, s.paragraph) for s in document.sentences
        ]
    assert {key: report["copy"][key] for key in ("name", "title", "language", "encoding")} == {
        "name": "bridge-copy.html",
        "title": None,
        "language": "en",
        "encoding": "windows-1252",
    }


def test_furniture_is_in_the_sentences_but_in_no_pair(report):
    paired = {index for pair in report["pairs"] for index in pair["copy"]}
    left = [s for n, s in enumerate(report["copy"]["sentences"]) if n not in paired]
    text = report["copy"]["text"]
    assert [text[s["start"] : s["end"]] for s in left] == ["Share this story", "Leave a Comment"]


def test_a_pair_and_a_finding_look_as_promised(report):
    assert report["pairs"][2] == {
        "original": [6],
        "copy": [2],
        "relation": "reworded",
        "moved": True,
        "score": 87.7,
    }
    start = report["copy"]["text"].index("Marit Salwank")
    assert report["findings"][0] == {
        "id": "f1",
        "kind": "garbled-name",
        "severity": "high",
        "original": [{"start": 149, "end": 162}],
        "copy": [{"start": start, "end": start + 13}],
        "message": "“Marit Salwank” stands where the original has “Marit Solvang”.",
        "suggestion": "Marit Solvang",
        "score": 93.3,
    }
    assert report["original"]["text"][149:162] == "Marit Solvang"


def test_the_ledger_holds_places_of_both_sides(report):
    entry = report["names"][0]
    assert (entry["original"], entry["copy"], entry["status"]) == (
        "Marit Solvang",
        ["Marit Solvang", "Marit Salwank"],
        "garbled",
    )
    assert entry["places"]["original"] == [{"start": 149, "end": 162}]
    assert [report["copy"]["text"][p["start"] : p["end"]] for p in entry["places"]["copy"]] == entry["copy"]


def test_the_summary_counts_every_kind(comparison, report):
    expected = {kind.value: 1 for kind in FindingKind} | {"added-passage": 2}
    assert {key: report["summary"][key] for key in expected} == expected
    assert report["summary"]["similarity"] == 81.2
    assert report["summary"]["words"] == {"original": 97, "copy": 98}
    none = json.loads(render(replace(comparison, findings=()), "json"))["summary"]
    assert [none[kind.value] for kind in FindingKind] == [0] * len(FindingKind)


def test_positions_count_code_points(comparison):
    story = replace(comparison.original.story, text="😀 " + comparison.original.text)
    report = json.loads(render(replace(comparison, original=replace(comparison.original, story=story)), "json"))
    assert report["original"]["text"] == story.text


def test_half_a_surrogate_pair_survives(comparison):
    story = replace(comparison.original.story, text="\ud83d" + comparison.original.text)
    text = render(replace(comparison, original=replace(comparison.original, story=story)), "json")
    assert json.loads(text.encode("utf-8"))["original"]["text"] == story.text
