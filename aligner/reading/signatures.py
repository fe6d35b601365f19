"""Files that are no texts, known by their first bytes."""

import re
from dataclasses import dataclass

from aligner.reading.errors import ReadingError


@dataclass(frozen=True, slots=True)
class Signature:
    """A kind of file: the first bytes that give it away, and what it is in words.

    ``unsure`` bytes also open ordinary texts ("BMW said …"), so they count only beside a NUL byte, which no text has.
    ``document`` kinds hold a text that another program can save as one.
    """

    opening: re.Pattern[bytes]
    what: str
    document: bool = False
    unsure: bool = False


def _row(opening: bytes, what: str, document: bool = False, unsure: bool = False) -> Signature:
    return Signature(re.compile(opening, re.DOTALL), what, document, unsure)


SIGNATURES = (
    _row(rb"\x89PNG\r\n", "a picture (PNG)"),
    _row(rb"\xff\xd8\xff", "a picture (JPEG)"),
    _row(rb"GIF8[79]a", "a picture (GIF)"),
    _row(rb"RIFF....WEBP", "a picture (WebP)"),
    _row(rb"II\*\x00|MM\x00\*", "a picture (TIFF)"),
    _row(rb"\x00\x00\x01\x00", "a picture (ICO)"),
    _row(rb"....ftyp(heic|heix|mif1|avif)", "a picture (HEIC or AVIF)"),
    _row(rb"8BPS\x00", "a picture (Photoshop)"),
    _row(rb"BM", "a picture (BMP)", unsure=True),
    _row(rb"....ftyp(M4A|M4B)", "a sound recording (M4A)"),
    _row(rb"....ftypqt", "a film (QuickTime)"),
    _row(rb"....ftyp", "a film (MP4)"),
    _row(rb"\x1aE\xdf\xa3", "a film (WebM or Matroska)"),
    _row(rb"RIFF....AVI ", "a film (AVI)"),
    _row(rb"RIFF....WAVE", "a sound recording (WAV)"),
    _row(rb"OggS\x00", "a sound recording (Ogg)"),
    _row(rb"fLaC\x00", "a sound recording (FLAC)"),
    _row(rb"ID3[\x02-\x04]|\xff[\xfb\xfa\xf3\xf2]", "a sound recording (MP3)", unsure=True),
    _row(rb"PK\x03\x04.*xl/", "an Excel workbook (XLSX)", document=True),
    _row(rb"PK\x03\x04.*application/epub", "an e-book (EPUB)", document=True),
    _row(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (such as DOC)", document=True),
    _row(rb"PK(\x03\x04|\x05\x06)", "an archive (ZIP)"),
    _row(rb"\x1f\x8b", "an archive (GZIP)"),
    _row(rb"7z\xbc\xaf\x27\x1c", "an archive (7Z)"),
    _row(rb"Rar!\x1a\x07", "an archive (RAR)"),
    _row(rb"BZh[1-9]1AY", "an archive (BZIP2)"),
    _row(rb"\xfd7zXZ\x00", "an archive (XZ)"),
    _row(rb"SQLite format 3\x00", "a database (SQLite)"),
    _row(rb"\x7fELF", "a program"),
    _row(rb"MZ", "a program", unsure=True),
)

_HEAD = 65_536
"""Bytes looked at: the names inside a DOCX stand within them."""


def refuse_binaries(data: bytes, name: str) -> None:
    """Raise ReadingError, naming the kind, where ``data`` opens like a file of a known kind that is no text."""
    head = data[:_HEAD]
    for signature in SIGNATURES:
        if signature.opening.match(head) and (not signature.unsure or b"\0" in head):
            raise ReadingError(_sentence(signature, name))


def _sentence(signature: Signature, name: str) -> str:
    if signature.document:
        return (
            f"{name} is {signature.what}, which cannot be opened here; "
            "save it as plain text or as a web page, or paste its text."
        )
    return f"{name} is {signature.what}, not a text; open the story as plain text or as a web page."
