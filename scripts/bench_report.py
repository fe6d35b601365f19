"""The measured figures as the section "Speed and scale" of BENCHMARKS.md."""

import math
import platform
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from bench_texts import Variant
from bench_truth import Verdict

HEADING = "## Speed and scale"
_INTRODUCTION = """\
`make bench` makes pairs of texts (`scripts/bench_texts.py`: an invented language with Zipf's frequencies, 2% of the
sentences removed and 2% put in, ten blocks moved, fewer in a story) and runs each tool on them, in turns, each in a
process of its own. Times are medians of processor seconds, start of the process and all; memory is the peak the
operating system saw; *linked* is the share of the copy's sentences linked to their true source, *moved* the blocks
known as moved. In the easy variant 5% of the words differ; in the hard one every sentence has 30% other words and its
clauses turned round. Tools that tell no moves can find none. hunalign is in neither Debian nor PyPI and was not run."""
_VARIANTS = {Variant.EASY: "Easy: 5% of the words changed", Variant.HARD: "Hard: every sentence reworded"}


@dataclass(frozen=True, slots=True)
class Figures:
    """One tool on one pair: processor seconds or None where it ran out of time, megabytes, and what it found."""

    tool: str
    size: int
    variant: Variant
    time: float | None
    memory: float
    verdict: Verdict | None
    blocks: int


@dataclass(frozen=True, slots=True)
class Smaller:
    """Seconds: a warm comparison of a story, a cold one, the import, longest silence, the traps (None: too slow)."""

    warm: float
    cold: float
    imported: float
    gap: tuple[float, str, int] | None
    traps: dict[str, float | None]


def section(figures: Sequence[Figures], smaller: Smaller, limit: float) -> str:
    """The whole section in Markdown."""
    parts = [HEADING, _INTRODUCTION, f"Python {platform.python_version()}, {platform.machine()}."]
    for variant, title in _VARIANTS.items():
        of_variant = [f for f in figures if f.variant is variant]
        parts += [f"### {title}", _table(of_variant, limit), _growth(of_variant)]
    return "\n\n".join([*parts, "### A story, and the traps", _smaller(smaller)]) + "\n"


def _table(figures: Sequence[Figures], limit: float) -> str:
    lines = ["| tool | characters | seconds | times wdiff | MB | linked | moved |", "|---|--:|--:|--:|--:|--:|--:|"]
    wdiff = {f.size: f.time for f in figures if f.tool == "wdiff"}
    gave_up: set[str] = set()
    for tool in dict.fromkeys(f.tool for f in figures):
        for f in figures:
            if f.tool != tool or tool in gave_up:
                continue
            if f.time is None or f.verdict is None:
                gave_up.add(tool)
                lines.append(f"| {tool} | {f.size:,} | over {limit:.0f} | | | | |")
                continue
            base = wdiff.get(f.size)
            ratio = f"{f.time / base:.1f}" if base else ""
            lines.append(
                f"| {tool} | {f.size:,} | {f.time:.2f} | {ratio} | {f.memory:.0f} "
                f"| {100 * f.verdict.linked:.1f}% | {f.verdict.blocks} of {f.blocks} |"
            )
    return "\n".join(lines)


def _growth(figures: Sequence[Figures]) -> str:
    """How the time grows with the size: the power of the size, from each size to the next."""
    lines = []
    for tool in ("Aligner", "wdiff"):
        own = [f for f in figures if f.tool == tool and f.time]
        powers = [
            f"{math.log(b.time / a.time) / math.log(b.size / a.size):.2f} (to {b.size:,})"
            for a, b in pairwise(own)
            if a.time and b.time
        ]
        if powers:
            lines.append(f"{tool}'s time grows as the size to the power " + ", ".join(powers) + ".")
    return "\n".join(lines)


def _smaller(smaller: Smaller) -> str:
    lines = [
        "| what | seconds |",
        "|---|--:|",
        f"| a story of 6,000 characters, in a process that has compared before | {smaller.warm:.3f} |",
        f"| `aligner compare` of the same, the whole process | {smaller.cold:.2f} |",
        f"| `import aligner` | {smaller.imported:.3f} |",
    ]
    if smaller.gap:
        seconds, what, calls = smaller.gap
        lines.append(f'| longest silence of the progress in a book ("{what}"; {calls:,} calls) | {seconds:.2f} |')
    lines += [
        f"| {name} | {'over 60' if seconds is None else f'{seconds:.1f}'} |" for name, seconds in smaller.traps.items()
    ]
    return "\n".join(lines)


def write_section(file: Path, text: str) -> None:
    """Put the section in the place of the old one, or at the end."""
    old = file.read_text(encoding="utf-8") if file.exists() else "# Benchmarks\n"
    pattern = re.compile(rf"^{HEADING}\n.*?(?=^## |\Z)", re.DOTALL | re.MULTILINE)
    new = pattern.sub(lambda _: text + "\n", old) if pattern.search(old) else f"{old.rstrip()}\n\n{text}"
    file.write_text(new.rstrip() + "\n", encoding="utf-8")
