"""Writing in a passage of the copy: where it stands, kept or left, and compared again."""

import pytest
from desk_pair import COPY, copy_text, open_pair, settle
from PySide6.QtCore import QPoint, Qt

from aligner import Side
from ui.desk.passage_editor import PassageEditor
from ui.main_window import MainWindow

CTRL, NO_KEY = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
PASSAGE = "Brandsson said that 47 passengers were taken off unhurt."


@pytest.fixture
def desk(qtbot, real, tmp_path) -> MainWindow:
    open_pair(qtbot, real, tmp_path)
    return real


def _row_of(window: MainWindow, words: str, side: Side = Side.COPY) -> int:
    for number, row in enumerate(window.page.view.stack.rows):
        cell = row.copy if side is Side.COPY else row.original
        if cell is not None and not cell.ghost and words in "".join(run.text for run in cell.runs):
            return number
    raise AssertionError(words)


def _point(window: MainWindow, words: str, side: Side) -> QPoint:
    """A point on the first letters of a passage."""
    cursor = window.page.view.cursor
    rect = cursor.rect_of(cursor.passages.place_in(_row_of(window, words, side), side))
    return QPoint(round(rect.left()) + 14, round(rect.top()) + 12)


def _open(qtbot, window: MainWindow, words: str = PASSAGE) -> PassageEditor:
    qtbot.mouseClick(window.page.view.viewport(), LEFT, NO_KEY, _point(window, words, Side.COPY))
    qtbot.keyClick(window, Qt.Key.Key_F2)
    assert window.bench.editing.editor is not None
    return window.bench.editing.editor


def test_f2_opens_the_passage_in_its_place_with_all_its_words(qtbot, desk) -> None:
    editor = _open(qtbot, desk)
    cursor = desk.page.view.cursor
    rect = cursor.rect_of(cursor.place)
    assert editor.toPlainText() == PASSAGE
    assert abs(editor.contentsRect().left() + editor.x() - rect.left()) <= 1
    assert abs(editor.contentsRect().width() - rect.width()) <= 1
    assert editor.font() == desk.dressing.look.body.font
    assert editor.hasFocus()


def test_ctrl_enter_keeps_what_is_written_and_compares_it(qtbot, desk) -> None:
    editor = _open(qtbot, desk)
    editor.selectAll()
    qtbot.keyClicks(editor, "Brandsen said that 42 passengers were taken off unhurt.")
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert desk.bench.editing.editor is None
    assert desk.page.view.hasFocus()
    assert copy_text(desk) == COPY.replace(PASSAGE, "Brandsen said that 42 passengers were taken off unhurt.")
    settle(qtbot, desk)
    assert not any("47" in finding.message for finding in desk.session.comparison.findings)
    qtbot.keyClick(desk, Qt.Key.Key_Z, CTRL)
    assert copy_text(desk) == COPY
    settle(qtbot, desk)


def test_escape_leaves_the_passage_as_it_was(qtbot, desk) -> None:
    editor = _open(qtbot, desk)
    qtbot.keyClicks(editor, "Nonsense")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert desk.bench.editing.editor is None
    assert copy_text(desk) == COPY
    assert not desk.session.history.can_undo


def test_a_click_elsewhere_keeps_what_is_written(qtbot, desk) -> None:
    editor = _open(qtbot, desk)
    qtbot.keyClick(editor, Qt.Key.Key_End, CTRL)
    qtbot.keyClicks(editor, " So she said.")
    qtbot.mouseClick(desk.page.panel.list.viewport(), LEFT, NO_KEY, QPoint(5, 5))
    desk.page.panel.list.setFocus(Qt.FocusReason.MouseFocusReason)
    assert copy_text(desk) == COPY.replace(PASSAGE, f"{PASSAGE} So she said.")
    settle(qtbot, desk)


