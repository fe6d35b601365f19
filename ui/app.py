"""The program with a window."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from aligner import asset
from ui.pair.workshop import Workshop

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_TURN = 0.001  # seconds for which a thread may keep the others waiting


def run(original: Path | None = None, copy: Path | None = None) -> int:
    """Open the window, with these files if given, and stay until it is closed. The exit status."""
    workshop = Workshop()
    if original is not None or copy is not None:
        workshop.warm()  # engine and window load side by side; with nothing to compare yet the window goes first
    from ui.look.settings import Settings
    from ui.look.translations import speak, wanted_language
    from ui.main_window import MainWindow
    from ui.pair.handed_over import HandedOver

    running = QApplication.instance()
    take_turns()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Aligner")
    app.setOrganizationName("Aligner")
    app.setDesktopFileName("org.aligner.Aligner")  # by which a desktop finds the menu entry and its icon
    app.setWindowIcon(QIcon(str(asset("icons/aligner.svg"))))
    settings = Settings(QSettings())
    speak(app, wanted_language(settings.interface_language, QLocale.system().uiLanguages()))
    window = MainWindow(settings, workshop)
    window.show()
    app.installEventFilter(HandedOver(window.opening.hand_in, window))
    if original is not None or copy is not None:
        window.opening.open_files(original, copy)
    else:
        window.warm_up_soon()
    status = int(app.exec())
    return _leave(app, window, workshop, status)


def take_turns() -> None:
    """Let the window's thread have its turn often: what is unpacked beside it must not be felt."""
    sys.setswitchinterval(_TURN)


def _leave(app: QApplication, window: "MainWindow", workshop: Workshop, status: int) -> int:
    """Take things down in an order that never fails: the threads, then the window, then the application."""
    ended = window.shut_down()
    workshop.close()
    if not ended:  # a thread hangs in a file that does not answer: nobody shall wait for it
        window.settings.keep()
        os._exit(status)
    window.deleteLater()
    app.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    return status
