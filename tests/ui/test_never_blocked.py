"""A book holds the window up for no longer than a blink.

Seconds would tell how busy the machine is. What is counted instead are the calls that the window's thread makes before
its event loop has its turn again: a hundred thousand of them take some thirty milliseconds.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from handmade import Maker
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from aligner import FindingKind, Side
from ui.main_window import MainWindow
from ui.pair.digest import digest
from ui.panel.sifting import Order

_ROWS = 5000  # of a book of 600,000 characters
_MOST_CALLS = 120_000


class Turns:
    """Counts the calls of each turn of the event loop; a timer that is always due comes once a turn."""

    def __init__(self) -> None:
        self.calls = self.worst = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._next)

    def _next(self) -> None:
        self.worst, self.calls = max(self.worst, self.calls), 0

    def _count(self, _frame, event: str, _arg) -> None:
        if event in ("call", "c_call"):
            self.calls += 1

    @contextmanager
    def counted(self) -> Iterator[None]:
        self._timer.start(0)
        sys.setprofile(self._count)
        try:
            yield
        finally:
            sys.setprofile(None)
            self._next()
            self._timer.stop()


@pytest.fixture(scope="module")
def book() -> tuple:
    kinds = (FindingKind.GARBLED_NAME, FindingKind.CHANGED_NUMBER, FindingKind.ADDED_FACT, FindingKind.CHANGED_DATE)
    maker = Maker({f"f{number}": kinds[number % len(kinds)] for number in range(_ROWS)})
    told = "of the harbour."
    for number in range(_ROWS):
        maker.row(f"The story {{f{number}:{number}}} {told}", f"The tale {{f{number}:{number + 1}}} {told}")
    comparison = maker.comparison()
    return comparison, digest(comparison, tuple(maker.rows))


@pytest.fixture
def reading(window, book) -> MainWindow:
    """The window with the book in it, at rest."""
    comparison, digested = book
    window.session.set_pair({side: comparison.document(side).story for side in Side}, comparison, digested=digested)
    QTest.qWait(300)
    return window


def test_showing_a_book_and_going_through_it_is_done_in_small_steps(qtbot, window, book) -> None:
    comparison, digested = book
    stories = {side: comparison.document(side).story for side in Side}
    view, turns = window.page.view, Turns()
    with turns.counted():
        window.session.set_pair(stories, comparison, digested=digested)
        QTest.qWait(600)
        bar = view.verticalScrollBar()
        for share in (0.3, 0.9, 0.1):
            bar.setValue(round(bar.maximum() * share))
            QTest.qWait(20)
    assert view.stack.bands
    assert view.edge > 0
    assert turns.worst < _MOST_CALLS


def test_filtering_and_resizing_a_book_is_done_in_small_steps(qtbot, reading) -> None:
    turns = Turns()
    with turns.counted():
        reading.session.choose_kinds(frozenset({FindingKind.CHANGED_NUMBER}))
        QTest.qWait(300)
        for width in (900, 1300):
            reading.resize(width, 700)
            QTest.qWait(20)
    assert turns.worst < _MOST_CALLS


def test_a_book_s_findings_are_put_in_the_order_of_reading_in_small_steps(qtbot, reading) -> None:
    order, turns = reading.page.panel.filter.order, Turns()
    with turns.counted():
        qtbot.keyClick(order, Qt.Key.Key_Down)
        QTest.qWait(200)
    assert reading.session.sieve.order is Order.PLACE
    assert [finding.id for finding in reading.session.shown[:3]] == ["f0", "f1", "f2"]
    assert turns.worst < _MOST_CALLS


def test_going_and_deciding_through_a_book_is_done_in_small_steps(qtbot, reading) -> None:
    turns = Turns()
    with turns.counted():
        for key in (Qt.Key.Key_F8, Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_D):
            qtbot.keyClick(reading.page.view, key)
            QTest.qWait(100)
    assert reading.session.looked_at() == 3
    assert turns.worst < _MOST_CALLS


def test_a_book_with_ten_thousand_hits_is_searched_in_small_steps(qtbot, reading) -> None:
    bar, turns = reading.page.search_bar, Turns()
    with turns.counted():
        qtbot.keyClick(reading.page.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(bar.field, "harbour")
        qtbot.waitUntil(lambda: bar.count.text() == f"1 of {2 * _ROWS}")
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
        QTest.qWait(100)
    assert bar.count.text() == f"2 of {2 * _ROWS}"
    assert turns.worst < _MOST_CALLS
