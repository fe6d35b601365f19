"""The report laid out for paper: findings first, then both texts side by side, in the light theme's colours."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from aligner import KINDS, Cell, Comparison, Finding, Mark, Role, Row, RowKind, Side
from ui.look.fonts import Reading, interface_families, reading_families
from ui.look.theme import Look
from ui.look.words import one, said, weight

MOST_ROWS = 1500  # of a longer pair only what was found is printed, with its neighbours
_TEXT_POINTS, _SMALL_POINTS = 9.5, 8.5
_LINES = {
    "solid": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "dashed": QTextCharFormat.UnderlineStyle.DashUnderline,
    "dotted": QTextCharFormat.UnderlineStyle.DotLine,
    "wavy": QTextCharFormat.UnderlineStyle.WaveUnderline,
    "double": QTextCharFormat.UnderlineStyle.SingleUnderline,
}
_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sheet:
    """What goes on paper. ``verdict_of`` says in words what was decided about a finding; nothing where it is open."""

    comparison: Comparison
    rows: tuple[Row, ...]
    verdict_of: Callable[[Finding], str] = lambda _finding: ""
    left_out: int = 0  # rows without findings that are not printed


class _Writer:
    """Writes one sheet with a cursor."""

    def __init__(self, sheet: Sheet, look: Look) -> None:
        self._sheet, self._look = sheet, look
        self.document = QTextDocument()
        self.document.setDocumentMargin(0)
        self.document.setUndoRedoEnabled(False)
        self._cursor = QTextCursor(self.document)
        self._findings: Mapping[str, Finding] = {finding.id: finding for finding in sheet.comparison.findings}

    def write(self) -> None:
        comparison = self._sheet.comparison
        self._line(f"{comparison.original.name}  ↔  {comparison.copy.name}", self._format(15, bold=True))
        share = _tr("Print", "%1% in common").replace("%1", f"{comparison.similarity:.0f}")
        count = _tr("Print", "%n findings", "", len(comparison.findings))
        self._line(f"{count}   ·   {share}", self._format(_TEXT_POINTS))
        for note in comparison.notes:
            self._line(said(note), self._format(_SMALL_POINTS))
        self._list_findings()
        self._line(_tr("Print", "The texts"), self._format(12, bold=True), above=14)
        if self._sheet.left_out:
            left = _tr("Print", "%1 passages in which nothing was found are left out.")
            self._line(left.replace("%1", str(self._sheet.left_out)), self._format(_SMALL_POINTS))
        self._texts()

    def _list_findings(self) -> None:
        if not self._findings:
            return
        self._line(_tr("Print", "Findings"), self._format(12, bold=True), above=14)
        table = self._table(len(self._findings), (6, 20, 74))
        for line, finding in enumerate(self._findings.values()):
            kind = KINDS[finding.kind]
            self._into(table, line, 0).insertText(kind.letter, self._badge(kind.mark))
            self._into(table, line, 1).insertText(
                f"{one(finding.kind)}\n{weight(finding.severity)}", self._format(_SMALL_POINTS)
            )
            cursor = self._into(table, line, 2)
            cursor.insertText(said(finding.message), self._format(_TEXT_POINTS))
            verdict = self._sheet.verdict_of(finding)
            if verdict:
                cursor.insertText(f"\n{verdict}", self._format(_SMALL_POINTS, bold=True))

    def _texts(self) -> None:
        rows = self._sheet.rows
        table = self._table(len(rows) + 1, (50, 50), head=True)
        for column, side in enumerate(Side):
            name = self._sheet.comparison.document(side).name
            title = _tr("Print", "Original") if side is Side.ORIGINAL else _tr("Print", "Copy")
            self._into(table, 0, column).insertText(f"{title}: {name}", self._format(_SMALL_POINTS, bold=True))
        for line, row in enumerate(rows, 1):
            for column, cell in enumerate((row.original, row.copy)):
                self._cell(table, line, column, row, cell)

    def _cell(self, table: QTextTable, line: int, column: int, row: Row, cell: Cell | None) -> None:
        cursor = self._into(table, line, column)
        if cell is None:
            if row.kind is not RowKind.FURNITURE:
                cursor.insertText("—", self._format(_SMALL_POINTS, dim=True))
            return
        letters = dict.fromkeys(KINDS[self._findings[f].kind] for f in row.findings if f in self._findings)
        if column == 1 or row.copy is None:
            for kind in letters:
                cursor.insertText(kind.letter, self._badge(kind.mark))
                cursor.insertText(" ", self._format(_TEXT_POINTS))
        if cell.starts_paragraph and not cell.ghost:
            cursor.insertText(f"{cell.paragraph + 1}  ", self._format(_SMALL_POINTS - 1, dim=True))
        for run in cell.runs:
            cursor.insertText(run.text, self._run(run.mark, cell, strong=run.strong))

    # Formats

    def _format(self, points: float, *, bold: bool = False, dim: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFontFamilies(list(interface_families()))
        made.setFontPointSize(points)
        made.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        made.setForeground(self._look.colours["ink-dim" if dim else "ink"])
        return made

    def _badge(self, mark: Mark) -> QTextCharFormat:
        made = self._format(_SMALL_POINTS, bold=True)
        ink = self._look.marks[mark]
        made.setForeground(ink.ink)
        if ink.ground is not None:
            made.setBackground(ink.ground)
        return made

    def _run(self, mark: Mark, cell: Cell, *, strong: bool) -> QTextCharFormat:
        made = self._format(_TEXT_POINTS, bold=cell.role in (Role.TITLE, Role.HEADING), dim=cell.ghost)
        if cell.role not in (Role.BYLINE, Role.FURNITURE):
            made.setFontFamilies(list(reading_families(Reading.SERIF, "")))
        if mark is Mark.PLAIN or cell.ghost:
            return made
        ink = self._look.marks[mark]
        made.setForeground(ink.ink)
        ground = ink.strong_ground if strong else ink.ground
        if ground is not None:
            made.setBackground(ground)
        if ink.line == "strike":
            made.setFontStrikeOut(True)
        elif ink.line in _LINES:
            made.setUnderlineStyle(_LINES[ink.line])
            made.setUnderlineColor(ink.ink)
        return made

    # Places

    def _line(self, text: str, form: QTextCharFormat, above: float = 0) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setBottomMargin(4)
        if self.document.isEmpty():
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.movePosition(QTextCursor.MoveOperation.End)
            self._cursor.insertBlock(block)
        self._cursor.insertText(text, form)

    def _table(self, rows: int, widths: tuple[int, ...], *, head: bool = False) -> QTextTable:
        form = QTextTableFormat()
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        percent = QTextLength.Type.PercentageLength
        form.setColumnWidthConstraints([QTextLength(percent, width) for width in widths])
        form.setCellPadding(4)
        form.setCellSpacing(0)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderCollapse(True)
        form.setBorder(0.5)
        form.setBorderBrush(QBrush(QColor(self._look.colours["line-strong"]), Qt.BrushStyle.SolidPattern))
        form.setHeaderRowCount(1 if head else 0)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        return self._cursor.insertTable(rows, len(widths), form)

    def _into(self, table: QTextTable, row: int, column: int) -> QTextCursor:
        return table.cellAt(row, column).firstCursorPosition()


def print_document(sheet: Sheet, look: Look) -> QTextDocument:
    """The sheet as a document; its pages are cut when it is drawn."""
    writer = _Writer(sheet, look)
    writer.write()
    return writer.document
