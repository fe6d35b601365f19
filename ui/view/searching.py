"""Ties the line of the search to the texts: it finds while one types, and goes from place to place."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject

from aligner import Progress, Row, Side
from ui.pair.jobs import Jobs
from ui.view.diff_view import DiffView
from ui.view.search import Hits, Search, find_hits
from ui.view.search_bar import SearchBar
from ui.view.text_selection import TextSelection

_LONGEST = 200  # characters that are taken over from the texts
_LONG = 100_000  # code points of both texts from which they are looked through behind the window's back


class Searching(QObject):
    """Follows the line; all hits are marked, the current one is chosen as text, so that it can be copied."""

    def __init__(self, view: DiffView, bar: SearchBar) -> None:
        super().__init__(bar)
        self._view, self._bar = view, bar
        self.search = Search()
        self.jobs = Jobs(self)
        self._then: Callable[[], object] = self._show
        self.jobs.finished.connect(lambda _number, hits: self._take(hits))
        bar.typed.connect(self._on_typed)
        bar.stepped.connect(self.step)
        bar.closed.connect(self._on_closed)

    def ask(self) -> None:
        """Let words be typed; those chosen in the texts are there already."""
        chosen = " ".join(self._view.selected_text().split())
        self._bar.ask(chosen if len(chosen) <= _LONGEST else "")
        self._on_typed(self._bar.field.text())

    def forward(self) -> None:
        """To the next place."""
        self.step(1)

    def back(self) -> None:
        """To the place before."""
        self.step(-1)

    def step(self, by: int) -> None:
        """Go on or back; with nothing looked for yet, ask."""
        if self._bar.isHidden():
            self.ask()
            return
        self.search = self.search.step(by)
        self._show()

    def begin_anew(self) -> None:
        """Other texts have come: look in them."""
        if not self._bar.isHidden():
            self._on_typed(self._bar.field.text())

    def renew(self) -> None:
        """The same texts after a change: mark the places anew, and stay where one is."""
        if not self._bar.isHidden():
            self._look(self._bar.field.text(), lambda: self._bar.say_place(self.search))

    def _on_typed(self, words: str) -> None:
        if self._bar.isHidden():
            return
        self._look(words, self._show)
        if not words.strip():
            self._bar.say("")

    def _look(self, words: str, then: Callable[[], object]) -> None:
        rows, texts = self._view.stack.rows, {side: self._view.text_of(side) for side in Side}
        self._then = then
        self.jobs.cancel()
        if words.strip() and sum(map(len, texts.values())) > _LONG:
            self.jobs.start(partial(_find, rows, texts, words))
        else:
            self._take(find_hits(rows, texts, words))

    def _take(self, hits: Hits) -> None:
        self.search = Search(hits).from_row(self._top_row())
        self._view.show_hits(hits)
        self._then()

    def _top_row(self) -> int:
        return self._view.page.top_row() if self._view.stack.bands else 0

    def _show(self) -> None:
        self._bar.say_place(self.search)
        hit = self.search.current
        if hit is None:
            self._view.select_text(None)
            return
        self._view.select_text(TextSelection(hit.side, hit.span.start, hit.span.end))
        self._view.travel.to_row(hit.row, hit.side, hit.span.start)

    def _on_closed(self) -> None:
        self.jobs.cancel()
        self.search = Search()
        self._view.show_hits(Hits())
        self._view.setFocus()


def _find(rows: Sequence[Row], texts: Mapping[Side, str], words: str, _progress: Progress) -> Hits:
    return find_hits(rows, texts, words)
