"""Pairs that make a careless comparison take the square of their length."""

import random
import string
from collections.abc import Callable

from bench_texts import Prose, Variant, make_pair


def _paragraph() -> tuple[str, str]:
    prose = Prose("paragraph")
    words = [prose.word() for _ in range(100_000)]
    return " ".join(words), " ".join(prose.reword(words, 0.05))


def _lines() -> tuple[str, str]:
    prose = Prose("lines")
    words = [prose.word() for _ in range(50_000)]
    return "\n".join(words), "\n".join(prose.reword(words, 0.05))


def _repeats() -> tuple[str, str]:
    sentence = "The council of Drenoval said on Monday that the bridge over the Mirva will stay open until 4 May."
    return " ".join([sentence] * 10_000), " ".join([sentence] * 9_990)


def _strangers() -> tuple[str, str]:
    letters = list(string.ascii_lowercase)
    random.Random("letters").shuffle(letters)
    shuffled = "".join(letters)
    signs = string.ascii_lowercase + string.ascii_uppercase + string.digits
    other = str.maketrans(signs, shuffled + shuffled.upper() + shuffled[:10])
    return make_pair(300_000, Variant.EASY).original, make_pair(300_000, Variant.HARD).original.translate(other)


TRAPS: dict[str, Callable[[], tuple[str, str]]] = {
    "one paragraph of 100,000 words without a full stop": _paragraph,
    "50,000 lines of one word": _lines,
    "10,000 times the same sentence": _repeats,
    "300,000 characters with nothing in common": _strangers,
}
