"""Ways to mend a finding: one table of kinds."""

from collections.abc import Callable, Iterator

from aligner.desk.changes import Change, Mending, mended, moved_span
from aligner.desk.details import added_detail, changed_quote, changed_value, changed_words, missing_detail
from aligner.desk.naming import name_mendings, spelling_mendings
from aligner.desk.passages import added_passage, missing_passage, moved_passage
from aligner.model import Comparison, Finding, FindingKind

__all__ = ["Change", "Mending", "mended", "mendings_for", "moved_span"]

WAYS: dict[FindingKind, Callable[[Comparison, Finding], Iterator[Mending]]] = {
    FindingKind.GARBLED_NAME: name_mendings,
    FindingKind.CHANGED_NAME: name_mendings,
    FindingKind.SPELLING_VARIANT: name_mendings,
    FindingKind.INCONSISTENT_NAME: spelling_mendings,
    FindingKind.SUSPECT_NAME: name_mendings,
    FindingKind.CHANGED_NUMBER: changed_value,
    FindingKind.CHANGED_DATE: changed_value,
    FindingKind.CHANGED_QUOTE: changed_quote,
    FindingKind.CHANGED_POLARITY: changed_words,
    FindingKind.CHANGED_WORDING: changed_words,
    FindingKind.MISSING_FACT: missing_detail,
    FindingKind.ADDED_FACT: added_detail,
    FindingKind.MISSING_PASSAGE: missing_passage,
    FindingKind.ADDED_PASSAGE: added_passage,
    FindingKind.MOVED_PASSAGE: moved_passage,
}


def mendings_for(comparison: Comparison, finding: Finding) -> tuple[Mending, ...]:
    """The ways to mend one finding of a comparison, best first; none where nothing can be done in one step.

    Each counts in the text of the comparison's copy and leaves everything outside of its changes alone.
    """
    text = comparison.copy.text
    ways = dict.fromkeys(way for way in WAYS[finding.kind](comparison, finding) if mended(text, way.changes) != text)
    seen: set[str] = set()
    kept = []
    for way in ways:  # two ways to the same text are one
        outcome = mended(text, way.changes)
        if outcome not in seen:
            seen.add(outcome)
            kept.append(way)
    return tuple(kept)
