"""Whether a text runs from right to left, and the signs that turn it round."""

import unicodedata

from aligner import visible

_ENOUGH = 2000  # letters; a story does not change its script after that
_FORMATTING = [*range(0x061C, 0x061D), *range(0x200E, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_TURNING = {sign: visible(sign) for sign in map(chr, _FORMATTING)}


def runs_right_to_left(text: str) -> bool:
    """Whether most of the letters at the head of a text belong to a script written from right to left."""
    classes = [unicodedata.bidirectional(letter) for letter in text[:_ENOUGH]]
    return sum(kind in ("R", "AL") for kind in classes) > classes.count("L")


def seen(text: str) -> str:
    """A text with its turning signs as they are shown, so that they can be read and taken out where one writes."""
    return text.translate(str.maketrans(_TURNING))


def meant(text: str) -> str:
    """The text that was ``seen``: with the signs themselves again."""
    for sign, shown in _TURNING.items():
        text = text.replace(shown, sign)
    return text
