"""The drawn pages of a book, looked at before they are printed: only what is in sight is made visible."""

from collections import OrderedDict

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ui.output.drawn_pages import DrawnPages

_GAP = 16
_KEPT = 8  # pages that are kept as images
_POINTS = 72


class PagesView(QAbstractScrollArea):
    """The pages under each other, as wide as the view."""

    turned = Signal(int)  # the page, counted from 0, that one looks at

    def __init__(self, pages: DrawnPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self.setAccessibleName(self.tr("Pages"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.turned.emit(self.current()))

    def current(self) -> int:
        """The page in the middle of the view."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return min(middle // self._step(), len(self._pages.sizes) - 1)

    def _page(self) -> QSize:
        first = self._pages.sizes[0]
        width = max(1, self.viewport().width() - 2 * _GAP)
        return QSize(width, round(width * first.height() / first.width()))

    def _step(self) -> int:
        return self._page().height() + _GAP

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._images.clear()
        bar, step = self.verticalScrollBar(), self._step()
        bar.setRange(0, max(0, len(self._pages.sizes) * step + _GAP - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(step // 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), Qt.GlobalColor.gray)
        size, step, top = self._page(), self._step(), self.verticalScrollBar().value()
        last = min((top + self.viewport().height()) // step, len(self._pages.sizes) - 1)
        drawn = False
        for number in range(top // step, last + 1):
            place = QRect(_GAP, _GAP + number * step - top, size.width(), size.height())
            if number not in self._images and drawn:  # one page a turn: drawing a full one takes a moment
                painter.fillRect(place, Qt.GlobalColor.white)
                self.viewport().update()
            else:
                drawn |= number not in self._images
                painter.drawImage(place, self._image(number, size.width()))

    def _image(self, number: int, width: int) -> QImage:
        if number not in self._images:
            dots = width * self.devicePixelRatioF() * _POINTS / self._pages.sizes[number].width()
            self._images[number] = self._pages.image(number, dots)
            if len(self._images) > _KEPT:
                self._images.popitem(last=False)
        return self._images[number]


class BookPreview(QDialog):
    """Shows the pages; they can be printed from here."""

    print_asked = Signal()

    def __init__(self, pages: DrawnPages, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print preview"))
        self.view = PagesView(pages)
        self.place = QLabel()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.print_button = buttons.addButton(self.tr("Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print_button.clicked.connect(self.print_asked)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (self.view, self.place, buttons):
            column.addWidget(part)
        self._count = len(pages.sizes)
        self.view.turned.connect(self._say_place)
        self._say_place(0)
        self.view.setFocus()
        self.resize(parent.size() * 0.9)

    def _say_place(self, number: int) -> None:
        said = self.tr("Page %1 of %2")
        self.place.setText(said.replace("%1", str(number + 1)).replace("%2", str(self._count)))
