"""What goes wrong while reading, told in one plain sentence."""

import re

_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class ReadingError(Exception):
    """A text could not be read; ``str(error)`` is one sentence: what is wrong and what to do."""


def printable(name: str) -> str:
    """A file name as it can be shown on one line and written anywhere; what cannot be shown becomes �."""
    return _UNPRINTABLE.sub("\ufffd", name)
