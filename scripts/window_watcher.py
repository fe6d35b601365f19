"""Watches the window for ``measure_window.py``: drops a pair of files onto it and takes the times."""

import statistics
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from ui.main_window import MainWindow

_LATER_DROPS = 4
_PAUSE_MS = 200


class WindowWatcher(QObject):
    """Fills ``figures``, in milliseconds, and closes the window when all have been taken.

    ``since`` is the time of day at which the program was started, ``wait`` the milliseconds before the first drop.
    """

    def __init__(self, pair: list[Path], since: float, wait: int) -> None:
        super().__init__()
        self.figures: dict[str, float] = {}
        self._pair, self._since, self._wait = pair, since, wait
        self._later: list[float] = []
        self._dropped = 0.0
        self._shown: object = None
        self._window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
        self._window.page.view.viewport().installEventFilter(self)
        self._window.repaint()
        QTimer.singleShot(0, self._on_started)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        comparison = self._window.session.comparison
        if event.type() == QEvent.Type.Paint and comparison is not self._shown:
            self._shown = comparison
            QTimer.singleShot(0, self._on_painted)  # comes when the painting has been done
        return False

    def _on_started(self) -> None:
        self.figures["start"] = (time.time() - self._since) * 1000
        QTimer.singleShot(self._wait, self._drop)

    def _drop(self) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path.resolve())) for path in self._pair])
        at = QPointF(self._window.rect().center())
        how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._window, QDragEnterEvent(at.toPoint(), *how))
        self._dropped = time.perf_counter()
        QApplication.sendEvent(self._window, QDropEvent(at, *how))

    def _on_painted(self) -> None:
        took = (time.perf_counter() - self._dropped) * 1000
        if "first drop" in self.figures:
            self._later.append(took)
        else:
            self.figures["first drop"] = took
        if len(self._later) < _LATER_DROPS:
            QTimer.singleShot(_PAUSE_MS, self._drop)
        else:
            self.figures["later drop"] = statistics.median(self._later)
            self._window.close()
