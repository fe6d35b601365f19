"""Words put into a text, taken out or exchanged so that spaces, commas and capitals come out right around them."""

import re

from aligner.desk.changes import Change
from aligner.model import Span

_BLANK = " \t\u00a0\u2009\u202f"
_BRACKETS = frozenset("([{¿¡「『")
_CLOSERS = frozenset(")]}」』,.;:!?…%、。，！？：；")
QUOTES = frozenset("“”„‟«»‹›\"'‘’‚")
_GLUE = frozenset("-‑—/")
_STOPS = frozenset(".!?…:;")
_AROUND = {"(": ")", "[": "]", "“": "”", "„": "“", "«": "»", "»": "«", "‘": "’", '"': '"', "–": "–", "—": "—"}
# Scripts written without spaces between words.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]"
)


def put_for(text: str, span: Span, words: str) -> Change:
    """``words`` in place of those of ``span``; put in where the span is empty, taken out where there are no words."""
    words = words.strip()
    if not words:
        return take_out(text, span)
    return Change(span, words) if len(span) else put_in(text, span.start, words)


def put_in(text: str, at: int, words: str) -> Change:
    """``words`` put in at a place, with a space on each side where one is due."""
    words = words.strip()
    joins = words[:1] in _CLOSERS
    at = _back(text, at) if joins else at
    left, right = text[at - 1 : at] if at else "", text[at : at + 1]
    before = left and not joins and not opens(text, at - 1) and _is_spaced(left, words[:1])
    after = right and not closes(text, at) and _is_spaced(words[-1:], right)
    return Change(Span(at, at), (" " if before else "") + words + (" " if after else ""))


def take_out(text: str, span: Span) -> Change:
    """The words of ``span`` out, and what stood there for their sake alone: a space, a comma, a pair of brackets.

    Where they opened a sentence, the next word takes over the capital.
    """
    left, right = _back(text, span.start), _on(text, span.end)
    before, after = text[left - 1 : left] if left else "", text[right : right + 1]
    first = opens_sentence(text, left)
    if before and _AROUND.get(before) == after:
        left, right = _back(text, left - 1), _on(text, right + 1)
    elif before in (",", "–", "—") and (after in ("", "\n", ",") or after in _STOPS):
        left = _back(text, left - 1)
    elif after == "," and first:
        right = _on(text, right + 1)
    before, after = text[left - 1 : left] if left else "", text[right : right + 1]
    if before in ("", "\n") and after == "\n":
        return Change(Span(left, right + 1), "")  # the line goes with its words
    due = before not in ("", "\n") and after not in ("", "\n") and not opens(text, left - 1)
    between = " " if due and not closes(text, right) and _is_spaced(before, after) else ""
    if first and span.of(text).lstrip("".join(QUOTES))[:1].isupper() and after.islower():
        return Change(Span(left, right + 1), between + after.upper())
    return Change(Span(left, right), between)


def opens(text: str, at: int) -> bool:
    """Whether the sign at a place is a bracket or quotation mark that opens."""
    before = text[at - 1 : at] if at else ""
    return text[at] in _BRACKETS or (
        text[at] in QUOTES and (not before or before.isspace() or before in _BRACKETS or before in _GLUE)
    )


def closes(text: str, at: int) -> bool:
    """Whether the sign at a place stands without a space behind the word before it."""
    return text[at] in _CLOSERS or (text[at] in QUOTES and not opens(text, at))


def opens_sentence(text: str, at: int) -> bool:
    """Whether a word at a place would be the first of its sentence."""
    while at and (text[at - 1] in _BLANK or text[at - 1] in QUOTES or text[at - 1] in _BRACKETS):
        at -= 1
    return at == 0 or text[at - 1] == "\n" or text[at - 1] in ".!?…"


def with_first_letter(words: str, *, capital: bool) -> str:
    """``words`` with a capital first letter, or a small one."""
    at = next((n for n, c in enumerate(words) if c.isalnum()), 0)
    letter = words[at : at + 1]
    return words[:at] + (letter.upper() if capital else letter.lower()) + words[at + 1 :]


def _is_spaced(left: str, right: str) -> bool:
    """Whether a space belongs between two characters, one of which ends and one of which starts a word."""
    glued = left in _GLUE or right in _GLUE
    return not (left.isspace() or right.isspace() or glued or _UNSPACED.match(left) or _UNSPACED.match(right))


def _back(text: str, at: int) -> int:
    while at and text[at - 1] in _BLANK:
        at -= 1
    return at


def _on(text: str, at: int) -> int:
    while at < len(text) and text[at] in _BLANK:
        at += 1
    return at
