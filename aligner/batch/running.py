"""Tasks done on all cores: a worker that dies takes no other pair with it."""

import os
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context

from aligner.batch.spared import leave_ctrl_c, workers_spared
from aligner.batch.work import Done, Task, broken, do_pair
from aligner.speech import Message, template

_AHEAD = 4  # tasks handed out for each worker: enough to keep it busy, few enough to lose little
_DIED = template("The comparison ended without a word, perhaps for want of memory; compare this pair by itself.")


def run(tasks: Sequence[Task], workers: int | None = None) -> Iterator[Done]:
    """Do the tasks on ``workers`` processes (all cores), and hand each out when it is done, in whatever order.

    When a worker dies, the tasks that were under way are done again one by one, so that only the one at fault is told
    as broken.
    """
    number = min(workers or os.cpu_count() or 1, max(1, len(tasks)))
    waiting = iter(tasks)
    suspects: list[Task] = []
    while True:
        lost = yield from _in_pool(waiting, number)
        if not lost:
            break
        suspects += lost
    alone = iter(suspects)
    while True:  # one at a time, so that what was under way when a worker died is what it died of
        lost = yield from _in_pool(alone, 1, ahead=1)
        if not lost:
            break
        for task in lost:
            yield broken(task, Message(_DIED))


def _in_pool(waiting: Iterator[Task], number: int, ahead: int = _AHEAD) -> Generator[Done, None, list[Task]]:
    """Do tasks until there are none or a worker died; returns those that were under way then."""
    # Not forked: a window or a cluster around us may have threads, and a fork with threads can hang.
    with ProcessPoolExecutor(number, mp_context=get_context("spawn"), initializer=leave_ctrl_c) as pool:
        under_way: dict[Future[Done], Task] = {}
        try:
            while True:
                with workers_spared():
                    for task in islice(waiting, number * ahead - len(under_way)):
                        under_way[pool.submit(do_pair, task)] = task
                if not under_way:
                    return []
                finished, _ = wait(under_way, return_when=FIRST_COMPLETED)
                for future in finished:
                    done = future.result()
                    del under_way[future]
                    yield done
        except BrokenProcessPool:
            return list(under_way.values())
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
