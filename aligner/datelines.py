"""The line of place, day and agency before the first sentence of a story: "VALMONT, 12 May (AFP) -"."""

import re
from functools import lru_cache

from aligner.furniture import is_credit
from aligner.mentions.tables import date_words
from aligner.model import Span

_LONGEST = 80  # code points up to the dash that ends it
_DASH = re.compile(r"(?<=[\s.)])[-‐‑‒–—−]{1,2}(?=\s)|(?<=\.)[-‐‑‒–—−](?=\w)")
_WORD = re.compile(r"\w+")
_AGENCY = re.compile(r"\(\w{2,6}\)")  # in small letters as well: "Hamburg (dpa)"
_JOINING = frozenset("de del la el los las le les du des d l y et und and of en in à a sur von der am".split())


def dateline_end(text: str, span: Span, language: str) -> int:
    """Where the dateline of a passage ends, behind its dash; its start where it has none."""
    dash = _DASH.search(text, span.start, min(span.end, span.start + _LONGEST))
    return dash.end() if dash and _names_places(text[span.start : dash.start()], language) else span.start


def goes_with_the_next(text: str, start: int, end: int) -> bool:
    """Whether what ends at ``end`` is no sentence but the dateline of the next: "Corvilla (EFE).-", "Redacción."."""
    if end - start > _LONGEST:
        return False
    return is_credit(text[start:end].lower()) or _DASH.match(text, end) is not None


@lru_cache(maxsize=1024)
def _names_places(text: str, language: str) -> bool:
    """Whether there are only words with capitals, figures and dates, and more than a speaker's name."""
    words = _WORD.findall(_AGENCY.sub("", text))
    calendar = date_words(language)
    dated = any(w.isdigit() or w.lower() in calendar for w in words)
    told = all(not w[0].islower() or w in _JOINING or w in calendar for w in words)
    return told and bool(words) and (dated or "(" in text or all(w.isupper() or w in _JOINING for w in words))
