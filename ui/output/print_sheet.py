"""The report laid out for paper: findings first, both texts side by side, the ledgers, and what it was made from."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCharFormat, QTextDocument, QTextTable

from aligner import KINDS, Cell, Comparison, Decision, Finding, Mark, Role, Row, RowKind, Side, Verdict
from ui.look.fonts import Reading, reading_families
from ui.look.theme import Look
from ui.look.words import letter, one, said, weight
from ui.output.print_appendix import write_ledgers, write_made
from ui.output.print_writer import SMALL_POINTS, TEXT_POINTS, Writer

MOST_ROWS = 1500  # of a longer pair only what was found is printed, with its neighbours
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


def sheet_of(
    comparison: Comparison, rows: Sequence[Row], quiet: frozenset[int], decision_of: Callable[[Finding], Decision]
) -> Sheet:
    """What goes on paper of a comparison; of a long one without the ``quiet`` rows, those far from every finding."""
    told = tuple(row for index, row in enumerate(rows) if index not in quiet) if len(rows) > MOST_ROWS else tuple(rows)
    words = {
        Verdict.OPEN: "",
        Verdict.ACCEPTED: _tr("Printing", "A fault"),
        Verdict.DISMISSED: _tr("Printing", "Dismissed"),
    }

    def verdict_of(finding: Finding) -> str:
        decision = decision_of(finding)
        return ". ".join(part for part in (words[decision.verdict], decision.note) if part)

    return Sheet(comparison, told, verdict_of, len(rows) - len(told))


class _Writer(Writer):
    """Writes one sheet with a cursor."""

    def __init__(self, sheet: Sheet, look: Look) -> None:
        super().__init__(look)
        self._sheet = sheet
        self._findings: Mapping[str, Finding] = {finding.id: finding for finding in sheet.comparison.findings}

    def write(self) -> None:
        comparison = self._sheet.comparison
        self.line(f"{comparison.original.name}  ↔  {comparison.copy.name}", self.format(15, bold=True))
        share = _tr("Print", "%1% in common").replace("%1", f"{comparison.similarity:.0f}")
        count = _tr("Print", "%n findings", "", len(comparison.findings))
        self.line(f"{count}   ·   {share}", self.format(TEXT_POINTS))
        for note in comparison.notes:
            self.line(said(note), self.format(SMALL_POINTS))
        self._list_findings()
        self.heading(_tr("Print", "The texts"))
        if self._sheet.left_out:
            left = _tr("Print", "%1 passages in which nothing was found are left out.")
            self.line(left.replace("%1", str(self._sheet.left_out)), self.format(SMALL_POINTS))
        self._texts()
        write_ledgers(self, comparison)
        write_made(self, comparison)

    def _list_findings(self) -> None:
        if not self._findings:
            return
        self.heading(_tr("Print", "Findings"))
        table = self.table(len(self._findings), (6, 20, 74))
        for line, finding in enumerate(self._findings.values()):
            kind = KINDS[finding.kind]
            self.into(table, line, 0).insertText(letter(finding.kind), self.badge(kind.mark))
            self.into(table, line, 1).insertText(
                f"{one(finding.kind)}\n{weight(finding.severity)}", self.format(SMALL_POINTS)
            )
            cursor = self.into(table, line, 2)
            cursor.insertText(said(finding.message), self.format(TEXT_POINTS))
            verdict = self._sheet.verdict_of(finding)
            if verdict:
                cursor.insertText(f"\n{verdict}", self.format(SMALL_POINTS, bold=True))

    def _texts(self) -> None:
        rows = self._sheet.rows
        table = self.table(len(rows) + 1, (50, 50), head=True)
        for column, side in enumerate(Side):
            name = self._sheet.comparison.document(side).name
            title = _tr("Print", "Original") if side is Side.ORIGINAL else _tr("Print", "Copy")
            self.into(table, 0, column).insertText(f"{title}: {name}", self.format(SMALL_POINTS, bold=True))
        for line, row in enumerate(rows, 1):
            for column, cell in enumerate((row.original, row.copy)):
                self._cell(table, line, column, row, cell)

    def _cell(self, table: QTextTable, line: int, column: int, row: Row, cell: Cell | None) -> None:
        cursor = self.into(table, line, column)
        if cell is None:
            if row.kind is not RowKind.FURNITURE:
                cursor.insertText("—", self.format(SMALL_POINTS, dim=True))
            return
        kinds = dict.fromkeys(self._findings[f].kind for f in row.findings if f in self._findings)
        if column == 1 or row.copy is None:
            for kind in kinds:
                cursor.insertText(letter(kind), self.badge(KINDS[kind].mark))
                cursor.insertText(" ", self.format(TEXT_POINTS))
        if cell.starts_paragraph and not cell.ghost:
            cursor.insertText(f"{cell.paragraph + 1}  ", self.format(SMALL_POINTS - 1, dim=True))
        for run in cell.runs:
            cursor.insertText(run.text, self._run(run.mark, cell, strong=run.strong))

    def _run(self, mark: Mark, cell: Cell, *, strong: bool) -> QTextCharFormat:
        made = self.format(TEXT_POINTS, bold=cell.role in (Role.TITLE, Role.HEADING), dim=cell.ghost)
        if cell.role not in (Role.BYLINE, Role.FURNITURE):
            made.setFontFamilies(list(reading_families(Reading.SERIF, "")))
        if mark is Mark.PLAIN or cell.ghost:
            return made
        ink = self.look.marks[mark]
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


def print_document(sheet: Sheet, look: Look) -> QTextDocument:
    """The sheet as a document; its pages are cut when it is drawn."""
    writer = _Writer(sheet, look)
    writer.write()
    return writer.document
