"""The lists that ship with the program.

They are read whole and folded whole: one spelling at a time takes ten times as long, and every start would pay for it.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from aligner.assets import asset
from aligner.known.entries import ARTICLES, WITHIN, KnownKind, NameEntry, folded

_HAND_MADE = (
    ("places.txt", KnownKind.PLACE),
    ("demonyms.txt", KnownKind.PEOPLE),
    ("people.txt", KnownKind.PERSON),
    ("institutions.txt", KnownKind.INSTITUTION),
    ("given_names.txt", KnownKind.GIVEN_NAME),
)
_POSSESSIVE = re.compile(r"'s(?=\t|\s*(?:[,|=!]|$))", re.MULTILINE)
# Letters that do not fall apart into a Latin one and a mark.
_LETTERS = (
    *(("ß", "ss"), ("ø", "o"), ("Ø", "O"), ("æ", "ae"), ("Æ", "Ae"), ("œ", "oe"), ("Œ", "Oe"), ("ł", "l"), ("Ł", "L")),
    *(("đ", "d"), ("Đ", "D"), ("ı", "i"), ("ð", "d"), ("Ð", "D"), ("þ", "th"), ("Þ", "Th"), ("ħ", "h"), ("Ħ", "H")),
    *(("ə", "e"), ("Ə", "E"), ("ɓ", "b"), ("ɗ", "d"), ("ŋ", "ng"), ("’", "'"), ("–", "-")),
)
_WITHIN_LINES = str.maketrans({sign: to for sign, to in WITHIN.items() if sign != ord(",")})


class Spelled(NamedTuple):
    """A name with its accepted and known wrong spellings in folded form; the right one is the first accepted."""

    kind: KnownKind
    right: str
    accepted: tuple[str, ...]
    wrong: tuple[str, ...] = ()


class BuiltList:
    """The countries and cities: which line has which spelling. Lines are cut up when asked for."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self.number_of: dict[str, int] = {}
        for number, small in enumerate(fold_text(text).splitlines()):
            _, _, spellings = small.partition("\t")
            if "\t" in spellings:
                for key in spellings.replace("\t", "|").split("|"):
                    self.number_of.setdefault(key_of(key), number)
            else:
                self.number_of.setdefault(spellings if " " not in spellings else key_of(spellings), number)

    def kind_of(self, number: int) -> KnownKind:
        """What the name of a line, counted from 0, is the name of."""
        return KnownKind(self._lines[number].partition("\t")[0])

    def right_of(self, number: int) -> str:
        """The right spelling of a line, counted from 0."""
        return self._lines[number].split("\t", 2)[1]


def key_of(form: str) -> str:
    """A folded name without the articles that news sets or leaves out."""
    return " ".join(words_of(form)) if " " in form else form


def words_of(form: str) -> list[str]:
    """The words of a folded name, without articles if it has other words."""
    words = form.split()
    return [w for w in words if w not in ARTICLES] or words if len(words) > 1 else words


def fold_text(text: str) -> str:
    """What ``folded`` makes of each spelling of a list, commas and inner double spaces left."""
    for letter, latin in _LETTERS:
        text = text.replace(letter, latin)
    small = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    return _POSSESSIVE.sub("", small).translate(_WITHIN_LINES)


def spelled(entry: NameEntry) -> Spelled:
    """An entry of a newsroom's list, folded."""
    accepted = tuple(key_of(folded(name)) for name in (entry.right, *entry.accepted))
    return Spelled(entry.kind, entry.right, accepted, tuple(key_of(folded(name)) for name in entry.wrong))


def hand_made() -> Iterable[Spelled]:
    """The names of the lists made by hand."""
    for name, kind in _HAND_MADE:
        yield from _hand_made(_read(name), kind)


@lru_cache(maxsize=1)
def built() -> BuiltList:
    """The names that ``scripts/build_names.py`` found, the countries first, then the largest cities first."""
    return BuiltList(_read("known.txt"))


@lru_cache(maxsize=1)
def given_names_apart() -> frozenset[frozenset[str]]:
    """Pairs of given names, folded, that are of one root and yet two names: Mateo and Matías."""
    lines = fold_text(_read("given_names_apart.txt")).splitlines()
    return frozenset(frozenset(line.split(" / ")) for line in lines if " / " in line)


def ordinary_names() -> str:
    """Common family and given names, folded, one a line."""
    return _read("ordinary.txt")


def _read(name: str) -> str:
    return asset(f"names/{name}").read_text(encoding="utf-8")


def _hand_made(text: str, kind: KnownKind) -> Iterator[Spelled]:
    for line, small in zip(text.split("\n"), fold_text(text).split("\n"), strict=True):
        if line and line[0] != "#":
            rights, _, wrongs = small.partition(" ! ")
            right, _, others = rights.partition(" = ")
            written = line.partition(" = ")[0].partition(" ! ")[0]
            accepted = (right, *others.split(", ")) if others else (right,)
            yield Spelled(
                kind, written, tuple(map(key_of, accepted)), tuple(map(key_of, wrongs.split(", "))) if wrongs else ()
            )
