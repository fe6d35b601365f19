"""Standard input and output, as bytes: texts and reports have encodings and line ends of their own."""

import sys
from typing import Final

from aligner.cli.trouble import Trouble

STANDARD: Final = "-"  # in the place of a file
NAME: Final = "standard input"


def standard_input() -> bytes:
    """What comes in, up to a little more than the largest text that is read. Raises Trouble where there is none."""
    from aligner.reading import LIMIT

    if sys.stdin is None:
        raise Trouble("There is no standard input to read from: name a file.")
    return sys.stdin.buffer.read(LIMIT + 1)


def print_out(report: bytes) -> None:
    """Write a report to standard output, whatever the terminal's own encoding. Raises Trouble where there is none."""
    if sys.stdout is None:
        raise Trouble("There is no standard output to write to: name a file for the report.")
    sys.stdout.flush()
    sys.stdout.buffer.write(report)
