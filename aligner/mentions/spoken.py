"""Numbers said in words."""

from collections.abc import Iterator, Sequence

from aligner.folding import Token, words
from aligner.mentions.tables import NumberWords
from aligner.mentions.units import unit_beside
from aligner.model import Mention, MentionKind, Span

_LOOK = 24  # code points looked at behind a number for its unit


def word_numbers(text: str, span: Span, table: NumberWords, cut: Sequence[Token] | None = None) -> Iterator[Mention]:
    """The numbers in words in ``text[span]``: "sixty", "two and a half", "half a million", "two-thirds", "Dozens"."""
    tokens = words(text, span.start, span.end) if cut is None else cut
    n = 0
    if table.compound is None and table.openers.isdisjoint([t.folded for t in tokens]):
        return
    while n < len(tokens):
        if tokens[n].folded not in table.openers and _compound(tokens[n].folded, table) is None:
            n += 1
            continue
        value, count, unit = _part(tokens, n, table) or _vague(tokens, n, table) or _spoken(tokens, n, table, text)
        if not count:
            n += 1
            continue
        value, count = _with_half(tokens, n, count, value, table)
        start, end = tokens[n].start, tokens[n + count - 1].end
        beside = unit_beside(text[max(span.start, start - 3) : start], text[end : min(span.end, end + _LOOK)])
        name = unit or beside.name
        whole = Span(start - beside.before, end + beside.after)
        yield Mention(MentionKind.NUMBER, whole, whole.of(text), f"{value:.10g} {name}".strip())
        n += count


def _part(tokens: Sequence[Token], n: int, table: NumberWords) -> tuple[float, int, str] | None:
    """ "half a million", "two-thirds", "three quarters"."""
    word = tokens[n].folded
    following = [t.folded for t in tokens[n + 1 : n + 3]]
    if word in table.parts and len(following) == 2 and following[0] in {**table.ones, "an": 1}:
        scale = table.scales.get(following[1]) or table.units.get(following[1], 0) * (following[1] == "dozen")
        if scale:
            return table.parts[word] * scale, 3, ""
    if word in table.parts and following and table.scales.get(following[0], 0) >= 1000:
        return table.parts[word] * table.scales[following[0]], 2, ""
    above = table.units.get(word) or table.ones.get(word, 0.0) * (word != "a")
    if above and following and following[0] in table.fractions:
        return above / table.fractions[following[0]], 2, ""
    return None


def _vague(tokens: Sequence[Token], n: int, table: NumberWords) -> tuple[float, int, str] | None:
    """A round number alone, "dozens of people", or a multiple, "twice"."""
    word = tokens[n].folded
    if word in table.multiples:
        return table.multiples[word], 1, "times"
    return (table.vague[word], 1, "vague") if word in table.vague else None


def _with_half(tokens: Sequence[Token], n: int, count: int, value: float, table: NumberWords) -> tuple[float, int]:
    """Adds "and a half" behind a number."""
    tail = [t.folded for t in tokens[n + count : n + count + 3]]
    if len(tail) == 3 and tail[0] in table.joins and tail[1] in table.ones and tail[2] in table.parts:
        return value + table.parts[tail[2]], count + 3
    if len(tail) >= 2 and tail[0] in ("y", "et") and tail[1] in table.parts:
        return value + table.parts[tail[1]], count + 2
    return value, count


def _spoken(tokens: Sequence[Token], at: int, table: NumberWords, text: str) -> tuple[float, int, str]:
    """Value, number of tokens (0 where none starts) and unit of the number said in words at ``at``."""
    total, current, n = 0.0, 0.0, at
    while n < len(tokens):
        word = tokens[n].folded
        if n > at and text[tokens[n - 1].end : tokens[n].start].strip(" -\u00a0"):
            break
        value = _compound(word, table) if n == at else None
        if value is not None:
            current += value
        elif word in table.tens or word == "vingts":
            tens = table.tens.get(word, 20)
            if current == 4 and tens == 20:  # quatre-vingts
                current = 80
            elif current % 100 == 0:
                current += tens
            else:
                break
        elif _joins_units(word, current, n == at, table):
            current += table.units[word]
        elif word in table.ones and _is_one(tokens, n, at, current, table):
            current += 1
        elif word in table.scales and (current or (word in table.alone and (n == at or total))):
            current = current or 1.0
            scale = table.scales[word]
            total, current = (total, current * 100) if scale == 100 else (total + current * scale, 0.0)
        elif word in table.ordinals and (n == at or current >= 20):
            return total + current + table.ordinals[word], n + 1 - at, "ordinal"
        elif not (n > at and word in table.joins and current >= 20 and _number_follows(tokens, n + 1, table)):
            break
        n += 1
    return total + current, n - at, ""


def _joins_units(word: str, current: float, first: bool, table: NumberWords) -> bool:
    if word not in table.units:
        return False
    if first:
        return True
    base = current % 100
    return current >= 20 and (current % 10 == 0 if table.units[word] < 10 else base in (0, 60, 80))


def _is_one(tokens: Sequence[Token], n: int, at: int, current: float, table: NumberWords) -> bool:
    """Whether "one" or "a" counts: before a scale ("a million"), or behind tens ("twenty-one")."""
    if n == at:
        return n + 1 < len(tokens) and tokens[n + 1].folded in table.scales and len(tokens[n + 1].folded) > 2
    return tokens[n].folded != "a" and current >= 20 and current % 10 == 0


def _number_follows(tokens: Sequence[Token], n: int, table: NumberWords) -> bool:
    return n < len(tokens) and any(tokens[n].folded in words for words in (table.units, table.tens, table.ones))


def _compound(word: str, table: NumberWords) -> float | None:
    """German numbers in one word: einundzwanzig, dreihundert, zweitausend."""
    if table.compound is None or len(word) < 8 or (match := table.compound.fullmatch(word)) is None:
        return None
    small = {**table.units, "ein": 1.0}
    thousands, has_thousand, hundreds, has_hundred, ones, tens, round_tens, rest = match.groups()
    value = small.get(thousands or "ein", 1) * 1000 if has_thousand else 0.0
    value += small.get(hundreds or "ein", 1) * 100 if has_hundred else 0.0
    value += small[ones] + table.tens[tens] if tens else table.tens.get(round_tens or "", 0.0)
    return value + (small[rest] if rest else 0.0)
