"""Bytes to text, in whatever encoding they are."""

import codecs
import io
import re
import unicodedata
from dataclasses import dataclass

from aligner.reading.alphabets import guess_codec
from aligner.reading.errors import ReadingError
from aligner.speech import Message

# Python's name of an encoding, and the name the web has for it. What is not here is neither guessed nor believed when
# a page declares it: Python also calls "rot13" and "unicode_escape" encodings.
NAMES: dict[str, str] = {
    "utf-8": "utf-8",
    "utf-16-le": "utf-16",
    "utf-16-be": "utf-16",
    "utf-32-le": "utf-32",
    "utf-32-be": "utf-32",
    **{f"cp{page}": f"windows-{page}" for page in (874, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258)},
    **{f"iso8859_{part}": f"iso-8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **{f"cp{page}": f"ibm{page}" for page in (437, 850, 852, 857, 866)},
    "koi8_r": "koi8-r",
    "koi8_u": "koi8-u",
    "mac_roman": "macintosh",
    "mac_latin2": "x-mac-ce",
    "mac_cyrillic": "x-mac-cyrillic",
    "cp932": "shift_jis",
    "euc_jp": "euc-jp",
    "iso2022_jp": "iso-2022-jp",
    "gb18030": "gb18030",
    "big5hkscs": "big5",
    "cp949": "euc-kr",
}

# What a label really means: browsers read the left one as the right one, and so were the pages written.
_SUPERSETS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "euc_kr": "cp949",
}

_MARKS = (  # UTF-32 first: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")

_SAMPLE = 8_192
"""Bytes shown to the guessers: lines that are not plain ASCII. More changes no answer and takes seconds."""

_UNREADABLE = 0.3
"""Share of control characters and unreadable bytes from which something is no text."""

_WIDE_NULS = 0.3
"""Share of NUL bytes, at least, in a wide encoding of plain letters; fewer among plain letters are strays."""

_NEITHER = re.compile(rb"[\x01-\x08\x0e-\x1f\x7f-\xff]")

_UTF8_CHARACTER = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the name of the encoding it was in, and plain sentences where it was not read without doubt."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, name: str, declared: str | None = None) -> Decoded:
    """The text in ``data``; ``declared`` is the encoding that the text itself names, believed where it fits.

    Raises ReadingError where the bytes are no text in any encoding.
    """
    codec, doubtful = _choose(data, declared)
    if codec is None:
        raise _no_text(name)
    text, lost = _decoded(data, codec)
    if lost + len(_CONTROLS.findall(text)) > _UNREADABLE * len(text):
        raise _no_text(name)
    return Decoded(text, NAMES[codec], _notes(NAMES[codec], lost, doubtful))


def codec_of(label: str) -> str | None:
    """Python's codec for the label of an encoding in a web page, as browsers read it; None for what is none."""
    try:
        found = codecs.lookup(label.strip()).name
    except (LookupError, ValueError):
        return None
    found = _SUPERSETS.get(found, found)
    spellings = (found, found.replace("-", "_"))
    return next((spelling for spelling in spellings if spelling in NAMES), None)


def _choose(data: bytes, declared: str | None) -> tuple[str | None, bool]:
    """The codec to use, if any, and whether it is a guess that may be wrong."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return codec, False
    if b"\0" in data and data.count(b"\0") < _WIDE_NULS * len(data) and not _NEITHER.search(data):
        return None, False
    if b"\0" in data:
        return next((codec for codec in _WIDE if _reads_as(data, codec)), None), False
    if b"\x1b$" in data and _is_strictly(data, "iso2022_jp"):
        return "iso2022_jp", False
    if _is_strictly(data, "utf-8"):
        return "utf-8", False
    trusted = codec_of(declared) if declared else None
    if trusted and not trusted.startswith("utf") and _is_strictly(data, trusted):
        return trusted, False
    return ("utf-8", False) if _is_damaged_utf8(data) else _guess(data, trusted)


def _guess(data: bytes, declared: str | None) -> tuple[str, bool]:
    sample = _sample(data)
    if codec := codec_of(guess_codec(sample) or ""):
        return codec, False
    from charset_normalizer import from_bytes  # slow to load, and hardly ever needed

    choices = [codec for codec in NAMES if not codec.startswith("utf")]
    best = from_bytes(sample, cp_isolation=choices).best()
    guessed = codec_of(best.encoding) if best else None
    return guessed or declared or "cp1252", True


def _sample(data: bytes) -> bytes:
    parts = bytearray()
    for line in io.BytesIO(data):
        if line.isascii():
            continue
        parts += line[: _SAMPLE - len(parts)]
        if len(parts) >= _SAMPLE:
            break
    return bytes(parts)


def _is_strictly(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _is_damaged_utf8(data: bytes) -> bool:
    # Hardly two bytes of any other encoding make a UTF-8 character by chance.
    good = len(_UTF8_CHARACTER.findall(data))
    return good > 0 and good >= _decoded(data, "utf-8")[1]


def _reads_as(data: bytes, codec: str) -> bool:
    """Whether bytes without a mark are a text in a wide encoding: all assigned characters, some of them plain."""
    whole = data[: len(data) - len(data) % 4] if len(data) >= 4 else data
    try:
        text = whole[: 4 * _SAMPLE].decode(codec)
    except UnicodeDecodeError as error:
        if error.end < min(len(whole), 4 * _SAMPLE):
            return False
        text = whole[: error.start].decode(codec)
    odd = sum(unicodedata.category(one) in ("Cn", "Co", "Cc") and one not in "\t\n\r\f" for one in text)
    plain = sum(one < "\x7f" for one in text)
    return plain > 0.01 * len(text) and odd <= 0.01 * len(text)


def _decoded(data: bytes, codec: str) -> tuple[str, int]:
    """The text, and how many of its � stand for bytes that could not be read."""
    text = data.decode(codec, "replace")
    if "\ufffd" not in text:
        return text, 0
    kept = data.decode(codec, "ignore").count("\ufffd")
    return text, text.count("\ufffd") - kept


def _no_text(name: str) -> ReadingError:
    return ReadingError(
        "{name} is no text that can be read here; open it in the program it was written with and save it "
        "as plain text, or paste its text.",
        name=name,
    )


def _notes(encoding: str, lost: int, doubtful: bool) -> tuple[str, ...]:
    notes: list[str] = []
    if doubtful:
        notes.append(
            Message(
                "The encoding was guessed as {encoding}; if letters look wrong, save the text as UTF-8.",
                encoding=encoding,
            )
        )
    if lost:
        notes.append(
            Message(
                "{count} characters could not be read and are shown as \ufffd (encoding: {encoding}).",
                count=lost,
                encoding=encoding,
            )
        )
    return tuple(notes)
