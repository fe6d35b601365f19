"""The copy's own typography, kept when words of the original are put into it."""

import re
from collections import Counter

from aligner.desk.fitting import opens

_APOSTROPHE = re.compile(r"['’](?:(?<=\w['’])(?=\w)|(?<=[sS]['’])(?=\s))")  # the sign first: a book is searched for it
_PAIRS = {"“": ("“", "”"), "„": ("„", "“"), "«": ("«", "»"), "»": ("»", "«"), '"': ('"', '"')}
_DOUBLE = re.compile('[“”„«»"]')
_SPLIT = re.compile(r"^(?P<stem>.*?)(?P<ending>['’][sS])?$", re.DOTALL)
_LONG_CAPITALS = 5  # letters from which a word in capitals is set so, and not an abbreviation


def in_style_of(text: str, words: str) -> str:
    """``words`` with the quotation marks and apostrophes that ``text`` uses most; as they are where it uses none."""
    if _DOUBLE.search(words):
        marks = Counter(text[m.start()] for m in _DOUBLE.finditer(text) if opens(text, m.start()))
        pair = _PAIRS.get(marks.most_common(1)[0][0]) if marks else None
        if pair:
            words = _DOUBLE.sub(lambda m: pair[0] if opens(words, m.start()) else pair[1], words)
    if _APOSTROPHE.search(words):
        apostrophes = Counter(_APOSTROPHE.findall(text))
        if apostrophes:
            words = _APOSTROPHE.sub(apostrophes.most_common(1)[0][0], words)
    return words


def quoted_like(text: str, words: str) -> str:
    """``words`` in the quotation marks that ``text`` uses most, curly ones where it uses none."""
    return in_style_of(text, f"“{words}”")


def name_in_place_of(wrong: str, right: str, line: str) -> str:
    """The name ``right`` in the shape of ``wrong``: its possessive ending with its apostrophe, its capitals.

    ``line`` is the line in which it stands: a short word in capitals is an abbreviation unless all of the line is so.
    """
    stem, ending = _split(right)[0], _split(wrong)[1]
    letters = [c for c in wrong if c.isalpha()]
    shouted = len(letters) >= _LONG_CAPITALS or line.isupper()
    return (stem.upper() if wrong.isupper() and shouted else stem) + ending


def _split(name: str) -> tuple[str, str]:
    """A name without its possessive ending, and the ending."""
    match = _SPLIT.match(name)
    return (match["stem"], match["ending"] or "") if match else (name, "")


def balanced(words: str) -> str:
    """``words`` with the quotation mark that they open and do not close, or close and do not open."""
    opened: list[str] = []
    first = ""
    for match in _DOUBLE.finditer(words):
        if opens(words, match.start()):
            opened.append(match[0])
        elif opened:
            opened.pop()
        else:
            first = next((o for o, (_, c) in _PAIRS.items() if c == match[0]), match[0])
    return first + words + (_PAIRS.get(opened[-1], ("", ""))[1] if opened else "")
