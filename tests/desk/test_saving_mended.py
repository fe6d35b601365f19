"""The mended copy as a file: in the manner of the one it came from, and never over it by accident."""

import io
from pathlib import Path

import docx
import pytest

from aligner import MENDED_FORMATS, Comparison, SavingError, Story, compare, read, save_mended

COPY = "Bridge opens late\n\nBy Ilse Marrow\n\nThe bridge at Telerwick <opened> & “sank”.\nNobody was there.\n"
ORIGINAL = COPY.replace("Telerwick", "Tellerwick")


def compared(path: Path | None, data: bytes = COPY.encode()) -> Comparison:
    """The comparison of a copy in a file of these bytes."""
    if path is None:
        return compare(ORIGINAL, Story("copy", data.decode()))
    path.write_bytes(data)
    return compare(ORIGINAL, read(path))


@pytest.mark.parametrize(
    "data",
    [
        COPY.encode(),
        COPY.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + COPY.replace("\n", "\r\n").encode(),
        COPY.encode("cp1252"),
        COPY.replace("\n", "\r\n").encode("utf-16"),
        COPY.encode("utf-16"),
    ],
    ids=["utf-8", "crlf", "mark", "windows-1252", "utf-16 crlf", "utf-16"],
)
def test_a_text_keeps_encoding_and_line_ends(tmp_path, data):
    comparison = compared(tmp_path / "copy.txt", data)
    assert save_mended(comparison, tmp_path / "mended.txt") == ()
    assert (tmp_path / "mended.txt").read_bytes() == data


def test_pasted_text_is_saved_as_utf_8(tmp_path):
    save_mended(compared(None), tmp_path / "mended.txt")
    assert (tmp_path / "mended.txt").read_bytes() == COPY.encode()


def test_what_the_encoding_cannot_hold_is_saved_as_utf_8_and_told(tmp_path):
    comparison = compare(ORIGINAL, Story("copy", "Київ lies far.", "windows-1252"))
    [note] = save_mended(comparison, tmp_path / "mended.txt")
    assert note == "The mended copy holds characters that windows-1252 has no place for: it was saved as UTF-8."
    assert (tmp_path / "mended.txt").read_text(encoding="utf-8") == "Київ lies far."


def test_the_opened_files_are_not_written_over(tmp_path):
    path = tmp_path / "copy.txt"
    comparison = compared(path)
    (tmp_path / "link.txt").symlink_to(path)
    for name in ("copy.txt", "link.txt"):
        with pytest.raises(SavingError, match="is the copy that was opened"):
            save_mended(comparison, tmp_path / name)
    mended = compare(comparison.original.story, Story("copy", "Mended.", "utf-8", path=str(path)))
    save_mended(mended, path, overwrite=True)
    assert path.read_bytes() == b"Mended."
    with pytest.raises(SavingError, match="is the original"):
        save_mended(compare(read(path), "Barley."), path, overwrite=True)


def test_an_opened_file_that_is_gone_is_still_known(tmp_path):
    comparison = compared(tmp_path / "copy.txt")
    (tmp_path / "copy.txt").unlink()
    with pytest.raises(SavingError, match="under another name"):
        save_mended(comparison, tmp_path / "copy.txt")


def test_a_missing_folder_is_told(tmp_path):
    with pytest.raises(SavingError, match="its folder does not exist"):
        save_mended(compared(None), tmp_path / "no" / "mended.docx")


def test_a_web_page_keeps_roles_and_signs(tmp_path):
    save_mended(compared(None), tmp_path / "mended.html")
    page = (tmp_path / "mended.html").read_text(encoding="utf-8")
    assert '<html lang="en" dir="auto">' in page
    assert "<title>Bridge opens late</title>" in page
    assert page.split("<body>\n")[1].splitlines()[:4] == [
        '<h1 dir="auto">Bridge opens late</h1>',
        '<p class="byline" dir="auto">By Ilse Marrow</p>',
        '<p dir="auto">The bridge at Telerwick &lt;opened&gt; &amp; “sank”.</p>',
        '<p dir="auto">Nobody was there.</p>',
    ]
    assert "http" not in page
    assert read(tmp_path / "mended.html").text.startswith("Bridge opens late")


def test_a_word_document_keeps_roles(tmp_path):
    save_mended(compared(None, f"{COPY}\n\x01Odd.".encode()), tmp_path / "m.DOCX")
    file = docx.Document(io.BytesIO((tmp_path / "m.DOCX").read_bytes()))
    assert [(p.style.name, p.text) for p in file.paragraphs] == [
        ("Heading 1", "Bridge opens late"),
        ("Subtitle", "By Ilse Marrow"),
        ("Normal", "The bridge at Telerwick <opened> & “sank”."),
        ("Normal", "Nobody was there."),
        ("Normal", "\ufffdOdd."),
    ]
    assert (file.core_properties.title, file.core_properties.author) == ("Bridge opens late", "")


def test_the_table_names_each_form():
    assert [(form.label, form.suffix) for form in MENDED_FORMATS] == [
        ("Plain text", ".txt"),
        ("Web page", ".html"),
        ("Word document", ".docx"),
    ]
