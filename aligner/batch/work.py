"""One pair compared: what runs in a process or on a machine of its own, and writes nothing."""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from aligner.batch.outcome import Outcome, outcome_of
from aligner.batch.pairs import Pair
from aligner.known.house import HouseList
from aligner.speech import Message, PlainError, Speech, template

_NOT_NAMED = {
    "original": template("The table names no original for this pair."),
    "copy": template("The table names no copy for this pair."),
}


@dataclass(frozen=True, slots=True)
class Task:
    """A pair, what it is made from, the path of the newsroom's list of names, and the language of the reports."""

    pair: Pair
    made_from: str
    names: str | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a pair, and its reports by the ending of their files."""

    outcome: Outcome
    reports: dict[str, bytes]


def made_from(pair: Pair, names: str | None, language: str = "en") -> str:
    """What tells whether a pair must be made anew: version, language, sizes and times of all files."""
    from aligner import __version__

    files = [path for path in (pair.original, pair.copy, names) if path is not None]
    said = [__version__, language, *map(_stamp, files)]
    return hashlib.sha256("\n".join(said).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _stamp(path: str) -> str:
    try:
        status = Path(path).stat()
    except (OSError, ValueError):
        return f"{path} gone"
    return f"{path} {status.st_size} {status.st_mtime_ns}"


def do_pair(task: Task) -> Done:
    """Read, compare and render one pair; a pair that cannot be compared is told in its outcome, never raised."""
    from aligner.options import Options
    from aligner.pipeline import compare
    from aligner.reading import read
    from aligner.reports import render
    from aligner.reports.origin import made_now

    pair = task.pair
    for side, file in (("original", pair.original), ("copy", pair.copy)):
        if not file:
            return broken(task, Message(_NOT_NAMED[side]))
    try:
        original, copy = read(pair.original), read(pair.copy)
        comparison = compare(original, copy, Options(house=_house(task.names)))
        outcome = outcome_of(pair, task.made_from, comparison)
        made = made_now()
        written = {form: render(comparison, form, made=made, language=task.language) for form in ("html", "json")}
        reports = {form: text.encode("utf-8", "replace") for form, text in written.items()}
    except PlainError as error:
        return broken(task, error.message)
    except Exception as error:  # an archive of thousands must not stop at one text that nobody foresaw
        return broken(task, Message("The comparison broke off ({error}).", error=f"{type(error).__name__}: {error}"))
    return Done(outcome, reports)


def broken(task: Task, reason: Message) -> Done:
    """The outcome of a pair that could not be compared, the reason said in the language of the reports."""
    return Done(Outcome(task.pair, task.made_from, Speech(task.language)(reason)), {})


@lru_cache(maxsize=1)
def _house(path: str | None) -> HouseList | None:
    """The list of names, read once in each process."""
    from aligner.known import load_house_list

    return None if path is None else load_house_list(path)
