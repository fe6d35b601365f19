"""Numbers in a text, by value: digits, words, ordinals, fractions, shares and amounts of money."""

import re
from collections.abc import Iterator, Sequence

from aligner.folding import Token, fold, words
from aligner.mentions.tables import NumberWords, number_words
from aligner.model import Mention, MentionKind, Span

_FRACTIONS = {"½": 0.5, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 0.25, "¾": 0.75, "⅕": 0.2, "⅛": 0.125}
_SIGNS = "".join(_FRACTIONS)
_DIGITS = re.compile(
    rf"(?<![\w.,:/])(?:\d{{1,3}}(?:[.,\u00a0\u202f ]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)"
    rf"(?:\s?[{_SIGNS}])?|[{_SIGNS}]"
)
_CODE_BEFORE = re.compile(r"[^\W\d_]-$")  # COVID-19, B-52
_CODE_AFTER = re.compile(r"^(?:[^\W\d_]{4,}\d|[A-Z]{1,3}\d|/\d)")
_ORDINAL_AFTER = re.compile(r"^(?:st|nd|rd|th|er|ère|ème|e|º|ª)\b")
_GLUED_SCALE = re.compile(r"^(bn|mn|m|k|b|tn)\b", re.IGNORECASE)
_GLUED = {"bn": 1e9, "b": 1e9, "mn": 1e6, "m": 1e6, "k": 1e3, "tn": 1e12}
_SCALE_AFTER = re.compile(r"^[\s-]+([^\W\d_]+)\.?")
_SHARE_AFTER = re.compile(
    r"^[\s-]*(?:%|percent\b|per\s+cent\b|percentage\b|prozent\b|pour\s*cent\b|por\s+ciento\b|pct\b|процент|відсот)",
    re.IGNORECASE,
)
_MONEY_SIGN = re.compile(r"([$€£¥₽₴])\s?$")
_MONEY_AFTER = re.compile(
    r"^[\s-]*(?:([€$£¥₽₴])|(dollar|euro|pound|ruble|rouble|rubel|yen|yuan|hryvnia|franc|peso|dólar|libra|pfund)(?:s|es|n|en)?\b)",
    re.IGNORECASE,
)
_MONEY = {"$": "dollar", "dólar": "dollar", "€": "euro", "£": "pound", "libra": "pound", "pfund": "pound", "¥": "yen",
          "₽": "ruble", "rouble": "ruble", "rubel": "ruble", "₴": "hryvnia"}  # fmt: skip
_PHONE = re.compile(r"\+?\d[\d\s()-]{7,}\d")


def numbers(text: str, span: Span, language: str) -> list[Mention]:
    """The numbers in ``text[span]`` in order; ``normal`` is ``value`` or ``value unit``, readings parted by ``|``.

    A number that may be read in two ways ("1.200") has both readings; ``same_number`` compares them.
    """
    table = number_words(language)
    found = [*_digit_numbers(text, span, table), *_word_numbers(text, span, table)]
    found.sort(key=lambda m: (m.span.start, -m.span.end))
    kept: list[Mention] = []
    for mention in found:
        if not kept or mention.span.start >= kept[-1].span.end:
            kept.append(mention)
    return kept


def same_number(one: Mention, other: Mention) -> bool:
    """Whether some reading of both has the same value, and their units do not contradict each other."""
    return any(
        abs(a - b) <= 1e-6 * max(abs(a), abs(b)) and (unit_a == unit_b or not unit_a or not unit_b)
        for a, unit_a in _readings(one)
        for b, unit_b in _readings(other)
    )


def value_of(mention: Mention) -> float:
    """The value of a number, in its first reading."""
    return _readings(mention)[0][0]


def unit_of(mention: Mention) -> str:
    """The unit of a number (``%``, ``dollar``, ``ordinal``, …), or nothing."""
    return _readings(mention)[0][1]


def _readings(mention: Mention) -> list[tuple[float, str]]:
    return [(float(value), unit) for value, _, unit in (part.partition(" ") for part in mention.normal.split("|"))]


