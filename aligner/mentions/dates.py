"""Months, weekdays, times of day and turns such as "next" year. Days and years are numbers and are found as such."""

import re
from collections.abc import Iterator, Sequence

from aligner.folding import Token, words
from aligner.mentions.tables import date_words, turn_words
from aligner.model import Mention, MentionKind, Span

# 9 a.m., 9.30 pm; 19.30 Uhr, 19 Uhr, 14.30 horas; vers 18 heures 30; a las 2.30; 14h30, 14 h 30, 14h; 17:30.
CLOCK = re.compile(
    r"(?<![\w:.,])(?:"
    r"(?P<half_hour>[01]?\d|2[0-4])(?:[:.](?P<half_minute>[0-5]\d))?\s?(?P<half>[ap]\.?m\b\.?)"
    r"|(?P<said_hour>[01]?\d|2[0-4])(?:[:.](?P<said_minute>[0-5]\d))?\s?(?:Uhr\b|(?<=\d\d[:. ]\d\d\s)(?:horas|hrs|h)\b)"
    r"|(?:(?<=\bà )|(?<=\bvers )|(?<=\bdès )|(?<=jusqu'à )|(?<=avant ))(?P<spelt_hour>[01]?\d|2[0-4])"
    r"\s?heures?(?:\s(?P<spelt_minute>[0-5]\d)\b)?"
    r"|(?<=\blas )(?P<spanish_hour>[01]?\d|2[0-4])"
    r"(?:[:.](?P<spanish_minute>[0-5]\d)(?:\s?(?:horas|hrs|h)\b)?|\s?(?:horas|hrs|h)\b)"
    r"|(?P<french_hour>[01]?\d|2[0-4])(?:h|\s?h\s?(?P<french_minute>[0-5]\d))(?!\w)"
    r"|(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?![\d:]))",
    re.IGNORECASE,
)
_SHORTENED = 5  # letters of a month or weekday that may be cut short
_DIGIT = re.compile(r"\d")
_HOURS = ("half_hour", "said_hour", "spelt_hour", "spanish_hour", "french_hour", "hour")
_MINUTES = ("half_minute", "said_minute", "spelt_minute", "spanish_minute", "french_minute", "minute")
_SHORT = re.compile(r"(?<![\w.,:/-])(?:\d{1,2}([./])(\d{1,2})\1\d{2,4}|\d{4}-(\d\d)-\d\d)(?![\w/-]|[.]\d)")
# Minutes before or behind Greenwich; two where a short form leaves open whether it is summer.
ZONES = {
    "GMT": (0,), "UTC": (0,), "BST": (60,), "CET": (60,), "MEZ": (60,), "CEST": (120,), "MESZ": (120,), "EET": (120,),
    "EEST": (180,), "MSK": (180,), "IST": (330,), "JST": (540,), "EST": (-300,), "EDT": (-240,), "ET": (-300, -240),
    "CST": (-360,), "CDT": (-300,), "MST": (-420,), "MDT": (-360,), "PST": (-480,), "PDT": (-420,), "PT": (-480, -420),
}  # fmt: skip
_ZONE = re.compile(rf"[\s\u00a0\u202f]\(?({'|'.join(sorted(ZONES, key=len, reverse=True))})\b\)?")
_DAY = 24 * 60  # minutes
_CAPITALISED = frozenset({"en", "de", "nl", "und"})  # languages that write months and weekdays with a capital
_ENGLISH = frozenset({"may", "march", "mar", "jan", "jun", "sun", "sat", "mon", "wed", "dec", "fri", "august"})
_SPANISH = frozenset("ene feb mar abr may jun jul ago sept sep oct nov dic".split())
_AMBIGUOUS = {"en": _ENGLISH, "und": _ENGLISH, "es": _SPANISH}  # words that are dates only beside a number or the like


