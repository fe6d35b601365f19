"""Numbers in a text, by value: digits, words, ordinals, fractions, shares and amounts of money."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from aligner.folding import Token, fold
from aligner.mentions.dates import CLOCK
from aligner.mentions.spoken import word_numbers
from aligner.mentions.tables import NumberWords, number_words
from aligner.mentions.units import Unit, counted_beside, is_counted_time, same_amount, unit_beside
from aligner.model import Mention, MentionKind, Span

_FRACTIONS = {"½": 0.5, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 0.25, "¾": 0.75, "⅕": 0.2, "⅛": 0.125}
_SIGNS = "".join(_FRACTIONS)
_DIGITS = re.compile(
    rf"(?<![a-zA-Z\u00c0-\u05ff\d_.,:/])(?:\d{{1,3}}(?:[.,\u00a0\u202f ]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)"
    rf"(?:\s?[{_SIGNS}])?|[{_SIGNS}]"
)
_ANY_DIGIT = re.compile(rf"[\d{_SIGNS}]")
_CODE_BEFORE = re.compile(r"[^\W\d_]-$")  # COVID-19, B-52
_CODE_AFTER = re.compile(r"^(?:[^\W\d_]{4,}\d|[A-Z]{1,3}\d|/\d)")
_ORDINAL_AFTER = re.compile(r"^(?:st|nd|rd|th|er|ère|ème|es?|re|nde?|\.?[ºª]|\.er)\b")
_DECADE_AFTER = re.compile(r"^['’]?s\b")
_MINUS = re.compile(r"(?:^|[\s(])(?:[-−–]|(?:minus|(?<!au\s)moins|(?<!al\s)(?<!lo\s)menos)\s)$", re.IGNORECASE)
_GLUED_SCALE = re.compile(r"^(bn|mn|m|k|b|tn)\b", re.IGNORECASE)
_GLUED = {"bn": 1e9, "b": 1e9, "mn": 1e6, "m": 1e6, "k": 1e3, "tn": 1e12}
_EURO_SCALE = re.compile(r"^\s?(M|Mds?|k)(?=\s?€)")
_EUROS = {"M": 1e6, "Md": 1e9, "Mds": 1e9, "k": 1e3}
_HALF_AFTER = re.compile(r"(?:\s+[^\W\d_]+)?\s+(?:et demie?|y medi[oa])\b")
_SCALE_AFTER = re.compile(r"^[\s-]+([^\W\d_]+)\.?")
_SHORT_DATE = re.compile(r"(?<![\w.,:/-])(?:\d{1,2}([./])\d{1,2}\1\d{2,4}|\d{4}-\d\d-\d\d)(?![\w/-]|[.]\d)")
_THOUSAND = 1_000
_MILLION = 1_000_000
_CENTURY = 100
_BEFORE = 10  # code points before a number among which its sign stands: minus, but au moins
_RANGE = re.compile(r"\s*(?:to|and|or|bis|auf|und|oder|à|et|ou|a|y|o|[-–])\s*")
_PHONE = re.compile(r"\+?\d[\d\s()-]{7,}\d")


def numbers(text: str, span: Span, language: str, cut: Sequence[Token] | None = None) -> list[Mention]:
    """The numbers in ``text[span]`` in order; ``normal`` is ``value`` or ``value unit``, readings parted by ``|``.

    A number that may be read in two ways ("1.200") has both readings; ``same_number`` compares them.
    ``cut`` are the words of ``text[span]``, where the caller has cut them already.
    """
    table = number_words(language)
    found = [*_digit_numbers(text, span, table), *word_numbers(text, span, table, cut)]
    found.sort(key=lambda m: (m.span.start, -m.span.end))  # of two that overlap the longer stays
    kept: list[Mention] = []
    for mention in found:
        if not kept or mention.span.start >= kept[-1].span.end:
            kept.append(mention)
    kept = _with_rest(text, kept, table)
    for n in range(len(kept) - 1):
        one, other = kept[n : n + 2]
        if _RANGE.fullmatch(text, one.span.end, other.span.start):
            kept[n] = _with_scale_of(one, other, table.decimal)
            kept[n + 1] = _with_century_of(one, other)
    return kept


def _with_century_of(one: Mention, other: Mention) -> Mention:
    """The second year of a range, with a second reading where it is cut short: 2015-18."""
    first, last = one.normal, other.normal
    if not (len(first) == 4 and len(last) == 2 and (first + last).isdigit() and first[2:] < last):
        return other
    return replace(other, normal=f"{last}|{first[:2]}{last}")


def _with_rest(text: str, found: Sequence[Mention], table: NumberWords) -> list[Mention]:
    """The numbers, one that ends in a scale and the figures right behind it as one: mil 200, 2 millones 300 mil."""
    joined: list[Mention] = []
    for mention in found:
        before = joined[-1] if joined else None
        if before and table.decimal == "," and text[before.span.end : mention.span.start] in (" ", "\u00a0"):
            scale = table.scales.get(fold(before.text.split()[-1]), 0)
            (whole, unit), (rest, rest_unit) = _readings(before.normal)[0], _readings(mention.normal)[-1]
            if scale == _THOUSAND and rest % _MILLION == 0 and rest < _THOUSAND * _MILLION:  # 3 mil 400 millones
                whole, scale = whole * _MILLION, _THOUSAND * _MILLION
            if scale >= _THOUSAND and not unit and 0 < rest < scale and rest_unit not in ("ordinal", "times"):
                span = Span(before.span.start, mention.span.end)
                normal = f"{whole + rest:.10g} {rest_unit}".strip()
                joined[-1] = replace(before, span=span, text=span.of(text), normal=normal)
                continue
        joined.append(mention)
    return joined


def _with_scale_of(one: Mention, other: Mention, decimal: str) -> Mention:
    """The first number of a range, with a second reading where only the other has a scale: 3 to 5 million euros."""
    figures = _DIGITS.search(other.text)
    counted = _values(figures.group(), decimal)[0] if figures else 0
    (value, unit), (whole, other_unit) = _readings(one.normal)[0], _readings(other.normal)[0]
    scale = whole / counted if counted else 1
    if abs(value) >= _THOUSAND or round(scale) < _THOUSAND or unit not in ("", other_unit):
        return one
    return replace(one, normal=f"{one.normal}|{value * scale:.10g} {other_unit}".strip())


def same_number(one: Mention, other: Mention) -> bool:
    """Whether some reading of both is the same amount."""
    return one.normal == other.normal or any(
        same_amount(*a, *b) for a in _readings(one.normal) for b in _readings(other.normal)
    )


def unit_of(mention: Mention) -> str:
    """The unit of a number (``%``, ``dollar``, ``ordinal``, …), or nothing."""
    return _readings(mention.normal)[0][1]


def value_of(mention: Mention) -> str:
    """The normal form of a number or date; of twelve years it is that of twelve."""
    value, _, unit = mention.normal.partition(" ")
    return value if is_counted_time(unit) else mention.normal


@lru_cache(maxsize=4096)
def _readings(normal: str) -> tuple[tuple[float, str], ...]:
    return tuple((float(value), unit) for value, _, unit in (part.partition(" ") for part in normal.split("|")))


def _digit_numbers(text: str, span: Span, table: NumberWords) -> Iterator[Mention]:
    if not _ANY_DIGIT.search(text, span.start, span.end):
        return
    phones = [m.span() for m in _PHONE.finditer(text, span.start, span.end) if _is_phone(m.group())]
    dated = [m.span() for m in _SHORT_DATE.finditer(text, span.start, span.end)]
    clocks = [m.span() for m in CLOCK.finditer(text, span.start, span.end)]
    for start, end in dated:
        yield from _short_date(text, start, end)
    for match in _DIGITS.finditer(text, span.start, span.end):
        start, end = match.span()
        before, after = text[max(span.start, start - _BEFORE) : start], text[end : min(span.end, end + 24)]
        is_code = _CODE_BEFORE.search(before) or _CODE_AFTER.match(after) or re.match(r":\d\d\b", after)
        if is_code or any(a <= start < b for a, b in (*phones, *dated, *clocks)):
            continue
        minus = _MINUS.search(before)
        unit, scale, length = Unit(), 1.0, 0
        if ordinal := _ORDINAL_AFTER.match(after):
            unit = Unit("ordinal", 0, ordinal.end())
        elif decade := _DECADE_AFTER.match(after):
            unit = Unit("decade", 0, decade.end())
        elif (
            after[:1].isalpha()
            and after[0] < "\u2e80"
            and not (_GLUED_SCALE.match(after) or _EURO_SCALE.match(after))
            and not unit_beside("", after).name
        ):
            continue  # 4x4 and BNT162b2 are codes
        else:
            scale, length = _scale(after, table)
            end += length
            unit = counted_beside(before, text[end : min(span.end, end + 24)])
        half = _HALF_AFTER.match(text, end, span.end) if table.decimal == "," else None
        if half:
            unit = Unit(unit.name, unit.before, half.end() - end)
        signed = len(minus.group().lstrip(" (\u00a0")) if minus else 0
        whole = Span(start - max(unit.before, signed), end + unit.after)
        values = [value + 0.5 * bool(half) for value in _values(match.group(), table.decimal)]
        readings = [(value * scale * unit.size * (-1 if minus else 1), unit.name) for value in values]
        readings += _other_readings(values[0], unit.name, after[:length])
        yield Mention(MentionKind.NUMBER, whole, whole.of(text), "|".join(f"{v:.10g} {u}".strip() for v, u in readings))


def _other_readings(value: float, unit: str, glued: str) -> list[tuple[float, str]]:
    """What figures may mean as well: metres in 12m, the 1980s in the '80s."""
    if glued == "m" and not unit:
        return [(value, "meter")]
    if unit == "decade" and value < _CENTURY:
        return [(1900 + value, unit), (2000 + value, unit)]
    return []


