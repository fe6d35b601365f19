"""An entry of a list of names, and the two forms in which lists are written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from aligner.naming import plain
from aligner.speech import PlainError


class KnownKind(StrEnum):
    """What a known name is the name of."""

    COUNTRY = "country"
    CITY = "city"
    PLACE = "place"
    PEOPLE = "people"  # a nation, and its adjective
    PERSON = "person"
    INSTITUTION = "institution"
    GIVEN_NAME = "given name"
    HOUSE = "house"  # of the newsroom's own list


@dataclass(frozen=True, slots=True)
class NameEntry:
    """One name: its right spelling, the accepted ones, and known wrong ones."""

    kind: KnownKind
    right: str
    accepted: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


class HouseListError(PlainError):
    """A list of names cannot be used; the message names the file, the line and what to do, in one sentence."""


class EntryError(PlainError):
    """A line of a list of names has another form; the message is what is wrong with it, without a full stop."""


_PARTS = re.compile(r"\s*[=!]\s*")
_SIGNS = re.compile(r"[=!]")
_BETWEEN = re.compile(r"\s*,\s*")
_ORDERS = frozenset({"", "=", "!", "=!"})
ARTICLES = frozenset(["al", "el", "as", "ad", "an", "ar", "ash", "the"])  # that news sets before a name or leaves out
WITHIN = str.maketrans({"-": " ", "‐": " ", "‑": " ", "–": " ", "'": None, "’": None, ".": None, ",": None})


def folded(name: str) -> str:
    """A name in bare small Latin letters, without points or apostrophes; a hyphen counts as a space.

    >>> folded("Baden-Württemberg"), folded("U.N.")
    ('baden wurttemberg', 'un')
    """
    form = name.lower().removesuffix("'s") if name.isascii() else plain(name)
    return form.translate(WITHIN) if form.isalpha() else " ".join(form.translate(WITHIN).split())


def written_lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines that hold an entry, with their numbers from 1, without comments and outer spaces."""
    for number, line in enumerate(text.splitlines(), 1):
        entry = line.split("#", 1)[0].strip()
        if entry:
            yield number, entry


def parse_entry(line: str, kind: KnownKind) -> NameEntry:
    """The entry ``Right spelling = accepted, accepted ! wrong, wrong``; both parts may lack.

    Raises EntryError.
    """
    if "".join(_SIGNS.findall(line)) not in _ORDERS:
        raise EntryError("it has more than one “=” or “!”, or “!” before “=”")
    signs = _SIGNS.findall(line)
    right, *lists = _PARTS.split(line)
    if not folded(right):
        raise EntryError("it has no name before “=” or “!”")
    groups = {}
    for sign, listed in zip(signs, lists, strict=True):
        groups[sign] = tuple(_BETWEEN.split(listed))
        if not all(folded(name) for name in groups[sign]):
            raise EntryError("it has an empty name behind “{sign}”", sign=sign)
    return NameEntry(kind, right, groups.get("=", ()), groups.get("!", ()))
