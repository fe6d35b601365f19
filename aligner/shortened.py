"""Full stops that end no sentence: behind a shortened word, a number that counts, letters that stand for words."""

import json
import re
from functools import lru_cache

from aligner.assets import asset
from aligner.folding import fold
from aligner.language import function_words
from aligner.mentions.tables import date_words

_TAIL = 24  # code points before a full stop that are looked at
_WORD = re.compile(r"([^\s.('’]+)\.$")
_NEXT = re.compile(r"\s*[\"“„«»(]*(\w+)")
_COUNTED = re.compile(
    r"(?:(?P<before>[^\W\d_]+)|[,–-])\s+(?:\d{1,3}|[IVXL]+)\.$"
)  # im 3. | Quartal, Johannes XXIII. | …
_LETTERS = re.compile(r"\b(?:[A-ZÀ-Þ]\.-[A-ZÀ-Þ]|([A-ZÀ-Þ])\1\.\s?([A-ZÀ-Þ])\2)\.$")  # J.-C., EE.UU.
_PARTED = re.compile(r"\b[A-ZÀ-Þ]{1,2}\.$")  # CC. | OO.
# German words between which and a noun a number stands that counts: im 3. Quartal, zum 25. Mal.
_LEADS = frozenset(
    "am im der die das dem den des zum zur vom beim ein eine einen einem einer seit ihr ihre ihren ihrem sein seine "
    "seinen seinem unser unsere jeder jede jedes und bis oder sowie ab".split()
)


@lru_cache(maxsize=16)
def shortened(language: str) -> frozenset[str]:
    """The folded words of ``language`` that are written with a full stop; none without a table."""
    table: dict[str, str] = json.loads(asset("words/abbreviations.json").read_text(encoding="utf-8"))
    return frozenset(fold(word) for word in table.get(language, "").split())


def goes_on(body: str, start: int, end: int, language: str) -> bool:
    """Whether the sentence goes on behind ``body[start:end]``, though a splitter ended it at a full stop there.

    It does not where a word of grammar follows: "Er wurde 3. Danach …". Nothing is said of English.
    """
    known = shortened(language)
    tail = body[max(start, end - _TAIL) : end].rstrip()
    if not known or not tail.endswith(".") or tail.endswith(".."):
        return False
    if body[end - 1 : end] == "." and body[end : end + 1].isupper() and _PARTED.search(tail):
        return True
    following = _NEXT.match(body, end)
    if following is None or (word := fold(following.group(1))) in function_words(language):
        return False
    if language == "de" and (counted := _COUNTED.search(tail)):
        before = counted.group("before")
        led = fold(before or "") in _LEADS or (before and before[0].isupper() and not tail[-2].isdigit())
        return bool(led) or date_words(language).get(word, "").startswith("month")
    last = _WORD.search(tail)
    return bool(_LETTERS.search(tail) or (last and fold(last.group(1)) in known))
