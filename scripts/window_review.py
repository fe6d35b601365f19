"""What an editor does with a book, step by step, for ``bench_window.py`` to watch."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog

from aligner import FindingKind, Side

if TYPE_CHECKING:
    from bench_window import Book

_MANY = "the"  # stands more than 5,000 times in a book


@dataclass(frozen=True, slots=True)
class Step:
    """Something that is done ``times`` over; whatever it sets going has ended when ``settled`` says so."""

    name: str
    do: Callable[["Book"], object]
    times: int = 1


def settled(book: "Book") -> bool:
    """Whether nothing is under way any more."""
    window = book.window
    bench = window.bench
    page = window.page
    busy = (window.jobs, window._export_jobs, bench.saving.jobs, page.ledgers.jobs, page.panel.card.jobs)
    busy += (page.searching.jobs, window.printing.jobs)
    return not bench.recomparing.busy and all(jobs.running is None for jobs in busy)


def _trigger(action: str) -> Callable[["Book"], object]:
    return lambda book: book.window.actions_by_id[action].trigger()


def _toggle(action: str) -> Step:
    return Step(f"“{action}” on and off", _trigger(action), 2)


def _set(name: str, values: list[object]) -> Callable[["Book"], object]:
    turn = cycle(values)
    return lambda book: setattr(book.window.settings, name, next(turn))


def _type(words: str) -> Callable[["Book"], object]:
    turn = iter(words)
    return lambda book: QTest.keyClicks(book.window.page.search_bar.field, next(turn))


def _filter(words: str) -> Callable[["Book"], object]:
    turn = iter(words)
    return lambda book: QTest.keyClicks(book.window.page.panel.filter.words, next(turn))


def _kinds(book: "Book") -> None:
    session = book.window.session
    session.choose_kinds(frozenset() if session.chosen else frozenset({FindingKind.MISSING_FACT}))


def _order(book: "Book") -> None:
    box = book.window.page.panel.filter.order
    box.setCurrentIndex(1 - box.currentIndex())
    box.activated.emit(box.currentIndex())


def _which(book: "Book") -> None:
    box = book.window.page.panel.filter.which
    box.setCurrentIndex((box.currentIndex() + 1) % 3)
    box.activated.emit(box.currentIndex())


def _resize(book: "Book") -> None:
    size = book.window.size()
    book.window.resize(size.width() - 20, size.height())


def _go_to(*kinds: FindingKind) -> Callable[["Book"], object]:
    """To a finding in the middle of the book that can be mended."""

    def go(book: "Book") -> None:
        session = book.window.session
        found = [finding for finding in session.shown if finding.kind in kinds]
        session.select(found[len(found) // 2].id)

    return go


def _pair(book: "Book") -> None:
    view, act = book.window.page.view, book.window.actions_by_id
    if view.cursor.held is None:
        view.cursor.go_to_row(view.page.top_row(), Side.ORIGINAL)
        act["pair"].trigger()
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    act["pair"].trigger()


def _write(book: "Book") -> None:
    book.window.page.view.setFocus()
    book.window.bench.editing.begin()
    editor = book.window.bench.editing.editor
    if editor is not None:
        QTest.keyClicks(editor, "Words of the editor. ")
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def _save_as(name: str, action: str) -> Callable[["Book"], object]:
    """Save, with the answer that an editor would give to the question for a name."""

    def save(book: "Book") -> None:
        file = str(Path(book.files[0]).with_name(name))
        asked = QFileDialog.getSaveFileName
        QFileDialog.getSaveFileName = staticmethod(lambda *_all, **_more: (file, ""))
        try:
            book.window.actions_by_id[action].trigger()
        finally:
            QFileDialog.getSaveFileName = asked

    return save


def _preview(book: "Book") -> None:
    book.window.actions_by_id["print-preview"].trigger()
    book.turn(1.0)
    for dialog in book.window.findChildren(QDialog):
        dialog.close()


def _search(book: "Book") -> None:
    book.window.actions_by_id["find"].trigger()


def _close_search(book: "Book") -> None:
    QTest.keyClick(book.window.page.search_bar.field, Qt.Key.Key_Escape)


STEPS = (
    Step("next finding", _trigger("next"), 10),
    Step("decide a finding", _trigger("accept"), 10),
    Step("dismiss a finding", _trigger("dismiss"), 10),
    Step("undo a decision", _trigger("undo"), 10),
    Step("filter by kind", _kinds, 4),
    Step("filter by words", _filter(_MANY), len(_MANY)),
    Step("empty the filter", lambda book: book.window.page.panel.filter.words.clear()),
    Step("order by place", _order, 2),
    Step("only open, only decided", _which, 3),
    Step("search: ask", _search),
    Step("search: type", _type(_MANY), len(_MANY)),
    Step("search: next", _trigger("find-next"), 10),
    Step("search: leave", _close_search),
    Step("resize", _resize, 20),
    Step("zoom", _trigger("zoom-in"), 3),
    Step("zoom back", _trigger("zoom-reset")),
    Step("theme", _set("theme", ["dark", "light"]), 2),
    Step("size of everything", _set("scale", [150, 100]), 2),
    _toggle("reading"),
    _toggle("only-findings"),
    _toggle("furniture"),
    Step("ledgers", _trigger("ledgers"), 2),
    Step("go to a changed number", _go_to(FindingKind.CHANGED_NUMBER)),
    Step("mend here", _trigger("use-here")),
    Step("undo it", _trigger("undo")),
    Step("go to a changed name", _go_to(FindingKind.CHANGED_NAME, FindingKind.GARBLED_NAME)),
    Step("mend everywhere", _trigger("use-everywhere")),
    Step("undo and redo it", lambda book: (_trigger("undo")(book), _trigger("redo")(book))),
    Step("write in a passage", _write),
    Step("pair by hand", _pair),
    Step("part by hand", _trigger("part")),
    Step("undo both", _trigger("undo"), 2),
    Step("save the session", _save_as("book.aligner", "save-session")),
    Step("save the copy", _save_as("mended.txt", "save")),
    Step("export the report", _save_as("report.html", "export")),
    Step("print preview", _preview),
    Step("save as PDF", _save_as("report.pdf", "pdf")),
)
