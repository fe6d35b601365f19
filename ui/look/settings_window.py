"""The settings window: made from the table of preferences, searched as one types, each line in force at once."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.look.preference_fields import FIELDS, Field
from ui.look.preferences import PREFERENCES, Preference, back_to_first, said
from ui.look.settings import Settings
from ui.panel.labels import label

_LEFT = Qt.AlignmentFlag.AlignLeft


class Line(QWidget):
    """One preference: its title, what it is about, and the field in which it is set."""

    def __init__(self, preference: Preference, settings: Settings) -> None:
        super().__init__()
        self.preference = preference
        self.field: Field = FIELDS[preference.form](preference, settings)
        title, about = said(preference.title), said(preference.about)
        self._words = f"{said(preference.group)} {title} {about} {self.field.words}".casefold()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        if not self.field.says_its_title:
            name = label(title, 1.0, align=_LEFT)
            name.setBuddy(self.field)
            column.addWidget(name)
        column.addWidget(self.field)
        if about:
            hint = label(about, 1.0, dim=True, align=_LEFT)
            hint.setWordWrap(True)
            column.addWidget(hint)
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(about)

    def has(self, words: list[str]) -> bool:
        """Whether all the words looked for stand in this line."""
        return all(word in self._words for word in words)


class SettingsWindow(QDialog):
    """Stays beside the main window while things are tried out."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.lines: dict[str, Line] = {}
        self._heads: dict[str, QLabel] = {}
        self.nothing = label(self.tr("No setting has these words."), 1.0, dim=True, align=_LEFT)
        self.nothing.hide()
        self.reset_button = QPushButton(self.tr("Back to the first settings"))
        self.reset_button.setAutoDefault(False)
        self.reset_button.clicked.connect(lambda: back_to_first(settings))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.reset_button, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self._scrolled(settings), 1)
        column.addWidget(buttons)
        self._size_to(settings)
        self.search.setFocus()

    def _scrolled(self, settings: Settings) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 0, 12, 0)
        for preference in PREFERENCES:
            if preference.group not in self._heads:
                head = label(said(preference.group), 1.2, bold=True, align=_LEFT)
                head.setContentsMargins(0, 12 if self._heads else 0, 0, 0)
                self._heads[preference.group] = head
                column.addWidget(head)
            line = Line(preference, settings)
            self.lines[preference.name] = line
            column.addWidget(line)
        column.addWidget(self.nothing)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        follow = _FocusFollower(area)
        for line in self.lines.values():
            for part in (line.field, *line.field.findChildren(QWidget)):
                part.installEventFilter(follow)
        return area

    def _size_to(self, settings: Settings) -> None:
        share = settings.scale / 100
        self.resize(min(round(540 * share), 1100), min(round(640 * share), 860))

    def _find(self, text: str) -> None:
        words = text.casefold().split()
        for line in self.lines.values():
            line.setVisible(line.has(words))
        for group, head in self._heads.items():
            head.setVisible(any(p.group == group and not self.lines[p.name].isHidden() for p in PREFERENCES))
        self.nothing.setVisible(all(line.isHidden() for line in self.lines.values()))


class _FocusFollower(QObject):
    """Brings into sight what the keyboard comes to."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._area.ensureWidgetVisible(watched, 0, 40)
        return False
