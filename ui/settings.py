"""What is remembered between two uses: one table of settings, kept by QSettings."""

import json
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


@dataclass(frozen=True, slots=True)
class Setting:
    """A thing remembered: its key in the file and its value when nothing is remembered yet."""

    key: str
    default: object


GEOMETRY = Setting("window/geometry", QByteArray())
SPLITTER = Setting("window/splitter", QByteArray())
THEME = Setting("view/theme", "system")
ZOOM = Setting("view/zoom", 100)
FOLDER = Setting("files/folder", "")
RECENT = Setting("files/recent", "[]")

SETTINGS = (GEOMETRY, SPLITTER, THEME, ZOOM, FOLDER, RECENT)

ZOOM_STEPS = (60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)  # percent
RECENT_KEPT = 8

RecentPair = tuple[Path, Path]


class Settings:
    """The remembered values, typed."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def keep(self) -> None:
        """Write what is to be remembered now, not at some later moment."""
        self._store.sync()

    def _get(self, setting: Setting) -> object:
        return self._store.value(setting.key, setting.default)

    def _set(self, setting: Setting, value: object) -> None:
        self._store.setValue(setting.key, value)

    @property
    def theme(self) -> str:
        """``system`` or the name of a theme."""
        return str(self._get(THEME))

    @theme.setter
    def theme(self, name: str) -> None:
        self._set(THEME, name)

    @property
    def zoom(self) -> int:
        """The size of the reading text in percent, one of ZOOM_STEPS."""
        try:
            wanted = int(str(self._get(ZOOM)))
        except ValueError:
            wanted = 100
        return min(ZOOM_STEPS, key=lambda step: abs(step - wanted))

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._set(ZOOM, percent)

    @property
    def folder(self) -> str:
        """The folder last used; empty at first."""
        return str(self._get(FOLDER))

    @folder.setter
    def folder(self, folder: str) -> None:
        self._set(FOLDER, folder)

    @property
    def geometry(self) -> QByteArray:
        value = self._get(GEOMETRY)
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, state: QByteArray) -> None:
        self._set(GEOMETRY, state)

    @property
    def splitter(self) -> QByteArray:
        value = self._get(SPLITTER)
        return value if isinstance(value, QByteArray) else QByteArray()

    @splitter.setter
    def splitter(self, state: QByteArray) -> None:
        self._set(SPLITTER, state)

    @property
    def recent(self) -> tuple[RecentPair, ...]:
        """The pairs of files last opened, newest first."""
        try:
            pairs = json.loads(str(self._get(RECENT)))
            return tuple((Path(original), Path(copy)) for original, copy in pairs)[:RECENT_KEPT]
        except (ValueError, TypeError):
            return ()

    def remember_pair(self, original: Path, copy: Path) -> None:
        """Put a pair of files at the head of the recent ones."""
        pairs = [(original, copy), *(pair for pair in self.recent if pair != (original, copy))]
        self._set(RECENT, json.dumps([[str(a), str(b)] for a, b in pairs[:RECENT_KEPT]]))

    def forget_pairs(self) -> None:
        """Empty the list of recent pairs."""
        self._set(RECENT, "[]")
