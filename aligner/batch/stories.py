"""The stories in a folder, without what the program itself has written there."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from aligner.cli.trouble import Trouble
from aligner.reading import FORMATS
from aligner.reading.files import shown_name
from aligner.speech import Message

RECORD: Final = "aligner-record/1"
_HEAD: Final = 2_048  # bytes; the signs of our own files stand within them
_SIGNS: Final = {
    ".html": (b'<meta name="generator" content="Aligner">',),
    ".json": (b'"schema": "aligner-report/1"', f'"schema": "{RECORD}"'.encode()),
}


@dataclass(frozen=True, slots=True)
class Stories:
    """The files of a folder that can be read, each with what it is called there, and how many reports were left out."""

    files: tuple[tuple[Path, str], ...]
    left_out: int = 0


def stories_in(folder: Path, other: Path) -> Stories:
    """The stories in a folder and its folders, but for those in the ``other`` one, should that lie inside of it."""
    endings = {suffix for form in FORMATS for suffix in form.suffixes}
    theirs = other.resolve()
    apart = theirs.is_relative_to(folder.resolve())
    found, ours = [], 0
    for path in sorted(folder.rglob("*")):
        if path.suffix.casefold() not in endings or not path.is_file():
            continue
        if apart and path.resolve().is_relative_to(theirs):
            continue
        if _is_ours(path):
            ours += 1
        else:
            found.append((path, path.relative_to(folder).with_suffix("").as_posix()))
    return Stories(tuple(found), ours)


def _is_ours(path: Path) -> bool:
    """Whether a file is a report or a record of this program."""
    signs = _SIGNS.get(path.suffix.casefold())
    if signs is None:
        return False
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False  # that it cannot be read is told where it is to be read
    return any(sign in head for sign in signs)


def two_folders(first: str, second: str) -> tuple[Stories, Stories]:
    """The stories of the originals' and of the copies' folder. Raises Trouble for what are not two folders."""
    originals, copies = Path(first), Path(second)
    for folder in (originals, copies):
        if not folder.is_dir():
            raise Trouble(
                "{folder} is not a folder: name the folder of the originals, then that of the copies.",
                folder=str(folder),
            )
    if originals.samefile(copies):
        raise Trouble(
            "Both folders are {name}, one and the same: name the folder of the originals, then that of the copies.",
            name=shown_name(originals.resolve()),
        )
    return stories_in(originals, copies), stories_in(copies, originals)


def left_out_note(*stories: Stories) -> tuple[Message, ...]:
    """A note on the reports that were passed over, if there were any."""
    count = sum(one.left_out for one in stories)
    if not count:
        return ()
    return (Message("{count} reports of Aligner among the stories are left out.", count=count),)
