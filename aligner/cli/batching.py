"""What ``aligner batch`` does."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from aligner.batch.cluster import run_on_cluster
from aligner.batch.folder import INDEX, RECORDS, REPORTS, Folder
from aligner.batch.index_page import index_page, index_table
from aligner.batch.outcome import Outcome
from aligner.batch.pairs import Pair, pairs_of
from aligner.batch.running import run
from aligner.batch.work import Task, made_from
from aligner.cli.plain_words import on_one_line, print_notes
from aligner.cli.trouble import FOUND, NOTHING_FOUND, TROUBLE, Stopped, Trouble
from aligner.cli.waiting import counting
from aligner.speech import Message, Speech, template

_DONE = template("{count} pairs, {found} with findings; the index is in {file}")
_INDEX_EVERY = 200  # pairs: a batch of thousands can be looked at while it runs


@dataclass(frozen=True, slots=True)
class BatchRequest:
    """A table of pairs or two folders, where to put the reports, and how.

    ``dask`` is the address of a cluster, ``local`` for one of this machine's processes, or None for none. ``language``
    is that of the reports, their index and what is printed.
    """

    first: str
    second: str | None
    out: str
    workers: int | None = None
    dask: str | None = None
    names: str | None = None
    quiet: bool = False
    language: str = "en"


def _no_pairs(request: BatchRequest) -> Message:
    """Why there is nothing to compare, as a sentence: a table fails in other ways than two folders do."""
    if request.second is None:
        return Message(
            "There are no pairs to compare in {file}: below its first line each line must name an original and a copy.",
            file=request.first,
        )
    return Message("There are no pairs to compare: the files of both folders must bear the same names.")


def run_batch(request: BatchRequest) -> int:
    """Compare all pairs that are not done, write their reports and the index, and return the exit status.

    Raises Trouble where the pairs cannot be found or nothing can be written.
    """
    _check_names(request.names)
    say = Speech(request.language)
    found = pairs_of(request.first, request.second)
    pairs = found.pairs
    print_notes(found.notes, say, request.quiet)
    if not pairs:
        raise Trouble(_no_pairs(request))
    _refuse_among_stories(request, pairs)
    folder = Folder(request.out)
    outcomes: dict[str, Outcome] = {}
    tasks = []
    for pair in pairs:
        stamp = made_from(pair, request.names, request.language)
        before = folder.done(pair.id, stamp)
        if before is None:
            tasks.append(Task(pair, stamp, request.names, request.language))
        else:
            outcomes[pair.id] = before
    if outcomes:
        done = Message("{done} of {total} pairs are done already.", done=len(outcomes), total=len(pairs))
        print_notes([done], say, request.quiet)
    try:
        _run(request, tasks, folder, outcomes)
    except KeyboardInterrupt:
        raise Stopped(
            "Stopped: {done} of {total} pairs are done, and the same command goes on from there.",
            done=len(outcomes),
            total=len(pairs),
        ) from None
    finally:
        _keep_index(folder, pairs, outcomes, request.language)
    return _status(folder, list(outcomes.values()), request)


def _run(request: BatchRequest, tasks: list[Task], folder: Folder, outcomes: dict[str, Outcome]) -> None:
    work = run_on_cluster(tasks, request.dask, request.workers) if request.dask else run(tasks, request.workers)
    with counting(len(tasks), request.quiet) as step:
        for number, done in enumerate(work, 1):
            folder.keep(done)
            outcomes[done.outcome.pair.id] = done.outcome
            step()
            if number % _INDEX_EVERY == 0:
                _keep_index(folder, [], outcomes, request.language)


def _keep_index(folder: Folder, pairs: Sequence[Pair], outcomes: dict[str, Outcome], language: str) -> None:
    order = {pair.id: number for number, pair in enumerate(pairs)}
    ordered = sorted(outcomes.values(), key=lambda outcome: order.get(outcome.pair.id, 0))
    folder.keep_index(index_page(ordered, datetime.now().astimezone(), language), index_table(ordered))


def _status(folder: Folder, outcomes: list[Outcome], request: BatchRequest) -> int:
    say = Speech(request.language)
    broken = [outcome for outcome in outcomes if outcome.reason is not None]
    found = sum(outcome.findings > 0 for outcome in outcomes)
    if not request.quiet:
        for outcome in broken:
            print(f"aligner: {on_one_line(f'{outcome.pair.id}: {outcome.reason}')}", file=sys.stderr)
        index = str(folder.path / "index.html")
        print(on_one_line(say(_DONE, count=len(outcomes), found=found, file=index)))
    return TROUBLE if broken else FOUND if found else NOTHING_FOUND


def _check_names(path: str | None) -> None:
    from aligner.known import load_house_list

    if path is not None:
        load_house_list(path)


def _refuse_among_stories(request: BatchRequest, pairs: Iterable[Pair]) -> None:
    """Reports that lie among stories could be written over one of them, and be taken for stories the next time."""
    out = Path(request.out).resolve()
    folders = [] if request.second is None else [request.first, request.second]
    inside = any(out.is_relative_to(Path(folder).resolve()) for folder in folders)
    taken = {out / name for name in INDEX}, (out / RECORDS, out / REPORTS)
    files = [Path(file).resolve() for pair in pairs for file in (pair.original, pair.copy) if file]
    if inside or any(file in taken[0] or any(file.is_relative_to(folder) for folder in taken[1]) for file in files):
        raise Trouble(
            "The reports in {folder} would lie among the stories: name a folder for them that holds none.",
            folder=request.out,
        )
