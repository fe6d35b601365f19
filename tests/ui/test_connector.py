"""The two ends of the current moved passage are joined by a line; no other finding draws one."""

from pointing import place_of
from PySide6.QtCore import Qt

from aligner import Mark, RowKind
from ui.view.connector import ends_of_move


def _lane(window) -> list[int]:
    """The colours down the left edge of the gutter, as they are on the screen."""
    view = window.page.view
    picture = view.viewport().grab().toImage()
    columns = view.stack.columns
    xs = range(round(columns.gutter) - 1, round(columns.gutter + columns.gutter_width * 0.2))
    ink = view.stack.look.marks[Mark.MOVED].ink.rgb()
    return [y for y in range(picture.height()) if any(picture.pixel(x, y) == ink for x in xs)]


def test_the_ends_of_the_current_move_are_joined(qtbot, opened) -> None:
    view, session = opened.page.view, opened.session
    opened.resize(1100, 900)
    assert ends_of_move(view.stack, "name") is None
    session.select("name")
    assert _lane(opened) == []
    session.select("move")
    rows = [index for index, row in enumerate(view.stack.rows) if row.move is not None]
    assert [view.stack.rows[index].kind for index in rows] == [RowKind.MOVED_FROM, RowKind.MOVED_TO]
    ends = ends_of_move(view.stack, "move")
    assert ends == tuple(place_of(view, row) for row in rows)
    tops = [view.stack.heights.top(place) - view.edge for place in ends]
    assert all(0 <= top < view.viewport().height() for top in tops)
    drawn = _lane(opened)
    inside = range(tops[0] + view.stack.heights[ends[0]], tops[1])
    assert inside
    assert set(inside) <= set(drawn), "without a gap from one to the other"
    assert min(drawn) >= tops[0]
    qtbot.keyClick(opened, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert _lane(opened) == [], "plain reading shows no line"
