"""Files that are no texts are named for what they are."""

import gzip
import io
import zipfile

import pytest

from aligner.reading import ReadingError, read, read_bytes

FTYP = b"\0\0\0\x20ftyp"


def zipped(*names: str, first: str = "") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        if first:
            archive.writestr("mimetype", first)
        for name in names:
            archive.writestr(name, "content")
    return buffer.getvalue()


def refusal(data: bytes, name: str) -> str:
    with pytest.raises(ReadingError) as caught:
        read_bytes(data, name)
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a picture (PNG)"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a picture (JPEG)"),
        (b"GIF89a\x01\0\x01\0", "a picture (GIF)"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "a picture (WebP)"),
        (b"BM\x36\0\0\0\0\0", "a picture (BMP)"),
        (b"II*\0\x08\0", "a picture (TIFF)"),
        (FTYP + b"heic\0\0", "a picture (HEIC or AVIF)"),
        (FTYP + b"isom\0\0", "a film (MP4)"),
        (FTYP + b"M4A \0\0", "a sound recording (M4A)"),
        (b"ID3\x04\0\0\0\0\0\0", "a sound recording (MP3)"),
        (b"\xff\xfb\x90\x64\0\0\0", "a sound recording (MP3)"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "a sound recording (WAV)"),
        (b"MZ\x90\0\x03\0", "a program"),
        (b"\x7fELF\x02\x01\x01\0", "a program"),
    ],
)
def test_a_known_kind_is_named_whatever_the_suffix(data, what):
    for name in ("photo.png", "story.txt", "story.html", "standard input"):
        assert refusal(data, name) == f"{name} is {what}, not a text; open the file that holds the story."


@pytest.mark.parametrize(
    ("data", "what"),
    [(zipped("notes.txt"), "an archive (ZIP)"), (gzip.compress(b"text", mtime=0), "an archive (GZIP)")],
)
def test_an_archive_says_to_unpack_it(data, what):
    assert refusal(data, "story.txt") == f"story.txt is {what}; unpack it, and open the story inside."


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "an Excel workbook (XLSX)"),
        (zipped("[Content_Types].xml", "ppt/presentation.xml"), "a presentation (PPTX)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "an old Office document (such as DOC)"),
    ],
)
def test_a_document_says_how_to_get_at_its_text(data, what):
    assert refusal(data, "story.bin") == (
        f"story.bin is {what}, which cannot be opened here; save it as plain text or as a web page, or paste its text."
    )


@pytest.mark.parametrize("data", [b"text\0with NULs\0\0\x01\x02", bytes(range(256)) * 4, b"\x01\x02\x03abc", b"\0\0\0"])
def test_unknown_binaries(data):
    assert refusal(data, "data.bin") == (
        "data.bin is no text that can be read here; open it in the program it was written with and save it as plain "
        "text, or paste its text."
    )


@pytest.mark.parametrize("text", ["BMW said on Monday.", "MZ is a symbol.", "ID3 tags", "RIFF raff", "PK said no."])
def test_a_text_that_opens_like_a_binary_is_a_text(text):
    assert read_bytes(text.encode(), "story").text == text


def test_a_picture_on_disk(tmp_path):
    path = tmp_path / "photo.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 100)
    with pytest.raises(ReadingError) as caught:
        read(path)
    assert str(caught.value) == "photo.png is a picture (PNG), not a text; open the file that holds the story."
