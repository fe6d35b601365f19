"""How near a spelling is to a name that was garbled on its way through another language or alphabet.

Letters of one sound are near, vowels come and go: what two romanisations, a dictation or a machine translation of a
name do. A plain edit distance holds Makrun as far from Macron as from any other name of that length.
"""

import math
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate, product

_LETTERS = "abcdefghijklmnopqrstuvwxyzSZCT"
_VOWELS = "aeiouy"
_VOWEL_SWAP = 0.35
_VOWEL_LOST = 0.45
_GLIDE_LOST = 0.35  # h, y, j
_LOST = 1.0
_SWAP = 1.0
_VOWEL_FOR_CONSONANT = 1.2
_TURNED = 0.4  # two neighbours in the other order
_ALIKE = 0.25

# Letter groups that stand for one sound, written as one capital, in the order in which they are replaced.
_SOUNDS = (
    *(("schtsch", "S"), ("shch", "S"), ("tsch", "C"), ("dsch", "j"), ("sch", "S"), ("tch", "C"), ("dzh", "j")),
    *(("sh", "S"), ("ch", "C"), ("zh", "Z"), ("dj", "j"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t")),
    *(("ts", "T"), ("tz", "T"), ("ck", "k"), ("qu", "k"), ("q", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i")),
    ("w", "v"),
)
# Sounds that a sloppy hand or machine takes for one another.
_NEIGHBOURS = ("bfpv", "gkhc", "gj", "yj", "ij", "szSZcTC", "xszk", "jZC", "dt", "mn", "kcT", "rl", "hC")
_GLIDES = frozenset("hyj")
# Consonants by class, vowels and glides gone: what a garbled form still shares with the name.
_CLASSES = {c: str(n) for n, group in enumerate(("bfpv", "cgjkqsxzSZCT", "dt", "l", "mn", "r"), 1) for c in group}
_BONES = str.maketrans({c: _CLASSES.get(c) for c in map(chr, range(32, 127))})


def _swaps() -> dict[str, dict[str, float]]:
    """What it costs to put the second letter for the first."""
    table = {a + b: _VOWEL_SWAP for a, b in product(_VOWELS, repeat=2)}
    table |= {a + b: _ALIKE for group in _NEIGHBOURS for a, b in product(group, repeat=2)}
    table |= {"iy": 0.1, "yi": 0.1, "ck": 0.1, "kc": 0.1, "uv": _VOWEL_SWAP, "vu": _VOWEL_SWAP, "rl": 0.6, "lr": 0.6}
    for a, b in product(_LETTERS, repeat=2):
        mixed = (a in _VOWELS) != (b in _VOWELS)
        table.setdefault(a + b, _VOWEL_FOR_CONSONANT if mixed else _SWAP)
    table |= {a + a: 0.0 for a in _LETTERS}
    return {a: {b: table[a + b] for b in _LETTERS} for a in _LETTERS}


_SWAPS = _swaps()
_LOSSES = {c: _GLIDE_LOST if c in _GLIDES else _VOWEL_LOST if c in _VOWELS else _LOST for c in _LETTERS}


@lru_cache(maxsize=65_536)
def sounds(word: str) -> str:
    """The sounds of a folded word, one letter each: shchuchyn is SuCyn."""
    return "".join(c for c in _heard(word) if c in _LOSSES)


@lru_cache(maxsize=65_536)
def bones(word: str) -> str:
    """The consonants of a folded word by class, repeats once: makrun and macron are 5265."""
    return _bones(word)


def _bones(text: str) -> str:
    return _single(_heard(text).translate(_BONES), "123456")


def all_bones(words: Iterable[str]) -> list[str]:
    """The ``bones`` of many words, in their order, at a tenth of the time."""
    return _bones("\n".join(words)).split("\n")


def _heard(text: str) -> str:
    for letters, sound in _SOUNDS:
        text = text.replace(letters, sound)
    return _single(text, _LETTERS)


def _single(text: str, letters: str) -> str:
    for letter in letters:
        double = letter + letter
        while double in text:
            text = text.replace(double, letter)
    return text


@lru_cache(maxsize=65_536)
def closeness(one: str, other: str) -> float:
    """How near two folded words sound, 0 to 1; 1 when they sound the same."""
    a, b = sounds(one), sounds(other)
    if not a or not b:
        return 0.0
    return max(0.0, 1.0 - _cost(a, b) / max(len(a), len(b)))


def is_as_close(one: str, other: str, least: float) -> bool:
    """Whether two folded words sound at least so near: at a fraction of the time where they are far apart."""
    a, b = sounds(one), sounds(other)
    if not a or not b:
        return least <= 0.0
    return 1.0 - _cost(a, b, (1.0 - least) * max(len(a), len(b))) / max(len(a), len(b)) >= least


def _cost(a: str, b: str, most: float = math.inf) -> float:
    """What it takes to make ``a`` of ``b``: an edit distance with turned neighbours, weighted by sound.

    Where it is more than ``most``, infinity.
    """
    before_last: list[float] = []
    losses = [_LOSSES[c] for c in b]
    last = [0.0, *accumulate(losses)]
    before = ""
    for x in a:
        lost, swaps = _LOSSES[x], _SWAPS[x]
        cost = last[0] + lost
        row = [cost]
        # Written out rather than with min(): a book with nothing in common comes here a million times.
        for j, y in enumerate(b):
            cost += losses[j]
            swapped = last[j] + swaps[y]
            if swapped < cost:
                cost = swapped
            gone = last[j + 1] + lost
            if gone < cost:
                cost = gone
            if y == before and j and x == b[j - 1]:
                turned = before_last[j - 1] + _TURNED
                if turned < cost:
                    cost = turned
            row.append(cost)
        if min(row) > most and min(last) > most:
            return math.inf
        before_last, last, before = last, row, x
    return last[-1]
