"""Names that stand for themselves: spelled in two ways inside the copy, or known to nobody."""

from collections.abc import Iterator

from aligner.common_words import is_common
from aligner.findings.draft import draft, shown
from aligner.findings.facts import Facts
from aligner.model import Finding, FindingKind, Severity, Span
from aligner.naming import NameRelation, is_inflected, plain, relate_words

_ONE_NAME = 0.82  # likeness from which two words that stand in different places may be one name
_LONG = 5  # letters: shorter names are alike by chance


def inconsistent_names(facts: Facts, other: Facts) -> Iterator[Finding]:
    """Two spellings of one name inside the copy that the original does not have both."""
    language = facts.document.language
    first: dict[str, Span] = {}
    for name in facts.names:
        for word in facts.words_of(name):
            first.setdefault(plain(word.text), Span(word.start, word.end))
    rare = sorted(w for w in first if len(w) >= _LONG and w not in other.vocabulary and not is_common(w, language))
    for n, one in enumerate(rare):
        for two in rare[n + 1 :]:
            match = relate_words(one, two)
            near = match.relation is NameRelation.VARIANT or match.likeness >= _ONE_NAME
            if near and not is_inflected(one, two, facts.document.language):
                a, b = sorted((first[one], first[two]))
                text = facts.document.text
                spellings = f"{shown(a.of(text))} and {shown(b.of(text))}"
                message = f"The copy spells what seems to be one name in two ways: {spellings}."
                yield draft(
                    FindingKind.INCONSISTENT_NAME, Severity.MEDIUM, [], [a, b], message, score=100 * match.likeness
                )


def suspect_names(facts: Facts, other: Facts, accounted: list[Span]) -> Iterator[Finding]:
    """Names of the copy alone that look like a corrupted name of the original.

    Weak: it knows no names but those of the two texts.
    """
    known = sorted({plain(w.text) for name in other.names for w in other.words_of(name) if len(w.text) >= _LONG})
    seen: set[str] = set()
    for name in facts.names:
        if any(name.span.touches(span) for span in accounted):
            continue
        for word in facts.words_of(name):
            spelling = plain(word.text)
            if (
                len(spelling) < _LONG
                or spelling in other.vocabulary
                or spelling in seen
                or is_common(spelling, facts.document.language)
            ):
                continue
            seen.add(spelling)
            best = max(known, key=lambda k: (relate_words(k, spelling).likeness, k), default="")
            if not best or is_inflected(best, spelling, facts.document.language):
                continue
            match = relate_words(best, spelling)
            if match.relation is NameRelation.GARBLED and match.likeness >= _ONE_NAME:
                right = next(w.text for n in other.names for w in other.words_of(n) if plain(w.text) == best)
                message = f"{shown(name.text)} is not in the original; is {shown(right)} meant?"
                yield draft(
                    FindingKind.SUSPECT_NAME, Severity.MEDIUM, [], [name.span], message,
                    suggestion=right, score=100 * match.likeness,
                )  # fmt: skip


# likeness from which two words that stand in different places may be one name