def dates(text: str, span: Span, language: str, cut: Sequence[Token] | None = None) -> list[Mention]:
    """The date words and times in ``text[span]`` in order; ``normal`` is such as ``month 9`` or ``time 17:30 GMT``.

    ``cut`` are the words of ``text[span]``, where the caller has cut them already.
    """
    table = date_words(language)
    found = []
    tokens = words(text, span.start, span.end) if cut is None else cut
    for token in [t for t in tokens if t.folded in table or t.folded[-1:] == "s"]:
        normal = table.get(token.folded.removesuffix("'s"))
        if normal is None or (language in _CAPITALISED and _is_name(normal) and not token.text[0].isupper()):
            continue
        if token.folded in _AMBIGUOUS.get(language, ()) and not _dated(text, token.start, token.end, span):
            continue
        end = token.end + _has_stop(text, token, span)
        found.append(Mention(MentionKind.DATE, Span(token.start, min(end, span.end)), token.text, normal))
    found += _turns(tokens, language)
    if _DIGIT.search(text, span.start, span.end):
        found += _in_figures(text, span)
    return sorted(found, key=lambda m: m.span)


def _turns(tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Next, last and this beside a stretch of time, a weekday or a month: next week, l'année dernière."""
    turns, stretches = turn_words(language)
    calendar = date_words(language)
    said = [n for n, t in enumerate(tokens) if t.folded in turns]
    for n in said:
        token = tokens[n]
        beside = [tokens[k].folded for k in (n - 1, n + 1) if 0 <= k < len(tokens)]
        if any(word in stretches or _is_name(calendar.get(word, "")) for word in beside):
            yield Mention(MentionKind.DATE, Span(token.start, token.end), token.text, turns[token.folded])


def _has_stop(text: str, token: Token, span: Span) -> bool:
    """Whether the full stop behind a word shortens it ("Sept. 5") rather than ending the sentence ("le 3 août.")."""
    if text[token.end : token.end + 1] != "." or len(token.text) > _SHORTENED:
        return False
    rest = text[token.end + 1 : span.end].strip("\"'”’»)] \n\t")
    return bool(rest) and not (len(token.text) > _SHORTENED - 1 and rest[0].isupper())


def _is_name(normal: str) -> bool:
    return normal.startswith(("month", "weekday"))


def same_date(one: Mention, other: Mention) -> bool:
    """Whether two date words say the same; times of two zones are one where they are the same moment."""
    if one.normal == other.normal:
        return True
    ours, theirs = one.normal.split(), other.normal.split()
    if ours[0] == theirs[0] == "weekday":
        return ours[1] == theirs[1] and len(ours) != len(theirs)  # Montagabend, Montag
    if ours[0] != "time" or theirs[0] != "time":
        return False
    if len(ours) == len(theirs) == 3:
        return not _moments(ours[1], ours[2]).isdisjoint(_moments(theirs[1], theirs[2]))
    return ours[1] == theirs[1]  # a house that leaves out the zone changes no time


def _moments(clock: str, zone: str) -> set[int]:
    """The minutes of the day in Greenwich that a time in a zone may be."""
    hour, _, minute = clock.partition(":")
    return {(int(hour) * 60 + int(minute) - offset) % _DAY for offset in ZONES[zone]}


def _in_figures(text: str, span: Span) -> Iterator[Mention]:
    """Times of day, and the months of dates such as 14.06.2027."""
    for match in CLOCK.finditer(text, span.start, span.end):
        hour, minute = (int(next(filter(None, match.group(*names)), "0")) for names in (_HOURS, _MINUTES))
        if half := match.group("half"):
            hour = hour % 12 + 12 * (half[0] in "pP")
        zone = _ZONE.match(text, match.end(), span.end)
        whole = Span(match.start(), zone.end() if zone else match.end())
        normal = f"time {hour}:{minute:02}{' ' + zone.group(1) if zone else ''}"
        yield Mention(MentionKind.DATE, whole, whole.of(text), normal)
    for match in _SHORT.finditer(text, span.start, span.end):
        group = 2 if match.group(2) else 3
        normal = f"month {int(match.group(group))}"
        yield Mention(MentionKind.DATE, Span(*match.span(group)), match.group(group), normal)


def _dated(text: str, start: int, end: int, span: Span) -> bool:
    """Whether a word that may be no date ("May", "March") has a number or a preposition of time beside it."""
    before, after = text[max(span.start, start - 12) : start], text[end : min(span.end, end + 8)]
    return bool(
        re.search(
            r"\d(?:st|nd|rd|th)?\s+(?:of\s+)?$"
            r"|\b(?:in|since|until|before|after|during|through|by|of|last|next|this|from|to|and|late|early|mid)[\s-]+$",
            before,
            re.I,
        )
        or re.match(r"\.?,?\s+\d", after)
    )
