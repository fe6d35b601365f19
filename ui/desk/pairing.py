"""Pairing by hand: two passages are held together or apart, and everything else is aligned around them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from aligner import Document, Pairing, Side, Span
from ui.desk.recomparing import Recomparing
from ui.pair.session import Session
from ui.view.diff_view import DiffView
from ui.view.row_layout import Hand


class PairingByHand(QObject):
    """Works on the passage where the cursor is, and on the one that is held."""

    told = Signal(str)
    refused = Signal(str)  # a plain sentence: why nothing was paired

    def __init__(self, view: DiffView, session: Session, recomparing: Recomparing) -> None:
        super().__init__(view)
        self._view, self._session, self._history, self._recomparing = view, session, session.history, recomparing

    def pair(self) -> None:
        """Hold the passage where the cursor is or, with one of the other side held, pair the two."""
        cursor = self._view.cursor
        if cursor.place is None:
            self.refused.emit(self.tr("Go to a passage first: click it, or press Ctrl with an arrow key."))
        elif cursor.held == cursor.place:
            cursor.hold(False)
            self.told.emit("")
        elif cursor.held is None or cursor.held.side is cursor.place.side:
            cursor.hold(True)
            self.told.emit(
                self.tr("Held. Now go to the passage of the copy that tells the same, and press P again.")
                if cursor.place.side is Side.ORIGINAL
                else self.tr("Held. Now go to the passage of the original that tells the same, and press P again.")
            )
        else:
            spans = {side: cell.span for side in Side if (cell := cursor.cell(side)) is not None}
            cursor.hold(False)
            self.told.emit("")
            if len(spans) == len(Side):
                self._keep(self.tr("pair two passages"), spans, apart=False)

    def part(self) -> None:
        """Part the two passages of the row where the cursor is."""
        spans = self._paired_spans()
        if spans is None:
            self.refused.emit(self.tr("Nothing is paired with this passage."))
        else:
            self._keep(self.tr("part two passages"), spans, apart=True)

    def release(self) -> None:
        """Let the passages where the cursor is be aligned as the program sees fit."""
        found, desk = self.by_hand(), self._history.desk
        if found is not None and desk is not None:
            self._history.do(self.tr("align these passages again"), desk.unpair(found))

    def hands(self) -> dict[int, Hand]:
        """What the editor did by hand with the links of the shown comparison, by their numbers."""
        desk, comparison = self._history.desk, self._session.comparison
        if desk is None or not desk.pairings or comparison is None:
            return {}
        ours, theirs = (_by_sentence(comparison.document(side), desk.pairings, side) for side in Side)
        found: dict[int, Hand] = {}
        for number, link in enumerate(comparison.links):
            if ours.keys().isdisjoint(link.original) and theirs.keys().isdisjoint(link.copy):
                continue  # nearly all of a book
            in_original = {one for n in link.original for one in ours.get(n, ())}
            in_copy = {one for n in link.copy for one in theirs.get(n, ())}
            if any(not one.apart for one in in_original & in_copy):
                found[number] = Hand.PAIRED
            elif any(one.apart for one in in_original | in_copy):
                found[number] = Hand.PARTED
        return found

    def by_hand(self) -> Pairing | None:
        """The pairing by hand that holds for the passage where the cursor is."""
        place, desk = self._view.cursor.place, self._history.desk
        if place is None or desk is None:
            return None
        return next((pairing for pairing in desk.pairings if _is_of(pairing, place.side, place.start)), None)

    def _paired_spans(self) -> dict[Side, Span] | None:
        comparison, row = self._session.comparison, self._view.cursor.row
        number = self._session.rows[row].link if row is not None else None
        if comparison is None or number is None:
            return None
        link = comparison.links[number]
        if not link.original or not link.copy:
            return None
        return {
            Side.ORIGINAL: comparison.original.span_of(link.original),
            Side.COPY: comparison.copy.span_of(link.copy),
        }

    def _keep(self, label: str, spans: dict[Side, Span], *, apart: bool) -> None:
        desk, copy = self._history.desk, self._recomparing.now(spans[Side.COPY])
        if desk is not None and copy is not None:
            self._history.do(label, desk.pair(Pairing(spans[Side.ORIGINAL], copy, apart)))


def _by_sentence(document: Document, pairings: Iterable[Pairing], side: Side) -> dict[int, list[Pairing]]:
    """The pairings by the numbers of the sentences that they are of."""
    found: dict[int, list[Pairing]] = {}
    for pairing in pairings:
        span = _span_of(pairing, side)
        first = bisect_right(document.sentences, span.start, key=lambda sentence: sentence.span.end)
        last = bisect_left(document.sentences, span.end, key=lambda sentence: sentence.span.start)
        for number in range(first, last):
            found.setdefault(number, []).append(pairing)
    return found


def _span_of(pairing: Pairing, side: Side) -> Span:
    return pairing.original if side is Side.ORIGINAL else pairing.copy


def _is_of(pairing: Pairing, side: Side, start: int) -> bool:
    return _span_of(pairing, side).touches(Span(start, start + 1))
