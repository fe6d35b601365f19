"""The doors of the engine that the window uses, and reading and comparing through them as one piece of work. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import aligner
from aligner import (
    Change,
    Choice,
    Comparison,
    Desk,
    Manner,
    Options,
    Progress,
    ReadingError,
    Row,
    SessionError,
    Side,
    Story,
)
from ui.pair.digest import Digest, digest


@dataclass(frozen=True, slots=True)
class Pasted:
    """Text that came by paste or drop, and the name it goes by."""

    text: str
    name: str


@dataclass(frozen=True, slots=True)
class Reread:
    """A file to be read again, in the way that these choices say."""

    path: Path
    choices: tuple[Choice, ...]


_READING = {Side.ORIGINAL: "Reading the original", Side.COPY: "Reading the copy"}

Source = Path | Pasted | Story | Reread
Question = Callable[[Comparison], Any]  # a function of a module, so that it can be put in another process


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of the work. ``errors`` are plain sentences; a side that could not be read is not in ``stories``."""

    stories: dict[Side, Story]
    comparison: Comparison | None
    digest: Digest
    errors: tuple[str, ...]
    desk: Desk | None = None  # the work of before, if it was taken up again


class Loads(Protocol):
    """Whoever can read and compare a pair; called in a thread of its own."""

    def load(self, sources: dict[Side, Source], progress: Progress) -> Loaded:
        """Read what is to be read and, with two readable sides, compare them."""

    def load_desk(self, desk: Desk | Path, progress: Progress) -> Loaded:
        """Compare what lies on a desk, or in a session file, as it was left."""

    def load_again(
        self, before: Comparison, desk: Desk, changes: tuple[Change, ...], progress: Progress
    ) -> tuple[Comparison, Digest]:
        """Compare a desk from the comparison that there was before these changes of its copy."""

    def ask(self, comparison: Comparison, question: Question) -> Any:  # noqa: ANN401 - whatever is asked for
        """What comes of a question to a comparison that was given back here; whatever it raises is passed on."""

    def warm(self, progress: Progress) -> None:
        """Make ready, so that the first pair need not wait."""


def _compare_again(before: Comparison, desk: Desk, changes: tuple[Change, ...], progress: Progress) -> Comparison:
    return aligner.compare_again(before, desk, changes, progress=progress)


@dataclass(frozen=True, slots=True)
class Engine:
    """The doors; tests put others in."""

    read: Callable[[Path], Story]
    read_text: Callable[[str, str], Story]
    compare: Callable[[Story, Story, Progress], Comparison]
    build_rows: Callable[[Comparison], tuple[Row, ...]]
    compare_again: Callable[[Comparison, Desk, tuple[Change, ...], Progress], Comparison] = _compare_again
    options: Options | None = None

    def load(self, sources: dict[Side, Source], progress: Progress) -> Loaded:
        """Read what is to be read and, with two readable sides, compare them."""
        stories: dict[Side, Story] = {}
        errors: list[str] = []
        for side, source in sources.items():
            progress(0.0, _READING[side])
            try:
                stories[side] = self._read_one(source)
            except ReadingError as error:
                errors.append(error.message)
        if len(stories) < len(Side):
            return Loaded(stories, None, Digest(), tuple(errors))
        comparison = self.compare(stories[Side.ORIGINAL], stories[Side.COPY], progress)
        progress(1.0, "Drawing")
        return Loaded(stories, comparison, digest(comparison, self.build_rows(comparison)), tuple(errors))

    def load_desk(self, desk: Desk | Path, progress: Progress) -> Loaded:
        """Compare what lies on a desk, or in a session file, as it was left."""
        progress(0.0, "Reading")
        try:
            laid = aligner.load_session(desk) if isinstance(desk, Path) else desk
        except SessionError as error:
            return Loaded({}, None, Digest(), (error.message,))
        options = replace(self.options or Options(), pairings=laid.pairings)
        comparison = aligner.compare(laid.original, laid.copy, options, progress)
        progress(1.0, "Drawing")
        stories = {Side.ORIGINAL: laid.original, Side.COPY: laid.copy}
        return Loaded(stories, comparison, digest(comparison, self.build_rows(comparison)), (), laid)

    def load_again(
        self, before: Comparison, desk: Desk, changes: tuple[Change, ...], progress: Progress
    ) -> tuple[Comparison, Digest]:
        """Compare a desk from the comparison that there was before these changes of its copy."""
        comparison = self.compare_again(before, desk, changes, progress)
        return comparison, digest(comparison, self.build_rows(comparison))

    def ask(self, comparison: Comparison, question: Question) -> Any:  # noqa: ANN401 - whatever is asked for
        """What comes of a question to a comparison; whatever it raises is passed on."""
        return question(comparison)

    def _read_one(self, source: Source) -> Story:
        if isinstance(source, Pasted):
            return self.read_text(source.text, source.name)
        if isinstance(source, Reread):
            return aligner.read(source.path, Manner(frozenset(source.choices)))
        return self.read(source) if isinstance(source, Path) else source

    def warm(self, progress: Progress) -> None:
        """Load the engine's modules and lists by comparing a sample: it has something for every detector."""
        sample = aligner.SAMPLES[0]
        self.build_rows(self.compare(self.read(sample.original), self.read(sample.copy), progress))


def real_engine(options: Options | None = None) -> Engine:
    """The engine itself, with these options. Each part is looked up when called: that is when its modules load."""
    asked = options or Options()
    return Engine(
        read=lambda path: aligner.read(path),
        read_text=lambda text, name: aligner.read_text(text, name),
        compare=lambda original, copy, progress: aligner.compare(original, copy, asked, progress),
        build_rows=lambda comparison: aligner.build_rows(comparison),
        compare_again=lambda before, desk, changes, told: aligner.compare_again(before, desk, changes, asked, told),
        options=asked,
    )
