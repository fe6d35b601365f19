"""The whole pair changes or nothing does: errors, cancelling, swapping and stale results."""

import threading
from pathlib import Path

import pytest
from pointing import drop, mime_of
from PySide6.QtCore import Qt

from aligner import Side
from ui.look.translations import speak
from ui.main_window import MainWindow
from ui.pair.mishaps import brief
from ui.pair.workshop import BrokeOffError


def _texts(window: MainWindow) -> list[str | None]:
    return [story.text if story else None for story in window.session.stories.values()]


PAIR = ["The ferry sails.", "The ferry sailed."]


def test_an_error_leaves_the_pair_as_it_was(qtbot, opened, tmp_path: Path) -> None:
    before = opened.session.comparison
    with qtbot.waitSignal(opened.loader.refused):
        opened.opening.open_pair((tmp_path / "gone.txt", tmp_path / "original.txt"))
    assert opened.message.isVisible()
    assert opened.message.label.text() == "There is no file “gone.txt”."
    assert opened.session.comparison is before
    assert _texts(opened) == PAIR
    assert opened.pages.currentWidget() is opened.page


def test_with_nothing_open_the_readable_side_is_kept(qtbot, window, files, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.loader.refused):
        window.opening.open_pair((tmp_path / "gone.txt", files[1]))
    assert _texts(window) == [None, PAIR[1]]
    assert window.start.wish.text() == "Now the original: drop it, open it or paste it."


def test_a_side_read_now_is_not_put_beside_one_of_before(qtbot, window, files, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.loader.loaded):
        drop(window.start.areas[Side.ORIGINAL], mime_of(files[0]))
    with qtbot.waitSignal(window.loader.refused):
        window.opening.open_pair((tmp_path / "gone.txt", files[1]))
    assert _texts(window) == [PAIR[0], None]
    assert window.start.wish.text() == "Now the copy: drop it, open it or paste it."


def test_a_fault_inside_the_engine_is_told_and_loses_nothing(qtbot, opened, engine) -> None:
    def break_off(*_args) -> None:
        raise RuntimeError("boom")

    engine.during = break_off
    with qtbot.waitSignal(opened.loader.refused):
        qtbot.keyClick(opened, Qt.Key.Key_F5)
    assert "The comparison broke off (RuntimeError: boom)" in opened.message.label.text()
    assert _texts(opened) == PAIR


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The comparison broke off, and what was open is unchanged: please try again, "
               "and close other programs first if it happens once more."),
        ("de", "Der Vergleich brach ab, und was offen war, ist unverändert: Bitte versuchen Sie es noch einmal; "
               "geschieht es wieder, schließen Sie vorher andere Programme."),
        ("es", "La comparación se interrumpió y lo que estaba abierto no ha cambiado: vuelva a intentarlo y, "
               "si ocurre otra vez, cierre antes otros programas."),
    ],
)  # fmt: skip
def test_that_the_engine_ended_is_told_in_one_sentence_that_says_what_to_do(
    qapp, qtbot, opened, engine, language, said
) -> None:
    def end(*_args) -> None:
        raise BrokeOffError("the process\nhas ended\n  in many lines")

    engine.during = end
    speak(qapp, language)
    with qtbot.waitSignal(opened.loader.refused):
        qtbot.keyClick(opened, Qt.Key.Key_F5)
    speak(qapp, "en")
    assert opened.message.label.text() == said
    assert _texts(opened) == PAIR


def test_of_a_strange_error_one_short_line_is_shown(qtbot, opened, engine) -> None:
    def break_off(*_args) -> None:
        raise RuntimeError("boom\n  at line 1\n  at line 2")

    engine.during = break_off
    with qtbot.waitSignal(opened.loader.refused):
        qtbot.keyClick(opened, Qt.Key.Key_F5)
    assert opened.message.label.text().startswith("The comparison broke off (RuntimeError: boom). What was open")
    assert len(brief(RuntimeError("long " * 100))) == 120
    assert brief(KeyError()) == "KeyError"


