"""The small windows beside the main one: settings, keys, and what this program is."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from aligner import __version__
from ui.look.settings import Settings
from ui.look.settings_window import SettingsWindow
from ui.look.shortcut_sheet import ShortcutSheet
from ui.panel.labels import label


class SideWindows(QObject):
    """Opens each of them, and brings it to the front when it is open already."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._window = settings, parent

    def settings(self) -> None:
        """The settings window."""
        if not self._bring(SettingsWindow):
            SettingsWindow(self._settings, self._window).show()

    def shortcuts(self) -> None:
        """All keys."""
        if not self._bring(ShortcutSheet):
            ShortcutSheet(self._window).show()

    def about(self) -> None:
        """What this is, and which version."""
        if not self._bring(AboutWindow):
            AboutWindow(self._window).show()

    def _bring(self, kind: type[QDialog]) -> bool:
        for open_one in self._window.findChildren(kind):
            if open_one.isVisible():
                open_one.raise_()
                open_one.activateWindow()
                return True
        return False


class AboutWindow(QDialog):
    """A name, a version, a promise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Aligner"))
        left = Qt.AlignmentFlag.AlignLeft
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(8)
        column.addWidget(label(f"Aligner {__version__}", 1.5, bold=True, align=left))
        for text in (
            self.tr(
                "See what happened to a story: two versions side by side, with garbled names, missing facts, added "
                "passages and changed facts listed, worst first."
            ),
            self.tr("Everything stays on this computer: Aligner never goes online."),
            self.tr(
                "The typefaces are Source Serif 4 and Source Sans 3 by Adobe, shipped under other names as their "
                "licence, the SIL Open Font License, wants it."
            ),
        ):
            words = QLabel(text)
            words.setWordWrap(True)
            words.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
            column.addWidget(words)
