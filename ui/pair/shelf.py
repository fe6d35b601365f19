"""In the process with the engine: what is asked of it, and the last comparison with all that it was made with. No Qt.

What a comparison was made with is many times as large as what it found, and the window has no use for it. It stays
where it was made, and the window gets a token in its place.
"""

import gc
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from aligner import Change, Comparison, Desk, Options, Progress, Side
from ui.pair.digest import Digest
from ui.pair.engine import Loaded, Question, Source, real_engine


@dataclass(frozen=True, slots=True)
class Token:
    """Stands for the workings of a comparison that lies on the shelf of some process."""

    number: str


class Shelf:
    """Keeps one comparison, the last: that is the one which is mended."""

    def __init__(self) -> None:
        self._token: Token | None = None
        self._kept: Comparison | None = None

    def keep(self, comparison: Comparison) -> Comparison:
        """Put it on the shelf; what the window gets of it."""
        self._token, self._kept = Token(uuid4().hex), comparison
        return replace(comparison, workings=self._token)

    def find(self, token: object) -> Comparison | None:
        """The comparison of that token, if it is the last one of this process."""
        return self._kept if token == self._token else None


def load(sources: dict[Side, Source], options: Options | None, shelf: Shelf, progress: Progress) -> Loaded:
    """Read what is to be read and, with two readable sides, compare them."""
    return _kept(real_engine(options).load(sources, progress), shelf)


def load_desk(desk: Desk | Path, options: Options | None, shelf: Shelf, progress: Progress) -> Loaded:
    """Compare what lies on a desk, or in a session file, as it was left."""
    return _kept(real_engine(options).load_desk(desk, progress), shelf)


def load_again(
    token: object, desk: Desk, changes: tuple[Change, ...], options: Options | None, shelf: Shelf, progress: Progress
) -> tuple[Comparison | None, Digest]:
    """Compare a desk from a comparison on the shelf, before these changes of its copy; all of it if it is not there."""
    before = shelf.find(token)
    if before is None:
        loaded = load_desk(desk, options, shelf, progress)
        return loaded.comparison, loaded.digest
    comparison, digested = real_engine(options).load_again(before, desk, changes, progress)
    return shelf.keep(comparison), digested


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a question, or the error that it raised: the process and its shelf stay as they are."""

    value: Any = None
    error: Exception | None = None


def ask(token: object, question: Question, shelf: Shelf, _progress: Progress) -> Answer | None:
    """Put a question to a comparison on the shelf; None if it is not there."""
    comparison = shelf.find(token)
    if comparison is None:
        return None
    try:
        return Answer(question(comparison))
    except Exception as error:
        return Answer(error=error)


def warm(_shelf: Shelf, progress: Progress) -> None:
    """Make ready, so that the first pair need not wait."""
    real_engine().warm(progress)
    gc.freeze()  # lists of names and words stay for good: no collection needs to walk through them


def _kept(loaded: Loaded, shelf: Shelf) -> Loaded:
    if loaded.comparison is None:
        return loaded
    return replace(loaded, comparison=shelf.keep(loaded.comparison))
