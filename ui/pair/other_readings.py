"""Offers to read a file otherwise: with letters mended that a wrong encoding garbled, before or after its changes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from aligner import Choice, Side, Story, mend_letters
from ui.pair.engine import Reread, Source
from ui.pair.session import Session


class OtherReadings(QObject):
    """The answers that go with the notes on a pair that was read."""

    def __init__(self, session: Session, want: Callable[[Side, Source], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._want = session, want

    def answers(self) -> dict[str, Callable[[], object]]:
        """What can be done by the title of its button, for both texts; nothing where nothing is offered."""
        found: dict[str, Callable[[], object]] = {}
        for side, story in self._session.stories.items():
            for choice in story.offers if story is not None else ():
                title = self._title(side, choice, taken=story is not None and choice in story.taken)
                if title and story is not None:
                    found[title] = self._act(side, story, choice)
        return found

    def _title(self, side: Side, choice: Choice, *, taken: bool) -> str:
        titles = {
            (Side.ORIGINAL, Choice.MEND_LETTERS, False): self.tr("Mend the letters of the original"),
            (Side.COPY, Choice.MEND_LETTERS, False): self.tr("Mend the letters of the copy"),
            (Side.ORIGINAL, Choice.BEFORE_CHANGES, False): self.tr("Read the original before its tracked changes"),
            (Side.COPY, Choice.BEFORE_CHANGES, False): self.tr("Read the copy before its tracked changes"),
            (Side.ORIGINAL, Choice.BEFORE_CHANGES, True): self.tr("Read the original with its tracked changes"),
            (Side.COPY, Choice.BEFORE_CHANGES, True): self.tr("Read the copy with its tracked changes"),
        }
        return titles.get((side, choice, taken), "")

    def _act(self, side: Side, story: Story, choice: Choice) -> Callable[[], object]:
        if story.path is None:  # pasted: there is no file to read again, and letters need none
            return lambda: self._want(side, mend_letters(story))
        turned = tuple(sorted({choice} ^ set(story.taken)))
        return lambda: self._want(side, Reread(Path(story.path or ""), turned))
