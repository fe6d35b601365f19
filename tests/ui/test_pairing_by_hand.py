"""Pairing by hand: by keys alone and by the mouse, kept, seen and undone."""

import pytest
from desk_pair import open_pair, settle
from PySide6.QtCore import QPoint, Qt

from aligner import Side
from ui.main_window import MainWindow
from ui.view.row_layout import Hand

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ORIGINAL = "The ferry sailed at dawn.\n\nNobody saw the lantern on the pier.\n\nThe captain slept.\n"
COPY = "The ferry sailed at dawn.\n\nA light had burned there, unseen.\n\nThe captain slept.\n"


@pytest.fixture
def desk(qtbot, real, tmp_path) -> MainWindow:
    open_pair(qtbot, real, tmp_path, ORIGINAL, COPY)
    real.page.view.setFocus()
    return real


def _pairs(window: MainWindow) -> set[tuple[str, str]]:
    comparison = window.session.comparison
    return {
        (comparison.original.span_of(k.original).of(ORIGINAL), comparison.copy.span_of(k.copy).of(COPY))
        for k in comparison.links
        if k.original and k.copy
    }


def _row(window: MainWindow, words: str, side: Side) -> int:
    cells = [(n, row.original if side is Side.ORIGINAL else row.copy) for n, row in enumerate(window.session.rows)]
    return next(n for n, cell in cells if cell is not None and not cell.ghost and cell.runs[0].text.startswith(words))


def _go_by_keys(qtbot, window: MainWindow, words: str, side: Side) -> None:
    view = window.page.view
    qtbot.keyClick(view, Qt.Key.Key_Left if side is Side.ORIGINAL else Qt.Key.Key_Right, CTRL)
    for key in (Qt.Key.Key_Up,) * 4 + (Qt.Key.Key_Down,) * 4:
        if view.cursor.row == _row(window, words, side) and view.cursor.place.side is side:
            return
        qtbot.keyClick(view, key, CTRL)
    raise AssertionError(words)


def point_says(view, place: int) -> str:
    """What the badge of the hand in a row says when the mouse rests on it."""
    badge = next(badge for badge in view.stack.layout(place).badges if badge.hand is not None)
    at = badge.rect.center().toPoint() + QPoint(0, view.stack.heights.top(place) - view.edge)
    return view.mouse._meaning_at(at)


MISSED = ("Nobody saw the lantern on the pier.", "A light had burned there, unseen.")


def test_two_passages_are_paired_by_keys_seen_and_undone(qtbot, desk) -> None:
    assert MISSED not in _pairs(desk)
    _go_by_keys(qtbot, desk, "Nobody", Side.ORIGINAL)
    qtbot.keyClick(desk, Qt.Key.Key_P)
    assert desk.message.label.text().startswith("Held.")
    _go_by_keys(qtbot, desk, "A light", Side.COPY)
    qtbot.keyClick(desk, Qt.Key.Key_P)
    assert len(desk.session.history.desk.pairings) == 1
    settle(qtbot, desk)
    assert MISSED in _pairs(desk)
    badges = [badge for n in range(len(desk.page.view.stack.bands)) for badge in desk.page.view.stack.layout(n).badges]
    assert [badge.hand for badge in badges if badge.hand is not None] == [Hand.PAIRED]
    qtbot.keyClick(desk, Qt.Key.Key_Z, CTRL)
    settle(qtbot, desk)
    assert desk.session.history.desk.pairings == ()
    assert MISSED not in _pairs(desk)


def test_shift_p_parts_two_passages(qtbot, desk) -> None:
    _go_by_keys(qtbot, desk, "The captain", Side.COPY)
    qtbot.keyClick(desk, Qt.Key.Key_P, SHIFT)
    settle(qtbot, desk)
    assert ("The captain slept.", "The captain slept.") not in _pairs(desk)
    stack = desk.page.view.stack
    parted = [n for n in range(len(stack.bands)) if any(badge.hand is Hand.PARTED for badge in stack.layout(n).badges)]
    assert len(parted) == 2  # the two sides stand by themselves now
    assert point_says(desk.page.view, parted[0]) == "Held apart by hand"
    assert ("The ferry sailed at dawn.", "The ferry sailed at dawn.") in _pairs(desk)


def test_ctrl_click_takes_the_second_passage(qtbot, desk) -> None:
    view = desk.page.view
    for words, side, how in (
        ("Nobody", Side.ORIGINAL, Qt.KeyboardModifier.NoModifier),
        ("A light", Side.COPY, CTRL),
    ):
        rect = view.cursor.rect_of(view.cursor.passages.place_in(_row(desk, words, side), side))
        at = QPoint(round(rect.right()) - 4, round(rect.center().y()))
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, how, at)
    qtbot.keyClick(desk, Qt.Key.Key_P)
    settle(qtbot, desk)
    assert MISSED in _pairs(desk)


def test_p_again_lets_go_of_the_passage(qtbot, desk) -> None:
    _go_by_keys(qtbot, desk, "Nobody", Side.ORIGINAL)
    qtbot.keyClick(desk, Qt.Key.Key_P)
    qtbot.keyClick(desk, Qt.Key.Key_P)
    assert desk.page.view.cursor.held is None
    assert desk.message.isHidden()