def _digit_numbers(text: str, span: Span, table: NumberWords) -> Iterator[Mention]:
    phones = [m.span() for m in _PHONE.finditer(text, span.start, span.end) if _is_phone(m.group())]
    for match in _DIGITS.finditer(text, span.start, span.end):
        start, end = match.span()
        before, after = text[max(span.start, start - 3) : start], text[end : min(span.end, end + 24)]
        is_code = _CODE_BEFORE.search(before) or _CODE_AFTER.match(after) or re.match(r":\d\d\b", after)
        if is_code or any(a <= start < b for a, b in phones):
            continue
        unit, scale = "", 1.0
        if ordinal := _ORDINAL_AFTER.match(after):
            unit, end = "ordinal", end + ordinal.end()
        elif after[:1].isalpha() and not _GLUED_SCALE.match(after):
            continue  # 19th is done above; 4x4 and BNT162b2 are codes
        else:
            scale, length = _scale(after, table)
            end += length
            after = text[end : min(span.end, end + 24)]
            unit = _unit(before, after)
        readings = "|".join(_normal(value * scale, unit) for value in _values(match.group(), table.decimal))
        yield Mention(MentionKind.NUMBER, Span(start, end), text[start:end], readings)


def _is_phone(text: str) -> bool:
    return sum(c.isdigit() for c in text) >= 9 and not re.fullmatch(r"\d{1,3}(?:[ \u00a0]\d{3})+", text)


def _scale(after: str, table: NumberWords) -> tuple[float, int]:
    if glued := _GLUED_SCALE.match(after):
        return _GLUED[glued.group(1).lower()], glued.end()
    if (spaced := _SCALE_AFTER.match(after)) and (scale := table.scales.get(fold(spaced.group(1)), 0)) >= 1000:
        return scale, spaced.end(1)
    return 1.0, 0


def _unit(before: str, after: str) -> str:
    if _SHARE_AFTER.match(after):
        return "%"
    sign = _MONEY_SIGN.search(before)
    name = sign.group(1) if sign else ""
    if not name and (money := _MONEY_AFTER.match(after)):
        name = (money.group(1) or money.group(2)).lower()
    return _MONEY.get(name, name)


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


def _normal(value: float, unit: str) -> str:
    return f"{value:.10g} {unit}".strip()


def _word_numbers(text: str, span: Span, table: NumberWords) -> Iterator[Mention]:
    tokens = words(text, span.start, span.end)
    n = 0
    while n < len(tokens):
        value, count, unit = _spoken(tokens, n, table, text)
        if not count:
            n += 1
            continue
        start, end = tokens[n].start, tokens[n + count - 1].end
        unit = unit or _unit(text[max(span.start, start - 3) : start], text[end : min(span.end, end + 24)])
        yield Mention(MentionKind.NUMBER, Span(start, end), text[start:end], _normal(value, unit))
        n += count


def _spoken(tokens: Sequence[Token], at: int, table: NumberWords, text: str) -> tuple[float, int, str]:
    """Value, number of tokens (0 where none starts) and unit of the number said in words at ``at``."""
    total, current, n = 0.0, 0.0, at
    while n < len(tokens):
        word = tokens[n].folded
        glued = n == at or not text[tokens[n - 1].end : tokens[n].start].strip(" -\u00a0")
        if not glued:
            break
        if word in table.tens and current % 100 == 0:
            current += table.tens[word]
        elif word in table.units and (current % 10 == 0 or n == at) and (n == at or current >= 20 or current == 0):
            current += table.units[word]
        elif word in table.ones and (
            _scale_follows(tokens, n + 1, table) if n == at else current >= 20 and current % 10 == 0
        ):
            if word == "a" and n > at:
                break
            current += 1
        elif word in table.scales and n > at and current:
            scale = table.scales[word]
            if scale == 100:
                current *= 100
            else:
                total, current = total + current * scale, 0.0
        elif word in table.ordinals and (n == at or current >= 20):
            return total + current + table.ordinals[word], n + 1 - at, "ordinal"
        elif not (
            word in table.joins
            and n > at
            and n + 1 < len(tokens)
            and tokens[n + 1].folded in {**table.units, **table.tens}
            and current >= 20
        ):
            break
        n += 1
    return total + current, n - at, ""


def _scale_follows(tokens: Sequence[Token], n: int, table: NumberWords) -> bool:
    return n < len(tokens) and tokens[n].folded in table.scales and len(tokens[n].folded) > 2
