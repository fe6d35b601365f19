"""Which rows can be put away when only what was found is to be seen: one answer for the window and the report."""

from aligner.rows import Row, RowKind

_CONTEXT = 1  # pairs shown before and after one with a finding


def quiet_rows(rows: tuple[Row, ...]) -> frozenset[int]:
    """The pairs in which nothing was found, but for those beside a finding: they are its context."""
    told = [index for index, row in enumerate(rows) if row.kind is not RowKind.FURNITURE]
    plain = [rows[index].kind is RowKind.PAIR and not rows[index].findings for index in told]
    return frozenset(
        index for place, index in enumerate(told) if all(plain[max(place - _CONTEXT, 0) : place + _CONTEXT + 1])
    )
