"""How fast, on generated pairs, beside the tools one could pick instead: ``make bench``.

Every tool runs in a process of its own, in turns with the others; times are medians of the processor's seconds.
"""

import argparse
import json
import math
import shutil
import statistics
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from bench_processes import Run, meld_path, rivals_python, run
from bench_report import Figures, Smaller, section, write_section
from bench_rivals import TOOLS, wdiff_blocks
from bench_texts import Pair, Variant, make_pair
from bench_traps import TRAPS
from bench_truth import Verdict, judge_blocks, judge_links

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "scripts"
FOLDER = ROOT / "build" / "bench"
SIZES = (6_000, 60_000, 600_000, 3_000_000)
TRAP_LIMIT = 60.0
SUBJECT = "Aligner"
STORIES_ONLY = frozenset(["CollateX"])  # takes minutes for a story


@dataclass(slots=True)
class Race:
    """The tools, and which of them are out because a smaller pair took them too long."""

    limit: float
    rounds: int
    python: Path
    meld: Path | None
    rivals: tuple[str, ...] = tuple(TOOLS)
    out: set[tuple[str, Variant]] = field(default_factory=set)

    def tools(self) -> list[str]:
        rivals = [tool for tool in TOOLS if tool in self.rivals and (tool != "Meld" or self.meld)]
        return [SUBJECT, *(["wdiff"] if shutil.which("wdiff") else []), *rivals]

    def once(self, tool: str, files: tuple[Path, Path], result: Path) -> Run | None:
        paths = [str(file) for file in files]
        if tool == SUBJECT:
            command = [sys.executable, str(HERE / "bench_subject.py"), "compare", *paths, str(result)]
            return run(command, self.limit, path=ROOT)
        if tool == "wdiff":
            return run(["wdiff", *paths], self.limit, output=result)
        command = [str(self.python), str(HERE / "bench_rivals.py"), tool, *paths, str(result)]
        return run(command, self.limit, path=self.meld if tool == "Meld" else None)

    def run(self, size: int, variant: Variant, folder: Path) -> list[Figures]:
        """All tools on one pair, in turns."""
        pair = make_pair(size, variant)
        files = _written(folder, pair.original, pair.copy)
        runs: dict[str, list[Run]] = defaultdict(list)
        for number in range(self.rounds):
            for tool in self.tools():
                slow = number and runs[tool] and runs[tool][0].clock > self.limit / 10
                if (tool, variant) in self.out or slow or (size > SIZES[0] and tool in STORIES_ONLY):
                    continue
                if (took := self.once(tool, files, folder / tool)) is None:
                    self.out.add((tool, variant))
                else:
                    runs[tool].append(took)
                _say(f"{size:>9,} {variant} {tool}: {f'{took.processor:.2f} s' if took else 'over the limit'}")
        asked = [tool for tool in self.tools() if size <= SIZES[0] or tool not in STORIES_ONLY]
        return [_figures(tool, size, variant, runs[tool], pair, folder) for tool in asked]


def _figures(tool: str, size: int, variant: Variant, runs: list[Run], pair: Pair, folder: Path) -> Figures:
    if not runs:
        return Figures(tool, size, variant, None, 0.0, None, len(pair.blocks))
    time = statistics.median(run.processor for run in runs)
    verdict = _verdict(tool, pair, (folder / tool).read_text(encoding="utf-8"))
    return Figures(tool, size, variant, time, max(run.memory for run in runs), verdict, len(pair.blocks))


def _verdict(tool: str, pair: Pair, result: str) -> Verdict:
    if tool == SUBJECT:
        return judge_links(pair, json.loads(result))
    return judge_blocks(pair, wdiff_blocks(result, pair.original, pair.copy) if tool == "wdiff" else json.loads(result))


def smaller_figures(folder: Path, sizes: tuple[int, ...], limit: float = 240.0) -> Smaller:
    """Warm and cold times of a story, the import, the longest silence of the progress, and the traps."""
    story = make_pair(SIZES[0], Variant.EASY)
    files = [str(file) for file in _written(folder, story.original, story.copy)]
    answer = folder / "answer"
    command = [sys.executable, str(HERE / "bench_subject.py"), "warm", *files]
    warm = json.loads(answer.read_text()) if run(command, limit, output=answer, path=ROOT) else math.inf
    cold = [run([sys.executable, "-m", "aligner", "compare", *files], limit, path=ROOT) for _ in range(5)]
    empty = [run([sys.executable, "-c", "pass"], limit, path=ROOT) for _ in range(5)]
    imported = [run([sys.executable, "-c", "import aligner"], limit, path=ROOT) for _ in range(5)]
    gap = None
    book = 600_000
    if book in sizes:
        pair = make_pair(book, Variant.EASY)
        files = [str(file) for file in _written(folder, pair.original, pair.copy)]
        command = [sys.executable, str(HERE / "bench_subject.py"), "gaps", *files]
        if run(command, limit, output=answer, path=ROOT):
            gap = tuple(json.loads(answer.read_text()))
    return Smaller(warm, _median(cold), max(0.0, _median(imported) - _median(empty)), gap, _traps(folder))


def _traps(folder: Path) -> dict[str, float | None]:
    times = {}
    for name, make in TRAPS.items():
        files = [str(file) for file in _written(folder, *make())]
        command = [sys.executable, str(HERE / "bench_subject.py"), "compare", *files, str(folder / "links")]
        took = run(command, TRAP_LIMIT, path=ROOT)
        times[name] = took.processor if took else None
        _say(f"{name}: {f'{took.processor:.2f} s' if took else 'over the limit'}")
    return times


def _median(runs: list[Run | None]) -> float:
    return statistics.median(run.processor for run in runs if run)


def _written(folder: Path, original: str, copy: str) -> tuple[Path, Path]:
    files = folder / "original.txt", folder / "copy.txt"
    for file, text in zip(files, (original, copy), strict=True):
        file.write_text(text, encoding="utf-8")
    return files


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def main() -> int:
    """Measure, print the section for BENCHMARKS.md, and put it there when asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="characters, with commas between")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each tool; slow ones run once")
    parser.add_argument("--limit", type=float, default=120.0, help="seconds after which a tool is stopped")
    parser.add_argument("--rivals", default=",".join(TOOLS), help="the tools beside wdiff, with commas between")
    parser.add_argument("--write", action="store_true", help="put the section into BENCHMARKS.md")
    given = parser.parse_args()
    sizes = tuple(int(size) for size in given.sizes.split(","))
    FOLDER.mkdir(parents=True, exist_ok=True)
    race = Race(given.limit, given.rounds, rivals_python(FOLDER), meld_path(FOLDER), tuple(given.rivals.split(",")))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        figures = [f for variant in Variant for size in sizes for f in race.run(size, variant, folder)]
        text = section(figures, smaller_figures(folder, sizes), given.limit)
    print(text)
    if given.write:
        write_section(ROOT / "BENCHMARKS.md", text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
