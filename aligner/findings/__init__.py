"""What an editor must see: one detector a module, one table of them."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from aligner.findings.bounds import changed_bounds
from aligner.findings.contrasts import contrasting_words
from aligner.findings.details import details
from aligner.findings.elsewhere import Elsewhere
from aligner.findings.facts import WHAT, Facts, Passage, gather
from aligner.findings.ledger import name_ledger
from aligner.findings.lone_names import inconsistent_names, suspect_names
from aligner.findings.meaning import broken_compounds, changed_wording
from aligner.findings.names import changed_names, nonsense_names
from aligner.findings.numbers import changed_dates, changed_numbers
from aligner.findings.openers import turned_clauses
from aligner.findings.passages import moved_passages
from aligner.findings.placing import placed
from aligner.findings.polarity import changed_polarity
from aligner.findings.quotes import changed_quotes
from aligner.findings.settling import numbered, settle
from aligner.findings.swapped import swapped_names
from aligner.findings.told import is_told_elsewhere
from aligner.findings.translated import translated_names
from aligner.findings.translations import fold_quotes
from aligner.known import load
from aligner.lines import PairLines
from aligner.model import Document, Edit, Finding, FindingKind, Link, NameEntry, Relation
from aligner.options import Options
from aligner.progress import SILENT, Progress, paced
from aligner.similarity import Likeness

# The detectors that look at one link at a time.
DETECTORS: tuple[Callable[[Passage], Iterator[Finding]], ...] = (
    changed_numbers,
    changed_dates,
    changed_names,
    nonsense_names,
    swapped_names,
    translated_names,
    changed_quotes,
    changed_polarity,
    turned_clauses,
    changed_bounds,
    contrasting_words,
    changed_wording,
    broken_compounds,
)

_DRAFTED = 10  # links between two calls of the progress: some are long


def facts_of(
    original: Document, copy: Document, tokens: PairLines, options: Options, progress: Progress = SILENT
) -> tuple[Facts, Facts]:
    """What the detectors look at in both texts."""
    known = load() if options.house is None else load().with_house(options.house)
    return gather(original, copy, tokens, known, progress)


def drafts_of(
    facts: tuple[Facts, Facts],
    links: Sequence[Link],
    edits: Sequence[tuple[Edit, ...]],
    likeness: Likeness,
    progress: Progress = SILENT,
) -> list[Finding]:
    """What the pairs of passages show, before it is settled."""
    ours, theirs = facts
    found: list[Finding] = []
    for n, link in enumerate(paced(links, progress, 0.8, 0.95, WHAT, often=_DRAFTED)):
        if link.relation is Relation.REWORDED:
            found += in_passage(Passage(n, link, edits[n], ours, theirs), likeness)
    return found


def in_passage(passage: Passage, likeness: Likeness) -> Iterator[Finding]:
    """What one pair of passages shows, before it is settled."""
    for detector in DETECTORS:
        yield from detector(passage)
    ours, theirs = passage.original.facts, passage.copy.facts
    yield from (f for f in details(passage, likeness) if not is_told_elsewhere(f, ours, theirs))


def conclude(
    facts: tuple[Facts, Facts],
    links: Sequence[Link],
    edits: Sequence[tuple[Edit, ...]],
    drafts: Sequence[Finding],
    progress: Progress = SILENT,
) -> tuple[tuple[Finding, ...], tuple[NameEntry, ...]]:
    """All findings, worst first, and the name ledger, from what was found in and between single passages."""
    ours, theirs = facts
    progress(0.95, WHAT)
    elsewhere = Elsewhere(ours, theirs, links)
    found = [f for f in paced(drafts, progress, 0.95, 0.95, WHAT) if not elsewhere.tells(f)]
    found += moved_passages(ours.document, theirs.document, links)
    progress(0.95, WHAT)
    found += _unpaired_names(ours, theirs, found, progress)
    progress(0.99, WHAT)
    settled = settle(found)
    progress(0.99, WHAT)
    findings = numbered(placed(fold_quotes(settled, links, edits), ours, theirs))
    progress(0.99, WHAT)
    return findings, name_ledger(ours, theirs, findings, progress)


def _unpaired_names(ours: Facts, theirs: Facts, found: Sequence[Finding], progress: Progress) -> list[Finding]:
    kinds = (FindingKind.GARBLED_NAME, FindingKind.SPELLING_VARIANT, FindingKind.CHANGED_NAME)
    accounted = _places(f for f in found if f.kind in kinds)
    suspects = list(suspect_names(theirs, ours, accounted, progress))
    accounted |= _places(suspects)
    doubles = (
        f
        for f in inconsistent_names(theirs, ours, progress)
        if any(accounted.isdisjoint(range(span.start, span.end)) for span in f.copy)
    )
    return [*suspects, *doubles]


def _places(findings: Iterable[Finding]) -> set[int]:
    """All places of the copy that some findings cover."""
    return {place for finding in findings for span in finding.copy for place in range(span.start, span.end)}
