"""The program with a window."""

import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from ui.main_window import MainWindow
from ui.settings import Settings


def run(original: Path | None = None, copy: Path | None = None) -> int:
    """Open the window, with these files if given, and stay until it is closed. The exit status."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("Aligner")
    app.setOrganizationName("Aligner")
    window = MainWindow(Settings(QSettings()))
    window.show()
    if original is not None or copy is not None:
        window.open_files(original, copy)
    else:
        window.warm_up_soon()
    return int(app.exec())
