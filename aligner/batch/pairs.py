"""Which files are compared with which: from a table, or from two folders."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from aligner.cli.trouble import Trouble
from aligner.reading import FORMATS, ReadingError, read

COLUMNS = ("original", "copy", "id")
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


def pairs_of(first: str, second: str | None) -> list[Pair]:
    """The pairs that a manifest lists, or those of two folders whose files bear the same names.

    Raises Trouble.
    """
    if second is None:
        if Path(first).is_dir():
            raise Trouble(f"{first} is a folder: name the folder of the copies, too, or a table of pairs instead.")
        return _unique(_listed(Path(first)))
    for folder in (first, second):
        if not Path(folder).is_dir():
            raise Trouble(f"{folder} is not a folder: name two folders, or one table of pairs.")
    return _unique(_alike(Path(first), Path(second)))


def _listed(manifest: Path) -> Iterator[tuple[str, str, str]]:
    """The rows of a table; paths in it count from the folder it lies in."""
    try:
        text = read(manifest).text
    except ReadingError as error:
        raise Trouble(str(error)) from error
    _refuse_torn_quotes(manifest.name, text)
    try:
        dialect = csv.Sniffer().sniff(text.partition("\n")[0], delimiters=",;\t")
    except csv.Error:
        dialect = csv.excel
    rows = csv.DictReader(text.splitlines(), dialect=dialect)
    named = {(field or "").strip().casefold(): field for field in rows.fieldnames or ()}
    if not {"original", "copy"} <= named.keys():
        raise Trouble(f"{manifest.name} has no columns “original” and “copy”: its first line must name them.")
    try:
        for row in rows:
            original, copy = (str(row[named[column]] or "").strip() for column in ("original", "copy"))
            told = str(row[named["id"]] or "").strip() if "id" in named else ""
            if original or copy:  # a pair that lacks one is told as broken, not passed over
                sides = [str(manifest.parent / name) if name else "" for name in (original, copy)]
                yield told or Path(copy or original).stem, sides[0], sides[1]
    except csv.Error as error:
        raise Trouble(f"{manifest.name} is no proper table after line {rows.line_num}: {error}.") from error


def _refuse_torn_quotes(name: str, text: str) -> None:
    """No file is named over two lines: a field that goes on in the next line has swallowed a pair."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.count('"') % 2:
            raise Trouble(f"{name} has a quotation mark without its partner in line {number}: add or remove one there.")


def _alike(originals: Path, copies: Path) -> Iterator[tuple[str, str, str]]:
    by_name = {name: path for path, name in stories_in(originals)}
    for path, name in stories_in(copies):
        if name in by_name:
            yield name, str(by_name[name]), str(path)


def stories_in(folder: Path) -> list[tuple[Path, str]]:
    """The files of a folder and its folders that can be read, and what each is called there, without its ending."""
    endings = {suffix for form in FORMATS for suffix in form.suffixes}
    files = (path for path in folder.rglob("*") if path.suffix.casefold() in endings and path.is_file())
    return sorted((path, path.relative_to(folder).with_suffix("").as_posix()) for path in files)


def _unique(rows: Iterable[tuple[str, str, str]]) -> list[Pair]:
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
    return pairs
