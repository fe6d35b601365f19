"""Files that the desktop hands to the running program: on macOS that is how a double click arrives."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent


class HandedOver(QObject):
    """A filter for the application's events: passes on the path of every file that comes."""

    def __init__(self, take: Callable[[Path], None], parent: QObject) -> None:
        super().__init__(parent)
        self._take = take

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._take(Path(event.file()))
            return True
        return super().eventFilter(watched, event)
