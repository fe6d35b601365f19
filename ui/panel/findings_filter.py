"""The filter above the findings: chips for the kinds, a field for words, open or decided, and the order."""

from enum import StrEnum

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.look.theme import Look
from ui.pair.session import Session
from ui.panel.filter_chips import FilterChips
from ui.panel.sifting import Order, Which

_FIELD = 96  # pixels of the field for words at 100 percent, whatever else needs room
_SHORTEST = 4  # letters of a choice that gives way


class FilterField(QLineEdit):
    """A field for words; Esc empties it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class FindingsFilter(QWidget):
    """Changes the session's sieve, and follows it."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.chips = FilterChips(look)
        self.words = FilterField()
        self.words.setPlaceholderText(self.tr("Filter by words"))
        self.words.setAccessibleName(self.tr("Show only findings with these words"))
        self.words.setToolTip(self.tr("Only findings in which all of these words stand; Esc empties the field"))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(round(_FIELD * look.scale))
        self.which = _choice(
            self.tr("Findings by whether they are decided"),
            {
                Which.ALL: self.tr("All"),
                Which.OPEN: self.tr("Open"),
                Which.DECIDED: self.tr("Decided"),
            },
        )
        self.order = _choice(
            self.tr("Order of the findings"),
            {
                Order.WEIGHT: self.tr("By weight"),
                Order.PLACE: self.tr("By place"),
            },
        )
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        row.addWidget(self.which)
        row.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.chips)
        self.chips.chosen.connect(session.choose_kinds)
        self.words.textChanged.connect(lambda text: session.sift(words=text))
        self.which.activated.connect(lambda _at: session.sift(which=Which(self.which.currentData())))
        self.order.activated.connect(lambda _at: session.sift(order=Order(self.order.currentData())))

    def refresh(self) -> None:
        """Show the session's sieve."""
        sieve = self._session.sieve
        self.chips.show_counts(self._session.counts(), sieve.kinds)
        self.which.setCurrentIndex(self.which.findData(sieve.which.value))
        self.order.setCurrentIndex(self.order.findData(sieve.order.value))
        if self.words.text() != sieve.words:
            with QSignalBlocker(self.words):
                self.words.setText(sieve.words)

    def set_look(self, look: Look) -> None:
        """Take another theme or scale."""
        self.chips.set_look(look)
        self.words.setMinimumWidth(round(_FIELD * look.scale))


def _choice(name: str, entries: "dict[Which, str] | dict[Order, str]") -> QComboBox:
    box = QComboBox()
    for value, text in entries.items():
        box.addItem(text, _plain(value))
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setMinimumContentsLength(_SHORTEST)  # it gives way to the field for words in a narrow panel
    box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return box


def _plain(value: StrEnum) -> str:
    return value.value
