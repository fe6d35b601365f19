"""A mending is shown in several turns of the window: the texts, then the findings, and what is gone piece by piece."""

from collections.abc import Iterator

import pytest
from conftest import WatchedEngine, shown
from desk_pair import copy_text, go_to, open_pair, settle
from handmade import Maker
from PySide6.QtCore import Qt, QTimer

from aligner import Comparison, FindingKind, Side
from ui.main_window import MainWindow
from ui.pair.digest import Digest, digest
from ui.pair.engine import Engine
from ui.pair.letting_go import LettingGo
from ui.view.band_stack import BandStack
from ui.view.changed_text import changes_between, meanwhile

_ROWS = 800
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _book(mended: int = 0) -> tuple[Comparison, Digest]:
    """A book; its first findings are mended and gone, and all others have other numbers then."""
    maker = Maker({f"f{n}": FindingKind.CHANGED_NUMBER for n in range(_ROWS - mended)})
    for n in range(_ROWS):
        ours, told = (f"{n}", f"{n}") if n < mended else (f"{{f{n - mended}:{n}}}", f"{{f{n - mended}:{n + 1}}}")
        maker.row(f"The ledger of the pier counts {ours} crates.", f"The ledger of the pier counts {told} crates.")
    comparison = maker.comparison()
    return comparison, digest(comparison, tuple(maker.rows))


@pytest.fixture(scope="module")
def books() -> tuple[tuple[Comparison, Digest], tuple[Comparison, Digest]]:
    """The book, and the book with its first finding mended."""
    return _book(), _book(1)


@pytest.fixture
def desk(qtbot, settings, books) -> Iterator[MainWindow]:
    """A book, in which every mending mends the first finding."""
    hand, ((comparison, digested), after) = WatchedEngine(), books
    doors = Engine(hand.read, hand.read_text, hand.compare, lambda _all: after[1].rows, lambda *_all: after[0])
    made = shown(qtbot, MainWindow(settings, doors))
    made.session.set_pair({side: comparison.document(side).story for side in Side}, comparison, digested=digested)
    qtbot.waitUntil(lambda: made.session.letting_go.count == 0)
    yield made
    made.session.history.start(None)
    made.close()
    assert made.shut_down()


class _Turns:
    """In which turn of the event loop each signal comes."""

    def __init__(self, window: MainWindow) -> None:
        self.turn, self.came = 0, dict[str, int]()
        self._timer = QTimer()
        self._timer.timeout.connect(self._next)
        self._timer.start(0)
        window.session.compared_anew.connect(lambda: self.came.setdefault("texts", self.turn))
        window.session.filter_changed.connect(lambda: self.came.setdefault("findings", self.turn))

    def _next(self) -> None:
        self.turn += 1


def test_the_texts_of_a_mended_book_come_a_turn_before_its_findings(qtbot, desk) -> None:
    turns = _Turns(desk)
    qtbot.keyClick(desk, Qt.Key.Key_F8)
    qtbot.keyClick(desk, Qt.Key.Key_M)
    settle(qtbot, desk)
    assert turns.came["texts"] < turns.came["findings"]
    assert desk.page.panel.progress.label.text() == f"1 of {_ROWS} looked at"
    assert desk.page.panel.model.rowCount() == _ROWS  # a head, and a finding less


def test_a_finding_of_before_is_not_taken_for_another_of_its_number(qtbot, desk) -> None:
    qtbot.keyClick(desk, Qt.Key.Key_F8)
    panel, session = desk.page.panel, desk.session
    stale = panel.model.index(panel.model.row_of("f7"))
    session.compared_anew.connect(lambda: panel.list.entered.emit(stale))  # chosen before the list is told
    qtbot.keyClick(desk, Qt.Key.Key_M)
    settle(qtbot, desk)
    assert session.finding("f7") is not None
    assert session.current == "f0"  # what stood below the one that was mended


def test_what_was_shown_is_freed_in_small_pieces(qtbot, books) -> None:
    going, counts = LettingGo(), []
    going.take(*books[0])
    first = going.count
    assert first > 6 * _ROWS  # sentences, links, edits, findings, rows …
    timer = QTimer()
    timer.timeout.connect(lambda: counts.append(going.count))
    timer.start(0)
    qtbot.waitUntil(lambda: going.count == 0)
    steps = [before - after for before, after in zip([first, *counts], counts, strict=False)]
    assert max(steps) <= first / 6
    assert counts == sorted(counts, reverse=True)


def test_only_the_changed_row_is_laid_out_anew_while_it_is_compared(qtbot, desk) -> None:
    stack: BandStack = desk.page.view.stack
    before = [stack.layout(place) for place in range(3)]
    text = desk.session.comparison.copy.text
    changes = changes_between(text, text.replace("counts 2 crates", "counts 200 crates", 1))
    desk.page.show_meanwhile(meanwhile(desk.session.digest, changes))
    now = [stack.layout(place) for place in range(3)]
    assert [one is other for one, other in zip(before, now, strict=True)] == [True, False, True]
    assert "".join(run.text for run in now[1].row.copy.runs) == "The ledger of the pier counts 200 crates."


def test_another_size_lays_the_texts_out_once(qtbot, desk, monkeypatch) -> None:
    shapes, reshape = [], BandStack.reshape
    monkeypatch.setattr(BandStack, "reshape", lambda *all_: (shapes.append(all_[1]), reshape(*all_)))
    desk.settings.scale = 150
    assert len(shapes) == 1
    assert desk.page.view.stack.columns.text_width > 0


def test_steps_that_follow_at_once_all_arrive(qtbot, real, tmp_path) -> None:
    open_pair(qtbot, real, tmp_path)
    first = copy_text(real)
    go_to(qtbot, real, "Brandsson")
    qtbot.keyClick(real, Qt.Key.Key_M, SHIFT)
    mended = copy_text(real)
    for _ in range(3):
        qtbot.keyClick(real, Qt.Key.Key_Z, CTRL)
        qtbot.keyClick(real, Qt.Key.Key_Y, CTRL)
    settle(qtbot, real)
    assert real.session.comparison.copy.text == mended
    assert not any("Brandsson" in finding.message for finding in real.session.shown)
    qtbot.keyClick(real, Qt.Key.Key_Z, CTRL)
    settle(qtbot, real)
    assert real.session.comparison.copy.text == first
    assert any("Brandsson" in finding.message for finding in real.session.shown)


def test_another_theme_is_painted_a_turn_after_it_was_put_on(qtbot, desk) -> None:
    desk.settings.theme = "dark"
    assert not desk.updatesEnabled()
    qtbot.waitUntil(desk.updatesEnabled)
    ground = desk.page.view.grab().toImage().pixelColor(desk.page.view.rect().center())
    assert ground.lightnessF() < 0.5
