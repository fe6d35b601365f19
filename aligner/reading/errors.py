"""What goes wrong while reading, told in one plain sentence."""

import re

from aligner.speech import PlainError

_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class ReadingError(PlainError):
    """A text could not be read."""


def printable(name: str) -> str:
    """A file name as it can be shown on one line and written anywhere; what cannot be shown becomes �."""
    return _UNPRINTABLE.sub("\ufffd", name)
