"""The time of each frame that the paired view paints, while it is scrolled in the ways people scroll."""

import time
from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from bench_window import Book

    from ui.view.diff_view import DiffView

_STEPS = 120  # frames of each way of scrolling


class FrameTimes(QObject):
    """Notices when the view has painted."""

    def __init__(self, view: "DiffView") -> None:
        super().__init__()
        self._painted: list[float] = []
        self._viewport = view.viewport()
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() != QEvent.Type.Paint:
            return False
        self._viewport.removeEventFilter(self)
        QApplication.sendEvent(watched, event)
        self._viewport.installEventFilter(self)
        self._painted.append(time.thread_time())
        return True

    def first_after(self, moment: float) -> float:
        """When the first frame after a moment was done."""
        return self._painted[bisect_right(self._painted, moment)]


def scroll_through(book: "Book", view: "DiffView", frames: FrameTimes) -> dict[str, list[float]]:
    """Scroll by the wheel, by pages and by drags of the bar; milliseconds from the move to the painted frame.

    Processor time of the window's own thread: what is painted is painted there.
    """
    bar = view.verticalScrollBar()

    def timed(move) -> float:  # noqa: ANN001 - any callable
        start = time.thread_time()
        move()
        book.app.processEvents()
        return (frames.first_after(start) - start) * 1000

    def drag(step: int) -> None:
        bar.setValue(round(bar.maximum() * ((step * 37) % _STEPS) / _STEPS))

    bar.setValue(0)
    return {
        "wheel": [timed(lambda: _wheel(view)) for _ in range(_STEPS)],
        "page": [timed(lambda: bar.setValue(bar.value() + bar.pageStep())) for _ in range(_STEPS)],
        "drag": [timed(lambda step=step: drag(step)) for step in range(_STEPS)],
    }


def _wheel(view: "DiffView") -> None:
    at = QPointF(view.viewport().rect().center())
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, at, QPoint(), QPoint(0, -120), none, Qt.KeyboardModifier.NoModifier, phase, False)
    QApplication.sendEvent(view.viewport(), event)
