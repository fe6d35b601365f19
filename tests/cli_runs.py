"""Running the program for the tests of the command line: as a process of its own, or, quicker, in this one."""

import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from importlib.resources import files
from pathlib import Path
from unittest.mock import patch

from aligner.__main__ import run

ROOT = Path(__file__).resolve().parent.parent
ORIGINAL = "The mayor of Ostrel, Ada Brenn, said the new bridge would cost 40 million crowns.\n\nIt opens in May.\n"
COPY = "The mayor of Ostrel, Ada Brenn, said the new bridge would cost 14 million crowns.\n\nIt opens in May.\n"
LEFT_OUT = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "COLUMNS", "NO_COLOR", "FORCE_COLOR")


def write_pair(folder: Path) -> tuple[str, str]:
    """Two texts that differ in one number."""
    (folder / "original.txt").write_text(ORIGINAL, encoding="utf-8")
    (folder / "copy.txt").write_text(COPY, encoding="utf-8")
    return str(folder / "original.txt"), str(folder / "copy.txt")


def environment(**changes: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in LEFT_OUT}
    return {**kept, "PYTHONPATH": str(ROOT), **changes}


def program(*arguments: str, stdin: bytes = b"", **changes: str) -> tuple[int, str, str]:
    """Run the program as its users do; return its status and what it wrote to standard output and standard error."""
    done = subprocess.run(
        [sys.executable, "-m", "aligner", *arguments],
        input=stdin,
        capture_output=True,
        env=environment(**changes),
        check=False,
        timeout=60,
    )
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def aligner(*arguments: str, stdin: bytes = b"", **changes: str) -> tuple[int, str, str]:
    """The same in this process, with streams of its own: what it would write, byte for byte."""
    streams = [io.TextIOWrapper(io.BytesIO(given), encoding="utf-8", newline="") for given in (stdin, b"", b"")]
    with (
        patch.dict(os.environ, environment(**changes), clear=True),
        patch("sys.stdin", streams[0]),
        redirect_stdout(streams[1]),
        redirect_stderr(streams[2]),
    ):
        status = run(arguments)
    for stream in streams[1:]:
        stream.flush()
    out, err = (stream.buffer.getvalue().decode("utf-8") for stream in streams[1:])
    return status, out, err


def trouble(*arguments: str, **changes: str) -> str:
    """Run the program into a trouble; return the one sentence it says."""
    status, out, err = aligner(*arguments, **changes)
    assert (status, out) == (2, "")
    assert err.startswith("aligner: ")
    assert err.count("\n") == 1
    assert "Traceback" not in err
    return err.removeprefix("aligner: ").rstrip("\n")


def schema() -> dict:
    return json.loads((files("aligner") / "reports" / "schema.json").read_text(encoding="utf-8"))
