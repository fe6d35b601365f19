"""How much is read, and how sizes are told."""

import math

from aligner.reading.errors import ReadingError

MEGABYTE = 1024 * 1024

LIMIT = 20 * MEGABYTE
"""The largest file that is read, in bytes: some forty novels. A pasted text may have as many characters."""


def megabytes(size: int) -> str:
    """A size in bytes as people say it, "200 MB", rounded up so that what is over a limit also reads so."""
    return f"{math.ceil(size * 10 / MEGABYTE) / 10:.1f}".removesuffix(".0") + " MB"


def too_large(name: str, size: int | None) -> ReadingError:
    """The error for a text over the limit; ``size`` in bytes, or None where only that much is known."""
    said = {"name": name, "limit": megabytes(LIMIT)}
    if size is None:
        return ReadingError("{name} is over {limit}, the most that is read: open a shorter part of it.", **said)
    return ReadingError(
        "{name} is {size}; the limit is {limit}: open a shorter part of it.", size=megabytes(size), **said
    )
