"""Texts that invite quadratic work: four times the text may take about four times as long, not sixteen.

Work is counted in calls of functions, so that a slow or busy machine fails nothing.
"""

import random
import sys

import pytest

from aligner.pipeline import compare

TIMES = 4
GENEROUS = 7  # between four (linear) and sixteen (quadratic)


def word(dice: random.Random) -> str:
    return "".join(dice.choice("bdfgklmnprstv") + dice.choice("aeiou") for _ in range(dice.randint(2, 4)))


def endless_paragraph(size: int) -> tuple[str, str]:
    dice = random.Random(size)
    ours = [word(dice) for _ in range(size)]
    return " ".join(ours), " ".join(word(dice) if n % 1_000 == 0 else w for n, w in enumerate(ours))


def lines_of_one_word(size: int) -> tuple[str, str]:
    dice = random.Random(size)
    ours = [word(dice) for _ in range(size)]
    return "\n".join(ours), "\n".join(word(dice) if n % 20 == 0 else w for n, w in enumerate(ours))


def identical_sentences(size: int) -> tuple[str, str]:
    return ("The ferry did not leave. " * size,) * 2


def nothing_in_common(size: int) -> tuple[str, str]:
    dice = random.Random(size)
    ours, theirs = ("".join(f"{' '.join(word(dice) for _ in range(8))}.\n" for _ in range(size)) for _ in range(2))
    return ours, theirs.replace("a", "y").replace("o", "w")


def retold(size: int) -> tuple[str, str]:
    dice = random.Random(size)
    ours = [[word(dice) for _ in range(8)] for _ in range(size)]
    theirs = [[w if dice.random() < 0.35 else word(dice) for w in sentence] for sentence in ours]
    return tuple("".join(f"{' '.join(sentence)}.\n" for sentence in side) for side in (ours, theirs))


def work(pair: tuple[str, str]) -> int:
    """How many functions are called to compare a pair."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        compare(*pair)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(
    ("texts", "size"),
    [
        (endless_paragraph, 6_000),
        (lines_of_one_word, 1_200),
        (identical_sentences, 600),
        (nothing_in_common, 240),
        (retold, 240),
    ],
    ids=lambda value: getattr(value, "__name__", str(value)),
)
def test_four_times_the_text_takes_about_four_times_as_much_work(texts, size):
    compare(*texts(size))  # tables are read, splitters loaded, lists of names laid out
    assert work(texts(size)) <= GENEROUS * work(texts(size // TIMES))
