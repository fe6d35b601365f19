"""The shipped samples: whole, invented, and with exactly the findings they were written to have."""

import pytest

from aligner.model import Comparison, Finding, Role, Side
from aligner.pipeline import compare
from aligner.reading import read
from aligner.reports.places import spans_on, words_of
from aligner.samples import SAMPLES, Sample

Row = tuple[str, str, str]

# What an editor must be shown, and nothing else: kind, words of the original, words of the copy. Two places of one
# finding are joined with an ellipsis; a whole passage is named by the words with which it begins.
EXPECTED: dict[str, list[Row]] = {
    "round-trip": [
        ("garbled-name", "Narrow Waters", "Nairo Vaters"),
        ("garbled-name", "Odalys Ferrimond", "Odalis Ferry Monde"),
        ("garbled-name", "Varnport", "Wahnport"),
        ("changed-number", "140 million", "14 million"),
        ("changed-number", "two and a half", "two"),
        ("changed-quote", "mistake this for a surrender", "take this as giving up"),
        ("changed-quote", "conjure … out of the fog", "make … from mist"),
        ("missing-fact", "unless the port authority restores its night crews before Nov. 1", ""),
        ("missing-passage", "Pilotage in Varnholm has been compulsory", ""),
        ("missing-passage", "Mina Tolloway in Port Asher contributed", ""),
        ("added-passage", "", "The dispute has drawn attention"),
        ("added-passage", "", "Analysts believe that the conflict"),
        ("suspect-name", "", "Yunited Nations"),
        ("inconsistent-name", "", "Avesk … Avesque"),
    ],
    "short-edition": [
        ("changed-number", "14", "24"),
        ("missing-fact", "after the count was read out in the school gymnasium", ""),
        ("missing-fact", "a wider margin than its supporters had dared to hope for", ""),
        ("missing-fact", "lottery run by the brass band has raised a further 74,000", ""),
        ("missing-passage", "Turnout was 88 per cent.", ""),
        ("missing-passage", "Workers drill a test hole", ""),
        ("missing-passage", "Not everyone is persuaded.", ""),
        ("missing-passage", "He would have preferred", ""),
        ("missing-passage", "“You cannot move the whole village", ""),
        ("missing-passage", "It has been moved once before", ""),
        ("missing-passage", "If the canton agrees", ""),
        ("moved-passage", "The theatre was built in 1661", "The theatre was built in 1661"),
    ],
    "house-style": [("spelling-variant", "Kyiv", "Kiev")],
}

# What the engine misses today. A line goes as soon as the engine does better, or the test fails.
MISSED: dict[str, list[Row]] = {}

FURNITURE = {
    "round-trip": ("Recommended for You", "© 2024 Coastal News Now. All rights reserved."),
    "short-edition": (None, None),
    "house-style": (None, None),
}

WORDS = {"original": (350, 550), "copy": (250, 550)}


@pytest.fixture(scope="module", params=SAMPLES, ids=lambda sample: sample.name)
def sample(request) -> Sample:
    return request.param


@pytest.fixture(scope="module")
def comparison(sample) -> Comparison:
    return compare(read(sample.original), read(sample.copy))


def test_there_are_three():
    assert [sample.name for sample in SAMPLES] == ["round-trip", "short-edition", "house-style"] == list(EXPECTED)


def test_a_sample_is_whole(sample):
    assert sample.title
    assert sample.about.endswith(".")
    for side in Side:
        text = getattr(sample, side.value).read_text(encoding="utf-8")
        least, most = WORDS[side.value]
        assert least <= len(text.split()) <= most
        assert text.endswith("\n")


def row_of(comparison: Comparison, finding: Finding) -> Row:
    places = (words_of(comparison.document(side), spans_on(finding, side)) for side in Side)
    return (finding.kind.value, *places)


def named(row: Row, wanted: list[Row]) -> Row:
    """The wanted row that this one is, or itself where it is none; passages are known by their beginning."""
    kind, *words = row
    for other in wanted:
        if other == row:
            return other
        if kind == other[0] and kind.endswith("-passage") and all(map(str.startswith, words, other[1:])):
            return other
    return row


def test_exactly_these_findings(comparison, sample):
    wanted = [row for row in EXPECTED[sample.name] if row not in MISSED.get(sample.name, [])]
    found = [named(row_of(comparison, finding), wanted) for finding in comparison.findings]
    assert sorted(found) == sorted(wanted)


def test_page_furniture_is_set_apart(comparison, sample):
    for document, first in zip((comparison.original, comparison.copy), FURNITURE[sample.name], strict=True):
        apart = [p.span.of(document.text) for p in document.paragraphs if p.role is Role.FURNITURE and p.span]
        story = [text for text in apart if text.strip("_ \n")]
        assert (story[0] if story else None) == first


def test_the_caption_is_known_as_one(comparison, sample):
    captions = [p for p in comparison.original.paragraphs if p.role is Role.CAPTION]
    assert len(captions) == 1
