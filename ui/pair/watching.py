"""Both files of the pair are watched: when one is another than was read, or is gone, it is told once.

Sessions keep what was read, so a file that changed while its session was closed is told when that is opened.
"""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from aligner import Side, Story
from ui.look.settings import Settings
from ui.pair.session import Session

_QUIET_MS = 400  # a save is often several events: the file goes, another comes, its text follows


@dataclass(frozen=True, slots=True)
class _Seen:
    """How a file was when it was last looked at; no print means it was not there."""

    stamp: tuple[int, int] = (0, 0)
    fingerprint: str | None = None


class Watching(QObject):
    """Follows the session and the setting.

    The folders are watched beside the files: many programs save by putting a new file in place of the old one, and
    the watch over a file ends with it.
    """

    changed = Signal(object)  # the sides whose files hold another text now
    gone = Signal(object)  # the sides whose files are no longer there

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self._seen: dict[Side, tuple[Path, _Seen]] = {}
        self._read: dict[Side, tuple[Path, str | None]] = {}
        self._watcher = QFileSystemWatcher(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._look)
        self._watcher.fileChanged.connect(lambda _path: self._quiet.start())
        self._watcher.directoryChanged.connect(lambda _path: self._quiet.start())
        session.pair_changed.connect(self._begin)
        settings.changed.connect(lambda name: self._begin() if name == "watch" else None)

    def _begin(self) -> None:
        """Watch the files of what is open now, as they are now."""
        self._quiet.stop()
        stories = self._session.stories if self._settings.watch else {}
        files = {side: story for side, story in stories.items() if story is not None and story.path}
        self._seen = {side: self._first_seen(side, story) for side, story in files.items()}
        self._watch_again()

    def _first_seen(self, side: Side, story: Story) -> tuple[Path, _Seen]:
        """How the file is now, or how it was read where that is news and to be told."""
        path = Path(story.path or "")
        now, read = _see(path, _Seen()), (path, story.sha256)
        is_news = self._read.get(side) != read and story.sha256 is not None and now.fingerprint != story.sha256
        self._read[side] = read
        if not is_news:
            return path, now
        self._quiet.start()
        return path, _Seen(fingerprint=story.sha256)

    def look_past(self, path: Path) -> None:
        """The program itself has just written this file: what it holds now is no news."""
        for side, (own, _seen) in self._seen.items():
            if own == path:
                self._seen[side] = (own, _see(own, _Seen()))

    def _watch_again(self) -> None:
        wanted = {str(place) for path, _seen in self._seen.values() for place in (path, path.parent) if place.exists()}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))

    def _look(self) -> None:
        before, self._seen = self._seen, {}
        for side, (path, seen) in before.items():
            self._seen[side] = (path, _see(path, seen))
        self._watch_again()
        other = {side for side in before if self._seen[side][1].fingerprint != before[side][1].fingerprint}
        gone = {side for side in other if self._seen[side][1].fingerprint is None}
        if gone:
            self.gone.emit(gone)
        if other - gone:
            self.changed.emit(other - gone)


def _see(path: Path, before: _Seen) -> _Seen:
    """A file as it is now; it is read only where its time or size is another."""
    try:
        state = path.stat()
        stamp = (state.st_mtime_ns, state.st_size)
        if stamp == before.stamp:
            return before
        return _Seen(stamp, sha256(path.read_bytes()).hexdigest())
    except OSError:
        return _Seen()
