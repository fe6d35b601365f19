"""How the window was left is how it comes back: its size, its parts, what is put away, and the order of the list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.look.settings import Settings
from ui.panel.sifting import Order

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_VIEWS = {"reading": "marks_hidden", "only-findings": "only_findings"}  # the action, and the setting that keeps it

_WISHES = {"shown": True, "hidden": False}


class Remembering(QObject):
    """Puts a new window as the last one was, and keeps what is changed."""

    def __init__(self, window: "MainWindow", settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        if not settings.geometry.isEmpty():
            window.restoreGeometry(settings.geometry)
        window.page.room.wanted = settings.panel_width
        side = window.page.side
        if settings.panel_tab.isdecimal() and int(settings.panel_tab) < side.count():
            side.setCurrentIndex(int(settings.panel_tab))
        side.currentChanged.connect(lambda tab: setattr(settings, "panel_tab", str(tab)))
        window.page.room.wish = _WISHES.get(settings.panel)
        for action_id, name in _VIEWS.items():
            action = window.actions_by_id[action_id]
            action.setChecked(getattr(settings, name))
            action.toggled.connect(lambda on, name=name: setattr(settings, name, on))
        session = window.session
        known = settings.sorted_by in {order.value for order in Order}
        session.sift(order=Order(settings.sorted_by) if known else None, hidden=settings.hidden_kinds)
        session.filter_changed.connect(self._keep_order)
        settings.changed.connect(self._on_setting)

    def _keep_order(self) -> None:
        self._settings.sorted_by = self._window.session.sieve.order.value

    def _on_setting(self, name: str) -> None:
        if name == "hidden_kinds":
            self._window.session.sift(hidden=self._settings.hidden_kinds)

    def keep(self) -> None:
        """The window is closing."""
        self._settings.geometry = self._window.saveGeometry()
        self._settings.panel_width = self._window.page.room.wanted
        wish = self._window.page.room.wish
        self._settings.panel = next((name for name, wanted in _WISHES.items() if wanted is wish), "")
