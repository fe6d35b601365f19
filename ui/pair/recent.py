"""What was open lately: pairs of files and saved sessions, newest first."""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.look.settings import Settings

RECENT_KEPT = 12

RecentPair = tuple[Path, Path]


@dataclass(frozen=True, slots=True)
class Recent:
    """A pair of files (original, copy) or the one file of a session, and when it was last open."""

    paths: tuple[Path, ...]
    opened: datetime | None = None

    @property
    def is_session(self) -> bool:
        """Whether it is the file of a session."""
        return len(self.paths) == 1

    @property
    def title(self) -> str:
        """The names in one line; the folders too where the names are alike."""
        if self.is_session:
            return self.paths[0].stem
        original, copy = self.paths
        if original.name == copy.name:
            return f"{original.parent.name}/{original.name}  ↔  {copy.parent.name}/{copy.name}"
        return f"{original.name}  ↔  {copy.name}"

    @property
    def folder(self) -> str:
        """Where the files lie, for people: the last two folders of the way."""
        return "  ↔  ".join(dict.fromkeys("/".join(path.parent.parts[-2:]).replace("//", "/") for path in self.paths))


class RecentList(QObject):
    """The list, kept in the settings."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def entries(self) -> tuple[Recent, ...]:
        """All of them, newest first; entries that cannot be read are left out."""
        try:
            held = json.loads(self._settings.recent)
            return tuple(_entry(line) for line in held)[:RECENT_KEPT]
        except (ValueError, TypeError, KeyError):
            return ()

    def remember(self, *paths: Path) -> None:
        """Put a pair of files, or a session's file, at the head."""
        now = Recent(paths, datetime.now().replace(microsecond=0))
        self._write((now, *(entry for entry in self.entries if entry.paths != paths)))

    def forget(self, entry: Recent) -> None:
        """Take one away."""
        self._write(tuple(other for other in self.entries if other.paths != entry.paths))

    def clear(self) -> None:
        """Take all away."""
        self._write(())

    def _write(self, entries: tuple[Recent, ...]) -> None:
        lines = [
            {
                "paths": [str(path) for path in entry.paths],
                "opened": entry.opened.isoformat() if entry.opened is not None else None,
            }
            for entry in entries[:RECENT_KEPT]
        ]
        self._settings.recent = json.dumps(lines)
        self.changed.emit()


def _entry(line: object) -> Recent:
    if isinstance(line, list):  # as versions before 0.2 wrote it: the two paths alone
        return Recent((Path(line[0]), Path(line[1])))
    if not isinstance(line, dict) or not 1 <= len(line["paths"]) <= 2:
        raise ValueError("no entry of the recent pairs")
    opened = datetime.fromisoformat(line["opened"]) if line["opened"] else None
    return Recent(tuple(Path(path) for path in line["paths"]), opened)
