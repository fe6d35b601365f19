"""The comparing form of a text: what is alike for an editor is equal here. Never shown."""

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate
from typing import Literal, NamedTuple

_SAME_SIGN = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛ʼʹ′`´", "'"),
        **dict.fromkeys("“”„‟«»″‹›", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\ufeff\u200e\u200f", None),
        "…": "...",
        "œ": "oe",
        "Œ": "oe",
        "æ": "ae",
        "Æ": "ae",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
    }
)
# Scripts written without spaces: every character is a word of its own.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_FRACTION = re.compile("[½⅓⅔¼¾⅕⅛]")
_FORMS_KEPT = 131_072  # different words and signs whose form is kept, those of a book or two
_TOKEN = re.compile(
    rf"""[A-Za-z]++(?![\w'’ʼ\u0300-\u036f\u0610-\u061a\u064b-\u065f\u00ad\u200c\u200d])  # most words, found fast
    | [ ](?!\s)
    | (?i:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu|un|d[ae]ll|[ans]ell|all|sull)['’](?=[^\W\d_])  # d'Arc, l'eau, dell'arte
    | (?:
        \d+(?:[.,:\u2019']\d+)*[½⅓⅔¼¾⅕⅛]?          # 3, 1,200, 3½, 10:30
      | [½⅓⅔¼¾⅕⅛]
      | [{_UNSPACED}]
      | (?:[^\W\d_{_UNSPACED}][\u0300-\u036f\u0610-\u061a\u064b-\u065f\u00ad\u200c\u200d]*)+
        (?:['’ʼ](?=[^\W\d_])(?:[^\W\d_{_UNSPACED}][\u0300-\u036f]*)+)*   # don't, Moscow's, O’Brien
    )
    | \s+
    | (?:\.\.\.|--+|.)""",
    re.VERBOSE | re.DOTALL,
)
_WORD_START = re.compile(rf"[^\W_]|[{_UNSPACED}]")


class Token(NamedTuple):
    """A word, sign or run of white space of a text, and its folded form."""

    start: int
    end: int
    text: str
    folded: str
    is_word: bool

    @property
    def is_space(self) -> bool:
        return self.folded == " "


_make = tuple.__new__  # a token at a third of the time its own constructor takes


def fold(text: str) -> str:
    """``text`` with quote marks, dashes, case, spaces and composed letters made alike."""
    if text.isascii():
        plain = text.replace("`", "'").lower()
    else:
        form: Literal["NFC", "NFKC"] = "NFC" if _FRACTION.search(text) else "NFKC"  # NFKC makes 31⁄2 of 3½
        plain = unicodedata.normalize(form, text).translate(_SAME_SIGN).casefold()
    return " ".join(plain.split()) if not plain.isspace() else " "


@lru_cache(maxsize=65_536)
def fold_marks(text: str) -> str:
    """``fold`` with accents and other marks taken off as well: Quảng -> quang."""
    folded = fold(text)
    if folded.isascii():
        return folded
    apart = unicodedata.normalize("NFKD", folded)
    return "".join(c for c in apart if not unicodedata.combining(c))


@lru_cache(maxsize=_FORMS_KEPT)
def form_of(raw: str) -> tuple[str, bool]:
    """The folded form of a token, and whether it is a word."""
    return (" ", False) if raw.isspace() else (fold(raw) or raw, _WORD_START.match(raw) is not None)


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Cut ``text[start:end]`` into words, signs and white space that tile it; positions count in ``text``."""
    raws = _TOKEN.findall(text, start, len(text) if end is None else end)
    borders = list(accumulate(map(len, raws), initial=start))
    forms = map(form_of, raws)
    return [
        _make(Token, (a, b, raw, *form)) for a, b, raw, form in zip(borders, borders[1:], raws, forms, strict=False)
    ]


def cut(text: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[bool, ...]]:
    """The words and signs of a text that has some and no space: as written, folded, and whether each is a word."""
    raws = tuple(_TOKEN.findall(text))
    folded, is_word = zip(*map(form_of, raws), strict=True)
    return raws, folded, is_word


def words(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The words of ``text[start:end]``."""
    return [t for t in tokens(text, start, end) if t.is_word]
