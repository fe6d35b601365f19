"""Which files are compared with which: from a table, or from two folders."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from aligner.batch.stories import Stories, left_out_note, two_folders
from aligner.batch.table import rows_of
from aligner.cli.trouble import Trouble
from aligner.speech import Message

_UNSAFE = re.compile(r"[^\w.-]+")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\Z)", re.IGNORECASE)  # Windows opens devices by them
_LONGEST = 80  # characters of an id, which names files


@dataclass(frozen=True, slots=True)
class Pair:
    """An original and a copy of it. ``id`` names the pair's report; it is safe as the name of a file, and unique.

    A file that the table does not name is empty.
    """

    id: str
    original: str
    copy: str


@dataclass(frozen=True, slots=True)
class Pairs:
    """The pairs to compare, and sentences on what was left out."""

    pairs: tuple[Pair, ...]
    notes: tuple[Message, ...] = ()


def pairs_of(first: str, second: str | None) -> Pairs:
    """The pairs that a table lists (``-`` for one from standard input), or those of two folders by equal names.

    Raises Trouble or ReadingError.
    """
    if second is None:
        if Path(first).is_dir():
            raise Trouble(
                "{folder} is a folder: name the folder of the copies, too, or a table of pairs instead.", folder=first
            )
        return Pairs(_unique(rows_of(first)))
    if Path(first).is_file():
        raise Trouble("{file} is not a folder: name two folders, or one table of pairs.", file=first)
    ours, theirs = two_folders(first, second)
    return Pairs(_unique(_alike(ours, theirs)), left_out_note(ours, theirs))


def _alike(originals: Stories, copies: Stories) -> Iterator[tuple[str, str, str]]:
    by_name = {name: path for path, name in originals.files}
    for path, name in copies.files:
        if name in by_name:
            yield name, str(by_name[name]), str(path)


def _unique(rows: Iterable[tuple[str, str, str]]) -> tuple[Pair, ...]:
    taken: set[str] = set()
    pairs = []
    for told, original, copy in rows:
        name = _UNSAFE.sub("-", told).strip("-.")[:_LONGEST] or "pair"
        if _RESERVED.match(name):
            name = f"pair-{name}"
        number = 2
        unique = name
        while unique.casefold() in taken:  # some file systems tell no capitals
            unique = f"{name}-{number}"
            number += 1
        taken.add(unique.casefold())
        pairs.append(Pair(unique, original, copy))
    return tuple(pairs)
