"""Numbers said in words."""

from collections.abc import Iterator, Sequence

from aligner.folding import Token, words
from aligner.mentions.tables import NumberWords
from aligner.mentions.units import counted_beside, is_stretch_of_time
from aligner.model import Mention, MentionKind, Span

_LOOK = 24  # code points looked at behind a number for its unit
_DOZEN = 12
_SHARE = "share"  # of a whole: read as per cent too
_SHARES_OUT = (("in",), ("out", "of"), ("von",), ("sur",), ("de", "cada"))  # between a count and the whole of it
_EACH = frozenset("every jeder jede jedes jedem jeden".split())  # before an ordinal: one in so many
_TURNS = frozenset("time mal day night morning evening".split())  # of which every second is no share
# Words behind a share that says by how much something changed: down by a fifth since spring.
_BEHIND_A_SHARE = frozenset("since from to over in after this last compared and between on within as but".split())
_OF = frozenset("de du des d' del au aux à en par pour al a por con et y ou o".split())  # behind a part of something


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
        value, count, unit = (
            _share_of_a_count(tokens, n, table)
            or _part(tokens, n, table)
            or _vague(tokens, n, table)
            or _one_and_a_half(tokens, n, table)
            or _spoken(tokens, n, table, text)
        )
        if not count:
            n += 1
            continue
        value, count = _with_half(tokens, n, count, value, table)
        start, end = tokens[n].start, tokens[n + count - 1].end
        beside = counted_beside(text[max(span.start, start - 3) : start], text[end : min(span.end, end + _LOOK)])
        name = unit or beside.name
        whole = Span(start - beside.before, end + beside.after)
        value *= beside.size if not unit else 1.0
        normal = f"{value:.10g}|{100 * value:.10g} %" if name == _SHARE else f"{value:.10g} {name}".strip()
        yield Mention(MentionKind.NUMBER, whole, whole.of(text), normal)
        n += count


def _part(tokens: Sequence[Token], n: int, table: NumberWords) -> tuple[float, int, str] | None:
    """ "half a million", "two-thirds", "three quarters", "ein halbes Dutzend", "la tercera parte", "die Hälfte"."""
    word = tokens[n].folded
    following = [t.folded for t in tokens[n + 1 : n + 3]]
    one_of = word in table.parts and len(following) == 2 and following[0] in {**table.ones, "an": 1}
    if one_of and (scale := table.scales.get(following[1])):
        return table.parts[word] * scale, 3, ""
    if word in table.parts and following and table.scales.get(following[0], 0) >= _DOZEN:
        return table.parts[word] * table.scales[following[0]], 2, ""
    if word in table.halves:
        return 0.5, 1, _SHARE
    if following and following[0] in table.portion and word in table.fractions:
        return 1 / table.fractions[word], 2, _SHARE
    if following[:1] == ["of"] and word in table.parts:
        return table.parts[word], 1, _SHARE
    before = tokens[n - 1].folded if n else ""
    part_of = following[1:] == ["of"] or (before == "by" and _BEHIND_A_SHARE.issuperset(following[1:]))
    if word == "a" and following and following[0] in table.fractions and part_of:
        return 1 / table.fractions[following[0]], 2, _SHARE
    each = before in _EACH and table.ordinals.get(word, 0) >= 2 and not _is_time_counted(following)
    if each:
        return 1 / table.ordinals[word], 1, _SHARE
    above = table.units.get(word) or table.ones.get(word, 0.0) * (word != "a")
    if above and following and following[0] in table.fractions and _is_fraction(following, above, table):
        portion = following[1:] and following[1] in table.portion
        return above / table.fractions[following[0]], 3 if portion else 2, _SHARE
    return None


def _is_time_counted(following: Sequence[str]) -> bool:
    """Whether what follows is a stretch of time: every second day, jedes dritte Mal."""
    return bool(following) and (is_stretch_of_time(following[0]) or following[0] in _TURNS)


