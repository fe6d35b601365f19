"""How much of the review is done: a few words over a thin bar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look.theme import Look

_THICK = 4


class ThinBar(QWidget):
    """A share as a line."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.share = look, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        self.update()

    def show_share(self, share: float) -> None:
        """Show another share, 0 to 1."""
        self.share = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(60, _THICK)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(self._look.colours["line"])
        painter.drawRoundedRect(whole, _THICK / 2, _THICK / 2)
        if self.share > 0:
            painter.setBrush(self._look.colours["focus"])
            painter.drawRoundedRect(QRectF(0, 0, whole.width() * self.share, whole.height()), _THICK / 2, _THICK / 2)


class ProgressLine:
    """Such as “12 of 31 looked at”: a label and a bar, each put where it fits."""

    def __init__(self, look: Look) -> None:
        self.label = QLabel()
        self.bar = ThinBar(look)

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        self.bar.set_look(look)

    def show_progress(self, told: str, share: float) -> None:
        """Say how many of the findings are decided; nothing at all while there are none."""
        self.label.setText(told)
        self.bar.setAccessibleName(told)
        self.bar.setVisible(bool(told))
        self.bar.show_share(share)
