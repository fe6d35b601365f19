"""Texts that invite quadratic work: four times the text may take about four times as long, not sixteen.

Times are held against a smaller text of the same kind in the same run, so that a slow machine fails nothing.
"""

import random
import time

import pytest

from aligner.pipeline import compare

TIMES = 4
GENEROUS = 9.0  # between four (linear) and sixteen (quadratic)


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


def seconds(pair: tuple[str, str]) -> float:
    start = time.process_time()
    compare(*pair)
    return time.process_time() - start


@pytest.mark.parametrize(
    ("texts", "size"),
    [
        (endless_paragraph, 20_000),
        (lines_of_one_word, 5_000),
        (identical_sentences, 2_000),
        (nothing_in_common, 800),
    ],
    ids=lambda value: getattr(value, "__name__", str(value)),
)
def test_four_times_the_text_takes_about_four_times_as_long(texts, size):
    small, large = texts(size // TIMES), texts(size)
    seconds(texts(10))  # tables are read, splitters loaded
    assert seconds(large) <= GENEROUS * max(seconds(small), 0.02)
