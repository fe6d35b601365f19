"""Rich text as Word, LibreOffice, TextEdit and pandoc write it: every word once, in order, with its role."""

import shutil
import subprocess
from pathlib import Path

import pytest
from parts import parts_of

from aligner.model import Choice
from aligner.reading import PLAIN, Manner, ReadingError, read, read_bytes

DOCUMENTS = Path(__file__).resolve().parent / "documents"
REFUSED = Manner(frozenset({Choice.BEFORE_CHANGES}))
FONTS = r"{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times Cyr;}{\f2\fcharset128 Mincho;}}"
STYLES = r"""{\stylesheet{\ql Normal;}{\s1\sbasedon0 heading 1;}{\s2\sbasedon1 House head;}{\s3 Title;}{\s4 caption;}
{\s5\sbasedon5 Loop;}{\s6\outlinelevel1 Ours;}{\*\cs7 heading 9;}}"""


def parts(body: str, manner: Manner = PLAIN, head: str = FONTS + STYLES) -> list[tuple[str, str]]:
    return parts_of(read_bytes(rf"{{\rtf1\ansi\ansicpg1252\deff0{head}{body}}}".encode("latin-1"), "a.rtf", manner))


def words(body: str, head: str = FONTS + STYLES) -> list[str]:
    return [text for _, text in parts(body, head=head)]


def test_roles_come_from_the_style_sheet():
    body = r"""\pard\s3 Ferry fire\par\pard\s1 What is known\par\pard\s2 More of it\par\pard\s6 And more\par
\pard\s5 All are safe.\par\pard\s4 The ferry on Tuesday\par\pard\outlinelevel0 Outlined\par\pard\s99 No style.\par
\pard\outlinelevel9 Running text.\par"""
    assert parts(body) == [
        ("title", "Ferry fire"),
        ("heading", "What is known"),
        ("heading", "More of it"),
        ("heading", "And more"),
        ("body", "All are safe."),
        ("caption", "The ferry on Tuesday"),
        ("heading", "Outlined"),
        ("body", "No style."),
        ("body", "Running text."),
    ]


def test_where_no_style_tells_large_letters_do():
    body = (
        r"\fs48 Ferry fire\par\fs24 "
        + "It burned for six hours.\\par " * 3
        + r"\fs30 What is known\par\fs24 Little.\par"
    )
    burned = [("body", "It burned for six hours.")] * 3
    assert parts(body) == [("title", "Ferry fire"), *burned, ("heading", "What is known"), ("body", "Little.")]


def test_a_text_in_large_letters_throughout_has_no_title():
    assert parts(r"\fs48 It burned for six hours.\par It sank.\par") == [
        ("body", "It burned for six hours."),
        ("body", "It sank."),
    ]


def test_notes_come_last_and_what_is_in_a_box_behind_its_paragraph():
    box = r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt \pard In a box.\par}}{\shprslt No box here.\par}}"
    note = r"{\super\chftn}{\footnote\pard\plain {\super\chftn} First call\par at 3:12.}"
    body = rf"""It burned{note} for six{box} hours.\par
It sank{{\super\chftn}}{{\*\footnote\ftnalt\chftn\~Later.}}.\par"""
    assert words(body) == [
        "It burned for six hours.",
        "In a box.",
        "It sank.",
        "1. First call at 3:12.",
        "2. Later.",
    ]


