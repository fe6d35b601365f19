"""What the window must know of a pair before it can show it, made where the pair is compared."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import product

from aligner import KINDS, Comparison, Finding, FindingKey, Role, Row, Side, finding_keys, quiet_rows, word_count
from ui.view.bands import Band, all_folds, make_bands
from ui.view.passages import Passages
from ui.view.text_direction import runs_right_to_left

Size = tuple[int, Role]  # how many letters the longer cell of a row has, and in which face they are set


@dataclass(frozen=True, slots=True)
class Digest:
    """The rows, and all of them that does not hang on the look or the width of the window.

    ``folded`` are the bands with every fold closed, ``furniture`` these folds' names, ``quiet`` the rows in which
    nothing was found, ``rows_of`` those in which a finding has a place, ``words`` the lengths of the stories, page
    furniture aside, ``keys`` what each finding is known by and ``ids`` who is known so, ``by_weight`` the findings with
    the worst first and those of one kind together, ``by_place`` as they come in reading.
    """

    rows: tuple[Row, ...] = ()
    rtl: frozenset[Side] = frozenset()
    quiet: frozenset[int] = frozenset()
    folded: tuple[Band, ...] = ()
    furniture: frozenset[int] = frozenset()
    sizes: tuple[Size, ...] = ()
    rows_of: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    words: Mapping[Side, int] = field(default_factory=lambda: dict.fromkeys(Side, 0))
    keys: Mapping[str, FindingKey] = field(default_factory=dict)
    ids: Mapping[FindingKey, tuple[str, ...]] = field(default_factory=dict)
    by_weight: tuple[Finding, ...] = ()
    by_place: tuple[Finding, ...] = ()
    passages: Passages = field(default_factory=Passages, compare=False)  # the rows once more, found by position


def digest(comparison: Comparison | None, rows: tuple[Row, ...]) -> Digest:
    """The digest of a comparison and its rows; that of nothing for None."""
    if comparison is None:
        return Digest()
    documents = {side: comparison.document(side) for side in Side}
    folded, keys = make_bands(rows, frozenset()), finding_keys(comparison)
    return Digest(
        rows,
        frozenset(side for side, document in documents.items() if runs_right_to_left(document.text)),
        quiet_rows(rows),
        folded,
        all_folds(folded),
        tuple(map(_size, rows)),
        _rows_of(rows),
        {side: word_count(document) for side, document in documents.items()},
        keys,
        _ids(keys),
        _by_weight(comparison.findings),
        _by_place(comparison),
        Passages(rows),
    )


def _rows_of(rows: tuple[Row, ...]) -> dict[str, tuple[int, ...]]:
    places: dict[str, list[int]] = {}
    for index, row in enumerate(rows):
        for finding in row.findings:
            places.setdefault(finding, []).append(index)
    return {finding: tuple(indices) for finding, indices in places.items()}


def _ids(keys: Mapping[str, FindingKey]) -> dict[FindingKey, tuple[str, ...]]:
    found: dict[FindingKey, list[str]] = {}
    for finding, key in keys.items():
        found.setdefault(key, []).append(finding)
    return {key: tuple(findings) for key, findings in found.items()}


def _by_weight(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The worst first; those of one severity by kind, in the order of the table of kinds."""
    severities = list(dict.fromkeys(finding.severity for finding in findings))
    ranks = {pair: rank for rank, pair in enumerate(product(severities, KINDS))}
    return tuple(sorted(findings, key=lambda finding: ranks[finding.severity, finding.kind]))


def _by_place(comparison: Comparison) -> tuple[Finding, ...]:
    """The order of reading: by the copy; what is missing there stands where its neighbours are told."""
    told = sorted(
        (comparison.original.span_of(link.original).start, comparison.copy.span_of(link.copy).end)
        for link in comparison.links
        if link.original and link.copy and not link.moved
    )

    def place(finding: Finding) -> tuple[int, int]:
        if finding.copy:
            return finding.copy[0].start, 0
        at = finding.original[0].start if finding.original else 0
        before = bisect_left(told, (at,))
        return (told[before - 1][1] if before else 0), at

    return tuple(sorted(comparison.findings, key=place))


def _size(row: Row) -> Size:
    cells = [cell for cell in (row.original, row.copy) if cell is not None]
    longer = max(cells, key=lambda cell: cell.span.end - cell.span.start)
    return longer.span.end - longer.span.start, longer.role
