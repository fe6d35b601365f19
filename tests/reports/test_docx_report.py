"""The copy with tracked changes: accepted it is the mended copy, refused it is the copy, in every program."""

import io
import re
import shutil
import subprocess
import zipfile

import pytest

from aligner import SAMPLES, Choice, Manner, compare, finding_keys, read, read_bytes
from aligner.desk.review import Decision, Review, Verdict
from aligner.reports import render_bytes
from aligner.reports.revisions import Fate, remarks_of, stretches_of

BEFORE = Manner(frozenset({Choice.BEFORE_CHANGES}))


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


@pytest.fixture(scope="module", params=SAMPLES, ids=lambda sample: sample.name)
def comparison(request):
    return compare(read(request.param.original), read(request.param.copy))


@pytest.fixture
def stretches(comparison):
    return stretches_of(comparison, remarks_of(comparison, None))


def test_refused_it_is_the_copy(comparison, stretches):
    copy = "".join(s.text for s in stretches if s.fate is not Fate.IN)
    assert copy == comparison.copy.text
    document = read_bytes(render_bytes(comparison, "docx"), "a.docx", BEFORE)
    assert lines(document.text) == lines(copy)


def test_accepted_it_is_the_mended_copy(comparison, stretches):
    wanted = "".join(s.text for s in stretches if s.fate is not Fate.OUT)
    assert wanted != comparison.copy.text
    document = read_bytes(render_bytes(comparison, "docx"), "a.docx")
    assert lines(document.text) == lines(wanted)


def test_every_remark_is_a_comment(comparison):
    with zipfile.ZipFile(io.BytesIO(render_bytes(comparison, "docx"))) as archive:
        comments = archive.read("word/comments.xml").decode()
        body = archive.read("word/document.xml").decode()
    placed = {s.remark for s in stretches_of(comparison, remarks_of(comparison, None))} - {None}
    assert comments.count("<w:comment ") == len(placed)
    assert body.count("<w:commentReference ") == body.count("<w:commentRangeStart ") == len(placed)
    assert len(set(re.findall(r'<w:(?:ins|del) w:id="(\d+)"', body))) == len(re.findall(r"<w:(?:ins|del) ", body))


def test_what_the_editor_dismissed_is_left_out_and_notes_are_told():
    comparison = compare(read(SAMPLES[0].original), read(SAMPLES[0].copy))
    keys = finding_keys(comparison)
    first, second = comparison.findings[:2]
    review = Review().decide(keys[first.id], Decision(Verdict.DISMISSED))
    review = review.decide(keys[second.id], Decision(Verdict.ACCEPTED, "Ask the <desk> & tell."))
    with zipfile.ZipFile(io.BytesIO(render_bytes(comparison, "docx", review))) as archive:
        comments = archive.read("word/comments.xml").decode()
    assert "Note: Ask the &lt;desk&gt; &amp; tell." in comments
    assert first.message not in comments.replace("&amp;", "&")


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice (libreoffice-writer) is not installed")
def test_libreoffice_sees_the_changes(tmp_path):
    comparison = compare(read(SAMPLES[0].original), read(SAMPLES[0].copy))
    path = tmp_path / "copy.docx"
    path.write_bytes(render_bytes(comparison, "docx"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "odt", "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    with zipfile.ZipFile(tmp_path / "copy.odt") as archive:
        content = archive.read("content.xml").decode()
    stretches = stretches_of(comparison, remarks_of(comparison, None))
    assert content.count("<text:changed-region ") >= sum(s.fate is not Fate.KEPT for s in stretches)
    assert content.count("<office:annotation ") == len({s.remark for s in stretches} - {None})
    for manner, fate in ((Manner(), Fate.OUT), (BEFORE, Fate.IN)):
        story = read(tmp_path / "copy.odt", manner)
        wanted = "".join(s.text for s in stretches if s.fate is not fate)
        assert " ".join(story.text.split()) == " ".join(wanted.split())
