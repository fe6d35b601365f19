"""What is said of an error that nobody foresaw."""

_MOST_LETTERS = 120


def brief(error: Exception) -> str:
    """The kind of the error and the first line of what it says; the rest is in the log."""
    lines = str(error).strip().splitlines()
    told = f"{type(error).__name__}: {lines[0].strip()}" if lines else type(error).__name__
    return told if len(told) <= _MOST_LETTERS else f"{told[: _MOST_LETTERS - 1]}…"
