"""The heads above the two texts: which file stands where, and the line that shows where the keyboard is."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QToolTip, QWidget

from aligner import Side, visible
from ui.look.theme import Look
from ui.view.columns import Columns

_ = QT_TRANSLATE_NOOP
_ROLES = {
    Side.ORIGINAL: (_("Sides", "Original"), _("Sides", "the version taken as right")),
    Side.COPY: (_("Sides", "Copy"), _("Sides", "the version under check")),
}


def role_of(side: Side) -> tuple[str, str]:
    """What a side is called, and what it is."""
    name, meaning = _ROLES[side]
    return QCoreApplication.translate("Sides", name), QCoreApplication.translate("Sides", meaning)


class ColumnHeads(QWidget):
    """Painted in the columns of the view below it."""

    def __init__(self, look: Look, columns: Columns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._columns = look, columns
        self._names = dict.fromkeys(Side, "")
        self._places = dict.fromkeys(Side, "")
        self._focused = False
        self._unsaved = self._low = False
        self._swap = QToolButton(self)
        self._swap.setText("⇄")
        self._swap.setAutoRaise(True)
        self._swap.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._swap.hide()

    def offer_swap(self, action: QAction) -> None:
        """Put a button for changing the sides between the two names."""
        self._swap.clicked.connect(action.trigger)
        self._swap.setToolTip(action.toolTip())
        self._swap.setAccessibleName(action.text().replace("&", ""))
        self._swap.show()

    def show_places(self, places: dict[Side, str]) -> None:
        """Where the files of the two stories lie; the mouse is told, as a long name is cut in its middle."""
        self._places = {side: visible(place) for side, place in places.items()}

    def words_at(self, x: float) -> str:
        """What stands at a place across: the name of the text, and where its file lies."""
        side = self._columns.side_at(x)
        return "\n".join(dict.fromkeys(words for words in (self._names[side], self._places[side]) if words))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(event.pos().x()), self)
            return True
        return super().event(event)

    def show_names(self, names: dict[Side, str]) -> None:
        """The names of the two stories."""
        self._names = {side: visible(name) for side, name in names.items()}
        said = [f"{role_of(side)[0]}: {name}" for side, name in names.items()]
        said += [self.tr("not saved")] if self._unsaved else []
        self.setAccessibleName("; ".join(said))
        self.update()

    def show_unsaved(self, unsaved: bool) -> None:
        """Whether the copy holds words that stand in no file: a dot before its name."""
        if unsaved != self._unsaved:
            self._unsaved = unsaved
            self.show_names(self._names)

    def be_low(self, low: bool) -> bool:
        """Have one line each, without what the sides mean; whether that is new."""
        is_new, self._low = low is not self._low, low
        return is_new

    def reshape(self, look: Look, columns: Columns) -> None:
        """Take another look or width."""
        self._look, self._columns = look, columns
        self._place_swap()
        self.update()

    def _place_swap(self) -> None:
        size = self._swap.sizeHint()
        middle = self._columns.gutter + self._columns.gutter_width / 2
        self._swap.setGeometry(
            round(middle - size.width() / 2), (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def show_focus(self, focused: bool) -> None:
        """Whether the view below has the keyboard."""
        self._focused = focused
        self.update()

    def sizeHint(self) -> QSize:
        high = self._look.interface.line_height
        return QSize(200, round(high + 12 if self._low else high * 2 + 20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._look.colours
        painter.fillRect(self.rect(), colours["panel-ground"])
        for side in Side:
            self._paint_side(painter, side)
        thick = 2 if self._focused else 1
        rule = QRectF(0, self.height() - thick, self.width(), thick)
        painter.fillRect(rule, colours["focus" if self._focused else "line"])

    def _paint_side(self, painter: QPainter, side: Side) -> None:
        face, left, width = self._look.interface, self._columns.left(side), self._columns.text_width
        role, meaning = role_of(side)
        painter.setFont(face.font)
        painter.setPen(self._look.colours["ink-dim"])
        lines = 1 if self._low else 2
        top = (self.height() - lines * face.line_height) / 2 - 1
        words = role if self._low else f"{role} — {meaning}"
        label = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QPointF(left, top + face.baseline), label)
        before = painter.fontMetrics().horizontalAdvance(label) + face.letter_width if self._low else 0.0
        bold = QFont(face.font)
        bold.setBold(True)
        bold.setPointSizeF(face.font.pointSizeF() * 1.12)
        painter.setFont(bold)
        painter.setPen(self._look.colours["ink"])
        base = QPointF(left + before, top + (lines - 1) * face.line_height + face.baseline + 1)
        dot = face.letter_width * 1.6 if self._unsaved and side is Side.COPY else 0.0
        name = QFontMetricsF(bold).elidedText(self._names[side], Qt.TextElideMode.ElideMiddle, width - before - dot)
        painter.drawText(base + QPointF(dot, 0), name)
        if dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colours["accent"])
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            radius = face.letter_width * 0.5
            painter.drawEllipse(base + QPointF(radius, -painter.fontMetrics().xHeight() / 2), radius, radius)