def _short_date(text: str, start: int, end: int) -> Iterator[Mention]:
    """The day and the year of 14.06.2027; its month is found with the dates."""
    parts = list(re.finditer(r"\d+", text[start:end]))
    for part in (parts[0], parts[2]):
        value = int(part.group())
        yield Mention(MentionKind.NUMBER, Span(start + part.start(), start + part.end()), part.group(), str(value))


def _is_phone(text: str) -> bool:
    return sum(c.isdigit() for c in text) >= 9 and not re.fullmatch(r"\d{1,3}(?:[ \u00a0]\d{3})+", text)


def _scale(after: str, table: NumberWords) -> tuple[float, int]:
    if glued := _GLUED_SCALE.match(after):
        return _GLUED[glued.group(1).lower()], glued.end()
    if euros := _EURO_SCALE.match(after):
        return _EUROS[euros.group(1)], euros.end()
    if (spaced := _SCALE_AFTER.match(after)) and (scale := table.scales.get(fold(spaced.group(1)), 0)) >= 1000:
        end = spaced.end(1)
        more, further = _scale(after[end:], table) if scale == 1000 else (1.0, 0)  # 9 mil millones
        return scale * more, end + further
    return 1.0, 0


def _values(raw: str, decimal: str) -> list[float]:
    """The values a string of digits may have: first as the language writes it, then as others might."""
    fraction = sum(_FRACTIONS[c] for c in raw if c in _FRACTIONS)
    digits = raw.strip(_SIGNS + " \u00a0\u202f")
    if not digits:
        return [fraction]
    marks = [c for c in digits if c in ".,"]
    plain = re.sub(r"[\s\u00a0\u202f]", "", digits)
    if not marks:
        return [float(plain) + fraction]
    last = marks[-1]
    tail = len(plain) - plain.rindex(last) - 1
    as_decimal = (
        float(plain.replace("," if last == "." else ".", "").replace(last, ".")) if marks.count(last) == 1 else None
    )
    as_whole = float(re.sub(r"[.,]", "", plain)) if tail == 3 and len(set(marks)) == 1 else None
    ordered = [as_decimal, as_whole] if last == decimal else [as_whole, as_decimal]
    return [value + fraction for value in ordered if value is not None] or [float(re.sub(r"[.,]", "", plain))]
