"""Where a headline or crosshead ran into the sentence behind it, as in text pasted from a page that lost its lines."""

from aligner.folding import Token, fold_marks, tokens
from aligner.language import function_words
from aligner.model import Span

_LEFT, _RIGHT = 2, 5  # words before and behind a seam, at least
_LEAD_LEFT, _LEAD_RIGHT = 4, 6
_RESTATED = 0.3  # share of the headline's content words that the lead takes up again
_ARTICLES = frozenset("the a an der die das ein eine le la les un une l el los las una unos il lo gli uno".split())


def split_seams(text: str, span: Span, language: str, *, first: bool) -> list[Span]:
    """``span`` cut where a headline without a full stop meets a new sentence; ``first`` for a text's first sentence.

    A seam is a capital on a word that grammar would write small there ("… is inevitable A fourth vaccination …"), or,
    at the head of a text, on a word from which on the headline's own words are taken up again.
    """
    inner = [t for t in tokens(text, span.start, span.end) if not t.is_space]
    seams = [n for n in range(1, len(inner)) if _may_be_seam(inner, n, function_words(language))]
    at = _grammatical(inner, seams, language, first=first)
    if at is None and first:
        at = _restated(inner, seams, language)
    if at is None:
        return [span]
    return [Span(span.start, inner[at - 1].end), Span(inner[at].start, span.end)]


def _may_be_seam(inner: list[Token], n: int, grammar: frozenset[str]) -> bool:
    before, word = inner[n - 1], inner[n]
    if not (word.is_word and word.text[:1].isupper() and before.end < word.start):
        return False
    ends_plainly = before.text[:1].islower() or before.text[:1].isdigit() or before.folded == '"'
    return ends_plainly and before.folded not in grammar


def _grammatical(inner: list[Token], seams: list[int], language: str, *, first: bool) -> int | None:
    grammar = function_words(language)
    for n in seams:
        word, following = inner[n], inner[n + 1 : n + 2]
        opens = word.folded in grammar and len(word.text) + (word.folded in _ARTICLES) > 1 and word.text != "I"
        # "the newspaper The Herald": an article before a name is part of a title, except where a headline must end.
        in_title = bool(following) and following[0].text[:1].isupper() and not first
        if opens and not in_title and _words(inner[:n]) >= _LEFT and _words(inner[n:]) >= _RIGHT:
            return n
    return None


def _restated(inner: list[Token], seams: list[int], language: str) -> int | None:
    grammar = function_words(language)
    best, found = _RESTATED, None
    for n in seams:
        ours, theirs = (
            {_stem(t) for t in part if t.is_word and t.folded not in grammar} for part in (inner[:n], inner[n:])
        )
        if len(ours) >= _LEAD_LEFT and len(theirs) >= _LEAD_RIGHT:
            share = len(ours & theirs) / len(ours)
            if share > best and len(ours & theirs) >= 2:
                best, found = share, n
    return found


def _stem(token: Token) -> str:
    return fold_marks(token.text)[:5]


def _words(part: list[Token]) -> int:
    return sum(t.is_word for t in part)
