"""The reports in German and Spanish: all that they say, and nothing that the texts say."""

import csv
import io
import json

import docx
import openpyxl
import pytest
from lxml import html

from aligner import KINDS, SAMPLES, Comparison, compare, finding_keys, read, render, render_bytes, save
from aligner.batch.index_page import index_page
from aligner.batch.outcome import outcome_of
from aligner.batch.pairs import Pair
from aligner.desk.review import Decision, Review, Verdict
from aligner.reports import ReportError
from aligner.reports.ledger_views import ledger_views
from aligner.reports.origin import made_now
from aligner.speech import Speech
from scripts.build_speech import FOLDER

LANGUAGES = ["de", "es"]
ORIGINAL = "Mayor Petra Holm spoke on Monday. About 300 people came to the bridge at Osterby."
COPY = "Mayor Petra Hulm spoke on Monday. About 400 people came to the bridge at Osterby."


def english(language: str) -> set[str]:
    """What would be a slip: the texts of one piece that the language says otherwise."""
    table = json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))
    spoken = {form for form in table.values() if isinstance(form, str)}
    return {text for text in table if "{" not in text and text not in spoken and len(text) > 1}


@pytest.fixture(scope="module")
def compared() -> Comparison:
    return compare(read(SAMPLES[0].original), read(SAMPLES[0].copy))


@pytest.fixture(scope="module")
def reviewed(compared) -> Review:
    first, second = list(finding_keys(compared).values())[:2]
    review = Review().decide(first, Decision(Verdict.ACCEPTED, "Call her."))
    return review.decide(second, Decision(Verdict.DISMISSED))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_nothing_in_english(compared, reviewed, language):
    page = html.document_fromstring(render(compared, "html", reviewed, made_now(), language))
    assert page.get("lang") == language
    for own in page.xpath("//style | //script | //bdi | //q"):
        own.text = ""
    told = {" ".join(text.split()) for text in page.itertext()} | {
        value for part in page.iter() for name, value in part.attrib.items() if name in ("aria-label", "placeholder")
    }
    assert told & english(language) == set()
    said = page.text_content()
    assert [f.message for f in compared.findings if Speech(language)(f.message) not in said] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_badges_have_the_letters_of_the_language(compared, language):
    page = html.document_fromstring(render(compared, "html", language=language))
    say = Speech(language)
    listed = [badge.text for badge in page.xpath("//ol[@class='findings']/li/span[contains(@class, 'badge')]")]
    assert sorted(listed) == sorted(say(KINDS[finding.kind].letter) for finding in compared.findings)
    key = page.xpath("//details[@class='key']//span[contains(@class, 'badge')]")
    assert [badge.text for badge in key] == [say(info.letter) for info in KINDS.values()] + [say("R") + "1"]


@pytest.mark.parametrize(
    ("language", "marks"),
    [("en", '"“" "”" "‘" "’"'), ("de", '"„" "“" "‚" "‘"'), ("es", '"«" "»" "“" "”"')],
)
def test_the_style_quotes_and_names_the_sides_in_the_language(language, marks):
    text = render(compare(ORIGINAL, COPY), "html", language=language)
    assert f"--quotes: {marks};" in text
    assert f'--copy: "{Speech(language)("Copy")}";' in text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "2 Befunde, davon 2 schwerwiegend: 1 entstellter Name und 1 geänderte Zahl."),
        ("es", "2 hallazgos, 2 de gravedad: 1 nombre deformado y 1 cifra cambiada."),
    ],
)
def test_the_verdict(language, said):
    assert said in render(compare(ORIGINAL, COPY), "html", language=language)


def test_the_summary_for_mail():
    assert render(compare(ORIGINAL, COPY), "md", language="de").split("\n") == [
        "# copy, verglichen mit original",
        "",
        "2 Befunde, davon 2 schwerwiegend: 1 entstellter Name und 1 geänderte Zahl.",
        "",
        "## Schwerwiegend",
        "",
        "- **Entstellter Name**: In der Fassung steht „Petra Hulm“, wo im Original „Petra Holm“ steht.",
        "- **Geänderte Zahl**: In der Fassung steht die Zahl „400“, im Original „300“.",
        "",
    ]


def test_the_table():
    comparison = compare(ORIGINAL, COPY)
    head, name, _number = csv.reader(io.StringIO(render(comparison, "csv", Review(), language="es")[1:]))
    assert head[:4] == ["Id", "Gravedad", "Tipo", "Hallazgo"]
    assert head[-2:] == ["Decisión", "Nota"]
    assert name[:4] == [
        "f1", "alta", "Nombre deformado", "La copia tiene «Petra Hulm» donde el original tiene «Petra Holm»."
    ]  # fmt: skip
    assert name[-2:] == ["abierto", ""]


def test_the_workbook():
    sheet = openpyxl.load_workbook(io.BytesIO(render_bytes(compare(ORIGINAL, COPY), "xlsx", language="de"))).active
    assert sheet.title == "Befunde"
    assert [cell.value for cell in sheet[2]][1:3] == ["hoch", "Entstellter Name"]


def test_the_comments_of_the_tracked_changes():
    comparison = compare(ORIGINAL, COPY)
    review = Review().decide(finding_keys(comparison)["f1"], Decision(Verdict.ACCEPTED, "Anrufen."))
    document = docx.Document(io.BytesIO(render_bytes(comparison, "docx", review, language="de")))
    assert [comment.text for comment in document.comments] == [
        "Entstellter Name: In der Fassung steht „Petra Hulm“, wo im Original „Petra Holm“ steht.\nNotiz: Anrufen.",
        "Geänderte Zahl: In der Fassung steht die Zahl „400“, im Original „300“.",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_data_for_other_programs_speak_no_language(compared, reviewed, language):
    assert render(compared, "json", reviewed, language=language) == render(compared, "json", reviewed)


def test_a_language_that_is_not_spoken_is_refused(compared, tmp_path):
    with pytest.raises(ReportError, match="Reports do not speak the language “xx”; choose one of en, de, es"):
        save(compared, tmp_path / "report.html", language="xx")
    assert list(tmp_path.iterdir()) == []


def test_the_index_of_a_batch(compared):
    outcome = outcome_of(Pair("one", "a.txt", "b.txt"), "", compared)
    page = html.document_fromstring(index_page([outcome], made_now().at, "de"))
    assert page.findtext(".//h1") == "1 Textpaar, das schlimmste zuerst"
    assert page.xpath("string(//p[@class='verdict'])") == "1 mit Befunden, 0 ohne."
    heads = [head.text for head in page.iter("th") if head.get("scope") == "col"]
    assert heads == [
        "Paar",
        "Schwerwiegend",
        "Einen Blick wert",
        "Geringfügig",
        "Gleich",
        "Wörter",
        "Was gefunden wurde",
    ]


def test_in_a_ledger_what_needs_a_look_stands_first():
    original = "Ida Brandsen came on Monday. Petra Holm saw her at Osterby."
    copy = "Ida Brandsen came on Monday. Petra Hulm saw her at Osterby."
    comparison = compare(original, copy)
    names, *_more = ledger_views(comparison, {finding.id: "" for finding in comparison.findings})
    assert [line.original for line in names.lines][:2] == ["Petra Holm", "Ida Brandsen"]
