"""The main job, for ``make run``: the window where there is a screen, else the report and a summary.

The pair is named by ORIGINAL and COPY in the environment; without them it is the sample.
"""

import os
import subprocess
import sys
from pathlib import Path

import check_system

from aligner.cli.opening import display_there

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "assets" / "samples" / "round-trip"
REPORT = ROOT / "build" / "report.html"
FINDINGS = 1  # the exit status that is no failure here: to find something is the job


def pair() -> tuple[str, str] | None:
    """The two files to compare, or None where only one of them is named."""
    original, copy = os.environ.get("ORIGINAL", ""), os.environ.get("COPY", "")
    if bool(original) != bool(copy):
        return None
    return (original, copy) if original else (str(SAMPLE / "original.txt"), str(SAMPLE / "copy.txt"))


def aligner(*arguments: str) -> int:
    """Run the program with the Python that runs this; return its exit status."""
    return subprocess.run([sys.executable, "-m", "aligner", *arguments], check=False).returncode


def compare(original: str, copy: str) -> int:
    """Print the summary and write the report; return the exit status for make."""
    REPORT.parent.mkdir(exist_ok=True)
    status = aligner("compare", original, copy)
    if status <= FINDINGS:
        print()
        status = aligner("compare", original, copy, "--html", str(REPORT))
    return 0 if status == FINDINGS else status


def main() -> int:
    """Do the job on the pair that was named."""
    files = pair()
    if files is None:
        print("Name both files: make run ORIGINAL=a.txt COPY=b.txt", file=sys.stderr)
        return 2
    if not display_there(sys.platform, os.environ):
        print("There is no display for the window: here is what it would show.\n", flush=True)
        return compare(*files)
    if check_system.main("screen") != 0:
        print("Until then, here is what the window would show.\n", flush=True)
        return compare(*files)
    return aligner("window", *files)


if __name__ == "__main__":
    sys.exit(main())
