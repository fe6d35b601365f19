"""The newsroom's own list of names."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from aligner.folding import fold
from aligner.known.entries import EntryError, HouseListError, KnownKind, NameEntry, folded, parse_entry, written_lines
from aligner.speech import Message


@dataclass(frozen=True, slots=True)
class HouseList:
    """The names of a newsroom's list and how each spelling stands in it."""

    entries: tuple[NameEntry, ...] = ()
    _rights: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)
    _wrongs: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)

    def is_known(self, name: str) -> bool:
        """Whether the list has this spelling as right or accepted."""
        return self.right_spelling(name) is not None

    def right_spelling(self, name: str) -> str | None:
        """The right spelling of a name that the list has, itself or as accepted; None for any other."""
        return None if fold(name) in self._wrongs else self._rights.get(folded(name))

    def correction(self, name: str) -> str | None:
        """The right spelling of a name that the list has as wrong; None for any other."""
        return self._wrongs.get(fold(name)) or self._wrongs.get(folded(name))

    def same(self, one: str, other: str) -> bool:
        """Whether both are right or accepted spellings of one name of the list."""
        right = self.right_spelling(one)
        return right is not None and right == self.right_spelling(other)


def load_house_list(path: Path | str) -> HouseList:
    """Read a newsroom's list: UTF-8, one name a line, ``Right spelling = accepted, accepted ! wrong, wrong``.

    Behind ``#`` stands a comment. Raises HouseListError, in one sentence that names the file and the line, for a file
    that cannot be read, a line of another form, and a spelling that two lines claim.
    """
    path = Path(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise HouseListError(
            "The list of names {path}, line {line}, is not written in UTF-8; save it as UTF-8 text.",
            path=str(path),
            line=line,
        ) from None
    except FileNotFoundError:
        raise HouseListError("The list of names {path} was not found; check its name.", path=str(path)) from None
    except IsADirectoryError:
        raise HouseListError("The list of names {path} is a folder; name a file inside it.", path=str(path)) from None
    except PermissionError:
        raise HouseListError(
            "The list of names {path} may not be read: you lack the permission; ask its owner.", path=str(path)
        ) from None
    except (OSError, ValueError) as error:  # a NUL in the path
        why = getattr(error, "strerror", None) or Message("the system gives no reason")
        raise HouseListError(
            "The list of names {path} cannot be read: {why}; choose another.", path=str(path), why=why
        ) from None
    entries: list[tuple[int, NameEntry]] = []
    for number, written in written_lines(text):
        try:
            entries.append((number, parse_entry(written, KnownKind.HOUSE)))
        except EntryError as error:
            raise HouseListError(
                "The list of names {path}, line {line}: {why}; write Right = accepted, accepted ! wrong, wrong.",
                path=str(path),
                line=number,
                why=error.message,
            ) from None
    return _index(path, entries)


def _index(path: Path, entries: list[tuple[int, NameEntry]]) -> HouseList:
    rights: dict[str, str] = {}
    wrongs: dict[str, str] = {}
    lines: dict[str, int] = {}
    for number, entry in entries:
        right_here = {folded(name) for name in (entry.right, *entry.accepted)}
        exact = {fold(name) for name in (entry.right, *entry.accepted)}
        for name in entry.wrong:
            if fold(name) in exact:
                raise HouseListError(
                    "The list of names {path}, line {line}, has “{name}” both as right and as wrong; leave one.",
                    path=str(path),
                    line=number,
                    name=name,
                )
        # A wrong spelling that differs from a right one in marks alone is told by them: Sao Paulo, São Paulo.
        wrong_here = {fold(name) if folded(name) in right_here else folded(name) for name in entry.wrong}
        for key in sorted(right_here | wrong_here):
            if key in lines:
                raise HouseListError(
                    "The list of names {path}, line {line}, has “{name}”, which line {other} has, too; "
                    "leave it in one of them.",
                    path=str(path),
                    line=number,
                    name=key,
                    other=lines[key],
                )
        lines |= dict.fromkeys(right_here | wrong_here, number)
        rights |= dict.fromkeys(right_here, entry.right)
        wrongs |= dict.fromkeys(wrong_here, entry.right)
    return HouseList(tuple(entry for _, entry in entries), rights, wrongs)
