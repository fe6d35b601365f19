"""The strip shows the worst finding per pixel and goes where it is clicked."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from aligner import Mark, Side


def test_lanes_hold_the_marks_of_their_side(opened) -> None:
    strip = opened.page.overview
    original, copy = (strip.worst_per_pixel(side) for side in Side)
    assert set(original.values()) == {Mark.NAME, Mark.FACT, Mark.MISSING, Mark.MOVED}
    assert set(copy.values()) == {Mark.NAME, Mark.FACT, Mark.ADDED, Mark.MOVED}
    assert max(original) < strip.height()


def test_click_and_drag_go_there(qtbot, opened) -> None:
    strip, view = opened.page.overview, opened.page.view
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(10, strip.height() - 2))
    assert view.edge == view.verticalScrollBar().maximum() > 0
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(10, strip.height() // 2))
    middle = view.edge
    assert 0 < middle < view.verticalScrollBar().maximum()
    qtbot.mouseMove(strip, QPoint(10, 1))
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(10, 1))
    assert view.edge == 0


def test_the_filter_reaches_the_strip(opened) -> None:
    from aligner import FindingKind

    opened.session.choose_kinds(frozenset({FindingKind.ADDED_PASSAGE}))
    assert opened.page.overview.worst_per_pixel(Side.ORIGINAL) == {}
    assert set(opened.page.overview.worst_per_pixel(Side.COPY).values()) == {Mark.ADDED}


def test_the_strip_shows_where_the_words_stand_that_are_looked_for(qtbot, opened) -> None:
    strip = opened.page.overview
    before = strip.grab().toImage()
    assert strip.hit_pixels(Side.ORIGINAL) == set()
    qtbot.keyClick(opened, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(opened.page.search_bar.field, "harbour")
    original, copy = (strip.hit_pixels(side) for side in Side)
    assert len(original) == 2, "one above, one below the fold of the missing passage"
    assert len(copy) == 1
    qtbot.waitUntil(lambda: strip.grab().toImage().pixel(6, min(original) + 1) != before.pixel(6, min(original) + 1))
    qtbot.keyClick(opened.page.search_bar.field, Qt.Key.Key_Escape)
    assert strip.hit_pixels(Side.ORIGINAL) == set()


def test_resting_on_the_strip_tells_what_lies_there(qtbot, opened) -> None:
    from aligner import FindingKind

    opened.session.choose_kinds(frozenset({FindingKind.ADDED_PASSAGE}))
    strip, (finding,) = opened.page.overview, opened.session.shown
    for pixel, told in (
        (min(strip.worst_per_pixel(Side.COPY)), f"Added passage: {finding.message}"),
        (strip.height() - 1, strip.toolTip()),
    ):
        at = QPoint(20, pixel)
        QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, at, strip.mapToGlobal(at)))
        assert QToolTip.text() == told
