"""The fields of the settings window, one for each form of preference. Each shows its setting and sets it at once."""

from pathlib import Path

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from ui.look.preferences import Form, Preference, said
from ui.look.settings import SETTINGS, Settings


class Field(QWidget):
    """Sets one setting; follows it when something else sets it."""

    says_its_title = False

    def __init__(self, preference: Preference, settings: Settings) -> None:
        super().__init__()
        self._name, self._settings = preference.name, settings
        self.words = ""  # what a search finds besides title and hint
        self._row = QGridLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._fill(preference)
        self.show_value()
        settings.changed.connect(self._on_changed)

    @property
    def value(self) -> object:
        """The setting as it is."""
        return getattr(self._settings, self._name)

    @value.setter
    def value(self, value: object) -> None:
        setattr(self._settings, self._name, value)

    def _fill(self, preference: Preference) -> None:
        raise NotImplementedError

    def show_value(self) -> None:
        """Show the setting as it is."""
        raise NotImplementedError

    def _on_changed(self, name: str) -> None:
        if name == self._name:
            self.show_value()


class _StillBox(QComboBox):
    """A wheel that turns over it scrolls the window and sets nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceField(Field):
    """One of several."""

    def _fill(self, preference: Preference) -> None:
        self._choices = preference.choices()
        self.box = _StillBox()
        self.box.addItems(list(self._choices.values()))
        self.box.setAccessibleName(said(preference.title))
        self.box.activated.connect(self._choose)
        self.words = " ".join(self._choices.values())
        self._row.addWidget(self.box, 0, 0)
        self.setFocusProxy(self.box)

    def _choose(self, place: int) -> None:
        self.value = list(self._choices)[place]

    def show_value(self) -> None:
        values = list(self._choices)
        self.box.setCurrentIndex(values.index(self.value) if self.value in values else 0)


class SwitchField(Field):
    """On or off."""

    says_its_title = True

    def _fill(self, preference: Preference) -> None:
        self.box = QCheckBox(said(preference.title))
        self.box.toggled.connect(self._choose)
        self._row.addWidget(self.box, 0, 0)
        self.setFocusProxy(self.box)

    def _choose(self, on: bool) -> None:
        self.value = on

    def show_value(self) -> None:
        self.box.setChecked(bool(self.value))


class AbsentField(Field):
    """A tick for each of several; kept are those that have none."""

    def _fill(self, preference: Preference) -> None:
        self.boxes = {value: QCheckBox(title) for value, title in preference.choices().items()}
        for place, box in enumerate(self.boxes.values()):
            box.toggled.connect(self._choose)
            self._row.addWidget(box, place // 2, place % 2)
        self.words = " ".join(box.text() for box in self.boxes.values())
        self.setFocusProxy(next(iter(self.boxes.values())))

    def _choose(self) -> None:
        self.value = frozenset(value for value, box in self.boxes.items() if not box.isChecked())

    def show_value(self) -> None:
        absent = self.value
        if not isinstance(absent, frozenset):
            return
        for value, box in self.boxes.items():
            box.blockSignals(True)  # all of them are one setting
            box.setChecked(value not in absent)
            box.blockSignals(False)


class FileField(Field):
    """A file, or none."""

    def _fill(self, preference: Preference) -> None:
        self.path = QLineEdit()
        self.path.setReadOnly(True)
        self.path.setPlaceholderText(self.tr("None"))
        self.path.setAccessibleName(said(preference.title))
        self.choose_button = QPushButton(self.tr("Choose…"))
        self.forget_button = QPushButton(self.tr("None"))
        self.choose_button.clicked.connect(self._choose)
        self.forget_button.clicked.connect(self._forget)
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        for button in (self.choose_button, self.forget_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self._row.addLayout(row, 0, 0)
        self.setFocusProxy(self.choose_button)

    def _choose(self) -> None:
        folder = str(Path(str(self.value)).parent) if self.value else self._settings.folder
        name, _filter = QFileDialog.getOpenFileName(self.window(), self.tr("Choose the list of names"), folder)
        if name:
            self.value = name

    def _forget(self) -> None:
        self.value = SETTINGS[self._name].default

    def show_value(self) -> None:
        self.path.setText(str(self.value))
        self.path.setToolTip(str(self.value))
        self.forget_button.setEnabled(bool(self.value))


FIELDS: dict[Form, type[Field]] = {
    Form.CHOICE: ChoiceField,
    Form.SWITCH: SwitchField,
    Form.ABSENT: AbsentField,
    Form.FILE: FileField,
}
