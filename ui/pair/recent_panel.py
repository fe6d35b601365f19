"""The start page's list of what was open lately: one click or key to open it again, one to take it off the list."""

from datetime import datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.pair.recent import Recent, RecentList
from ui.panel.labels import label

_SHOWN = 5


class RecentPanel(QWidget):
    """Follows the list; hidden while there is nothing in it."""

    chosen = Signal(object)  # a Recent

    def __init__(self, recent: RecentList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self.clear_button = QPushButton(self.tr("Clear the list"))
        self.clear_button.setFlat(True)
        self.clear_button.setProperty("line", True)
        self.clear_button.clicked.connect(recent.clear)
        head = QHBoxLayout()
        head.addWidget(
            label(
                self.tr("Lately open"), 1.0, bold=True, align=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            ),
            1,
        )
        head.addWidget(self.clear_button)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(8)
        self._lines.setVerticalSpacing(2)
        self._lines.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._lines)
        recent.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the list as it is now; the keyboard stays in it when a line goes."""
        had_keyboard = self._lines.indexOf(self.focusWidget()) if self.focusWidget() is not None else -1
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        entries = self._recent.entries[:_SHOWN]
        for row, entry in enumerate(entries):
            self._add(row, entry)
        self.setVisible(bool(entries))
        if had_keyboard >= 0 and entries and (item := self._lines.itemAtPosition(0, 0)) is not None:
            item.widget().setFocus()

    def _add(self, row: int, entry: Recent) -> None:
        opener = QPushButton(entry.title)
        opener.setFlat(True)
        opener.setProperty("line", True)
        opener.setCursor(Qt.CursorShape.PointingHandCursor)
        opener.setToolTip("\n".join(str(path) for path in entry.paths))
        opener.setAccessibleDescription(f"{entry.folder}, {said_when(entry.opened)}")
        opener.clicked.connect(lambda: self.chosen.emit(entry))
        where = QLabel(entry.folder)
        where.setForegroundRole(where.foregroundRole().PlaceholderText)
        where.setMinimumWidth(1)
        when = QLabel(said_when(entry.opened))
        when.setForegroundRole(when.foregroundRole().PlaceholderText)
        remover = QToolButton()
        remover.setText("✕")
        remover.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        remover.setToolTip(self.tr("Take this off the list; the files stay"))
        remover.setAccessibleName(self.tr("Take %1 off the list").replace("%1", entry.title))
        remover.clicked.connect(lambda: self._recent.forget(entry))
        for column, widget in enumerate((opener, where, when, remover)):
            self._lines.addWidget(widget, row, column)


def said_when(moment: datetime | None) -> str:
    """A day as the system writes it; the hour alone for today."""
    if moment is None:
        return ""
    if moment.date() == datetime.now().date():
        return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
