"""The program with a window."""

import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from aligner import asset
from ui.main_window import MainWindow
from ui.settings import Settings


def run(original: Path | None = None, copy: Path | None = None) -> int:
    """Open the window, with these files if given, and stay until it is closed. The exit status."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Aligner")
    app.setOrganizationName("Aligner")
    app.setWindowIcon(QIcon(str(asset("icons/aligner.svg"))))
    window = MainWindow(Settings(QSettings()))
    window.show()
    if original is not None or copy is not None:
        window.open_files(original, copy)
    else:
        window.warm_up_soon()
    return int(app.exec())
