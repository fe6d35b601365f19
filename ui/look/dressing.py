"""How the window looks: theme, face and sizes, as the settings or the system want them."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.look.settings import ZOOM_STEPS, Settings
from ui.look.theme import dress, make_look, wanted_theme

_OF_THE_LOOK = frozenset({"theme", "scale", "zoom", "reading"})


class Dressing(QObject):
    """Keeps the look of a window as the settings want it; whoever paints follows ``changed``."""

    changing = Signal()  # widgets are about to get other sizes, one after another; ``changed`` comes when all have
    changed = Signal()

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._window = settings, window
        self._paint = QTimer(self)  # what was dressed is painted with the next turn of the window: both take a while
        self._paint.setSingleShot(True)
        self._paint.timeout.connect(lambda: window.setUpdatesEnabled(True))
        self._dress()
        settings.changed.connect(self._on_setting)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.refresh)
        if hasattr(hints, "accessibility"):  # from Qt 6.10 on
            wishes = hints.accessibility()
            wishes.contrastPreferenceChanged.connect(self.refresh)

    def zoom_in(self) -> None:
        self.zoom_by(1)

    def zoom_out(self) -> None:
        self.zoom_by(-1)

    def zoom_reset(self) -> None:
        self._zoom_to(100)

    def zoom_by(self, steps: int) -> None:
        """Make the reading text larger, or smaller, by so many steps."""
        place = ZOOM_STEPS.index(self._settings.zoom) + steps
        self._zoom_to(ZOOM_STEPS[min(max(place, 0), len(ZOOM_STEPS) - 1)])

    def _zoom_to(self, percent: int) -> None:
        self._settings.zoom = percent

    def _on_setting(self, name: str) -> None:
        if name in _OF_THE_LOOK:
            self.refresh()

    def refresh(self) -> None:
        """Look as the settings, or the system, want it now."""
        self._window.setUpdatesEnabled(False)
        self._paint.start()
        self.changing.emit()
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        wanted = self._settings
        theme = wanted_theme(wanted.theme)
        dress(self._window, theme, wanted.scale)
        self.look = make_look(theme, wanted.zoom, wanted.scale, wanted.reading)
