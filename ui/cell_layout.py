"""One cell of the paired view laid out: its lines, the patches of its marked runs, and what lies under a point."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from aligner import Cell, Mark, Run, Span
from ui.line_breaks import breakable
from ui.marking import Marking
from ui.text_offsets import TextOffsets
from ui.theme import Face, Look

_AS_SPACE = {ord(c): " " for c in "\n\r\t\v\f\x85\u2028\u2029"}  # a file's own line breaks are no line breaks here

MarkingOf = Callable[[Run], Marking]


@dataclass(frozen=True, slots=True)
class Patch:
    """The part of a marked run that stands on one line; ``rect`` and ``baseline`` are relative to the cell."""

    rect: QRectF
    baseline: float
    mark: Mark
    run: Run
    faint: bool = False  # what was found here has been put aside


def _format(start: int, length: int, char_format: QTextCharFormat) -> QTextLayout.FormatRange:
    piece = QTextLayout.FormatRange()
    piece.start, piece.length, piece.format = start, length, char_format
    return piece


class CellLayout:
    """The laid out text of a cell. Positions handed in and out are code points of the story's text.

    ``quiet`` is a mark whose words keep the ink of plain text, because their ground says enough.
    """

    def __init__(
        self, cell: Cell, look: Look, width: float, rtl: bool, marking_of: MarkingOf, quiet: Mark | None = None
    ) -> None:
        self.cell = cell
        self._look = look
        self._width = width
        self._quiet = quiet
        self.face: Face = look.faces[cell.role]
        text = "".join(run.text for run in cell.runs).translate(_AS_SPACE)
        text = breakable(text)
        self._offsets = TextOffsets(text)
        self._length = self._offsets.units(len(text))
        self._layout = QTextLayout(text, self.face.font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(_option(rtl))
        self._marked = [(run, marking_of(run)) for run in cell.runs]
        self._layout.setFormats(self._formats())
        self.height = self._break_lines(width)
        self.patches = tuple(self._patches())

    def _formats(self) -> list[QTextLayout.FormatRange]:
        plain = QTextCharFormat()
        base = Mark.FURNITURE if self.cell.role.value == "furniture" else Mark.PLAIN
        plain.setForeground(self._look.marks[base].ink)
        formats = [_format(0, self._length, plain)]
        for run, marking in self._marked:
            if not marking.faint and marking.mark not in (Mark.PLAIN, self._quiet):
                inked = QTextCharFormat()
                inked.setForeground(self._look.marks[marking.mark].ink)
                start, end = self._units(run.span)
                formats.append(_format(start, end - start, inked))
        return formats

    def _units(self, span: Span) -> tuple[int, int]:
        base = self.cell.span.start
        return self._offsets.units(span.start - base), self._offsets.units(span.end - base)

    def _break_lines(self, width: float) -> float:
        y = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y + self.face.baseline - line.ascent()))
            y += self.face.line_height
        self._layout.endLayout()
        return max(y, self.face.line_height)

    def _patches(self) -> list[Patch]:
        patches: list[Patch] = []
        for run, marking in self._marked:
            if marking.mark is not Mark.PLAIN or run.findings:
                patches.extend(self._patches_of(run, marking))
        return patches

    def _patches_of(self, run: Run, marking: Marking) -> list[Patch]:
        start, end = self._units(run.span)
        if start == end:
            return []
        patches = []
        first, last = (self._layout.lineForTextPosition(at).lineNumber() for at in (start, end - 1))
        for number in range(max(first, 0), max(last, 0) + 1):
            rect = self._stretch(self._layout.lineAt(number), number, start, end)
            if rect.width() > 0:
                baseline = number * self.face.line_height + self.face.baseline
                patches.append(Patch(rect, baseline, marking.mark, run, marking.faint))
        return patches

    def _stretch(self, line: QTextLine, number: int, start: int, end: int) -> QRectF:
        begin, stop = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        stop = max(begin, min(stop, line.textStart() + self._without_spaces(line)))
        left, right = (_x(line, at) for at in (begin, stop))
        left, right = min(left, right), min(max(left, right), self._width)
        return QRectF(left, number * self.face.line_height, max(right - left, 0), self.face.line_height)

    def _without_spaces(self, line: QTextLine) -> int:
        """The length of a line without the spaces at its end, which nobody sees."""
        text = self._layout.text()
        units = self._offsets.points(line.textStart()), self._offsets.points(line.textStart() + line.textLength())
        return line.textLength() - (units[1] - units[0] - len(text[units[0] : units[1]].rstrip()))

    def draw(self, painter: QPainter, at: QPointF, selected: Span | None = None, hits: tuple[Span, ...] = ()) -> None:
        """Draw the letters; grounds and lines are drawn by those who know the row."""
        selections = [self._lit(hit, "hit") for hit in hits if hit != selected]
        if selected is not None:
            selections.append(self._lit(selected, "selection"))
        self._layout.draw(painter, at, selections)

    def _lit(self, span: Span, colours: str) -> QTextLayout.FormatRange:
        lit = QTextCharFormat()
        lit.setForeground(self._look.colours[f"{colours}-ink"])
        lit.setBackground(self._look.colours[f"{colours}-ground"])
        start, end = self._units(span)
        return _format(start, end - start, lit)

    def position_at(self, point: QPointF) -> int:
        """The position in the story's text between the two letters nearest to a point."""
        lines = self._layout.lineCount()
        if not lines:
            return self.cell.span.start
        number = min(max(int(point.y() // self.face.line_height), 0), lines - 1)
        unit = self._layout.lineAt(number).xToCursor(point.x(), QTextLine.CursorPosition.CursorBetweenCharacters)
        return self.cell.span.start + self._offsets.points(unit)

    def run_at(self, point: QPointF) -> Run | None:
        """The marked run under a point."""
        return next((patch.run for patch in self.patches if patch.rect.contains(point)), None)

    def line_at(self, position: int) -> int:
        """The line on which a position of the story's text stands, from 0."""
        start, _end = self._units(Span(position, position))
        return max(0, self._layout.lineForTextPosition(start).lineNumber())

    def rects_of(self, finding: str) -> list[QRectF]:
        """Where the runs of a finding stand."""
        return [patch.rect for patch in self.patches if finding in patch.run.findings]

    def line_of(self, finding: str) -> int | None:
        """The line on which a finding begins, from 0."""
        rects = self.rects_of(finding)
        return round(rects[0].top() / self.face.line_height) if rects else None


def _x(line: QTextLine, at: int) -> float:
    x: Any = line.cursorToX(at)  # some versions of PySide give the position back beside it
    return float(x[0] if isinstance(x, tuple | list) else x)


def _option(rtl: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    if rtl:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option
