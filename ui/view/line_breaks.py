"""Where a line may end: texts from the web are full of spaces that forbid it, and words would be torn apart instead."""

import re

_UNBROKEN = re.compile(r"[^\s\u00a0\u202f\u2007]*(?:[\u00a0\u202f\u2007][^\s\u00a0\u202f\u2007]*){2,}")
_HARD = "\u00a0\u202f\u2007"
_FREED = str.maketrans("\u00a0\u202f\u2007", "   ")


def breakable(text: str) -> str:
    """The text, as long as before, with ordinary spaces where three words and more hang together by hard ones.

    One hard space, as in “5 km”, stays hard.
    """
    if not any(space in text for space in _HARD):
        return text
    return _UNBROKEN.sub(lambda found: found[0].translate(_FREED), text)
