"""Files that are no texts, known by their first bytes."""

import re
from dataclasses import dataclass

from aligner.reading.errors import ReadingError
from aligner.speech import Message, template

_NO_TEXT = template("{name} is {what}, not a text; open the file that holds the story.")
_PACKED = template("{name} is {what}; unpack it, and open the story inside.")
_DOCUMENT = template(
    "{name} is {what}, which cannot be opened here; save it as plain text or as a web page, or paste its text."
)


@dataclass(frozen=True, slots=True)
class Signature:
    """A kind of file: the first bytes that give it away, and what it is in words.

    ``unsure`` bytes also open ordinary texts ("BMW said …"), so they count only beside a NUL byte, which no text has.
    ``sentence`` says so, and what to do.
    """

    opening: re.Pattern[bytes]
    what: str
    sentence: str = _NO_TEXT
    unsure: bool = False


def _row(opening: bytes, what: str, sentence: str = _NO_TEXT, unsure: bool = False) -> Signature:
    return Signature(re.compile(opening, re.DOTALL), what, sentence, unsure)


SIGNATURES = (
    _row(rb"\x89PNG\r\n", template("a picture (PNG)")),
    _row(rb"\xff\xd8\xff", template("a picture (JPEG)")),
    _row(rb"GIF8[79]a", template("a picture (GIF)")),
    _row(rb"RIFF....WEBP", template("a picture (WebP)")),
    _row(rb"II\*\x00|MM\x00\*", template("a picture (TIFF)")),
    _row(rb"\x00\x00\x01\x00", template("a picture (ICO)")),
    _row(rb"....ftyp(heic|heix|mif1|avif)", template("a picture (HEIC or AVIF)")),
    _row(rb"8BPS\x00", template("a picture (Photoshop)")),
    _row(rb"BM", template("a picture (BMP)"), unsure=True),
    _row(rb"....ftyp(M4A|M4B)", template("a sound recording (M4A)")),
    _row(rb"....ftypqt", template("a film (QuickTime)")),
    _row(rb"....ftyp", template("a film (MP4)")),
    _row(rb"\x1aE\xdf\xa3", template("a film (WebM or Matroska)")),
    _row(rb"RIFF....AVI ", template("a film (AVI)")),
    _row(rb"RIFF....WAVE", template("a sound recording (WAV)")),
    _row(rb"OggS\x00", template("a sound recording (Ogg)")),
    _row(rb"fLaC\x00", template("a sound recording (FLAC)")),
    _row(rb"ID3[\x02-\x04]|\xff[\xfb\xfa\xf3\xf2]", template("a sound recording (MP3)"), unsure=True),
    _row(rb"PK\x03\x04.*xl/", template("an Excel workbook (XLSX)"), _DOCUMENT),
    _row(rb"PK\x03\x04.*ppt/", template("a presentation (PPTX)"), _DOCUMENT),
    _row(rb"PK\x03\x04.*application/epub", template("an e-book (EPUB)"), _DOCUMENT),
    _row(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", template("an old Office document (such as DOC)"), _DOCUMENT),
    _row(rb"PK(\x03\x04|\x05\x06)", template("an archive (ZIP)"), _PACKED),
    _row(rb"\x1f\x8b", template("an archive (GZIP)"), _PACKED),
    _row(rb"7z\xbc\xaf\x27\x1c", template("an archive (7Z)"), _PACKED),
    _row(rb"Rar!\x1a\x07", template("an archive (RAR)"), _PACKED),
    _row(rb"BZh[1-9]1AY", template("an archive (BZIP2)"), _PACKED),
    _row(rb"\xfd7zXZ\x00", template("an archive (XZ)"), _PACKED),
    _row(rb"SQLite format 3\x00", template("a database (SQLite)")),
    _row(rb"\x7fELF", template("a program")),
    _row(rb"MZ", template("a program"), unsure=True),
)

_HEAD = 65_536
"""Bytes looked at: the names inside a DOCX stand within them."""


def refuse_binaries(data: bytes, name: str) -> None:
    """Raise ReadingError, naming the kind, where ``data`` opens like a file of a known kind that is no text."""
    head = data[:_HEAD]
    for signature in SIGNATURES:
        if signature.opening.match(head) and (not signature.unsure or b"\0" in head):
            raise ReadingError(signature.sentence, name=name, what=Message(signature.what))
