"""Damaged files for every reader: ``make fuzz``. None may crash, hang or eat the memory; a sentence is an answer.

Each format is read in a process of its own, which says the number of each input before it reads it, so that what kills
it is known. A fault is printed when it is found, and a line every thousand inputs tells how far it is.
``fuzz_readers.py --format pdf --seed 1 --only 4711 --save file`` makes one input again.
"""

import argparse
import resource
import selectors
import signal
import subprocess
import sys
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from fuzz_inputs import form_called, make_input

from aligner.model import Story
from aligner.reading import FORMATS, PLAIN, ReadingError, read_bytes

PATIENCE = 5.0
"""Seconds of the processor that one input may take."""

_HUNG = 20.0  # seconds of the processor on one input, after which its process is ended
_SILENCE = 600.0  # seconds on the wall, for what waits and does not work; a busy machine gives it little time
_MEMORY = 3 << 30  # bytes of addresses; far less is in use
_STEP = 1_000  # inputs between two lines on how far it is


@dataclass(slots=True)
class Tally:
    """What became of the inputs of one format."""

    label: str
    read: int = 0
    refused: int = 0
    slowest: float = 0.0
    slowest_input: int = 0
    faults: list[str] = field(default_factory=list)

    def add(self, number: int, verdict: str, took: float) -> None:
        """Take down the verdict on an input, which took so many seconds of the processor."""
        if took > self.slowest:
            self.slowest, self.slowest_input = took, number
        self.read += verdict == "read"
        self.refused += verdict == "refused"
        if verdict not in ("read", "refused"):
            self.faults.append(f"{number}: {verdict}")
            print(f"  {self.label} {self.faults[-1]}", flush=True)
        if (number + 1) % _STEP == 0:
            print(f"  {self}", flush=True)

    def __str__(self) -> str:
        faults = f"{len(self.faults)} fault{'' if len(self.faults) == 1 else 's'}"
        slowest = f"slowest {self.slowest:.2f} s (input {self.slowest_input})"
        return f"{self.label}: {self.read:,} read, {self.refused:,} refused, {faults}, {slowest}"


def judge(word: str, seed: int, number: int) -> str:
    """ "read" or "refused"; anything else is a fault, told in a line."""
    form = form_called(word)
    data = make_input(form, seed, number)
    name = f"story.{word}"
    begun = time.process_time()
    try:
        for read in (lambda: read_bytes(data, name), lambda: form.reader(data, name, PLAIN)):
            found = fault_of(read())
    except ReadingError as error:
        found = "" if str(error).endswith(".") and "\n" not in str(error) else f"no sentence: {error}"
        found = found or "refused"
    except Exception as error:  # that is what is looked for
        place = traceback.extract_tb(error.__traceback__)[-1]
        found = f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})".replace("\n", " ")
    took = time.process_time() - begun
    if took > PATIENCE:
        found = f"took {took:.1f} s"
    return f"{found or 'read'}\t{took:.3f}"


def fault_of(story: Story) -> str:
    """What is wrong with a story, in words; "" where it is sound."""
    at = 0
    for part in story.parts:
        if part.span.start < at or part.span.end > len(story.text) or "\n" in part.span.of(story.text):
            return "parts out of order"
        at = part.span.end
    for text in (story.text, story.title or "", *story.notes):
        if any("\ud800" <= one <= "\udfff" or one in "\0\r\x1b" for one in text):
            return "letters that cannot be shown"
    return ""


def work(word: str, seed: int, start: int, stop: int) -> None:
    """Judge inputs in this process, saying each number before and each verdict after."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    for number in range(start, stop):
        print(number, flush=True)
        signal.setitimer(signal.ITIMER_PROF, _HUNG)  # its signal ends the process where nobody catches it
        print(judge(word, seed, number), flush=True)


def fuzz(word: str, seed: int, count: int) -> Tally:
    """All inputs of one format, in as many processes as it takes."""
    tally, number = Tally(form_called(word).label), 0
    while number < count:
        command = [sys.executable, __file__, "--format", word, "--seed", str(seed)]
        command += ["--start", str(number), "--count", str(count)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
            number = _follow(process, tally, number)
    return tally


def _follow(process: subprocess.Popen[str], tally: Tally, number: int) -> int:
    """Take down what a process says, until it ends or is silent too long; the number to go on with."""
    assert process.stdout is not None
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        open_one = False
        while selector.select(_SILENCE) and (line := process.stdout.readline()):
            verdict, _, took = line.rstrip("\n").partition("\t")
            if not took:
                number, open_one = int(verdict), True
                continue
            open_one = False
            tally.add(number, verdict, float(took))
        process.kill()
        if open_one:
            tally.add(number, f"the process ended or hung ({process.wait()})", 0.0)
    return number + 1


def main() -> int:
    """Run, print every fault and a line a format; the exit status is 1 where there are faults."""
    parser = argparse.ArgumentParser(description=__doc__)
    words = [form.suffixes[0][1:] for form in FORMATS]
    parser.add_argument("--format", action="append", choices=[*words, "newsml"], help="all of them without it")
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--start", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--only", type=int, help="judge this input alone")
    parser.add_argument("--save", type=Path, help="with --only: write the input to this file")
    asked = parser.parse_args()
    chosen = asked.format or words
    if asked.start is not None:
        work(chosen[0], asked.seed, asked.start, asked.count)
        return 0
    if asked.only is not None:
        if asked.save:
            asked.save.write_bytes(make_input(form_called(chosen[0]), asked.seed, asked.only))
        print(judge(chosen[0], asked.seed, asked.only))
        return 0
    faults = 0
    with ThreadPoolExecutor(asked.jobs) as pool:
        for tally in pool.map(lambda word: fuzz(word, asked.seed, asked.count), chosen):
            faults += len(tally.faults)
            print(f"{tally} (seed {asked.seed})", flush=True)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
