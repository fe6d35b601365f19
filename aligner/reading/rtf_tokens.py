"""Rich text (RTF) cut into its words, and what those words mean: letters, code pages, and what is no part of the text.

After Microsoft's "Rich Text Format (RTF) Specification", version 1.9.1.
"""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from aligner.reading.encoding import codec_of

_TOKEN = re.compile(
    r"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<byte>[0-9A-Fa-f]{2})|\\(?P<sign>[^A-Za-z])"
    r"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+",
    re.DOTALL,
)
_USUAL = "cp1252"

SIGNS = {"~": "\u00a0", "_": "-", "\\": "\\", "{": "{", "}": "}"}
"""What a sign behind a backslash stands for; a hyphen where a word may be divided ("-") is none."""

LETTERS = {
    "line": "\n",
    **dict.fromkeys(("lbr", "page", "column", "softline"), "\n"),
    **dict.fromkeys(("emspace", "enspace", "qmspace"), " "),
    "tab": "\t",
    "emdash": "\u2014",
    "endash": "\u2013",
    "bullet": "\u2022",
    "lquote": "\u2018",
    "rquote": "\u2019",
    "ldblquote": "\u201c",
    "rdblquote": "\u201d",
    "zwj": "\u200d",
    "zwnj": "\u200c",
}
"""Words that stand for a letter."""

UNTOLD = frozenset(
    """aftncn aftnsep aftnsepc annotation atnauthor atndate atnicn atnid atnparent atnref atntime atrfend atrfstart
    bkmkend bkmkstart colortbl comment datafield do fldinst fontemb fontfile footer footerf footerl footerr ftncn ftnsep
    ftnsepc header headerf headerl headerr info listtext nonesttables nonshppict objdata pict pntext private shprslt tc
    upr xe""".split()
)
"""Groups that are no part of the text, besides all that say so themselves with a star."""

TOLD = frozenset(["shptxt", "dptxbxtext", "ud", "footnote", "shppict", "nesttableprops"])
"""Groups inside such ones that are."""

_CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5hkscs", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
    254: "cp437", 255: "cp437",
}  # fmt: skip
_PAGES = {10000: "mac_roman", 10007: "mac_cyrillic", 10029: "mac_latin2", 65001: "utf-8", 950: "big5hkscs"}


class Kind(Enum):
    """What a token is."""

    WORD = "word"
    BYTE = "byte"
    SIGN = "sign"
    BRACE = "brace"
    TEXT = "text"


class Token(NamedTuple):
    """A control word with its number, a byte in hexadecimal, a sign behind a backslash, a brace, or plain text."""

    kind: Kind
    text: str
    number: int | None = None


_KINDS = {kind.value: kind for kind in Kind}


def tokens_of(source: str) -> Iterator[Token]:
    """The tokens of an RTF file read as Latin-1, so that a letter is a byte; line ends and binary data are left out."""
    at, end = 0, len(source)
    while at < end:
        for match in _TOKEN.finditer(source, at):
            kind, at = match.lastgroup, match.end()
            if kind == "number":
                word, number = match.group("word", "number")
                yield Token(Kind.WORD, word, int(number))
                if word == "bin":
                    at += max(0, int(number))
                    break
            elif kind is not None:
                yield Token(_KINDS[kind], match[kind])
        else:
            return


def codec_of_page(number: int) -> str:
    """Python's name for a code page of Windows or the Macintosh; that of Western Europe where there is none."""
    return _PAGES.get(number) or codec_of(f"cp{number}") or _USUAL


class Fonts:
    """The code page in which the bytes of each font are letters."""

    def __init__(self) -> None:
        self.page = _USUAL
        self._charsets: dict[int, int] = {}
        self._pages: dict[int, str] = {}
        self._usual: int | None = None

    def take(self, token: Token, *, font: int | None, table: bool) -> None:
        """Learn from the head of a file, or from the entry of a font in its table."""
        number = token.number or 0
        if token.text == "ansicpg":
            self.page = codec_of_page(number)
        elif token.text in ("mac", "pc", "pca"):
            self.page = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[token.text]
        elif token.text == "deff":
            self._usual = number
        elif table and font is not None and token.text == "fcharset":
            self._charsets[font] = number
        elif table and font is not None and token.text == "cpg":
            self._pages[font] = codec_of_page(number)

    def codec(self, font: int | None) -> str:
        """The code page of a font, or of the font that is used where none is named."""
        chosen = self._usual if font is None else font
        if chosen is None:
            return self.page
        charset = self._charsets.get(chosen, 1)
        # Writers that know one code page only call every font Western; beside fonts of other kinds the word counts.
        western = _USUAL if any(one in _CHARSETS for one in self._charsets.values()) else self.page
        return self._pages.get(chosen) or _CHARSETS.get(charset) or (western if charset == 0 else self.page)
