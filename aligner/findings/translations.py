"""Two translations of one story: what every quotation then says in other words is told once."""

from collections.abc import Sequence

from aligner.findings.draft import draft
from aligner.model import Edit, EditKind, Finding, FindingKind, Link, Relation, Severity
from aligner.speech import Message

_SAME_LINKS = 0.1  # share of the linked passages that separate translations may have word for word
_SAME_TEXT = 0.8  # and of their characters; measured: separate translations 0.4 to 0.7, edited versions 0.9 and more
_MANY = 3  # quotations from which one note for all of them is more use than a note each


def fold_quotes(findings: list[Finding], links: Sequence[Link], edits: Sequence[tuple[Edit, ...]]) -> list[Finding]:
    """Findings in which the reworded quotations of separate translations are one, with a place for each.

    A speaker's words that were translated twice differ in wording everywhere, and a finding for each would bury the
    changed facts. What changed a number, a name or a negation inside a quotation keeps its own finding.
    """
    quotes = [f for f in findings if f.kind is FindingKind.CHANGED_QUOTE]
    if len(quotes) < _MANY or not are_separate(links, edits):
        return findings
    message = Message(
        "{count} quotations read otherwise in the copy. So does nearly every sentence: the two texts look like "
        "separate translations.",
        count=len(quotes),
    )
    folded = draft(
        FindingKind.CHANGED_QUOTE,
        Severity.MEDIUM,
        [span for f in quotes for span in f.original],
        [span for f in quotes for span in f.copy],
        message,
        score=min(f.score for f in quotes),
    )
    return [*(f for f in findings if f.kind is not FindingKind.CHANGED_QUOTE), folded]


def are_separate(links: Sequence[Link], edits: Sequence[tuple[Edit, ...]]) -> bool:
    """Whether hardly a passage of two texts is the same, as where each was translated by somebody else."""
    told = [link.relation for link in links if link.original and link.copy]
    if not told or told.count(Relation.SAME) > _SAME_LINKS * len(told):
        return False
    kept, total = 0, 0
    for edit in (edit for link_edits in edits for edit in link_edits):
        size = len(edit.original) + len(edit.copy)
        total += size
        kept += size * (edit.kind in (EditKind.EQUAL, EditKind.HARMLESS))
    return kept <= _SAME_TEXT * total
