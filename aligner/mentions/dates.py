"""Months, weekdays and times of day. Days and years are numbers and are found as such."""

import re
from collections.abc import Iterator, Sequence

from aligner.folding import Token, words
from aligner.mentions.tables import date_words
from aligner.model import Mention, MentionKind, Span

_TIME = re.compile(
    r"(?<![\w:.])([01]?\d|2[0-4])(?::([0-5]\d))?\s?(a\.?m\b\.?|p\.?m\b\.?)|(?<![\w:.])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_SHORT = re.compile(r"(?<![\w.,:/-])(?:\d{1,2}([./])(\d{1,2})\1\d{2,4}|\d{4}-(\d\d)-\d\d)(?![\w/-]|[.]\d)")
_ZONE = re.compile(r"(?<=[\d.mM] )(?:GMT|UTC|CES?T|MES?Z|EES?T|BST|MSK|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|JST|IST)\b")
_SAME_ZONE = {"UTC": "GMT", "MEZ": "CET", "MESZ": "CEST"}
_CAPITALISED = frozenset({"en", "de", "nl", "und"})  # languages that write months and weekdays with a capital
_AMBIGUOUS = frozenset({"may", "march", "mar", "jan", "jun", "sun", "sat", "mon", "wed", "dec", "fri", "august"})


def dates(text: str, span: Span, language: str, cut: Sequence[Token] | None = None) -> list[Mention]:
    """The date words and times in ``text[span]`` in order; ``normal`` is such as ``month 9`` or ``time 17:30``.

    ``cut`` are the words of ``text[span]``, where the caller has cut them already.
    """
    table = date_words(language)
    found = []
    for token in words(text, span.start, span.end) if cut is None else cut:
        normal = table.get(token.folded.removesuffix("'s"))
        if normal is None or (language in _CAPITALISED and not token.text[0].isupper()):
            continue
        if token.folded in _AMBIGUOUS and language in ("en", "und") and not _dated(text, token.start, token.end, span):
            continue
        end = token.end + (text[token.end : token.end + 1] == "." and len(token.text) <= 5)
        found.append(Mention(MentionKind.DATE, Span(token.start, min(end, span.end)), token.text, normal))
    if _DIGIT.search(text, span.start, span.end):
        found += _in_figures(text, span)
    for match in _ZONE.finditer(text, span.start, span.end):
        zone = match.group()
        found.append(Mention(MentionKind.DATE, Span(*match.span()), zone, f"zone {_SAME_ZONE.get(zone, zone)}"))
    return sorted(found, key=lambda m: m.span)


def _in_figures(text: str, span: Span) -> Iterator[Mention]:
    """Times of day, and the months of dates such as 14.06.2027."""
    for match in _TIME.finditer(text, span.start, span.end):
        hour, minute = int(match.group(1) or match.group(4)), int(match.group(2) or match.group(5) or 0)
        half = (match.group(3) or "").lower()
        hour = hour % 12 + 12 * half.startswith("p") if half else hour
        yield Mention(MentionKind.DATE, Span(*match.span()), match.group(), f"time {hour}:{minute:02}")
    for match in _SHORT.finditer(text, span.start, span.end):
        group = 2 if match.group(2) else 3
        normal = f"month {int(match.group(group))}"
        yield Mention(MentionKind.DATE, Span(*match.span(group)), match.group(group), normal)


def _dated(text: str, start: int, end: int, span: Span) -> bool:
    """Whether a word that may be no date ("May", "March") has a number or a preposition of time beside it."""
    before, after = text[max(span.start, start - 12) : start], text[end : min(span.end, end + 8)]
    return bool(
        re.search(
            r"\d(?:st|nd|rd|th)?\s+(?:of\s+)?$|\b(?:in|since|until|by|of|last|next|this|from|to|and|late|early|mid)[\s-]+$",
            before,
            re.I,
        )
        or re.match(r"\.?,?\s+\d", after)
    )