def _share_of_a_count(tokens: Sequence[Token], n: int, table: NumberWords) -> tuple[float, int, str] | None:
    """ "one in five", "two out of three", "un habitant sur deux", "uno de cada cuatro", "dos de cada tres"."""
    some = table.units.get(tokens[n].folded) or table.ones.get(tokens[n].folded, 0.0)
    following = [t.folded for t in tokens[n + 1 : n + 5]]
    for between in _SHARES_OUT:
        for skipped in (0, 1):  # what is counted may stand between
            at = skipped + len(between)
            if tuple(following[skipped:at]) == between and len(following) > at and some:
                whole = table.units.get(following[at], 0.0)
                if whole > some and _is_share(tokens[n + at + 2 : n + at + 3], some, between, skipped):
                    return some / whole, at + 2, _SHARE
    return None


def _is_share(behind: Sequence[Token], some: float, between: tuple[str, ...], skipped: int) -> bool:
    """Whether a count out of another is a share: not "two in ten days", "une réunion sur deux jours"."""
    if between == ("in",) and some != 1:
        return False
    if behind and is_stretch_of_time(behind[0].folded):
        return False
    return not skipped or between == ("sur",)


def _is_fraction(following: Sequence[str], above: float, table: NumberWords) -> bool:
    """Whether a word that may count as well counts a part: un sixième de la récolte, but un sixième titre."""
    if following[0] not in table.ordinals or table.decimal == ".":
        return True
    return above == 1 and (len(following) == 1 or following[1] in table.portion or following[1] in _OF)


def _vague(tokens: Sequence[Token], n: int, table: NumberWords) -> tuple[float, int, str] | None:
    """A round number alone, "dozens of people", or a multiple, "twice"."""
    word = tokens[n].folded
    if word in table.multiples:
        return table.multiples[word], 1, "times"
    return (table.vague[word], 1, "vague") if word in table.vague else None


def _one_and_a_half(tokens: Sequence[Token], n: int, table: NumberWords) -> tuple[float, int, str] | None:
    """One of something, and a half: un an et demi; the half is added later."""
    tail = [t.folded for t in tokens[n + 2 : n + 4]]
    follows = len(tail) == 2 and tail[0] in ("y", "et") and tail[1] in table.parts
    if not follows or tokens[n + 1].folded in table.scales:  # un millón y medio
        return None
    return (1.0, 1, "") if tokens[n].folded in table.ones else None


def _with_half(tokens: Sequence[Token], n: int, count: int, value: float, table: NumberWords) -> tuple[float, int]:
    """Adds "and a half" behind a number, also behind what it counts, and of its scale: trois ans et demi."""
    scale = max(1.0, table.scales.get(tokens[n + count - 1].folded, 1.0))
    tail = [t.folded for t in tokens[n + count : n + count + 3]]
    if len(tail) == 3 and tail[0] in table.joins and tail[1] in table.ones and tail[2] in table.parts:
        return value + table.parts[tail[2]], count + 3
    for at in (0, 1):
        if len(tail) >= at + 2 and tail[at] in ("y", "et") and tail[at + 1] in table.parts:
            return value + table.parts[tail[at + 1]] * (1.0 if at else scale), count + at + 2
    return value, count


def _spoken(tokens: Sequence[Token], at: int, table: NumberWords, text: str) -> tuple[float, int, str]:
    """Value, number of tokens (0 where none starts) and unit of the number said in words at ``at``."""
    total, current, n = 0.0, 0.0, at
    if compound := _compound(tokens[at].folded, table):
        current, n = compound[0], at + 1
        if compound[1]:
            return current, 1, compound[1]
    while n < len(tokens):
        word = tokens[n].folded
        if n > at and text[tokens[n - 1].end : tokens[n].start].strip(" -\u00a0"):
            break
        if (counted := _counted(tokens, n, at, (total, current), table)) is not None:
            total, current = counted
        elif word in table.ordinals and _by_twenties(table.ordinals[word], current, table):
            return total + current + 76, n + 1 - at, "ordinal"
        elif word in table.ordinals and (n == at or _joins(table.ordinals[word], current, n == at, table)):
            return total + current + table.ordinals[word], n + 1 - at, "ordinal"
        elif not (n > at and word in table.joins and current >= 20 and _number_follows(tokens, n + 1, table)):
            break
        n += 1
    return total + current, n - at, ""


