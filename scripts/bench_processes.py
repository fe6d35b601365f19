"""Processes measured by the operating system, and the rivals laid out in a place of their own."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

# levenshtein and typing-extensions are imported by collatex and redlines, which do not name them.
_PINNED = (
    "collatex==2.3",
    "diff-match-patch==20241021",
    "levenshtein==0.27.5",
    "redlines==0.6.2",
    "typing-extensions>=4",
)
_LAUNCHER = Path(__file__).with_name("bench_launch.py")


@dataclass(frozen=True, slots=True)
class Run:
    """What one process took: seconds by the clock and of the processor, and its peak memory in megabytes."""

    clock: float
    processor: float
    memory: float


def run(command: Sequence[str], limit: float, output: Path | None = None, path: Path | None = None) -> Run | None:
    """Run a command to its end, or None when it took more than ``limit`` seconds.

    Raises RuntimeError with what it said when it fails. wdiff and its like end with 1 where texts differ.
    """
    environment = {**os.environ, **({"PYTHONPATH": str(path)} if path else {})}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its modules compiled
    with (
        (output or Path(os.devnull)).open("wb") as out,
        tempfile.TemporaryFile() as errors,
        tempfile.NamedTemporaryFile("r") as figures,
    ):
        process = subprocess.Popen(
            [sys.executable, "-S", "-E", str(_LAUNCHER), figures.name, *command],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=errors,
            env=environment,
            start_new_session=True,
        )
        try:
            process.wait(limit)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            return None
        errors.seek(0)
        complaint = errors.read().decode(errors="replace")
        if process.returncode not in (0, 1) or "Traceback" in complaint:
            raise RuntimeError(f"{command[0]} … {command[-1]}: {complaint.strip()[-500:]}")
        return Run(*json.load(figures))


def rivals_python(folder: Path) -> Path:
    """A Python with the rivals from PyPI, made in ``folder`` at the first call."""
    python = folder / "venv" / "bin" / "python"
    if not (folder / "venv" / "complete").exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder / "venv")], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", *_PINNED], check=True)
        (folder / "venv" / "complete").touch()
    return python


def meld_path(folder: Path) -> Path | None:
    """Where Meld's modules lie: unpacked from Debian's package, or None where that cannot be had."""
    modules = folder / "meld" / "usr" / "lib" / "python3" / "dist-packages"
    if not modules.exists() and shutil.which("apt-get") and shutil.which("dpkg"):
        got = subprocess.run(["apt-get", "download", "meld"], cwd=folder, capture_output=True, check=False)
        for package in folder.glob("meld_*.deb") if got.returncode == 0 else ():
            subprocess.run(["dpkg", "-x", str(package), str(folder / "meld")], check=True)
    return modules if modules.exists() else None