def test_tables_row_by_row_also_inside_cells():
    body = r"""\trowd\cellx1\cellx2\pard\intbl Year\cell Ship\par and crew\cell\row
\trowd\pard\intbl 2009\cell\pard\itap2 a\nestcell{\nonesttables\par}b\nestcell{\*\nesttableprops\trowd\nestrow}
\pard\intbl\cell\row\pard After.\par"""
    assert words(body) == ["Year | Ship and crew", "2009 | a | b", "After."]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (r"caf\'e9", "café"),
        (r"{\f1\'cf\'f0\'e8\'e2\'e5\'f2}, {\f0 caf\'e9}", "Привет, café"),
        (r"{\f2\'83\'41\'83A}", "アア"),
        (r"\uc1\u8220?yes\u8221\'94", "“yes”"),
        (r"\uc2\u8220\'3f\'3fyes\u8221??\uc0\u8212 no", "“yes”—no"),
        (r"{\uc3\u8364 EUR}{ 5}", "€ 5"),
        (r"\u-10179?\u-8704?", "\U0001f600"),
        (r"\ldblquote it\rquote s\rdblquote\emdash so\~far\_off\-hand", "“it’s”—so\u00a0far-offhand"),
        (r"{\upr{no}{\*\ud{yes}}}", "yes"),
        (r"Zo\u235{e", "Zoëe"),
        ("caf\xe9", "café"),
    ],
)
def test_letters_and_code_pages(body, told):
    assert words(body) == [told]


def test_a_writer_of_one_code_page_calls_every_font_western():
    data = rb"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset0 Arial;}}\f0 \'cf\'f0\'e8\'e2\'e5\'f2}"
    assert read_bytes(data, "a.rtf").text == "Привет"


def test_what_is_no_part_of_the_text():
    body = r"""{\info{\title Secret}{\author X}}{\header Head{\shp{\*\shpinst{\shptxt Box}}}\par}{\footer Foot\par}
{\*\generator Riched20;}{\*\unheard{of it}}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt the report}}
{\pict\pngblip 0a0b}{\*\bkmkstart a}{\v hidden}\v hidden\v0 {\*\annotation Really?}, page 3{\bin4 }}{{\par}"""
    assert words(body) == ["the report, page 3"]


def test_lists():
    body = r"""{\listtext\pard 1.\tab}One\par{\pntext\'b7\tab}Two\par\bullet\tab Three\par\endash\tab Four\par
\endash  said he.\par"""
    assert words(body) == ["One", "Two", "Three", "Four", "– said he."]


@pytest.mark.parametrize(("manner", "told"), [(PLAIN, "Closed for weeks. So."), (REFUSED, "Closed for days.")])
def test_tracked_changes(manner, told):
    body = r"Closed for {\deleted\revauthdel1 days}{\revised\revauth1 weeks}.{\revised  So.}{\deleted\par}\par"
    assert parts(body, manner) == [("body", told)]
    story = read_bytes(rf"{{\rtf1 {body}}}".encode(), "a.rtf", manner)
    how = "refused" if manner is REFUSED else "accepted"
    assert (story.offers, story.notes) == ((Choice.BEFORE_CHANGES,), (f"4 tracked changes are read as {how}.",))


@pytest.mark.parametrize("data", [rb"{\rtf1}", rb"{\rtf1{\pict 00}}", rb"{\rtf1\par\par}", rb"{\rtf1"])
def test_a_document_without_text(data):
    with pytest.raises(ReadingError, match=r"holds no text, perhaps only pictures; there is nothing to compare\.$"):
        read_bytes(data, "a.rtf")


@pytest.mark.parametrize(
    "data",
    [rb"{\rtf1 Safe.\par", rb"{\rtf1 Safe.}}}}\par}", rb"{\rtf1 Safe.\cell", rb"{\rtf1{\shp{\*\shpinst{\shptxt Safe.",
     rb"{\rtf1 Safe.\'", rb"{\rtf1 \bin-5 Safe.\bin99999999 x", b"{\\rtf1 Safe.\\\n\\\r}",
     rb"{\rtf1{\footnote}Safe.\u\ud"],
)  # fmt: skip
def test_a_document_that_breaks_off(data):
    assert read_bytes(data, "a.rtf").text == "Safe."


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice (libreoffice-writer) is not installed")
def test_the_same_words_as_the_word_document_that_libreoffice_made_it_from(tmp_path):
    profile = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "rtf", str(DOCUMENTS / "pandoc.docx")]
    subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, timeout=120)
    told, wanted = read(tmp_path / "pandoc.rtf"), read(DOCUMENTS / "pandoc.docx")
    assert parts_of(told) == parts_of(wanted)
