"""Whether a text runs from right to left."""

import unicodedata

_ENOUGH = 2000  # letters; a story does not change its script after that


def runs_right_to_left(text: str) -> bool:
    """Whether most of the letters at the head of a text belong to a script written from right to left."""
    classes = [unicodedata.bidirectional(letter) for letter in text[:_ENOUGH]]
    return sum(kind in ("R", "AL") for kind in classes) > classes.count("L")
