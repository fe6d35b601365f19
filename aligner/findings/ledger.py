"""The name ledger: every name with its spellings in both texts."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from aligner.findings.facts import WHAT, Facts
from aligner.model import Finding, FindingKind, Mention, NameEntry, NameStatus, Span
from aligner.progress import SILENT, Progress, paced

_STATUS = {FindingKind.GARBLED_NAME: NameStatus.GARBLED, FindingKind.SPELLING_VARIANT: NameStatus.VARIANT}


def name_ledger(
    ours: Facts, theirs: Facts, findings: Iterable[Finding], progress: Progress = SILENT
) -> tuple[NameEntry, ...]:
    """One entry a name, in the order of the original; names of the copy alone at the end.

    A surname alone is counted with the full name it ends, possessives with the name itself.
    """
    originals, copies = _by_name(ours.names), _by_name(theirs.names)
    respelled: dict[str, list[Finding]] = defaultdict(list)
    keys = {mention.span: key for key, places in originals.items() for mention in places}
    accounted: list[Span] = []
    for finding in findings:
        if finding.kind in _STATUS and finding.original and finding.copy:
            accounted += finding.copy
            for key in {keys[m.span] for m in ours.names_at(finding.original[0])}:
                respelled[key].append(finding)
    entries = [
        _entry(key, places, copies.pop(key, []), respelled[key], theirs)
        for key, places in paced(list(originals.items()), progress, 0.99, 1.0, WHAT)
    ]
    for places in paced(list(copies.values()), progress, 1.0, 1.0, WHAT):
        left = [m for m in places if not any(m.span.touches(span) for span in accounted)]
        if left:
            spellings = tuple(dict.fromkeys(m.text for m in left))
            entries.append(NameEntry(None, spellings, NameStatus.ADDED, (), tuple(m.span for m in left)))
    return tuple(entries)


def _by_name(mentions: Sequence[Mention]) -> dict[str, list[Mention]]:
    """Mentions by name, each surname with the longest name that ends in it."""
    full: dict[str, str] = {}
    for mention in mentions:
        last = mention.normal.rsplit(" ", 1)[-1]
        full[last] = max(full.get(last, ""), mention.normal, key=len)
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        last = mention.normal.rsplit(" ", 1)[-1]
        found[last if mention.normal in (last, full[last]) else mention.normal].append(mention)
    return found


def _entry(key: str, ours: list[Mention], theirs: list[Mention], respelled: list[Finding], facts: Facts) -> NameEntry:
    spelling = max((m.text for m in ours), key=len)
    other = [span for f in respelled for span in f.copy]
    wrong = [span.of(facts.document.text) for span in other]
    copies = tuple(dict.fromkeys([*(m.text for m in theirs), *wrong]))
    if respelled:
        garbled = any(f.kind is FindingKind.GARBLED_NAME for f in respelled)
        status = NameStatus.GARBLED if garbled else NameStatus.VARIANT
    elif theirs or all(word in facts.vocabulary for word in key.split()):
        status = NameStatus.SAME
        copies = copies or (spelling,)
    else:
        status = NameStatus.MISSING
    places = tuple(sorted({*(m.span for m in theirs), *other}))
    return NameEntry(spelling, copies, status, tuple(m.span for m in ours), places)
