"""The small files in which systems keep a link: what they point to."""

import plistlib
import re
from pathlib import Path
from xml.parsers.expat import ExpatError

from PySide6.QtCore import QUrl

_LARGEST = 64_000  # bytes; a larger file is no link, whatever it is called
_LINE = re.compile(r"^URL(?:\[[^]]*\])?\s*=\s*(\S.*?)\s*$", re.MULTILINE)


def target_of(path: Path) -> QUrl | None:
    """Where a link's file (.url, .desktop, .webloc) points; None for any other file and one that points nowhere."""
    if path.suffix.lower() not in {".url", ".desktop", ".webloc"}:
        return None
    try:
        with path.open("rb") as file:
            held = file.read(_LARGEST)
        if path.suffix.lower() == ".webloc":
            target = plistlib.loads(held).get("URL")
        else:
            found = _LINE.search(held.decode("utf-8", errors="replace"))
            target = found[1] if found else None
    except (OSError, ValueError, AttributeError, ExpatError):  # all that a damaged property list can raise
        return None
    return QUrl(target) if isinstance(target, str) and target else None


def link_in(text: str) -> QUrl | None:
    """The link that a text is, if it is nothing else."""
    words = text.split()
    if len(words) != 1 or not re.match(r"(https?|ftp|file)://", words[0]):
        return None
    return QUrl(words[0])