def test_a_double_click_writes_in_the_copy_and_chooses_a_word_in_the_original(qtbot, desk) -> None:
    view = desk.page.view
    at = _point(desk, PASSAGE, Side.COPY)
    qtbot.mouseClick(view.viewport(), LEFT, NO_KEY, at)
    qtbot.mouseDClick(view.viewport(), LEFT, NO_KEY, at)
    editor = desk.bench.editing.editor
    assert editor is not None
    assert editor.toPlainText() == PASSAGE
    assert editor.textCursor().position() < 5  # where the mouse was, not at the end
    editor.cancel()
    qtbot.mouseDClick(view.viewport(), LEFT, NO_KEY, _point(desk, "Kolby", Side.ORIGINAL))
    assert desk.bench.editing.editor is None
    assert view.selected_text() == "The"


def test_enter_makes_a_line_and_the_editor_grows_with_it(qtbot, desk) -> None:
    editor = _open(qtbot, desk)
    height = editor.height()
    qtbot.keyClick(editor, Qt.Key.Key_End, CTRL)
    for words in ("", "One line.", "", "Two lines."):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.keyClicks(editor, words)
    line = desk.dressing.look.body.line_height
    assert editor.height() == pytest.approx(height + 4 * line, abs=2)
    editor.commit()
    assert copy_text(desk) == COPY.replace(PASSAGE, f"{PASSAGE}\n\nOne line.\n\nTwo lines.")
    settle(qtbot, desk)


def test_the_editor_stays_over_its_passage_while_one_scrolls(qtbot, real, tmp_path) -> None:
    filler = "\n\n".join(f"Passage number {n} tells of the {n}th day in the harbour of Orland." for n in range(60))
    open_pair(qtbot, real, tmp_path, f"Ida came.\n\n{filler}\n", f"Ida came.\n\n{filler}\n")
    editor = _open(qtbot, real, "Passage number 5 ")
    before = editor.y()
    real.page.view.scroll_to(60)
    assert editor.y() == before - 60


def test_letters_are_written_and_no_commands(qtbot, desk) -> None:
    editor = _open(qtbot, desk)
    editor.selectAll()
    qtbot.keyClicks(editor, "Made a map, Dan")
    assert editor.toPlainText() == "Made a map, Dan"
    editor.cancel()


def test_a_mending_elsewhere_moves_the_passage_that_is_being_written(qtbot, desk) -> None:
    finding = next(f for f in desk.session.comparison.findings if "Brandsson" in f.message)
    editor = _open(qtbot, desk, "A new ferry")
    qtbot.keyClicks(editor, " Soon.")
    ways = desk.bench.mending.ways(finding)
    desk.bench.mending.apply(ways[0])
    settle(qtbot, desk)
    assert desk.bench.editing.editor is editor
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert copy_text(desk).endswith("A new ferry is to sail next week, when the pier has been repaired. Soon.\n")
    settle(qtbot, desk)


def test_right_to_left_is_written_from_the_right(qtbot, real, tmp_path) -> None:
    text = "הים שקט היום.\n\nהאונייה מפליגה מחר בבוקר.\n"
    open_pair(qtbot, real, tmp_path, text, text)
    editor = _open(qtbot, real, "האונייה")
    assert editor.textCursor().blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft
    editor.cancel()


def test_where_the_copy_is_silent_there_is_nothing_to_write_in(qtbot, desk) -> None:
    view = desk.page.view
    qtbot.mouseClick(view.viewport(), LEFT, NO_KEY, _point(desk, "Kolby", Side.ORIGINAL))
    qtbot.keyClick(desk, Qt.Key.Key_F2)
    assert desk.bench.editing.editor is None
    assert "no passage there" in desk.message.label.text()


def test_signs_that_turn_words_are_seen_in_the_editor_and_kept(qtbot, real, tmp_path) -> None:
    turned = COPY.replace(PASSAGE, PASSAGE.replace("47", "\u202e47\u202c").replace("were taken", "were\u00a0taken"))
    open_pair(qtbot, real, tmp_path, copy=turned)
    editor = _open(qtbot, real, "passengers")
    assert "⟨RLO⟩47⟨PDF⟩ passengers were\u00a0taken" in editor.document().toRawText()
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert copy_text(real) == turned
    assert real.session.history.can_undo is False
    editor = _open(qtbot, real, "passengers")
    qtbot.keyClicks(editor, " All.")
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    settle(qtbot, real)
    assert "\u202e47\u202c passengers were\u00a0taken off unhurt. All." in copy_text(real)
