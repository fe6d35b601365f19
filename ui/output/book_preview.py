"""The drawn pages of a book, looked at before they are printed: only what is in sight is made visible."""

from collections import OrderedDict

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.output.drawn_pages import DrawnPages

_GAP = 16
_KEPT = 8  # pages that are kept as images
_POINTS = 72
_SIZES = (50, 75, 100, 125, 150, 200, 300)  # percent of the width of the view
_WHOLE = _SIZES.index(100)
_ENDS = {
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
_STEPS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class PagesView(QAbstractScrollArea):
    """The pages under each other, as wide as the view or a share of it.

    Home and End go to the first and the last page, Page Up and Page Down to the one beside; plus, minus and 0, or Ctrl
    with the wheel, change the size.
    """

    turned = Signal()  # another page is looked at, or in another size

    def __init__(self, pages: DrawnPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self._size = _WHOLE
        self.setAccessibleName(self.tr("Pages"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.turned.emit())

    def current(self) -> int:
        """The page in the middle of the view."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return min(middle // self._step(), len(self._pages.sizes) - 1)

    @property
    def percent(self) -> int:
        """The width of a page in percent of that of the view."""
        return _SIZES[self._size]

    def enlarge(self, steps: int) -> None:
        """Show the pages larger, or smaller, by so many steps; 0 as wide as the view. What is in the middle stays."""
        bar, half = self.verticalScrollBar(), self.viewport().height() // 2
        middle = (bar.value() + half) / self._step()  # in pages
        self._size = min(max(self._size + steps, 0), len(_SIZES) - 1) if steps else _WHOLE
        self._lay_out()
        bar.setValue(round(middle * self._step()) - half)
        self.viewport().update()
        self.turned.emit()

    def go_to(self, number: int) -> None:
        """Bring the top of a page, counted from 0, to the top of the view."""
        self.verticalScrollBar().setValue(number * self._step())

    def _page(self) -> QSize:
        first = self._pages.sizes[0]
        width = max(1, (self.viewport().width() - 2 * _GAP) * self.percent // 100)
        return QSize(width, round(width * first.height() / first.width()))

    def _step(self) -> int:
        return self._page().height() + _GAP

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = Qt.Key(event.key()), self.verticalScrollBar()
        if key in _ENDS:
            bar.triggerAction(_ENDS[key])
        elif event.matches(QKeySequence.StandardKey.MoveToNextPage):
            self.go_to(bar.value() // self._step() + 1)
        elif event.matches(QKeySequence.StandardKey.MoveToPreviousPage):
            self.go_to((bar.value() - 1) // self._step())
        elif key in _STEPS:
            self.enlarge(_STEPS[key])
        elif key == Qt.Key.Key_0:
            self.enlarge(0)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.enlarge(1 if turned > 0 else -1)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        self._images.clear()
        bar, step = self.verticalScrollBar(), self._step()
        bar.setRange(0, max(0, len(self._pages.sizes) * step + _GAP - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(step // 10)
        across = self.horizontalScrollBar()
        across.setRange(0, max(0, self._page().width() + 2 * _GAP - self.viewport().width()))
        across.setPageStep(self.viewport().width())
        across.setSingleStep(_GAP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), Qt.GlobalColor.gray)
        size, step, top = self._page(), self._step(), self.verticalScrollBar().value()
        left = max(_GAP, (self.viewport().width() - size.width()) // 2) - self.horizontalScrollBar().value()
        last = min((top + self.viewport().height()) // step, len(self._pages.sizes) - 1)
        drawn = False
        for number in range(top // step, last + 1):
            place = QRect(QPoint(left, _GAP + number * step - top), size)
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
        self.smaller, self.larger = self._size_button("−", -1), self._size_button("+", 1)
        self.smaller.setAccessibleName(self.tr("Smaller"))
        self.larger.setAccessibleName(self.tr("Larger"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.print_button = buttons.addButton(self.tr("Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print_button.clicked.connect(self.print_asked)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        for part in (self.smaller, self.larger, self.place):
            foot.addWidget(part)
        foot.addWidget(buttons, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.view)
        column.addLayout(foot)
        self._count = len(pages.sizes)
        self.view.turned.connect(self._say_place)
        self._say_place()
        self.view.setFocus()
        self.resize(parent.size() * 0.9)

    def _size_button(self, sign: str, steps: int) -> QPushButton:
        button = QPushButton(sign)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on=False: self.view.enlarge(steps))
        return button

    def _say_place(self) -> None:
        place = self.tr("Page {} of {}, {}%")
        self.place.setText(place.format(self.view.current() + 1, self._count, self.view.percent))
