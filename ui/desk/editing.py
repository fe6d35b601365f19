"""Writing in the copy: opens the editor over a passage and hands what was written to the mender."""

from PySide6.QtCore import QObject, Signal

from aligner import Change, Side, Span
from ui.desk.mending import Mender
from ui.desk.passage_editor import PassageEditor
from ui.desk.recomparing import Recomparing
from ui.pair.session import Session
from ui.view.diff_view import DiffView
from ui.view.passages import Place

_SHOWN_WORDS = 5


class Editing(QObject):
    """One passage at a time."""

    refused = Signal(str)  # a plain sentence: why nothing can be written there

    def __init__(self, view: DiffView, session: Session, mender: Mender, recomparing: Recomparing) -> None:
        super().__init__(view)
        self._view, self._mender, self._recomparing = view, mender, recomparing
        self.editor: PassageEditor | None = None
        view.mouse.edit_asked.connect(self._begin_where_clicked)
        session.pair_changed.connect(self.cancel)

    def begin(self) -> None:
        """Write in the copy's passage in the row where the cursor is."""
        self.commit()
        self._recomparing.when_settled(lambda: self._open(None))

    def _begin_where_clicked(self, position: int) -> None:
        place = self._view.cursor.place  # the first click of two has put it here
        within = position - place.start if place is not None else 0
        self.commit()
        self._recomparing.when_settled(lambda: self._open(within))

    def commit(self) -> None:
        """Keep what is being written."""
        if self.editor is not None:
            self.editor.commit()

    def cancel(self) -> None:
        """Leave the passage as it was."""
        if self.editor is not None:
            self.editor.cancel()

    def _open(self, within: int | None) -> None:
        cursor = self._view.cursor
        if cursor.place is None:
            cursor.step(1)
        place = self._place()
        cell = cursor.passages.cell_of(place) if place is not None else None
        if place is None or cell is None:
            self.refused.emit(self.tr("The copy has no passage there to write in. M puts in what is missing."))
            return
        cursor.show(place)
        self.editor = PassageEditor(self._view, place, cell, within)
        self.editor.committed.connect(self._on_committed)
        self.editor.left.connect(self._on_left)

    def _place(self) -> Place | None:
        cursor = self._view.cursor
        if cursor.place is None or cursor.row is None or cursor.place.side is Side.COPY:
            return cursor.place
        return cursor.passages.place_in(cursor.row, Side.COPY)

    def _on_committed(self, span: Span, words: str) -> None:
        begin = " ".join((words.split() or ["…"])[:_SHOWN_WORDS])
        self._mender.rewrite(span, words, self.tr("write “{} …”").format(begin))

    def _on_left(self) -> None:
        self.editor = None

    def renew(self, changes: tuple[Change, ...]) -> None:
        """The copy was changed elsewhere and is shown anew."""
        if self.editor is not None:
            self.editor.renew(changes)
