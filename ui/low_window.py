"""Where few lines of text would be left, what only tells gives way: the facts at the foot, half of the heads."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_FEWEST = 22  # lines of the interface in the height of the window


class LowWindow(QObject):
    """Follows the height of the window and the size of its letters."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)
        window.dressing.changed.connect(self.refresh)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self.refresh()
        return False

    def refresh(self) -> None:
        """Put away what there is no room for, and bring back what there is."""
        low = self._window.height() < _FEWEST * self._window.dressing.look.interface.line_height
        self._window.status.give_way(low)
        self._window.page.view.be_low(low)
