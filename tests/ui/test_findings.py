"""The list of findings, its filter, and the keys that walk through it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton

from aligner import FindingKind, Side
from ui.panel.filter_chips import Chip
from ui.panel.findings_delegate import _wrapped
from ui.panel.findings_model import FindingRole
from ui.view.line_breaks import breakable

LEFT = Qt.MouseButton.LeftButton


def _click_row(qtbot, window, row: int) -> None:
    view = window.page.panel.list
    index = view.model().index(_list_rows(window)[row])
    view.scrollTo(index)
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())


def _chip(window, kind: FindingKind | None) -> Chip:
    return next(chip for chip in window.page.panel.filter.chips.chips if chip.kind is kind)


def _rows(window) -> list[str]:
    model = window.page.panel.model
    return [model.index(row).data(FindingRole.FINDING).id for row in _list_rows(window)]


def _list_rows(window) -> list[int]:
    """The rows of the list that are findings, not heads of groups."""
    model = window.page.panel.model
    return [row for row in range(model.rowCount()) if model.index(row).data(FindingRole.FINDING) is not None]


def test_the_model_tells_a_screen_reader_everything(opened) -> None:
    index = opened.page.panel.model.index(_list_rows(opened)[2])
    assert index.data(FindingRole.KIND) == "changed-number"
    assert index.data(FindingRole.SEVERITY) == "high"
    assert index.data(FindingRole.MESSAGE) == "This is number, a changed number."
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Serious. Changed number. This is number, a changed number."


def test_a_click_goes_there_in_both_texts(qtbot, opened) -> None:
    view = opened.page.view
    _click_row(qtbot, opened, 1)
    assert opened.session.current == "second"
    assert view.current == "second"
    row = view.travel.rows_of(opened.session.finding("second"))[0]
    layout = view.stack.layout(view.stack.place_of_row(row))
    assert view.travel.in_sight(view.stack.place_of_row(row))
    assert [len(layout.cells[side].rects_of("second")) for side in Side] == [1, 1]
    assert opened.page.panel.position.text() == "2 of 6"


def test_arrow_and_enter_go_there(qtbot, opened) -> None:
    findings = opened.page.panel.list
    findings.setFocus()
    qtbot.keyClick(findings, Qt.Key.Key_Down)
    qtbot.keyClick(findings, Qt.Key.Key_Down)
    qtbot.keyClick(findings, Qt.Key.Key_Return)
    assert opened.session.current == "second"


def test_f8_walks_on_and_around_with_a_hint(qtbot, opened) -> None:
    for _ in range(6):
        qtbot.keyClick(opened, Qt.Key.Key_F8)
        assert opened.page.panel.hint.text() == ""
    assert opened.page.panel.position.text() == "6 of 6"
    qtbot.keyClick(opened, Qt.Key.Key_F8)
    assert opened.page.panel.position.text() == "1 of 6"
    assert opened.page.panel.hint.text() == "from the top again"
    qtbot.keyClick(opened, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert opened.page.panel.position.text() == "6 of 6"
    assert opened.page.panel.hint.text() == "from the end again"


def test_the_arrow_buttons_do_the_same(qtbot, opened) -> None:
    buttons = opened.page.panel.findChildren(QToolButton)
    qtbot.mouseClick(buttons[1], LEFT)
    qtbot.mouseClick(buttons[1], LEFT)
    qtbot.mouseClick(buttons[0], LEFT)
    assert opened.session.current == "name"


def test_chips_count_and_filter(qtbot, opened) -> None:
    assert [chip.text() for chip in opened.page.panel.filter.chips.chips] == [
        "All 6", "Garbled names 2", "Changed number 1", "Missing passage 1", "Added passage 1", "Moved passage 1",
    ]  # fmt: skip
    qtbot.mouseClick(_chip(opened, FindingKind.GARBLED_NAME), LEFT)
    assert _rows(opened) == ["name", "second"]
    assert _chip(opened, None).isChecked() is False
    qtbot.mouseClick(_chip(opened, FindingKind.MISSING_PASSAGE), LEFT)
    assert _rows(opened) == ["name", "second", "lost"]
    assert opened.status.facts.text().endswith("3 of 6 findings shown")
    qtbot.mouseClick(_chip(opened, FindingKind.GARBLED_NAME), LEFT)
    assert _rows(opened) == ["lost"]
    qtbot.mouseClick(_chip(opened, None), LEFT)
    assert len(_rows(opened)) == 6
    assert [chip.isChecked() for chip in opened.page.panel.filter.chips.chips] == [True] + [False] * 5


def test_a_chip_answers_to_the_space_bar(qtbot, opened) -> None:
    chip = _chip(opened, FindingKind.CHANGED_NUMBER)
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert _rows(opened) == ["number"]


def test_walking_and_marks_respect_the_filter(qtbot, opened) -> None:
    qtbot.mouseClick(_chip(opened, FindingKind.GARBLED_NAME), LEFT)
    walked = []
    for _ in range(3):
        qtbot.keyClick(opened, Qt.Key.Key_F8)
        walked.append(opened.session.current)
    assert walked == ["name", "second", "name"]
    view = opened.page.view
    number_row = view.stack.layout(view.stack.place_of_row(7))
    assert number_row.badges == ()
    assert [patch.mark.value for patch in number_row.cells[Side.COPY].patches] == ["plain"]


def test_long_messages_wrap_and_make_their_row_higher(opened) -> None:
    view = opened.page.panel.list
    heights = {view.visualRect(view.model().index(row, 0)).height() for row in range(6)}
    opened.page.splitter.setSizes([2000, 260])
    option_width = view.viewport().width()
    assert max(heights) >= 2 * view.fontMetrics().height()
    assert all(view.sizeHintForIndex(view.model().index(row, 0)).width() == option_width for row in range(6))


@pytest.fixture
def nothing_found(qtbot, window, engine, files):
    from handmade import Maker

    maker = Maker({}).row("The ferry sails.", "The ferry sails.")
    doors = engine.doors()
    window.loader._engine = type(doors)(
        doors.read, doors.read_text, lambda *_: maker.comparison(), lambda _c: tuple(maker.rows)
    )
    with qtbot.waitSignal(window.loader.loaded):
        window.opening.open_pair(files)
    return window


def test_nothing_found_is_said_in_words(nothing_found) -> None:
    panel = nothing_found.page.panel
    assert panel.nothing.isVisible()
    assert panel.nothing.text().startswith("No differences that matter: the copy tells what the original tells.")
    assert panel.filter.chips.chips == []
    assert nothing_found.actions_by_id["next"].isEnabled() is False
    assert nothing_found.status.facts.text().endswith("0 findings")


def test_the_list_has_no_row_cut_off_at_the_right(opened) -> None:
    view = opened.page.panel.list
    assert view.visualRect(view.model().index(0, 0)).right() <= view.viewport().width()
    assert view.visualRect(view.model().index(0, 0)).topLeft() == QPoint(0, 0)


def _heights(window) -> list[int]:
    view = window.page.panel.list
    return [view.visualRect(view.model().index(row)).height() for row in _list_rows(window)]


def test_a_long_message_shows_three_lines_and_all_of_it_in_the_card(qtbot, opened) -> None:
    first, *others = opened.session.shown
    long = replace(first, message="The quotation reads “" + "we shall not sail before the spring " * 9 + "”.")
    opened.session.set_pair(
        opened.session.stories, replace(opened.session.comparison, findings=(long, *others)), opened.session.rows
    )
    heights = _heights(opened)
    line = round((heights[0] - heights[1]) / 2)
    assert heights[0] - heights[1] == 2 * line > 0
    _click_row(qtbot, opened, 0)
    assert _heights(opened) == heights
    assert long.message in opened.page.panel.card.text.text()
    assert long.message in opened.page.panel.list.currentIndex().data(Qt.ItemDataRole.ToolTipRole)


def test_no_word_is_torn_where_hard_spaces_hang_everything_together(opened) -> None:
    message = "The\u00a0copy\u00a0has\u00a0“Rosching”\u00a0where\u00a0the\u00a0original\u00a0has\u00a0“Rosgarten”."
    font = opened.page.panel.list.font()
    layout, _height = _wrapped(breakable(message), font, 120.0)
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    words = [message[line.textStart() : line.textStart() + line.textLength()] for line in lines]
    assert len(words) > 2
    assert all(piece.endswith("\u00a0") for piece in words[:-1])
    assert breakable("It weighs 5\u00a0kg now.") == "It weighs 5\u00a0kg now."


def test_under_a_head_a_finding_does_not_say_its_kind_again(qtbot, opened) -> None:
    view = opened.page.panel.list
    under_head = view.visualRect(view.model().index(_list_rows(opened)[0])).height()
    order = opened.page.panel.filter.order
    order.setFocus()
    qtbot.keyClick(order, Qt.Key.Key_Down)  # by place: no heads
    qtbot.waitUntil(lambda: _list_rows(opened)[0] == 0)
    alone = view.visualRect(view.model().index(0)).height()
    assert under_head < alone
