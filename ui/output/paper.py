"""Pages drawn on a printer or into a PDF. Loaded when something is printed: the window does not wait for it."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrinter

from aligner import SILENT, Progress
from ui.look.fonts import interface_families, letter_by_letter
from ui.output.press import DRAWING

MARGIN = 14.0  # millimetres
_LAID_OUT = 0.7  # the share of the time that is gone when the first page is drawn
_EDGE_POINTS = 8.0  # the head and the foot of a page


def new_printer() -> QPrinter:
    """The system's printer with its paper, upright."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    page = QPageSize(printer.pageLayout().pageSize().id())
    printer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    return printer


def wanted_pages(printer: QPagedPaintDevice, count: int) -> Sequence[int]:
    """The pages, counted from 0, that were chosen in the printer's dialog; all of ``count`` where none were."""
    chosen = printer.pageRanges()
    return [number for number in range(count) if chosen.isEmpty() or chosen.contains(number + 1)]


def draw_pages(printer: QPagedPaintDevice, document: QTextDocument, head: str, progress: Progress = SILENT) -> bool:
    """Draw the document page by page, each with its head and its number. Whether there was something to draw on."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    small = letter_by_letter(interface_families())
    small.setPointSizeF(_EDGE_POINTS)
    painter.setFont(small)
    edge = painter.fontMetrics().height() * 1.8
    page = QRectF(painter.viewport())
    document.setLayoutEnabled(False)  # until all is known that it hangs on: else a book is laid out three times
    document.documentLayout().setPaintDevice(printer)
    document.setPageSize(QSizeF(page.width(), page.height() - 2 * edge))
    document.setLayoutEnabled(True)
    wanted = wanted_pages(printer, document.pageCount())
    for turn, number in enumerate(wanted):
        progress(_LAID_OUT + (1 - _LAID_OUT) * turn / len(wanted), DRAWING)
        if turn:
            printer.newPage()
        _draw_page(painter, document, number, page, edge)
        line = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, page.width(), edge), line | Qt.AlignmentFlag.AlignLeft, head)
        foot = QRectF(0, page.height() - edge, page.width(), edge)
        painter.drawText(foot, line | Qt.AlignmentFlag.AlignRight, f"{number + 1} / {document.pageCount()}")
    return painter.end()


def _draw_page(painter: QPainter, document: QTextDocument, number: int, page: QRectF, edge: float) -> None:
    height = page.height() - 2 * edge
    clip = QRectF(0, number * height, page.width(), height)
    painter.save()
    painter.translate(0, edge - number * height)
    painter.setClipRect(clip)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = clip
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    document.documentLayout().draw(painter, context)
    painter.restore()
