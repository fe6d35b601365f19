"""The same pair shown again after some changes: what is in sight stays where it is, and what is open stays open."""

from dataclasses import dataclass

from aligner import Change, Comparison, Finding, Side, moved_span
from ui.pair.digest import Digest
from ui.view.band_stack import BandStack
from ui.view.diff_view import DiffView
from ui.view.passages import Place, after, own_cell
from ui.view.text_selection import TextSelection, selected_text


def renew(
    view: DiffView,
    comparison: Comparison,
    digest: Digest,
    findings: tuple[Finding, ...],
    changes: tuple[Change, ...] = (),
) -> None:
    """Show the rows after these changes of the copy, with these findings marked."""
    seen, folds, stack = _first_in_sight(view.stack, view.edge), _open_folds(view.stack), view.stack
    chosen, words = view.selection, view.selected_text()
    view.take(comparison, digest, findings)
    view.cursor.renew(changes)
    find = view.cursor.passages.row_of
    opened = frozenset(row for fold in folds if (row := find(after(fold, changes))) is not None)
    if opened:
        stack.fold(opened, stack.only_findings)
    row = find(after(seen.place, changes)) if seen is not None else None
    if seen is not None and row is not None:
        view.page.go(stack.place_near(row), seen.offset)
    if chosen is not None:
        _choose_again(view, chosen, words, changes)


def _choose_again(view: DiffView, chosen: TextSelection, words: str, changes: tuple[Change, ...]) -> None:
    """Keep the chosen text chosen where it reads as before."""
    span = moved_span(chosen.span, changes) if chosen.side is Side.COPY else chosen.span
    if span is not None:
        again = TextSelection(chosen.side, span.start, span.end)
        if selected_text(view.stack, again) == words:
            view.select_text(again)


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A passage and how far below the upper edge of the viewport its row begins, in pixels."""

    place: Place
    offset: int


def _first_in_sight(stack: BandStack, edge: int) -> _Anchor | None:
    """The first passage in sight, of the original if there is one: its text does not change."""
    if not stack.bands:
        return None
    top = stack.heights.row_at(edge)
    for side in Side:
        for at in range(top, min(top + 40, len(stack.bands))):  # a screenful, and not all of a book
            if (cell := stack.own_cell(at, side)) is not None:
                return _Anchor(Place(side, cell.span.start), stack.heights.top(at) - edge)
    return None


def _open_folds(stack: BandStack) -> list[Place]:
    """The first passages of all folds that are open."""
    rows = stack.rows
    found = []
    for first in stack.opened:
        cells = [(side, cell) for side in Side if (cell := own_cell(rows[first], side)) is not None]
        found += [Place(side, cell.span.start) for side, cell in cells[:1]]
    return found
