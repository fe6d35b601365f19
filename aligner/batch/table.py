"""A table of pairs, as people and their spreadsheets write it."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from aligner.cli.standard import NAME, STANDARD, standard_input
from aligner.cli.trouble import Trouble
from aligner.reading.encoding import decode
from aligner.reading.files import fetch, shown_name

_MARKS: Final = ",;\t"  # that part the columns; the second is that of Excel where the comma is the decimal sign
_SAID: Final = "sep="  # a first line with which Excel is told the mark

Row = tuple[str, str, str]


def rows_of(table: str) -> Iterator[Row]:
    """Name, original and copy of each pair of a table; paths count from its folder, or from the current one.

    A side that the table does not name is empty. Raises Trouble or ReadingError.
    """
    name = NAME if table == STANDARD else shown_name(Path(table))
    data = standard_input() if table == STANDARD else fetch(Path(table))
    text, mark = _parted(decode(data, name).text.lstrip("\ufeff"))
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    folder = Path() if table == STANDARD else Path(table).parent
    try:
        named = {(field or "").strip().casefold(): field for field in rows.fieldnames or ()}
        if not {"original", "copy"} <= named.keys():
            raise Trouble("{file} has no columns “original” and “copy”: its first line must name them.", file=name)
        begun = rows.line_num
        for row in rows:
            original, copy = (_path(folder, row[named[column]]) for column in ("original", "copy"))
            if _swallowed(original, copy):
                raise _torn(name, begun + 1)
            told = (row[named["id"]] or "").strip() if "id" in named else ""
            if original or copy:  # a pair that lacks one is told as broken, not passed over
                yield told or Path(copy or original).stem, original, copy
            begun = rows.line_num
    except csv.Error as error:
        raise _torn(name, rows.line_num + 1) from error


def _parted(text: str) -> tuple[str, str]:
    """A table and the mark between its columns: the one it names, else the one that its first line has most of."""
    first = text.splitlines()[0] if text else ""
    if first.startswith(_SAID) and first[len(_SAID) :] in tuple(_MARKS):
        return text[len(first) :].lstrip("\r\n"), first[len(_SAID) :]
    return text, max(_MARKS, key=first.count)


def _path(folder: Path, field: str | None) -> str:
    """The file that a field names, as it stands or without the blanks around it; empty where it names none."""
    if not (field or "").strip():
        return ""
    exact = folder / str(field)
    return str(exact if exact.exists() else folder / str(field).strip())


def _swallowed(*paths: str) -> bool:
    """Whether a name goes on in the next line and is that of no file: then it has swallowed the next pair."""
    return any("\n" in path and not Path(path).exists() for path in paths)


def _torn(name: str, line: int) -> Trouble:
    return Trouble(
        "{file} has a quotation mark without its partner in line {line}: add or remove one there.", file=name, line=line
    )
