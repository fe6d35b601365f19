"""What the printed report is written with: lines, headings and tables in the light theme's colours."""

from PySide6.QtCore import Qt
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

from aligner import Mark
from ui.look.fonts import interface_families, letter_by_letter
from ui.look.theme import Look

TEXT_POINTS, SMALL_POINTS = 9.5, 8.5
_HEADING_POINTS = 12


class Writer:
    """Writes into a document from its beginning to its end."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.document = QTextDocument()
        self.document.setDefaultFont(letter_by_letter(interface_families()))
        self.document.setDocumentMargin(0)
        self.document.setUndoRedoEnabled(False)
        self._cursor = QTextCursor(self.document)

    def heading(self, text: str) -> None:
        """The title of a part."""
        self.line(text, self.format(_HEADING_POINTS, bold=True), above=14)

    def format(self, points: float, *, bold: bool = False, dim: bool = False) -> QTextCharFormat:
        """Letters of this size in the interface's typeface."""
        made = QTextCharFormat()
        made.setFontFamilies(list(interface_families()))
        made.setFontPointSize(points)
        made.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        made.setForeground(self.look.colours["ink-dim" if dim else "ink"])
        return made

    def badge(self, mark: Mark, *, bold: bool = True) -> QTextCharFormat:
        """Letters in the colours of a mark."""
        made = self.format(SMALL_POINTS, bold=bold)
        ink = self.look.marks[mark]
        made.setForeground(ink.ink)
        if ink.ground is not None:
            made.setBackground(ink.ground)
        return made

    def line(self, text: str, form: QTextCharFormat, above: float = 0) -> None:
        """A paragraph by itself."""
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setBottomMargin(4)
        if self.document.isEmpty():
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.movePosition(QTextCursor.MoveOperation.End)
            self._cursor.insertBlock(block)
        self._cursor.insertText(text, form)

    def table(self, rows: int, widths: tuple[int, ...], *, head: bool = False) -> QTextTable:
        """A table with columns so many per cent wide; its head comes again on every page."""
        form = QTextTableFormat()
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        percent = QTextLength.Type.PercentageLength
        form.setColumnWidthConstraints([QTextLength(percent, width) for width in widths])
        form.setCellPadding(4)
        form.setCellSpacing(0)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderCollapse(True)
        form.setBorder(0.5)
        form.setBorderBrush(QBrush(QColor(self.look.colours["line-strong"]), Qt.BrushStyle.SolidPattern))
        form.setHeaderRowCount(1 if head else 0)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        return self._cursor.insertTable(rows, len(widths), form)

    def into(self, table: QTextTable, row: int, column: int) -> QTextCursor:
        """Where a cell is written."""
        return table.cellAt(row, column).firstCursorPosition()
