"""The program under measurement, in a process of its own: ``bench_subject.py TASK FILES``; answers in JSON."""

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import aligner

_WARM_RUNS = 30


def compare(original: str, copy: str, result: str) -> None:
    """Compare two files and write the links as places in both texts."""
    found = aligner.compare(*_texts(original, copy))
    links = [
        (*_ends(found.original, link.original), *_ends(found.copy, link.copy), link.moved)
        for link in found.links
        if link.original and link.copy
    ]
    Path(result).write_text(json.dumps(links), encoding="utf-8")


def warm(original: str, copy: str) -> None:
    """The median time of a comparison in a process that has done one already, in seconds."""
    texts = _texts(original, copy)
    aligner.compare(*texts)
    times = []
    for _ in range(_WARM_RUNS):
        began = time.process_time()
        aligner.compare(*texts)
        times.append(time.process_time() - began)
    print(json.dumps(statistics.median(times)))


def gaps(original: str, copy: str) -> None:
    """The longest time between two calls of the progress callback, in seconds, and what was told before it.

    Seconds of the processor, so that a busy machine counts for nothing.
    """
    aligner.compare("One word.", "Another word.")  # tables are read, splitters loaded
    told = [(time.process_time(), "before the first call")]
    aligner.compare(*_texts(original, copy), progress=lambda _, what: told.append((time.process_time(), what)))
    told.append((time.process_time(), "done"))
    longest = max(range(1, len(told)), key=lambda n: told[n][0] - told[n - 1][0])
    print(json.dumps([told[longest][0] - told[longest - 1][0], told[longest - 1][1], len(told) - 2]))


def _texts(original: str, copy: str) -> tuple[str, str]:
    return Path(original).read_text(encoding="utf-8"), Path(copy).read_text(encoding="utf-8")


def _ends(document: aligner.Document, sentences: tuple[int, ...]) -> tuple[int, int]:
    span = document.span_of(sentences)
    return span.start, span.end


TASKS: dict[str, Callable[..., None]] = {"compare": compare, "warm": warm, "gaps": gaps}

if __name__ == "__main__":
    TASKS[sys.argv[1]](*sys.argv[2:])
