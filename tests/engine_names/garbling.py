"""Names garbled as a sloppy round trip through another alphabet or language does, the same way every time."""

import random

_TWO = ("sh", "ts", "ch", "zh", "kh", "th", "ph")
_SWAPS = {
    "v": "f",
    "f": "v",
    "w": "v",
    "p": "b",
    "b": "p",
    "g": "j",
    "j": "g",
    "sh": "s",
    "s": "sh",
    "k": "c",
    "c": "k",
    "ts": "z",
    "z": "s",
    "d": "t",
    "t": "d",
    "ch": "sh",
    "zh": "sh",
    "kh": "h",
    "th": "d",
    "ph": "f",
}
_VOWELS = "aeiou"


def garbled(name: str, chance: random.Random) -> str:
    """``name`` with two consonants taken for others that sound alike, and one inner vowel changed or dropped."""
    letters = _letters(name)
    places = [n for n, letter in enumerate(letters) if letter.lower() in _SWAPS]
    for n in chance.sample(places, min(2, len(places))):
        swapped = _SWAPS[letters[n].lower()]
        letters[n] = swapped.capitalize() if letters[n][0].isupper() else swapped
    inner = [n for n in range(1, len(letters) - 1) if letters[n] in _VOWELS]
    if inner:
        n = chance.choice(inner)
        letters[n] = chance.choice([v for v in _VOWELS if v != letters[n]] + ["", ""])
    return "".join(letters)


def _letters(name: str) -> list[str]:
    letters: list[str] = []
    for letter in name:
        if letters and (letters[-1] + letter).lower() in _TWO:
            letters[-1] += letter
        else:
            letters.append(letter)
    return letters
