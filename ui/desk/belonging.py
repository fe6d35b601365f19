"""Saying by hand what belongs to a story: page furniture taken in, a passage left out."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from aligner import RowKind, Side, Span, left_out, with_belonging
from ui.pair.engine import Source
from ui.pair.session import Session
from ui.view.passage_cursor import PassageCursor


class Belonging(QObject):
    """Works on the passage where the cursor is; the pair is compared again with what was said."""

    def __init__(self, session: Session, cursor: PassageCursor, want: Callable[[Side, Source], None]) -> None:
        super().__init__(cursor)
        self._session, self._cursor, self._want = session, cursor, want

    def ways(self) -> dict[str, Callable[[], object]]:
        """What can be done here, by the title of its entry."""
        place, row = self._cursor.place, self._cursor.row
        cell = self._cursor.passages.cell_of(place) if place is not None else None
        if place is None or row is None or cell is None:
            return {}
        here = (cell.span,)
        if self._session.rows[row].kind is not RowKind.FURNITURE:
            return {self.tr("Leave this passage out of the story"): lambda: self._say(place.side, here, belongs=False)}
        return {
            self.tr("Take this into the story"): lambda: self._say(place.side, here, belongs=True),
            self.tr("Take all that was left out of this text in"): lambda: self._take_all(place.side),
        }

    def _take_all(self, side: Side) -> None:
        if self._session.comparison is not None:
            self._say(side, left_out(self._session.comparison.document(side)), belongs=True)

    def _say(self, side: Side, places: Iterable[Span], *, belongs: bool) -> None:
        if self._session.comparison is not None:
            self._want(side, with_belonging(self._session.comparison.document(side), places, belongs=belongs))
