"""Reading and comparing as one job: either the whole pair changes or nothing does."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from aligner import Desk, Side, Story
from ui.look.words import said
from ui.pair.engine import Loaded, Loads, Reread, Source
from ui.pair.jobs import Jobs, Work
from ui.pair.mishaps import brief
from ui.pair.session import Session
from ui.pair.workshop import BrokeOffError


class PairLoader(QObject):
    """Takes wishes for a side or both and turns them into one job; a new wish joins the one still under way."""

    loaded = Signal()
    refused = Signal(str)  # plain sentences: why the pair stays as it was

    def __init__(self, session: Session, jobs: Jobs, engine: Loads, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._engine = session, jobs, engine
        self.origin: object = None  # where the work on the open pair was taken up from, as handed to want_desk
        self._wanted_origin: object = None
        self._wanted: dict[Side, Source] = {}
        self._job: int | None = None
        jobs.finished.connect(self._on_finished)
        jobs.failed.connect(self._on_failed)
        jobs.ended.connect(self._on_ended)

    @property
    def busy(self) -> bool:
        """Whether a pair is being read or compared."""
        return self._job is not None

    def warm_up(self) -> None:
        """Make the engine ready behind the window's back, so that the first drop need not wait for it."""
        self._jobs.start_behind(self._engine.warm)

    def want(self, **sides: Source) -> None:
        """Ask for ``original=``, ``copy=`` or both."""
        pending = {**self._wanted, **{Side(name): source for name, source in sides.items()}}
        kept = {side: story for side, story in self._session.stories.items() if story is not None}
        sources: dict[Side, Source] = {**kept, **pending}
        self._start(pending, {side: sources[side] for side in Side if side in sources})

    def swap(self) -> None:
        """Let original and copy change places."""
        kept = {side: story for side, story in self._session.stories.items() if story is not None}
        sources = {**kept, **self._wanted}
        turned = {other: sources[side] for side, other in zip(Side, reversed(Side), strict=True) if side in sources}
        if len(turned) == len(Side):
            self._start(turned, {side: turned[side] for side in Side})
        elif turned:
            self._session.set_pair(
                {side: self._session.stories[other] for side, other in zip(Side, reversed(Side), strict=True)}, None
            )

    def again(self) -> None:
        """Compare the pair once more, reading its files anew."""
        fresh: dict[Side, Source] = {
            side: read_anew(story) if story.path else story
            for side, story in self._session.stories.items()
            if story is not None
        }
        if fresh:
            self._start(fresh, fresh)

    def want_desk(self, desk: Desk | Path, origin: object) -> None:
        """Ask for a pair with all the work that was done on it, from a session file or as it was found again."""
        self._run(partial(self._engine.load_desk, desk), {}, origin)

    def _start(self, wanted: dict[Side, Source], sources: dict[Side, Source]) -> None:
        self._run(partial(self._engine.load, sources), wanted)

    def _run(self, work: Work, wanted: dict[Side, Source], origin: object = None) -> None:
        self._job = None
        number = self._jobs.start(work)
        self._job, self._wanted, self._wanted_origin = number, wanted, origin

    def _on_finished(self, number: int, outcome: object) -> None:
        if number != self._job or not isinstance(outcome, Loaded):
            return
        if outcome.errors:
            self._keep_what_was_read(outcome)
            self.refused.emit("\n".join(map(said, outcome.errors)))
            return
        stories = {side: outcome.stories.get(side) for side in Side}
        self.origin = self._wanted_origin
        self._session.set_pair(stories, outcome.comparison, digested=outcome.digest, desk=outcome.desk)
        self.loaded.emit()

    def _keep_what_was_read(self, outcome: Loaded) -> None:
        """With nothing open yet, the side that could be read is not lost; what was open stays as it was.

        A story read now is not put beside one of before: nobody asked for that pair.
        """
        if not any(self._session.stories.values()) and outcome.stories:
            self._session.set_pair({**self._session.stories, **outcome.stories}, None)

    def _on_failed(self, number: int, error: Exception) -> None:
        if number != self._job:
            return
        if isinstance(error, BrokeOffError):
            ended = self.tr(
                "The comparison broke off, and what was open is unchanged: please try again, "
                "and close other programs first if it happens once more."
            )
            self.refused.emit(ended)
        else:
            strange = self.tr(
                "The comparison broke off ({}). What was open is unchanged; "
                "please report this with the two texts, if you may share them."
            )
            self.refused.emit(strange.format(brief(error)))

    def _on_ended(self, number: int) -> None:
        if number == self._job:
            self._job, self._wanted = None, {}


def read_anew(story: Story) -> Source:
    """The file of a story, to be read as it was the last time."""
    path = Path(story.path or "")
    return Reread(path, story.taken) if story.taken else path
