"""One cell of the paired view laid out: its lines, the patches of its marked runs, and what lies under a point."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from aligner import Cell, Mark, Role, Run, Span
from ui.look.theme import Face, Look
from ui.view.line_breaks import breakable
from ui.view.marking import Marking
from ui.view.text_offsets import TextOffsets, shown_text

_AS_SPACE = {ord(c): " " for c in "\n\r\t\v\f\x85\u2028\u2029"}  # a file's own line breaks are no line breaks here

_PLAIN = Mark.PLAIN  # looked up once: most words of a book are

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
        self.rtl = rtl
        self._look = look
        self._width = width
        self._quiet = quiet
        self.face: Face = look.faces[cell.role]
        text = "".join(run.text for run in cell.runs).translate(_AS_SPACE)
        text = breakable(text)
        shown, self._offsets = shown_text(text)
        self._length = self._offsets.units(len(text))
        self._layout = QTextLayout(shown, self.face.font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(_option(rtl))
        self._marked = [(run, marking_of(run)) for run in cell.runs if run.findings or run.mark is not _PLAIN]
        self._layout.setFormats(self._formats())
        self.height = self._break_lines(width)
        self.patches = tuple(self._patches())

    def _formats(self) -> list[QTextLayout.FormatRange]:
        plain = QTextCharFormat()
        base = Mark.FURNITURE if self.cell.role is Role.FURNITURE else Mark.PLAIN
        plain.setForeground(self._look.marks[base].ink)
        formats = [_format(0, self._length, plain)]
        for run, marking in self._marked:
            if not marking.faint and marking.mark not in (_PLAIN, self._quiet):
                inked = QTextCharFormat()
                inked.setForeground(self._look.marks[marking.mark].ink)
                start, end = self._units(run.span)
                formats.append(_format(start, end - start, inked))
        return formats

    def _units(self, span: Span) -> tuple[int, int]:
        base = self.cell.span.start
        return self._offsets.units(span.start - base), self._offsets.units(span.end - base)

    def _break_lines(self, width: float) -> float:
        """Break the lines and note where they begin and where their last letter ends; the height of all of them."""
        self._lines: list[QTextLine] = []
        y = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y + self.face.baseline - line.ascent()))
            y += self.face.line_height
            self._lines.append(line)
        self._layout.endLayout()
        text = self._layout.text()
        points = TextOffsets(text).points
        self._starts = [line.textStart() for line in self._lines]
        self._ends = []
        for start, after in pairwise([*self._starts, self._length]):
            words = text[points(start) : points(after)]
            self._ends.append(after - (len(words) - len(words.rstrip())))
        return max(y, self.face.line_height)

    def _patches(self) -> list[Patch]:
        patches: list[Patch] = []
        for run, marking in self._marked:
            if marking.mark is not _PLAIN or run.findings:
                patches.extend(self._patches_of(run, marking))
        return patches

    def _patches_of(self, run: Run, marking: Marking) -> list[Patch]:
        start, end = self._units(run.span)
        patches, line_height = [], self.face.line_height
        for number in range(max(bisect_right(self._starts, start) - 1, 0), bisect_left(self._starts, end)):
            rect = self._stretch(number, start, end)
            if rect.width() > 0:
                baseline = number * line_height + self.face.baseline
                patches.append(Patch(rect, baseline, marking.mark, run, marking.faint))
        return patches

    def _stretch(self, number: int, start: int, end: int) -> QRectF:
        """The part of a stretch that stands on a line, without the spaces at the line's end, which nobody sees."""
        line, begin, stop = self._lines[number], max(start, self._starts[number]), min(end, self._ends[number])
        if begin >= stop:
            return QRectF()
        x, y = _x(line, begin), _x(line, stop)
        left, right = min(x, y), min(max(x, y), self._width)
        return QRectF(left, number * self.face.line_height, max(right - left, 0), self.face.line_height)

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
        if not self._lines:
            return self.cell.span.start
        number = min(max(int(point.y() // self.face.line_height), 0), len(self._lines) - 1)
        unit = self._lines[number].xToCursor(point.x(), QTextLine.CursorPosition.CursorBetweenCharacters)
        return self.cell.span.start + self._offsets.points(unit)

    def run_at(self, point: QPointF) -> Run | None:
        """The marked run under a point."""
        return next((patch.run for patch in self.patches if patch.rect.contains(point)), None)

    def line_at(self, position: int) -> int:
        """The line on which a position of the story's text stands, from 0."""
        start, _end = self._units(Span(position, position))
        return max(0, bisect_right(self._starts, start) - 1)

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
