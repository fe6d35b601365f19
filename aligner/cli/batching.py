"""What ``aligner batch`` and ``aligner match`` do."""

import csv
import io
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from aligner.batch.cluster import run_on_cluster
from aligner.batch.folder import Folder
from aligner.batch.index_page import index_page, index_table
from aligner.batch.outcome import Outcome
from aligner.batch.pairs import Pair, pairs_of, stories_in
from aligner.batch.running import run
from aligner.batch.work import Task, made_from
from aligner.cli.trouble import FOUND, NOTHING_FOUND, TROUBLE, Trouble
from aligner.cli.waiting import counting
from aligner.speech import Speech, template

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


def _no_pairs(request: BatchRequest) -> str:
    """Why there is nothing to compare, as a sentence: a table fails in other ways than two folders do."""
    if request.second is None:
        return (
            f"There are no pairs to compare in {request.first}: below its first line each line must name an original "
            "and a copy."
        )
    return "There are no pairs to compare: the files of both folders must bear the same names."


def run_batch(request: BatchRequest) -> int:
    """Compare all pairs that are not done, write their reports and the index, and return the exit status.

    Raises Trouble where the pairs cannot be found or nothing can be written.
    """
    _check_names(request.names)
    pairs = pairs_of(request.first, request.second)
    if not pairs:
        raise Trouble(_no_pairs(request))
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
    if outcomes and not request.quiet:
        say = Speech(request.language)
        told = say("{done} of {total} pairs are done already.", done=len(outcomes), total=len(pairs))
        print(told, file=sys.stderr)
    try:
        _run(request, tasks, folder, outcomes)
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


def _keep_index(folder: Folder, pairs: list[Pair], outcomes: dict[str, Outcome], language: str) -> None:
    order = {pair.id: number for number, pair in enumerate(pairs)}
    ordered = sorted(outcomes.values(), key=lambda outcome: order.get(outcome.pair.id, 0))
    folder.keep_index(index_page(ordered, datetime.now().astimezone(), language), index_table(ordered))


def _status(folder: Folder, outcomes: list[Outcome], request: BatchRequest) -> int:
    broken = [outcome for outcome in outcomes if outcome.reason is not None]
    found = sum(outcome.findings > 0 for outcome in outcomes)
    if not request.quiet:
        for outcome in broken:
            print(f"aligner: {outcome.pair.id}: {outcome.reason}", file=sys.stderr)
        say, index = Speech(request.language), str(folder.path / "index.html")
        print(say(_DONE, count=len(outcomes), found=found, file=index))
    return TROUBLE if broken else FOUND if found else NOTHING_FOUND


def _check_names(path: str | None) -> None:
    from aligner.known import HouseListError, load_house_list

    if path is not None:
        try:
            load_house_list(path)
        except HouseListError as error:
            raise Trouble(str(error)) from error


def match_folders(originals: str, copies: str, out: str, workers: int | None, quiet: bool) -> int:
    """Write a table of which copy was made from which original; 0 where every copy has one, else 1.

    Raises Trouble.
    """
    from aligner.batch.matching import Match, match

    for folder in (originals, copies):
        if not Path(folder).is_dir():
            raise Trouble(f"{folder} is not a folder: name the folder of the originals, then that of the copies.")
    ours, theirs = ([path for path, _ in stories_in(Path(folder))] for folder in (originals, copies))
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(("original", "copy", "id", "score"))
    alone = 0
    with counting(len(theirs), quiet) as step:
        for found in match(ours, theirs, workers):
            step()
            if isinstance(found, Match):
                name = found.copy.relative_to(copies).with_suffix("").as_posix()
                writer.writerow((found.original.resolve(), found.copy.resolve(), name, found.score))
            else:
                alone += 1
    _hand_out(table.getvalue(), out)
    if not quiet:
        print(f"{len(theirs) - alone:,} of {len(theirs):,} copies have an original.", file=sys.stderr)
    return FOUND if alone else NOTHING_FOUND


def _hand_out(table: str, out: str) -> None:
    from aligner.reports import ReportError
    from aligner.reports.saving import write

    if out == "-":
        sys.stdout.write(table)
        return
    try:
        write(Path(out), table)
    except ReportError as error:
        raise Trouble(str(error)) from error
