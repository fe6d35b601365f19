"""The rows of the paired view in words, for those who listen to them."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from aligner import KINDS, Cell, Finding, Row, RowKind, Side
from ui.bands import Band, FoldBand

_ = QT_TRANSLATE_NOOP
_SIDES = {
    Side.ORIGINAL: _("RowWords", "Original, paragraph %1: %2"),
    Side.COPY: _("RowWords", "Copy, paragraph %1: %2"),
}
_KINDS = {
    RowKind.MISSING: _("RowWords", "Missing passage: the copy has nothing here."),
    RowKind.ADDED: _("RowWords", "Added passage: the original has nothing here."),
    RowKind.MOVED_FROM: _("RowWords", "Moved passage, number %1: the copy tells it elsewhere."),
    RowKind.MOVED_TO: _("RowWords", "Moved passage, number %1: the original tells it elsewhere."),
    RowKind.FURNITURE: _("RowWords", "Page furniture."),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("RowWords", text)


def cell_words(cell: Cell, side: Side) -> str:
    """One side of a row."""
    text = "".join(run.text for run in cell.runs).strip()
    return _said(_SIDES[side]).replace("%1", str(cell.paragraph + 1)).replace("%2", text)


def row_words(row: Row, findings: Mapping[str, Finding]) -> str:
    """A row: both sides, then what was found in it; ``findings`` are those that are shown, by id."""
    cells = [(row.original, Side.ORIGINAL), (row.copy, Side.COPY)]
    parts = [cell_words(cell, side) for cell, side in cells if cell is not None and not cell.ghost]
    if row.kind in _KINDS:
        parts.append(_said(_KINDS[row.kind]).replace("%1", str(row.move or "")))
    parts += [finding_words(findings[number]) for number in row.findings if number in findings]
    return "\n".join(parts)


def finding_words(finding: Finding) -> str:
    """A finding: its kind, and what it says."""
    return f"{KINDS[finding.kind].one}: {finding.message}"


def band_words(band: Band, findings: Mapping[str, Finding]) -> str:
    """A row, or the line of a fold."""
    return band.label if isinstance(band, FoldBand) else row_words(band.row, findings)