def _counted(
    tokens: Sequence[Token], n: int, at: int, so_far: tuple[float, float], table: NumberWords
) -> tuple[float, float] | None:
    """Thousands and what is below them, with the word at ``n`` added; nothing where it does not go on the number."""
    (total, current), word = so_far, tokens[n].folded
    if word in table.tens or word == "vingts":
        tens = table.tens.get(word, 20)
        if _by_twenties(tens, current, table):
            return total, current + 76
        return (total, current + tens) if current % 100 == 0 else None
    if word in table.units and _joins(table.units[word], current, n == at, table):
        return total, current + table.units[word]
    if word in table.ones and _is_one(tokens, n, at, current, table):
        return total, current + 1
    if word in table.scales and (current or total or (word in table.alone and n == at)):
        return _scaled(total, current, table.scales[word])
    return None


def _scaled(total: float, current: float, scale: float) -> tuple[float, float]:
    """What is counted so far, after a word such as hundred or million."""
    if scale == 100:
        return total, (current or 1.0) * 100
    if total and scale > total:  # dos mil millones
        return (total + current) * scale, 0.0
    return total + (current or 1.0) * scale, 0.0


def _by_twenties(value: float, current: float, table: NumberWords) -> bool:
    """Whether four and twenty are eighty: quatre-vingts."""
    return table.vigesimal and value == 20 and current % 100 == 4


def _joins(value: float, current: float, first: bool, table: NumberWords) -> bool:
    """Whether a small number goes on what was counted before it: twenty-one, two thousand five, dix-sept."""
    if first or (current == 0 and value >= 1):
        return True
    base = current % 100
    if table.vigesimal and value >= 7 and (base in (60, 80) or (base == 10 and value < 10)):
        return True
    return current >= 20 and base % 10 == 0 and (value < 10 or base == 0)


def _is_one(tokens: Sequence[Token], n: int, at: int, current: float, table: NumberWords) -> bool:
    """Whether "one" or "a" counts: before a scale ("a million"), or behind tens ("twenty-one")."""
    if n == at:
        return n + 1 < len(tokens) and tokens[n + 1].folded in table.scales and len(tokens[n + 1].folded) > 2
    return tokens[n].folded != "a" and current >= 20 and current % 10 == 0


def _number_follows(tokens: Sequence[Token], n: int, table: NumberWords) -> bool:
    return n < len(tokens) and any(
        tokens[n].folded in words for words in (table.units, table.tens, table.ones, table.ordinals)
    )


def _compound(word: str, table: NumberWords) -> tuple[float, str] | None:
    """The value and unit of German numbers in one word: einundzwanzig, zweitausend, dreißigste, zwanzigprozentig."""
    if table.compound is None or len(word) < 8 or (match := table.compound.fullmatch(word)) is None:
        return None
    small = {**table.units, "ein": 1.0}
    above, below = match.groups()[:6], match.groups()[7:13]
    thousands, (ordinal, share) = match.group(7), match.groups()[13:]
    value = _hundreds(below, small, table)
    value += (_hundreds(above, small, table) or 1.0) * 1000 if thousands else 0.0
    return (value, "ordinal" if ordinal else "%" if share else "") if value else None


def _hundreds(groups: Sequence[str | None], small: dict[str, float], table: NumberWords) -> float:
    hundreds, has_hundred, ones, tens, round_tens, rest = groups
    value = small.get(hundreds or "ein", 1) * 100 if has_hundred else 0.0
    value += small[ones] + table.tens[tens] if ones and tens else table.tens.get(round_tens or "", 0.0)
    return value + (small[rest] if rest else 0.0)
