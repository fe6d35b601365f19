"""Pages that were drawn into a PDF, looked at and printed one by one without laying out anything again."""

import threading

import pypdfium2
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from aligner import Progress
from ui.output.paper import wanted_pages
from ui.output.press import NoPrinterError

PRINTING = "printing"  # the word of the progress
_MOST_DOTS = 300  # an inch: more cannot be told apart on paper, and a page would need a hundred megabytes
_BAND = 128  # rows of an image
_POINTS = 72


class DrawnPages:
    """The pages of one PDF. One thread shows them while another may print them: pdfium serves one at a time."""

    def __init__(self, data: bytes) -> None:
        self._pdf = pypdfium2.PdfDocument(data)
        self._lock = threading.Lock()
        self.sizes = [QSizeF(*self._pdf.get_page_size(number)) for number in range(len(self._pdf))]  # points

    def image(self, number: int, dots: float) -> QImage:
        """A page, counted from 0, with so many dots an inch."""
        with self._lock:
            page = self._pdf[number]
            bitmap = page.render(scale=dots / _POINTS, prefer_bgrx=True)
            page.close()
            shape = (bitmap.width, bitmap.height, bitmap.stride)
            image = QImage(bitmap.buffer, *shape, QImage.Format.Format_RGB32).copy()
            bitmap.close()
        return image

    def put_on(self, printer: QPrinter, progress: Progress) -> None:
        """Print the pages that the printer was asked for; what ``progress`` raises ends it, and is passed on.

        Raises `NoPrinterError` if the printer takes nothing.
        """
        printer.setFullPage(True)  # the pages have their margins
        painter = QPainter()
        if not painter.begin(printer):
            raise NoPrinterError
        dots = min(_MOST_DOTS, printer.resolution())
        wanted = wanted_pages(printer, len(self.sizes))
        try:
            for turn, number in enumerate(wanted):
                progress(turn / len(wanted), PRINTING)
                if turn:
                    printer.newPage()
                _draw(painter, self.image(number, dots), _fitted(self.sizes[number], QRectF(painter.viewport())))
        except BaseException:
            printer.abort()
            raise
        finally:
            painter.end()


def _draw(painter: QPainter, image: QImage, place: QRectF) -> None:
    """Draw a page in bands: while Qt packs one, no other thread has its turn, and the window would stand still."""
    rows = place.height() / image.height()
    for top in range(0, image.height(), _BAND):
        # one row more than the band, for nothing must shine through between two
        band = image.copy(0, top, image.width(), min(_BAND + 1, image.height() - top))
        painter.drawImage(QRectF(place.left(), place.top() + top * rows, place.width(), band.height() * rows), band)


def _fitted(size: QSizeF, room: QRectF) -> QRectF:
    """The page as large as the paper lets it be."""
    fitted = QRectF(0, 0, 1, 1)
    fitted.setSize(size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
    fitted.moveCenter(room.center())
    return fitted
