"""Not, only, almost, would have: words that bend the one behind them, lost or gained in a passage told anew.

Where few words changed the edits show it (``polarity``). Where many did, the word that was bent is looked for on the
other side: if it stands there straight, and nothing says the same by other means, what was told is turned.
"""

from collections.abc import Iterator
from itertools import islice

from aligner.findings.facts import Part, Passage
from aligner.findings.hearsay import hearsay, is_conditional
from aligner.folding import Token, fold_marks
from aligner.mentions.bending import bending_words
from aligner.mentions.tables import polarity_words
from aligner.mentions.values import may_be_value
from aligner.model import Span
from aligner.naming import is_inflected

_BEHIND = 4  # words behind a bending word among which the bent one stands
_BEFORE, _AFTER = 6, 2  # words around a word of the other side that may bend it
_FORM = 5  # letters that two forms of a word share, at least
_SHARED = 0.6  # share of the longer form that they make up
# Subjects and the like: the word behind them is not the one they bend.
_STANDING = frozenset(
    "nadie nada ni tampoco personne rien nobody nothing none nor neither niemand niemandem niemanden nichts noch "
    "weder".split()
)
# "No … hasta", "not … until" tell a time, which the other side may tell without a negation.
_TIMED = frozenset("hasta antes until before avant bis vor erst ehe bevor más plus more mehr menos moins less".split())
_STOPS = (",", ";", ":", ".", "!", "?")


def is_told_of(passage: Passage, word: Token, *, lost: bool) -> bool | None:
    """Whether the other side tells of what a bending word bends; None where that is not known."""
    part, other = (passage.original, passage.copy) if lost else (passage.copy, passage.original)
    target = _target(part, word)
    return None if target is None else bool(_likes(target, other))


def denies(part: Part, other: Part) -> bool:
    """Whether a side has more words than the other that say no by their meaning: rejected, banned."""
    return len(_denials(part, other)) > len(_denials(other, part))


def _denied(part: Part, other: Part) -> int:
    """How often a side says no, by a word of grammar or by a word's meaning."""
    negation = polarity_words(part.document.language).negation
    said = sum(word in negation or word.endswith("n't") for word in part.folded_words)
    return said + len(_denials(part, other))


def _denials(part: Part, other: Part) -> list[str]:
    """The words of a side that say no by their meaning and are not on the other; negations are none of them."""
    language = part.document.language
    table, negation = bending_words(language), polarity_words(language).negation
    told = [w for w in part.folded_words if w.startswith(table.denial) and not _has_like(w, other)]
    if table.denial_ends:
        told += [w for w in part.folded_words if w.endswith(table.denial_ends) and w not in other.folded_words]
    return [word for word in told if word not in negation]


def straightened(
    passage: Passage, name: str, bending: frozenset[str], *, lost: bool
) -> Iterator[tuple[Token, tuple[Span, Span]]]:
    """The words that bend another on one side while it stands straight on the other, with both places."""
    part, other = (passage.original, passage.copy) if lost else (passage.copy, passage.original)
    if bending.isdisjoint(part.folded_words):
        return
    for n in passage.changes:
        for token in part.inside(passage.edits[n].original if lost else passage.edits[n].copy):
            if token.folded not in bending or token.folded in _STANDING:
                continue
            if spot := _straight(part, other, token, name, bending):
                places = Span(token.start, spot[0].end), Span(spot[1].start, spot[1].end)
                yield token, places if lost else places[::-1]


