"""Where the keyboard is can be seen, in every theme: tab through the window and look."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from aligner import THEMES
from ui.look.settings_window import SettingsWindow
from ui.look.shortcut_sheet import ShortcutSheet


def _stops(qtbot, here: QWidget) -> list[QWidget]:
    """What the Tab key comes to, in order, until it begins anew."""
    stops: list[QWidget] = []
    for _ in range(80):
        stop = QApplication.focusWidget()
        if stop in stops:
            break
        if stop is not None and here.isAncestorOf(stop):
            stops.append(stop)
        qtbot.keyClick(stop or here, Qt.Key.Key_Tab)
    return stops


def _unlike(stop: QWidget, other: QWidget) -> bool:
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    with_it = stop.grab().toImage()
    other.setFocus(Qt.FocusReason.TabFocusReason)
    return stop.grab().toImage() != with_it


@pytest.mark.parametrize(
    ("page", "theme"),
    [*(("pair", theme) for theme in THEMES), *((page, "light") for page in ("start", "settings", "keys")),
     ("settings", "high-contrast-dark")],
)  # fmt: skip
def test_every_stop_of_the_tab_key_looks_otherwise_with_the_keyboard(qtbot, opened, files, theme, page) -> None:
    opened.settings.theme = theme
    here: QWidget = opened
    if page == "start":
        opened.session.set_pair(dict.fromkeys(opened.session.stories), None)
        opened.start.sample_button.setFocus()
    elif page == "settings":
        opened.beside.settings()
        here = opened.findChild(SettingsWindow)
    elif page == "keys":
        opened.beside.shortcuts()
        here = opened.findChild(ShortcutSheet)
    here.activateWindow()
    qtbot.waitUntil(lambda: here.isActiveWindow() and here.updatesEnabled())  # a theme is painted a turn later
    stops = _stops(qtbot, here)
    assert len(stops) >= {"start": 6, "pair": 5, "settings": 12, "keys": 2}[page]
    blind = [stop for place, stop in enumerate(stops) if not _unlike(stop, stops[place - 1])]
    assert [(type(stop).__name__, stop.accessibleName() or getattr(stop, "text", str)()) for stop in blind] == []
