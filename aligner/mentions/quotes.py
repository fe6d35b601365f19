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
    if not _LETTER.search(text, start, end):
        return []
    inner = text[start:end]
    return [Mention(MentionKind.QUOTE, Span(start, end), inner, fold(inner))]


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
            spaced = text[at - 1].isspace()
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