def believed(passage: Passage, *, lost: bool) -> Iterator[tuple[Token, tuple[Span, Span]]]:
    """Hedges of a word that the other side tells without any doubt, with both places."""
    part, other = (passage.original, passage.copy) if lost else (passage.copy, passage.original)
    hedge, doubt = polarity_words(part.document.language).hedge, bending_words(other.document.language).doubt
    places = hearsay(part)
    if not places and hedge.isdisjoint(part.folded_words):
        return
    for n in passage.changes:
        for token in part.inside(passage.edits[n].original if lost else passage.edits[n].copy):
            if (token.start not in places and token.folded not in hedge) or token.folded in other.folded_words:
                continue
            target = _doubted(part, token)
            likes = _likes(target, other) if target else []
            if (
                target
                and len(likes) == 1 == len(_likes(target, part))
                and not _is_doubted(other, likes[0], part, doubt)
            ):
                spots = Span(token.start, target.end), Span(likes[0].start, likes[0].end)
                yield token, spots if lost else spots[::-1]


def _is_doubted(other: Part, word: Token, part: Part, doubt: tuple[str, ...]) -> bool:
    """Whether a word that hedges, and is not on the first side, stands near another."""
    at = other.words.index(word)
    near = other.words[max(0, at - 2 * _BEFORE) : at + _BEFORE]
    return any(t.folded.startswith(doubt) and not _has_like(t.folded, part) for t in near)


def _doubted(part: Part, token: Token) -> Token | None:
    """What a hedge makes doubtful: the verb itself, what stands behind an auxiliary, or the next word."""
    if is_conditional(token.folded, part.document.language):
        return _target(part, token) if token.folded in part.facts.grammar else token
    target = _target(part, token)
    return target if target and not part.text[token.end : target.start].strip() else None


def _straight(part: Part, other: Part, token: Token, name: str, bending: frozenset[str]) -> tuple[Token, Token] | None:
    """The word that is bent, and the one on the other side that is like it and is not."""
    target = _target(part, token)
    if target is None or len(_likes(target, part)) != 1:
        return None
    likes = _likes(target, other)
    if len(likes) != 1 or _is_bent(other, likes[0], name, bending):
        return None
    if name == "negation" and (_is_timed(part, token) or _denied(other, part) >= _denied(part, other)):
        return None
    return target, likes[0]


def _target(part: Part, token: Token) -> Token | None:
    """The first word behind a bending one that carries a fact, before any sign."""
    at = part.words.index(token)
    quantifier = polarity_words(part.document.language).quantifier
    for word in part.words[at + 1 : at + 1 + _BEHIND]:
        if any(sign in part.text[token.end : word.start] for sign in _STOPS):
            return None
        if word.folded in quantifier or word.folded not in part.facts.grammar:
            return None if may_be_value(word.folded, part.document.language) else word
    return None


def _likes(word: Token, part: Part) -> list[Token]:
    """The words of a side that are forms of one."""
    return [t for t in part.words if _is_like(word.folded, t.folded, part.document.language)]


def _is_like(one: str, other: str, language: str) -> bool:
    if one == other:
        return True
    a, b = fold_marks(one), fold_marks(other)
    if a == b or is_inflected(one, other, language):
        return True
    common = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return common >= max(_FORM, _SHARED * max(len(a), len(b)))


def _has_like(word: str, part: Part) -> bool:
    return any(word[:_FORM] == other[:_FORM] for other in part.folded_words)


def _is_bent(part: Part, word: Token, name: str, bending: frozenset[str]) -> bool:
    """Whether something on this side may do to a word what the bending one does on the other."""
    table = bending_words(part.document.language)
    at = part.words.index(word)
    near = part.words[max(0, at - _BEFORE) : at] + part.words[at + 1 : at + 1 + _AFTER]
    if name == "negation":
        return any(t.folded in bending or t.folded.endswith("n't") or t.folded.startswith(table.denial) for t in near)
    if name == "limit":
        return any(t.folded in bending or t.folded.startswith(table.little) for t in part.words)
    return any(t.folded in bending or t.folded.startswith(table.little) for t in near)


def _is_timed(part: Part, token: Token) -> bool:
    at = part.words.index(token)
    return any(t.folded in _TIMED for t in islice(part.words, at + 1, at + 1 + _BEFORE))
