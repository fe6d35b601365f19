"""What is said when a file of the pair changed on disk or went away."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from aligner import Side
from ui.message_bar import MessageBar
from ui.pair.loading import PairLoader
from ui.pair.session import Session
from ui.pair.watching import Watching


class WatchQuestions(QObject):
    """Asks in the line above the texts; nothing is read again unless it is wanted."""

    def __init__(
        self,
        watching: Watching,
        session: Session,
        loader: PairLoader,
        again: Callable[[], None],
        message: MessageBar,
        parent: QObject,
    ) -> None:
        """``again`` compares the files anew, after a question where work would be lost."""
        super().__init__(parent)
        self._session, self._loader, self._again, self._message = session, loader, again, message
        watching.changed.connect(self._on_changed)
        watching.gone.connect(self._on_gone)

    def _on_changed(self, sides: set[Side]) -> None:
        if self._loader.busy:
            return
        changed = {
            frozenset({Side.ORIGINAL}): self.tr("The original changed on disk."),
            frozenset({Side.COPY}): self.tr("The copy changed on disk."),
            frozenset(Side): self.tr("Both texts changed on disk."),
        }[frozenset(sides)]
        desk = getattr(getattr(self._session, "history", None), "desk", None)
        if desk is not None and desk.is_mended:
            changed = f"{changed} " + self.tr(
                "You have mended the copy here: comparing again reads the file and lets the mended text go."
            )
        kept = self.tr("What you have decided is kept.")
        answers = {self.tr("Compare again"): self._again, self.tr("Not now"): lambda: None}
        self._message.ask(f"{changed} {kept}", answers)

    def _on_gone(self, sides: set[Side]) -> None:
        names = [story.name for side, story in self._session.stories.items() if side in sides and story is not None]
        said = self.tr("“%1” is no longer where it was opened from. Its text stays open here; nothing is lost.")
        self._message.warn("\n".join(said.replace("%1", name) for name in names))
