"""Quotations: what stands between quotation marks of any house and language."""

import re

from aligner.folding import fold
from aligner.model import Mention, MentionKind, Span

_PAIRS = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "「": "」",
    "『": "』",
    '"': '"',
    "‘": "’",
    "‚": "‘’",
    "'": "'",
}
_MARK = re.compile("[" + "".join({*_PAIRS, *"".join(_PAIRS.values())}) + "]")
_LONGEST = 2_000  # code points: a mark that closes later than that was never opened
_LETTER = re.compile(r"\w")
# Who speaks, told inside the marks: «Vamos —dijo la alcaldesa—, y pronto»; « On tiendra, a-t-il dit, jusqu'à mardi ».
_SAID = (
    "dij|dic|señal|declar|afirm|explic|añad|asegur|coment|indic|manifest|apunt|subray|lament|sostuv|sostien|insist"
    "|recalc|record|recuerd|advirti|advierte|precis|critic|agreg|destac|relat|reconoc|admiti|bromeó|confes|repus|replic"
)
_DIT = (
    "déclar|affirm|expliqu|ajout|soulign|indiqu|confi|racont|assur|précis|estim|regrett|lanc|dit|répond|martel|insist"
    "|plaid|prévenu|dénonc|concl|rappel|comment|témoign|glis|poursui"
)
_ASIDE = re.compile(
    rf"[^\S\n]*[—–][^\S\n]*(?:(?:le|les|nos|se|ha|han|había|habían)[^\S\n])*(?:{_SAID})\w*[^—–\n]{{0,160}}[—–]"
    rf"|,\s(?:(?:a|ont|avait|avaient)-(?:t-)?(?:il|elle|on|ils|elles)\s(?:{_DIT})\w*|(?:{_DIT})\w*-(?:t-)?(?:il|elle|on)\b)"
    rf"[^,.!?\n]{{0,60}}(?=[,.!?])"
    rf"|,\s(?:a|ont|avait|avaient)\s(?:{_DIT})\w*[^,.!?\n]{{0,80}}(?=[,.!?])"
)
_ASIDE_SIGNS = ("—", "–", ", a-t-", ", ont-", ", avait-", "-il", "-elle", ", a ", ", ont ", ", avait ")


def quotes(text: str, span: Span) -> list[Mention]:
    """The quotations in ``text[span]`` without their marks, in order, none inside another.

    A mark that is opened and not closed before the end of the span quotes up to the end; one that is closed but never
    opened (a speech over several sentences) quotes from the start. ``normal`` is the folded words.
    """
    if not _MARK.search(text, span.start, span.end):
        return []
    found: list[Mention] = []
    at = span.start
    closed_first = _closed_first(text, span)
    if closed_first is not None:
        found += _mention(text, span.start, closed_first)
        at = closed_first + 1
    while at < span.end:
        closers = _PAIRS.get(text[at])
        if closers is None or not _opens(text, at, span):
            at += 1
            continue
        end = _close(text, at + 1, min(span.end, at + _LONGEST), closers)
        if end is None:
            if text[at] not in "'‘‚»":  # an apostrophe opens nothing
                found += _mention(text, at + 1, span.end)
                break
            at += 1
            continue
        found += _mention(text, at + 1, end)
        at = end + 1
    return found


def _mention(text: str, start: int, end: int) -> list[Mention]:
    """What stands between two marks, parted by what the reporter says inside them of who is speaking."""
    asides = [match.span() for match in _ASIDE.finditer(text, start, end)] if _may_hold_aside(text, start, end) else []
    starts, ends = [start, *(b for _, b in asides)], [*(a for a, _ in asides), end]
    return [
        Mention(MentionKind.QUOTE, Span(a, b), text[a:b], fold(text[a:b]))
        for a, b in zip(starts, ends, strict=True)
        if _LETTER.search(text, a, b)
    ]


def _may_hold_aside(text: str, start: int, end: int) -> bool:
    return any(text.find(sign, start, end) >= 0 for sign in _ASIDE_SIGNS)


def _opens(text: str, at: int, span: Span) -> bool:
    before = text[at - 1] if at > span.start else " "
    after = text[at + 1 : at + 2]
    if text[at] in "\"'‘":
        return not before.isalnum() and bool(after) and not after.isspace()
    return bool(after)


def _close(text: str, start: int, end: int, closers: str) -> int | None:
    for at in range(start, end):
        if text[at] in closers:
            single = text[at] in "'’‘"
            if not single or (not text[at + 1 : at + 2].isalnum() and not text[at - 1].isspace()):
                return at
    return None


def _closed_first(text: str, span: Span) -> int | None:
    for at in range(span.start, span.end):
        # Each of these opens in one language and closes in another: what stands beside it tells.
        if text[at] in "“«»" and at > span.start and not text[at + 1 : at + 2].isalnum():
            spaced = text[at - 1].isspace() or text[at - 1] in "'’(—–"  # d'« un jour »
            return at if text[at] == "»" or not spaced else None
        if text[at] in "“„«»「『":
            return None
        if text[at] == "”":
            return at
        if text[at] == '"':
            closes = at > span.start and not text[at - 1].isspace() and not text[at + 1 : at + 2].isalnum()
            odd = text.count('"', span.start, span.end) % 2 == 1
            return at if closes and odd else None
    return None
