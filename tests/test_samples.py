"""The shipped samples: whole, invented, and with exactly the findings they were written to have."""

import pytest

from aligner.model import Side
from aligner.samples import SAMPLES, Sample

# What must be found, word for word: kind, words of the original, words of the copy. None stands for no place there.
# A passage is named by its first words.
EXPECTED: dict[str, list[tuple[str, str | None, str | None]]] = {
    "round-trip": [
        ("garbled-name", "Odalys Ferrimond", "Odalis Ferry Monde"),
        ("garbled-name", "Brotherhood of the Narrow Waters", "Brotherhood in The Nairo Vaters"),
        ("garbled-name", "Varnport", "Wahnport"),
        ("changed-number", "140 million", "14 million"),
        ("changed-number", "two and a half hours", "two hours"),
        ("changed-quote", "Nobody should mistake this for a surrender", "Nobody should take this as giving up"),
        ("changed-quote", "I cannot conjure money out of the fog", "I cannot make money from mist"),
        ("missing-fact", "unless the port authority restores its night crews before Nov. 1", None),
        ("missing-passage", "Pilotage in Varnholm has been compulsory", None),
        ("added-passage", None, "The dispute has drawn attention"),
        ("added-passage", None, "Analysts believe that the conflict"),
    ],
    "short-edition": [
        ("changed-date", "June 14, 2027", "June 24, 2027"),
        ("missing-passage", "Workers drill a test hole", None),
        ("missing-passage", "“You cannot move the whole village", None),
        ("missing-passage", "If the canton agrees", None),
        ("moved-passage", "The theatre was built in 1661", "The theatre was built in 1661"),
    ],
    "house-style": [("spelling-variant", "Kyiv", "Kiev")],
}

WORDS = {"original": (350, 550), "copy": (250, 550)}


@pytest.fixture(params=SAMPLES, ids=lambda sample: sample.name)
def sample(request) -> Sample:
    return request.param


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


def test_every_expected_place_is_in_the_texts(sample):
    original, copy = (path.read_text(encoding="utf-8") for path in (sample.original, sample.copy))
    for kind, before, after in EXPECTED[sample.name]:
        assert before is None or before in original, kind
        assert after is None or after in copy, kind
