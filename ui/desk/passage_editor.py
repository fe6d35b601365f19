"""Writing in a passage of the copy where it stands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit

from aligner import Cell, Change, Side, moved_span
from ui.view.passages import Place
from ui.view.text_direction import meant, seen
from ui.view.text_offsets import TextOffsets

if TYPE_CHECKING:
    from ui.view.diff_view import DiffView

_FRAME = 2  # pixels around the text


class PassageEditor(QTextEdit):
    """Stands over one passage, in its own face and width, and grows with what is written."""

    committed = Signal(object, str)  # the span of the passage in the shown copy, its new words
    left = Signal()

    def __init__(self, view: "DiffView", place: Place, cell: Cell, at: int | None = None) -> None:
        """``at`` is where in the passage the caret shall stand, in code points; at its end if None."""
        super().__init__(view.viewport())
        self._view, self._place, self._role, self._span = view, place, cell.role, cell.span
        self._before = "".join(run.text for run in cell.runs)
        self._over = False
        self.setAccessibleName(self.tr("This passage of the copy. Ctrl+Enter keeps what you write, Escape leaves it"))
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.dress()
        self._write(at)
        self.document().documentLayout().documentSizeChanged.connect(self._take_place)
        view.moved.connect(self._take_place)
        self._take_place()
        self.show()
        self.setFocus()

    def _write(self, at: int | None) -> None:
        """Plain text, its lines as far apart as those of the passage."""
        self.setPlainText(seen(self._before))
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        lines = QTextBlockFormat()
        lines.setLineHeight(self._view.stack.look.faces[self._role].line_height, _FIXED)
        rtl = Side.COPY in self._view.stack.digest.rtl
        lines.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        cursor.mergeBlockFormat(lines)
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)
        before = seen(self._before[:at])
        cursor.setPosition(TextOffsets(before).units(len(before)))
        self.setTextCursor(cursor)

    def dress(self) -> None:
        """Take the face and the colours of the view."""
        look = self._view.stack.look
        self.setFont(look.faces[self._role].font)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.colours["text-ground"])
        palette.setColor(QPalette.ColorRole.Text, look.colours["ink"])
        self.setPalette(palette)
        edge = look.colours["focus"].name()
        frame = f"border: {_FRAME}px solid {edge}; border-radius: 0; padding: 0; margin: 0"
        self.setStyleSheet(f"PassageEditor {{ {frame} }} PassageEditor:focus {{ {frame} }}")

    def _take_place(self) -> None:
        rect = self._view.cursor.rect_of(self._place)
        if rect is None:
            return
        height = max(self.document().size().height(), rect.height())
        out = QSize(_FRAME, _FRAME)
        self.setGeometry(
            round(rect.left()) - out.width(),
            round(rect.top()) - out.height(),
            round(rect.width()) + 2 * out.width(),
            round(height) + 2 * out.height(),
        )

    def renew(self, changes: tuple[Change, ...]) -> None:
        """The copy was changed elsewhere meanwhile; where nothing is left of the passage, there is nothing to write."""
        span = moved_span(self._span, changes)
        if span is None:
            self.cancel()
            return
        self._span, self._place = span, Place(Side.COPY, span.start)
        self._take_place()

    @property
    def words(self) -> str:
        """What is written there now."""
        return meant(self.document().toRawText().replace(_NEW_BLOCK, "\n"))

    def commit(self) -> None:
        """Keep what is written and leave."""
        self._leave(keep=True)

    def cancel(self) -> None:
        """Leave the passage as it was."""
        self._leave(keep=False)

    def _leave(self, *, keep: bool) -> None:
        if self._over:
            return
        self._over = True
        had_focus = self.hasFocus()
        self.hide()
        if keep and self.document().isModified() and self.words != self._before:
            self.committed.emit(self._span, self.words)
        self.left.emit()
        if had_focus:
            self._view.setFocus()
        self.deleteLater()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(seen(source.text()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()  # Escape would cancel the comparing, Ctrl+Enter be anybody's
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif _is_own(event):
            self.commit()
        elif event.key() in _ENTER:
            self.textCursor().insertBlock(self.textCursor().blockFormat())  # an empty line keeps its height
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.commit()


_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_NEW_BLOCK = "\u2029"  # the plain text of a document would have lost its hard spaces
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _is_own(event: QKeyEvent) -> bool:
    with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.key() == Qt.Key.Key_Escape or (with_control and event.key() in _ENTER)
