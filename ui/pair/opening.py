"""The ways in: files chosen, dropped or named by the command line, pasted text, recent pairs and samples."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from aligner import FORMATS, SAMPLES, SESSION_SUFFIX, Desk, Sample, Side
from ui.look.settings import Settings
from ui.look.words import said
from ui.pair.drops import CannotTake, DropTarget, sources_of
from ui.pair.engine import Source
from ui.pair.loading import PairLoader
from ui.pair.recent import Recent, RecentList, RecentPair
from ui.pair.session import Session

Leave = Callable[[Callable[[], object]], object]


class Opening(QObject):
    """Turns what the editor opens into wishes to the loader, and remembers the pairs."""

    refused = Signal(str)  # a plain sentence: why it was not taken

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        recent: RecentList,
        session: Session,
        loader: PairLoader,
        leave: Leave,
    ) -> None:
        """``leave`` does what puts away the open pair, after a question where work would be lost."""
        super().__init__(window)
        self._window, self._settings, self._session, self._loader = window, settings, session, loader
        self._recent, self._leave = recent, leave
        loader.loaded.connect(self._remember)

    def open_original(self) -> None:
        self._open(Side.ORIGINAL)

    def open_copy(self) -> None:
        self._open(Side.COPY)

    def _open(self, side: Side) -> None:
        own = Settings.original_folder if side is Side.ORIGINAL else Settings.copy_folder
        title = self.tr("Open the original") if side is Side.ORIGINAL else self.tr("Open the copy")
        folder = getattr(self._settings, own.name) or self._settings.folder
        name, _filter = QFileDialog.getOpenFileName(self._window, title, folder, _kinds())
        if name:
            self._settings.folder = str(Path(name).parent)
            setattr(self._settings, own.name, self._settings.folder)
            self.want(side, Path(name))

    def open_pair(self, pair: RecentPair) -> None:
        """Open an original and a copy together."""
        self._leave(lambda: self._loader.want(original=pair[0], copy=pair[1]))

    def open_session(self) -> None:
        """Ask for a session file, and go on with it."""
        kind = self.tr("Session of Aligner (*{})").format(SESSION_SUFFIX)
        name, _filter = QFileDialog.getOpenFileName(self._window, self.tr("Open session"), self._settings.folder, kind)
        if name:
            self._settings.folder = str(Path(name).parent)
            self.take_up(Path(name), Path(name))

    def take_up(self, desk: Path | Desk, origin: object) -> None:
        """Go on with work of before: that of a session file, or what was found again."""
        self._leave(lambda: self._loader.want_desk(desk, origin))

    def swap(self) -> None:
        """Let original and copy change places."""
        self._leave(self._loader.swap)

    def again(self) -> None:
        """Read both files anew and compare them."""
        self._leave(self._loader.again)

    def open_recent(self, entry: Recent) -> None:
        """Open what was open before: a pair, or a session."""
        if entry.is_session:
            self.take_up(entry.paths[0], entry.paths[0])
        else:
            self.open_pair((entry.paths[0], entry.paths[1]))

    def open_sample(self, sample: Sample) -> None:
        """Open a pair that ships with the program."""
        self.open_pair((sample.original, sample.copy))

    def open_files(self, original: Path | None, copy: Path | None) -> None:
        """Open what the command line names: two texts, or a session in the place of the original."""
        if original is not None and copy is None and original.suffix.lower() == SESSION_SUFFIX:
            self.take_up(original, original)
            return
        named = {Side.ORIGINAL: original, Side.COPY: copy}
        self._loader.want(**{side.value: path for side, path in named.items() if path is not None})

    def paste_original(self) -> None:
        self._paste(Side.ORIGINAL)

    def paste_copy(self) -> None:
        self._paste(Side.COPY)

    def _paste(self, side: Side) -> None:
        try:
            sources = sources_of(QGuiApplication.clipboard().mimeData(), self.tr("Pasted text"))
        except CannotTake as refusal:
            self.refused.emit(str(refusal))
            return
        self._take(sources, side)

    def follow(self, target: DropTarget) -> None:
        """Take what is dropped there."""
        target.dropped.connect(self._take)
        target.refused.connect(self.refused)

    def hand_in(self, path: Path) -> None:
        """Take a file that the desktop hands over: a session, or a text for the side that is empty."""
        self._take([path], self.empty_side(QPoint()))

    def empty_side(self, _at: QPoint) -> Side | None:
        """The first side without a story."""
        empty = [side for side in Side if self._session.stories[side] is None]
        return empty[0] if empty else None

    def _take(self, sources: list[Source], side: Side | None) -> None:
        sessions = [one for one in sources if isinstance(one, Path) and one.suffix.lower() == SESSION_SUFFIX]
        if len(sources) == len(sessions) == 1:
            self.take_up(sessions[0], sessions[0])
        elif sessions:
            self.refused.emit(self.tr("A session holds both texts: drop it alone."))
        elif len(sources) == len(Side):
            self._leave(lambda: self._loader.want(original=sources[0], copy=sources[1]))
        elif side is not None:
            self.want(side, sources[0])
        else:
            self.refused.emit(
                self.tr("Which side is it? Drop it onto the left text to replace the original, or the right one.")
            )

    def want(self, side: Side, source: Source) -> None:
        """Ask for a source on one side, when what is open was put away."""
        self._leave(lambda: self._loader.want(**{side.value: source}))

    def _remember(self) -> None:
        if isinstance(self._loader.origin, Path):
            self._recent.remember(self._loader.origin)
            return
        stories = [story for story in self._session.stories.values() if story is not None]
        paths = [Path(story.path) for story in stories if story.path is not None]
        if self._session.complete and len(paths) == len(Side) and not _are_sample(paths):
            self._recent.remember(*paths)


def _are_sample(paths: list[Path]) -> bool:
    return any([sample.original, sample.copy] == paths for sample in SAMPLES)


def _kinds() -> str:
    """The kinds of files that can be read, for a dialog: all of them, each, and whatever else is there."""
    marks = {said(form.label): " ".join(f"*{suffix}" for suffix in form.suffixes) for form in FORMATS}
    every = QCoreApplication.translate("Opening", "All stories")
    other = QCoreApplication.translate("Opening", "All files")
    return ";;".join(
        [f"{every} ({' '.join(marks.values())})", *(f"{k} ({m})" for k, m in marks.items()), f"{other} (*)"]
    )
