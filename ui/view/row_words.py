"""The rows of the paired view in words, for those who listen to them."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from aligner import Cell, Finding, Row, RowKind, Side
from ui.look.words import move_name, one, said
from ui.view.bands import Band, FoldBand
from ui.view.row_layout import Hand

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
_ELSEWHERE = {
    RowKind.MOVED_FROM: _("RowWords", "Told elsewhere in the copy — %1"),
    RowKind.MOVED_TO: _("RowWords", "Told elsewhere in the original — %1"),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("RowWords", text)


def fold_words(fold: FoldBand) -> str:
    """What the line of a fold says."""
    if fold.side is not None and fold.opened:
        return QCoreApplication.translate("RowWords", "%n lines of page furniture — click to fold", "", fold.count)
    if fold.side is not None:
        return QCoreApplication.translate("RowWords", "%n lines of page furniture — click to show", "", fold.count)
    if fold.opened:
        return QCoreApplication.translate("RowWords", "%n passages without findings — click to fold", "", fold.count)
    return QCoreApplication.translate("RowWords", "%n passages without findings — click to show", "", fold.count)


def elsewhere_words(row: Row) -> str:
    """What stands in the place of a passage that is told at another one."""
    return _said(_ELSEWHERE[row.kind]).replace("%1", move_name(row.move or 0))


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


def hand_words(hand: Hand) -> str:
    """What was done with a passage by hand."""
    if hand is Hand.PAIRED:
        return QCoreApplication.translate("RowWords", "Paired by hand")
    return QCoreApplication.translate("RowWords", "Held apart by hand")


def finding_words(finding: Finding) -> str:
    """A finding: its kind, and what it says."""
    return f"{one(finding.kind)}: {said(finding.message)}"


def band_words(band: Band, findings: Mapping[str, Finding]) -> str:
    """A row, or the line of a fold."""
    return fold_words(band) if isinstance(band, FoldBand) else row_words(band.row, findings)