def test_a_stale_result_is_never_shown(qtbot, opened, engine, tmp_path: Path) -> None:
    slow_begun, slow_may_end, slow_ended = threading.Event(), threading.Event(), threading.Event()

    def slow_for_the_first(original, _copy, _progress) -> None:
        if original.text == "slow":
            slow_begun.set()
            slow_may_end.wait(10)
            slow_ended.set()

    engine.during = slow_for_the_first
    for name in ("slow", "quick"):
        (tmp_path / f"{name}.txt").write_text(name, encoding="utf-8")
    area = opened.page.view.viewport()
    drop(area, mime_of(tmp_path / "slow.txt", tmp_path / "copy.txt"))
    assert slow_begun.wait(10)
    with qtbot.waitSignal(opened.loader.loaded):
        drop(area, mime_of(tmp_path / "quick.txt", tmp_path / "copy.txt"))
    slow_may_end.set()
    assert slow_ended.wait(10)
    qtbot.wait(50)
    assert _texts(opened) == ["quick", PAIR[1]]


def test_two_quick_wishes_become_one_pair(qtbot, window, engine, files) -> None:
    first_runs = threading.Event()
    read = engine.read

    def slow_read(path: Path):
        first_runs.wait(10)
        return read(path)

    window.loader._engine = window.loader._engine.__class__(
        slow_read, engine.read_text, engine.compare, engine.build_rows
    )
    drop(window.start.areas[Side.ORIGINAL], mime_of(files[0]))
    with qtbot.waitSignal(window.loader.loaded):
        drop(window.start.areas[Side.COPY], mime_of(files[1]))
        first_runs.set()
    assert engine.pairs == [tuple(PAIR)]


@pytest.mark.parametrize("how", ["escape", "button"])
def test_cancel_shows_progress_first_and_leaves_the_pair(qtbot, opened, engine, how: str) -> None:
    def endless(_original, _copy, progress) -> None:
        while True:
            progress(0.25, "Weighing the words")

    engine.during = endless
    before = opened.session.comparison
    qtbot.keyClick(opened, Qt.Key.Key_F5)
    assert opened.status.bar.isVisible() is False
    qtbot.waitUntil(opened.status.bar.isVisible)
    qtbot.waitUntil(lambda: opened.status.what.text() == "Weighing the words")
    assert opened.status.bar.value() == 25
    if how == "escape":
        qtbot.keyClick(opened, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(opened.status.cancel_button, Qt.MouseButton.LeftButton)
    assert opened.jobs.running is None
    assert opened.status.bar.isVisible() is False
    assert opened.session.comparison is before


def test_closing_while_it_runs_ends_cleanly(qtbot, opened, engine) -> None:
    begun = threading.Event()

    def endless(_original, _copy, progress) -> None:
        begun.set()
        while True:
            progress(0.25, "on")

    engine.during = endless
    qtbot.keyClick(opened, Qt.Key.Key_F5)
    assert begun.wait(10)
    assert opened.close() is True
    assert opened.jobs.close(10) is True


def test_swap(qtbot, opened, engine) -> None:
    with qtbot.waitSignal(opened.loader.loaded):
        qtbot.keyClick(opened, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert _texts(opened) == PAIR[::-1]
    assert engine.pairs[-1] == tuple(PAIR[::-1])


def test_swap_of_one_side_moves_it(qtbot, window, files) -> None:
    with qtbot.waitSignal(window.loader.loaded):
        drop(window.start.areas[Side.ORIGINAL], mime_of(files[0]))
    window.swap_sides()
    assert _texts(window) == [None, PAIR[0]]


def test_compare_again_reads_the_files_anew(qtbot, opened, engine, files) -> None:
    files[1].write_text("The ferry sank.", encoding="utf-8")
    with qtbot.waitSignal(opened.loader.loaded):
        qtbot.keyClick(opened, Qt.Key.Key_F5)
    assert engine.pairs[-1] == (PAIR[0], "The ferry sank.")
