"""Reading and comparing as one job: either the whole pair changes or nothing does."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

import aligner
from aligner import Comparison, Progress, ReadingError, Row, Side, Story
from ui.digest import Digest, digest
from ui.jobs import Jobs
from ui.session import Session


@dataclass(frozen=True, slots=True)
class Pasted:
    """Text that came by paste or drop, and the name it goes by."""

    text: str
    name: str


Source = Path | Pasted | Story


@dataclass(frozen=True, slots=True)
class Engine:
    """The doors of the engine that the window uses; tests put others in."""

    read: Callable[[Path], Story]
    read_text: Callable[[str, str], Story]
    compare: Callable[[Story, Story, Progress], Comparison]
    build_rows: Callable[[Comparison], tuple[Row, ...]]


def real_engine() -> Engine:
    """The engine itself. Each part is looked up when called: that is when its modules load."""
    return Engine(
        read=lambda path: aligner.read(path),
        read_text=lambda text, name: aligner.read_text(text, name),
        compare=lambda original, copy, progress: aligner.compare(original, copy, progress=progress),
        build_rows=lambda comparison: aligner.build_rows(comparison),
    )


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of a job. ``errors`` are plain sentences; a side that could not be read is not in ``stories``."""

    stories: dict[Side, Story]
    comparison: Comparison | None
    digest: Digest
    errors: tuple[str, ...]


def _read_one(source: Source, engine: Engine) -> Story:
    if isinstance(source, Pasted):
        return engine.read_text(source.text, source.name)
    return engine.read(source) if isinstance(source, Path) else source


def load(sources: dict[Side, Source], engine: Engine, progress: Progress) -> Loaded:
    """Read what is to be read and, with two readable sides, compare them."""
    stories: dict[Side, Story] = {}
    errors: list[str] = []
    for side, source in sources.items():
        progress(0.0, f"Reading the {side.value}")
        try:
            stories[side] = _read_one(source, engine)
        except ReadingError as error:
            errors.append(str(error))
    if len(stories) < len(Side):
        return Loaded(stories, None, Digest(), tuple(errors))
    comparison = engine.compare(stories[Side.ORIGINAL], stories[Side.COPY], progress)
    progress(1.0, "Drawing")
    return Loaded(stories, comparison, digest(comparison, engine.build_rows(comparison)), tuple(errors))


class PairLoader(QObject):
    """Takes wishes for a side or both and turns them into one job; a new wish joins the one still under way."""

    loaded = Signal()
    refused = Signal(str)  # plain sentences: why the pair stays as it was

    def __init__(self, session: Session, jobs: Jobs, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._engine = session, jobs, engine
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
        """Load the engine's modules and lists behind the window's back, so that the first drop need not wait for them.

        A sample is compared for it: it has something for every detector.
        """
        self._jobs.start_behind(self._warm)

    def _warm(self, progress: Progress) -> None:
        sample = aligner.SAMPLES[0]
        original, copy = self._engine.read(sample.original), self._engine.read(sample.copy)
        self._engine.build_rows(self._engine.compare(original, copy, progress))

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
            side: Path(story.path) if story.path else story
            for side, story in self._session.stories.items()
            if story is not None
        }
        if fresh:
            self._start(fresh, fresh)

    def _start(self, wanted: dict[Side, Source], sources: dict[Side, Source]) -> None:
        self._job = None
        number = self._jobs.start(partial(load, sources, self._engine))
        self._job, self._wanted = number, wanted

    def _on_finished(self, number: int, outcome: object) -> None:
        if number != self._job or not isinstance(outcome, Loaded):
            return
        if outcome.errors:
            self._keep_what_was_read(outcome)
            self.refused.emit("\n".join(outcome.errors))
            return
        stories = {side: outcome.stories.get(side) for side in Side}
        self._session.set_pair(stories, outcome.comparison, digested=outcome.digest)
        self.loaded.emit()

    def _keep_what_was_read(self, outcome: Loaded) -> None:
        """With nothing open yet, the side that could be read is not lost; what was open stays as it was.

        A story read now is not put beside one of before: nobody asked for that pair.
        """
        if not any(self._session.stories.values()) and outcome.stories:
            self._session.set_pair({**self._session.stories, **outcome.stories}, None)

    def _on_failed(self, number: int, error: Exception) -> None:
        if number == self._job:
            self.refused.emit(
                f"The comparison broke off ({type(error).__name__}: {error}). What was open is unchanged; "
                "please report this with the two texts, if you may share them."
            )

    def _on_ended(self, number: int) -> None:
        if number == self._job:
            self._job, self._wanted = None, {}
