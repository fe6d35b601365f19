"""How well and how fast ``aligner match`` finds the originals of thousands of copies.

    bench_match.py [--stories 10000]

Invented agency stories that share one town's words; each copy drops and turns sentences, has other words in others, and
adds one of its own. A tenth of the copies have no original. Prints a line for BENCHMARKS.md.
"""

import argparse
import csv
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SENTENCES = 10
SOUNDS = "bdfgklmnprstv"


def word_list(count: int) -> list[str]:
    """Invented words, the same every time."""
    dice = random.Random(1)
    found: dict[str, None] = {}
    while len(found) < count:
        found["".join(dice.choice(SOUNDS) + dice.choice("aeiou") for _ in range(dice.randint(2, 4)))] = None
    return list(found)


def story(number: int, words: list[str]) -> list[str]:
    """Sentences of an invented language with its frequencies, and a few names of this story's own."""
    dice = random.Random(number)
    names = [f"{dice.choice(words).capitalize()}{dice.choice('abcdefgh')}{number % 97}".rstrip("0") for _ in range(4)]
    weights = [1 / rank for rank in range(1, len(words) + 1)]
    return [
        " ".join([dice.choice(names), *dice.choices(words, weights, k=dice.randint(10, 22))]).capitalize() + "."
        for _ in range(SENTENCES)
    ]


def copy_of(sentences: list[str], number: int, words: list[str]) -> list[str]:
    """What another paper makes of a story."""
    dice = random.Random(-number)
    kept = [sentence for sentence in sentences if dice.random() > 0.2]
    turned = []
    for sentence in kept:
        inner = [dice.choice(words) if dice.random() < 0.15 else word for word in sentence.split()]
        turned.append(" ".join(inner))
    dice.shuffle(turned)
    return [*turned, " ".join(dice.choices(words, k=14)).capitalize() + "."]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--stories", type=int, default=10_000)
    count = parser.parse_args().stories
    words = word_list(6_000)
    with tempfile.TemporaryDirectory() as folder:
        originals, copies = Path(folder, "originals"), Path(folder, "copies")
        originals.mkdir()
        copies.mkdir()
        for number in range(count):
            told = story(number, words)
            if number % 10:
                (originals / f"a{number}.txt").write_text("\n\n".join(told), encoding="utf-8")
            text = "\n\n".join(copy_of(told, number + 1, words))
            (copies / f"c{number}.txt").write_text(text, encoding="utf-8")
        start = time.perf_counter()
        table = Path(folder, "pairs.csv")
        command = [sys.executable, "-m", "aligner", "match", str(originals), str(copies), "--out", str(table)]
        subprocess.run(command, check=False)
        seconds = time.perf_counter() - start
        with table.open(encoding="utf-8", newline="") as file:
            found = {row["id"]: Path(row["original"]).stem for row in csv.DictReader(file)}
    right = sum(found.get(f"c{n}") == f"a{n}" for n in range(count) if n % 10)
    wrong = len(found) - right
    with_one = count - len(range(0, count, 10))
    print(f"{count:,} copies, {with_one:,} with an original: {right:,} found, {wrong:,} wrong, {seconds:.0f} s")


if __name__ == "__main__":
    main()
