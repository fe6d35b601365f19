"""Which letters languages are written with: enough to tell the old encodings apart, even in a single sentence.

charset-normalizer, asked for short texts, calls French Hungarian and German text of the Mac Danish. An alphabet is a
sharper test: a wrong reading of the bytes puts letters into words that no one language has together.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_WESTERN = ("cp1252", "iso8859_15", "mac_roman", "cp850")
_CENTRAL = ("cp1250", "iso8859_2", "mac_latin2", "cp852")
_CYRILLIC = ("cp1251", "koi8_u", "cp866", "iso8859_5", "mac_cyrillic")
_RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"
_CLEAR = 0.9  # where letters are half of what bytes can say, most texts reach 0.7 by chance
_KANA = "ぁ-ゖァ-ヺー、。"


@dataclass(frozen=True, slots=True)
class Alphabet:
    """A language, the encodings it came in (commonest first), its letters beyond a to z as the inside of a character
    class, and the share of the characters beyond ASCII that must be such letters."""

    language: str
    codecs: tuple[str, ...]
    letters: str
    share: float = 0.7


ALPHABETS = (
    Alphabet("English", _WESTERN, "éèêïñöüç"),
    Alphabet("German", _WESTERN, "äöüßé"),
    Alphabet("French", _WESTERN, "àâæçèéêëîïôœùûüÿ"),
    Alphabet("Spanish", _WESTERN, "áéíñóúü¿¡ªº"),
    Alphabet("Portuguese", _WESTERN, "áâãàçéêíóôõúüªº"),
    Alphabet("Italian", _WESTERN, "àèéìíîòóùú"),
    Alphabet("Catalan", _WESTERN, "àçèéíïòóúü·"),
    Alphabet("Dutch", _WESTERN, "áèéëïóöüĳ"),
    Alphabet("Swedish, Finnish", _WESTERN, "åäöéüšž"),
    Alphabet("Danish, Norwegian", _WESTERN, "æøåéèêóòôäöü"),
    Alphabet("Icelandic", _WESTERN, "áðéíóúýþæö"),
    Alphabet("Estonian", ("cp1252", "cp1257"), "äõöüšž"),
    Alphabet("Polish", _CENTRAL, "ąćęłńóśźż"),
    Alphabet("Czech", _CENTRAL, "áčďéěíňóřšťúůýž"),
    Alphabet("Slovak", _CENTRAL, "áäčďéíĺľňóôŕšťúýž"),
    Alphabet("Hungarian", _CENTRAL, "áéíóöőúüű"),
    Alphabet("Croatian, Slovene", _CENTRAL, "čćđšž"),
    Alphabet("Romanian", _CENTRAL, "ăâîşţ"),
    Alphabet("Turkish", ("cp1254", "cp857"), "çğıöşüâîûİ"),
    Alphabet("Lithuanian", ("cp1257", "iso8859_13"), "ąčęėįšųūž"),
    Alphabet("Latvian", ("cp1257", "iso8859_13"), "āčēģīķļņšūž"),
    Alphabet("Hebrew", ("cp1255", "iso8859_8"), "א-ת\u05b0-\u05bd", _CLEAR),  # before the Cyrillic that it can pass for
    Alphabet("Ukrainian", _CYRILLIC, "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", _CLEAR),
    Alphabet("Russian", _CYRILLIC, _RUSSIAN, _CLEAR),
    Alphabet("Belarusian", _CYRILLIC, "абвгдеёжзійклмнопрстуўфхцчшыьэюя", _CLEAR),
    Alphabet("Serbian, Macedonian", _CYRILLIC, "абвгдђѓежзѕијклљмнњопрстћќуфхцчџш", _CLEAR),
    Alphabet("Greek", ("cp1253", "iso8859_7"), "α-ωάέήίόύώϊϋΐΰ", _CLEAR),
    Alphabet("Arabic", ("cp1256",), "ء-ي\u064b-\u0652،؛؟", _CLEAR),
    Alphabet("Korean", ("euc_kr",), "가-힣", share=0.95),
    # Kana alone tell Japanese from Chinese; the rest of such a text is the characters that both share.
    Alphabet("Japanese", ("cp932", "euc_jp"), _KANA, share=0.3),
)

_BEYOND_ASCII = re.compile(r"(?s)(?<=(.))([^\x00-\x7f])(?=(.))")
_LATIN = "\u024f"  # the last of the Latin letters in use
_FREE_MARKS = "’–—…\xa0"
_WORD_ENDS = "ךםןףץ"
_OUTER_MARKS = "“”„‘‚«»‹›•·©®™°§€£½¼¾\xad"


def guess_codec(sample: bytes) -> str | None:
    """The Python codec under which ``sample`` reads as some language, or None where no language fits well."""
    best, best_share = None, 0.0
    texts: dict[str, list[tuple[str, str, str]]] = {}
    for codec, alphabet in _candidates():
        if codec not in texts:
            texts[codec] = _BEYOND_ASCII.findall(f" {sample.decode(codec, 'replace')} ")
        share = _share(texts[codec], re.compile(f"[{alphabet.letters}{alphabet.letters.upper()}]"))
        if share >= alphabet.share and share > best_share:
            best, best_share = codec, share
    return best


def _candidates() -> Iterator[tuple[str, Alphabet]]:
    # By rank of the encoding first: of two that fit alike, the commoner one is right.
    ranks = max(len(alphabet.codecs) for alphabet in ALPHABETS)
    for rank in range(ranks):
        for alphabet in ALPHABETS:
            if rank < len(alphabet.codecs):
                yield alphabet.codecs[rank], alphabet


def _share(characters: list[tuple[str, str, str]], letters: re.Pattern[str]) -> float:
    fitting = sum(_fits(before, one, after, letters) for before, one, after in characters)
    return fitting / len(characters) if characters else 0.0


def _is_ascii_letter(one: str) -> bool:
    return one.isascii() and one.isalpha()


def _fits(before: str, one: str, after: str, letters: re.Pattern[str]) -> bool:
    if letters.match(one):
        # What a wrong reading does: capitals inside words, two scripts in one word, final letters that are not.
        if one in _WORD_ENDS and after.isalpha():
            return False
        mixed = one > _LATIN and (_is_ascii_letter(before) or _is_ascii_letter(after))
        return not mixed and not (one.isupper() and before.islower())
    if one in _FREE_MARKS:
        return True
    return one in _OUTER_MARKS and not (before.isalpha() and after.isalpha())
