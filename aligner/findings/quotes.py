"""Quotations inside a link: direct speech is held word by word."""

from collections.abc import Iterator

from rapidfuzz import fuzz

from aligner.findings.draft import draft, shown
from aligner.findings.facts import Passage
from aligner.folding import words
from aligner.model import EditKind, Finding, FindingKind, Mention, Severity, Span
from aligner.wording import edits

_SAME_QUOTE = 35.0  # token likeness (rapidfuzz, 0-100) from which two quotations of one passage are versions of one
_LONE_WORDS = 3  # a quotation whose marks were lost is worth a word from here on


def changed_quotes(passage: Passage) -> Iterator[Finding]:
    """Quotations whose words differ; quotations that became reported speech, or the other way round.

    Weak where a quotation is split by its attribution on one side only: then its parts are held against each other
    by likeness.
    """
    for one, other in _pairs(passage):
        spans = _differences(passage, one, other)
        if spans[0] or spans[1]:
            right, wrong = one.text.strip(), other.text.strip()
            yield draft(
                FindingKind.CHANGED_QUOTE,
                Severity.HIGH,
                spans[0] or [one.span],
                spans[1] or [other.span],
                f"The quotation reads {shown(wrong)} in the copy and {shown(right)} in the original.",
                suggestion=right,
                score=fuzz.token_sort_ratio(one.normal, other.normal),
                link=passage.number,
            )


def _pairs(passage: Passage) -> list[tuple[Mention, Mention]]:
    options = sorted(
        (
            (-fuzz.token_sort_ratio(a.normal, b.normal), i, j)
            for i, a in enumerate(passage.original.quotes)
            for j, b in enumerate(passage.copy.quotes)
        ),
    )
    pairs: list[tuple[int, int]] = []
    for likeness, i, j in options:
        if -likeness >= _SAME_QUOTE and all(i != x and j != y for x, y in pairs):
            pairs.append((i, j))
    return [(passage.original.quotes[i], passage.copy.quotes[j]) for i, j in sorted(pairs)]


def _differences(passage: Passage, one: Mention, other: Mention) -> tuple[list[Span], list[Span]]:
    """The stretches of words that differ inside two quotations; final punctuation is the house's, not the speaker's."""
    changed = [
        e
        for e in edits(passage.original.text, one.span, passage.copy.text, other.span, passage.original.facts.grammar)
        if e.kind not in (EditKind.EQUAL, EditKind.HARMLESS)
    ]
    ours = [_to_words(passage.original.text, e.original) for e in changed]
    theirs = [_to_words(passage.copy.text, e.copy) for e in changed]
    return [s for s in ours if s is not None], [s for s in theirs if s is not None]


def _to_words(text: str, span: Span) -> Span | None:
    found = words(text, span.start, span.end)
    return Span(found[0].start, found[-1].end) if found else None
