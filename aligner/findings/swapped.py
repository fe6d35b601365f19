"""Two names that changed places: every word is told, and the fact is turned."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from aligner.findings.draft import draft, shown
from aligner.findings.facts import Part, Passage
from aligner.model import Finding, FindingKind, Mention, Severity, Span
from aligner.speech import Message

_FURTHEST = 8  # words between two names that changed places
# Words that join names of equal standing: "Ansari and Kellgren" is "Kellgren and Ansari".
_JOINERS = frozenset(
    "and or with nor vs v versus und oder mit noch et ou avec ni y e o u con і й та або з и или с".split()
)


class _Between(NamedTuple):
    """Two neighbouring names and the folded words between them."""

    first: Mention
    words: tuple[str, ...]
    second: Mention


def swapped_names(passage: Passage) -> Iterator[Finding]:
    """Two names of a passage that stand in each other's place around the same words: "A beat B" and "B beat A".

    Weak: the words between the names must be the same, for "B was beaten by A" tells what "A beat B" tells.
    """
    theirs = {(b.words, b.first.normal, b.second.normal): b for b in _neighbours(passage.copy)}
    for one in _neighbours(passage.original):
        other = theirs.get((one.words, one.second.normal, one.first.normal))
        kept = (one.words, one.first.normal, one.second.normal) in theirs
        if other is None or kept or one.first.normal == one.second.normal:
            continue
        for right, wrong in ((one.first, other.first), (one.second, other.second)):
            yield _finding(passage, right.span, wrong.span)
    yield from _swapped_edits(passage)


def _swapped_edits(passage: Passage) -> Iterator[Finding]:
    """Two names far apart, with their titles, each put where the other stood, and nothing between them changed."""
    for n, m in pairwise(passage.changes):
        one, other = passage.edits[n], passage.edits[m]
        between = passage.original.inside(Span(one.original.end, other.original.start))
        if _JOINERS.issuperset(t.folded for t in between):
            continue
        ours, theirs = (_words(passage.original, e.original) for e in (one, other))
        crossed = (
            bool(ours and theirs)
            and ours != theirs
            and (theirs, ours) == tuple(_words(passage.copy, e.copy) for e in (one, other))
        )
        if crossed and all(passage.original.facts.names_at(e.original) for e in (one, other)):
            for edit in (one, other):
                yield _finding(passage, _trimmed(passage.original, edit.original), _trimmed(passage.copy, edit.copy))


def _words(part: Part, span: Span) -> list[str]:
    return [t.folded for t in part.inside(span)]


def _trimmed(part: Part, span: Span) -> Span:
    """A span without the signs and spaces at its ends."""
    words = part.inside(span)
    return Span(words[0].start, words[-1].end)


def _neighbours(part: Part) -> Iterator[_Between]:
    """Every two names between which no other stands, with the words between them, one of which says something."""
    names: Sequence[Mention] = part.names
    for first, second in pairwise(names):
        gap = Span(first.span.end, max(first.span.end, second.span.start))
        words = tuple(t.folded for t in part.inside(gap))
        if 0 < len(words) <= _FURTHEST and not _JOINERS.issuperset(words):
            yield _Between(first, words, second)


def _finding(passage: Passage, right: Span, wrong: Span) -> Finding:
    names = right.of(passage.original.text), wrong.of(passage.copy.text)
    return draft(
        FindingKind.CHANGED_NAME,
        Severity.HIGH,
        [right],
        [wrong],
        Message(
            "Two names changed places: the copy has “{wrong}” where the original has “{right}”.",
            wrong=shown(names[1]),
            right=shown(names[0]),
        ),
        suggestion=names[0],
        score=90,
        link=passage.number,
    )
