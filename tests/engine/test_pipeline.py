"""compare: what it takes, what it says of a pair, how it is stopped, and that it always says the same."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from aligner.model import Story
from aligner.options import Options
from aligner.pipeline import compare
from aligner.progress import Cancelled

ORIGINAL = (
    "Ilse Marrow, the mayor of Tellerwick, sold sixty lanterns to Kwame Adjei-Lund on Tuesday. Nobody paid for them."
)
COPY = "Ilse Marow, the mayor of Telerwink, sold six lanterns to Quame Ajay Lund on Monday. A ferry to Skarholm sank."
ROOT = Path(__file__).resolve().parents[2]


def test_a_string_stands_for_a_story_of_that_text():
    assert compare(ORIGINAL, COPY) == compare(Story("original", ORIGINAL), Story("copy", COPY))


def test_the_stories_are_kept_as_they_came():
    stories = Story("wire", ORIGINAL, "utf-8", "A title", ("a note",), "wire.txt"), Story("page", COPY)
    comparison = compare(*stories)
    assert (comparison.original.story, comparison.copy.story) == stories


def test_empty_texts_have_everything_in_common():
    comparison = compare("", "")
    assert (comparison.links, comparison.findings, comparison.similarity) == ((), (), 100.0)


def test_similarity_is_the_share_of_words_in_common():
    assert compare("Ilse sold old barley.", "Ilse sold old lanterns.").similarity == 75.0
    assert compare("Ilse sold barley.", "").similarity == 0.0
    assert compare("Barley fell.", "Sixty ferries sank off Skarholm.").similarity == 0.0


@pytest.mark.parametrize(
    ("copy", "note"),
    [
        ("She said “no”.", "The two texts are identical, letter for letter."),
        ('She  said "NO".', "The two texts differ only in quotation marks, dashes, capitals or spacing."),
    ],
)
def test_a_pair_without_differences_is_named(copy, note):
    assert compare("She said “no”.", copy).notes == (note,)


def test_the_same_file_on_both_sides_is_named():
    one, other = Story("a", "Barley fell.", path="a.txt"), Story("a", "Lanterns burned.", path="a.txt")
    assert compare(one, other).notes == ("Both sides are the same file: name two versions of the story.",)


def test_two_languages_are_named():
    german = "Die Fähre nach Skarholm kam zu spät, weil der Hafen voller Eis ist und niemand es ihnen sagte."
    [note] = compare("The ferry was late because the harbour is full of ice and nobody told them.", german).notes
    assert "English" in note
    assert "German" in note


def test_languages_can_be_set():
    comparison = compare("Barley.", "Gerste.", Options(original_language="fr", copy_language="de"))
    assert (comparison.original.language, comparison.copy.language) == ("fr", "de")


@pytest.mark.parametrize("step", range(4))
def test_the_work_stops_when_progress_says_so(step):
    told: list[str] = []

    def stop(done: float, what: str) -> None:
        told.append(what)
        if len(told) > step:
            raise Cancelled

    with pytest.raises(Cancelled):
        compare(ORIGINAL, COPY, progress=stop)
    assert len(told) == step + 1


def test_nothing_depends_on_the_seed_of_hashes():
    program = "import sys, json; from aligner.pipeline import compare; print(repr(compare(*json.load(sys.stdin))))"
    pair = json.dumps([f"{ORIGINAL} {COPY}", f"{COPY} {ORIGINAL.lower()}\n\nShare"])
    said = {
        subprocess.run(
            [sys.executable, "-c", program],
            input=pair, capture_output=True, text=True, check=True,
            cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "1", "4711")
    }  # fmt: skip
    assert len(said) == 1
    assert "Comparison(" in said.pop()
