"""How the window looks: the theme and the zoom, chosen by menu, key or wheel, or following the system."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.settings import ZOOM_STEPS, Settings
from ui.theme import dress, make_look, wanted_theme


class Dressing(QObject):
    """Keeps the look of a window as the settings want it; whoever paints follows ``changed``."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._dress()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.refresh)

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
        if percent != self._settings.zoom:
            self._settings.zoom = percent
            self.refresh()

    def choose_theme(self, name: str) -> None:
        """Take a theme, or ``system`` to follow the system's."""
        self._settings.theme = name
        self.refresh()

    def refresh(self) -> None:
        """Look as the settings, or the system, want it now."""
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        theme = wanted_theme(self._settings.theme)
        dress(_app(), theme)
        self.look = make_look(theme, self._settings.zoom)


def _app() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a window needs a QApplication first")
    return app
