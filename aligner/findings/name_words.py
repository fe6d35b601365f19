"""The words of a passage that may stand for a name and that the other side does not have."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from aligner.common_words import has_words, is_common
from aligner.findings.facts import Part, Passage
from aligner.folding import Token
from aligner.house_style import house_form, is_short_for
from aligner.model import Mention, MentionKind, Span
from aligner.naming import is_inflected, plain

_SHORT = 3  # letters: shorter words are alike by chance


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word of a name, the name it belongs to, and the index of the edit that holds it.

    A compound is two neighbouring words taken as one: a name may have been broken in two. ``hyphened`` is one whose
    halves a hyphen joins, one of them kept: Seo-wun, Seo -on.
    """

    token: Token
    name: Mention
    edit: int
    hyphened: bool = False

    @property
    def span(self) -> Span:
        return Span(self.token.start, self.token.end)

    @property
    def is_compound(self) -> bool:
        return self.token.end - self.token.start > len(self.token.text)


def left_over(passage: Passage) -> tuple[list[NameWord], list[NameWord]]:
    """The words of both sides, of a name or with any capital, that the other side does not have."""
    ours = [
        w
        for w in _capitals(passage.original, [(n, passage.edits[n].original) for n in passage.changes])
        if not _is_told(w.token, passage.original, passage.copy)
    ]
    theirs = [
        w
        for w in _capitals(passage.copy, [(n, passage.edits[n].copy) for n in passage.changes])
        if not _is_told(w.token, passage.copy, passage.original)
    ]
    return [
        *ours,
        *_compounds(ours),
        *_with_small(passage.original, passage.copy, ours),
        *_hyphened(passage.original, ours),
    ], [
        *theirs,
        *_compounds(theirs),
        *_with_small(passage.copy, passage.original, theirs),
        *_hyphened(passage.copy, theirs),
    ]


def _capitals(part: Part, changes: Sequence[tuple[int, Span]]) -> list[NameWord]:
    """The changed words of names, and every other such word with a capital that is long enough to tell.

    ``changes`` are the edits in which words differ, by their index.
    """
    found: list[NameWord] = []
    for n, span in changes:
        names = part.facts.names_at(span)
        if not names and not part.has_capital(span):
            continue  # nearly always
        words = part.inside(span)
        named = {t.start: name for name in names for t in part.inside(name.span)} if words else {}
        for token in words:
            if (name := named.get(token.start)) and len(token.text) > 1:
                found.append(NameWord(token, name, n))
            elif len(token.text) > _SHORT and token.text[0].isupper() and token.folded not in part.facts.grammar:
                mention = Mention(MentionKind.NAME, _span(token), token.text, plain(token.text))
                found.append(NameWord(token, mention, n))
    return found


def _is_told(token: Token, part: Part, other: Part) -> bool:
    """Whether the other side has the word as often, or a form of it that this side does not have itself."""
    word = plain(token.text)
    if other.plain_counts[word]:
        return other.plain_counts[word] >= part.plain_counts[word]
    if is_short_for(word, other.plain_words):
        return True
    language = other.document.language
    return any(
        w not in part.plain_counts and (is_inflected(word, w, language) or _are_one_word(word, w, language))
        for w in other.beginning_with(word)
    )


def _are_one_word(one: str, other: str, language: str) -> bool:
    """Whether two words are one word of the language in two house styles: Defence, Defense."""
    return house_form(one) == house_form(other) and (is_common(one, language) or is_common(other, language))


def _compounds(words: list[NameWord]) -> list[NameWord]:
    return [_joined(a, b) for a, b in pairwise(words) if b.token.start - a.token.end == 1]


def _with_small(part: Part, other: Part, words: list[NameWord]) -> list[NameWord]:
    """Left-over words of a name with the small word of no language behind them: a stray space parts Braza uskite."""
    found: list[NameWord] = []
    language = part.document.language
    if not words:
        return found
    following = {a.start: b for a, b in pairwise(part.words)} if has_words(language) else {}
    for word in words:
        rest = following.get(word.token.start)
        if rest is None or rest.start - word.token.end != 1 or not rest.text.islower():
            continue
        if (
            rest.folded not in part.facts.grammar
            and not is_common(rest.text, language)
            and plain(rest.text) not in other.plain_words
        ):
            whole = Token(
                word.token.start, rest.end, word.token.text + rest.text, word.token.folded + rest.folded, True
            )
            found.append(NameWord(whole, word.name, word.edit))
    return found


def _hyphened(part: Part, left: list[NameWord]) -> list[NameWord]:
    """The left-over halves of names with a hyphen, together with the half that was kept."""
    starts = {w.token.start for w in left}
    found = []
    for word in left:
        inner = [t for t in part.tokens if word.name.span.start <= t.start and t.end <= word.name.span.end]
        n = next((n for n, t in enumerate(inner) if t.start == word.token.start), 0)
        if n >= 2 and inner[n - 1].folded == "-" and inner[n - 2].start not in starts:
            first, last = inner[n - 2], inner[n]
            whole = Token(first.start, last.end, first.text + last.text, first.folded + last.folded, True)
            found.append(NameWord(whole, word.name, word.edit, hyphened=True))
    return found


def _joined(one: NameWord, other: NameWord) -> NameWord:
    a, b = one.token, other.token
    token = Token(a.start, b.end, a.text + b.text, a.folded + b.folded, True)
    if one.name.span.covers(_span(b)):
        return NameWord(token, one.name, one.edit)
    return NameWord(token, Mention(MentionKind.NAME, _span(token), token.text, plain(token.text)), one.edit)


def _span(token: Token) -> Span:
    return Span(token.start, token.end)
