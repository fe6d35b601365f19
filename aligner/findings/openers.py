"""Unless and although, before and after: a clause told with a word of another sense in front of it."""

from collections.abc import Iterator, Sequence

from aligner.findings.draft import draft, shown
from aligner.findings.facts import Part, Passage
from aligner.folding import Token
from aligner.mentions.bending import bending_words
from aligner.model import Finding, FindingKind, Severity, Span
from aligner.speech import Message

_CLAUSE = 4  # words of grammar and fact behind an opener by which the clause is known again


def turned_clauses(passage: Passage) -> Iterator[Finding]:
    """A clause whose first words both sides tell, behind openers of two senses: a menos que, aunque.

    Weak: it knows the openers of its table alone (``assets/words/bending.json``).
    """
    ours, theirs = _openers(passage.original), _openers(passage.copy)
    senses = {sense for _, _, sense in ours}, {sense for _, _, sense in theirs}
    for span, clause, sense in ours:
        if sense in senses[1]:
            continue
        for other_span, other_clause, other_sense in theirs:
            if (
                other_sense not in senses[0]
                and _shared(clause, other_clause)
                and {sense, other_sense} != {"unless", "if"}
            ):
                yield _finding(passage, span, other_span)


def _openers(part: Part) -> list[tuple[Span, list[Token], str]]:
    """Each opener of a side, the words behind it, and its sense."""
    told, words = part.folded_words, part.words
    table = bending_words(part.document.language).openers
    return [
        (
            Span(words[n].start, words[n + len(phrase) - 1].end),
            words[n + len(phrase) : n + len(phrase) + _CLAUSE],
            sense,
        )
        for phrase, sense in table
        if phrase[0] in told
        for n in range(len(told) - len(phrase) + 1)
        if tuple(told[n : n + len(phrase)]) == phrase
    ]


def _shared(one: Sequence[Token], other: Sequence[Token]) -> bool:
    """Whether two clauses begin with the same two words or more, in order."""
    return len(one) > 1 and [t.folded for t in one[:2]] == [t.folded for t in other[:2]]


def _finding(passage: Passage, one: Span, other: Span) -> Finding:
    right, wrong = one.of(passage.original.text), other.of(passage.copy.text)
    return draft(
        FindingKind.CHANGED_POLARITY,
        Severity.HIGH,
        [one],
        [other],
        Message("The copy says “{wrong}” where the original says “{right}”.", wrong=shown(wrong), right=shown(right)),
        suggestion=right,
        score=75,
        link=passage.number,
    )
