"""Words that exclude each other: a river is no lake, the minister of health not that of defence."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from aligner.findings.draft import draft, shown
from aligner.findings.facts import Part, Passage
from aligner.folding import Token
from aligner.mentions.tables import Contrast, beside, contrasts
from aligner.model import Finding, FindingKind, Severity, Span
from aligner.speech import Message, template

_APART = 2  # edits between a word and the one put for it: "the Gulf of Holm", "the Holm Peninsula"
_BESIDE = 3  # words among which the one that a family asks for must stand


class _Word(NamedTuple):
    token: Token
    contrast: Contrast
    edit: int


def contrasting_words(passage: Passage) -> Iterator[Finding]:
    """A word for which another of its family stands: health and defence beside minister, gold and silver, wife and son.

    Weak: it knows the families of its table alone (``assets/words/contrasts.json``), and takes no word of two families
    for what it means in the text.
    """
    if not contrasts(passage.original.document.language) or not contrasts(passage.copy.document.language):
        return
    ours = _changed(passage.original, passage.copy, [(n, passage.edits[n].original) for n in passage.changes])
    if not ours:
        return
    theirs = _changed(passage.copy, passage.original, [(n, passage.edits[n].copy) for n in passage.changes])
    for one in ours:
        others = [w for w in theirs if w.contrast.family == one.contrast.family and abs(w.edit - one.edit) <= _APART]
        if others:
            other = min(others, key=lambda w: abs(w.edit - one.edit))
            theirs = [w for w in theirs if w.token is not other.token]
            yield _finding(passage, one.token, other.token)


def _changed(part: Part, other: Part, changes: Sequence[tuple[int, Span]]) -> list[_Word]:
    """The words of families that one side has alone, with no word of their group on the other."""
    table, theirs = contrasts(part.document.language), contrasts(other.document.language)
    found = [
        _Word(t, contrast, n) for n, span in changes for t in part.inside(span) for contrast in table.get(t.folded, ())
    ]
    if not found:
        return []
    told = {contrast for word in other.folded_words for contrast in theirs.get(word, ())}
    return [w for w in found if w.contrast not in told and _is_meant(w, part)]


def _is_meant(word: _Word, part: Part) -> bool:
    """Whether a word that counts beside certain others alone has one of them near."""
    needed = beside(word.contrast.family)
    if not needed:
        return True
    at = next(n for n, t in enumerate(part.words) if t.start == word.token.start)
    return not needed.isdisjoint([t.folded for t in part.words[max(0, at - _BESIDE) : at + _BESIDE + 1]])


def _finding(passage: Passage, one: Token, other: Token) -> Finding:
    spans = _place(passage.original, one), _place(passage.copy, other)
    named = spans[0][1] and spans[1][1]
    right, wrong = (s.of(p.text) for (s, _), p in zip(spans, (passage.original, passage.copy), strict=True))
    sentence = (
        template("The copy names “{wrong}” where the original names “{right}”.")
        if named
        else template("The copy says “{wrong}” where the original says “{right}”.")
    )
    return draft(
        FindingKind.CHANGED_NAME if named else FindingKind.CHANGED_WORDING,
        Severity.HIGH if named else Severity.MEDIUM,
        [spans[0][0]],
        [spans[1][0]],
        Message(sentence, wrong=shown(wrong), right=shown(right)),
        suggestion=right,
        score=75,
        link=passage.number,
    )


def _place(part: Part, token: Token) -> tuple[Span, bool]:
    """The name that a capital word belongs to, or else the word; whether it is of a name."""
    span = Span(token.start, token.end)
    if token.text[0].isupper():
        for name in part.facts.names_at(span):
            if len(name.normal.split()) > 1:
                return name.span, True
    return span, False
