"""Files and text dropped on the window, with the very events a desktop sends."""

from pathlib import Path

import pytest
from pointing import drop, mime_of
from PySide6.QtCore import QMimeData, QPoint, QUrl

from aligner import Side
from ui.main_window import MainWindow
from ui.pair.links import target_of


def _story(window: MainWindow, side: Side) -> str | None:
    story = window.session.stories[side]
    return story.text if story is not None else None


@pytest.mark.parametrize("side", list(Side))
def test_one_file_on_its_area_fills_that_side_and_waits_for_the_other(qtbot, window, files, side) -> None:
    with qtbot.waitSignal(window.loader.loaded):
        assert drop(window.start.areas[side], mime_of(files[0]))
    assert _story(window, side) == "The ferry sails."
    assert window.session.complete is False
    assert window.pages.currentWidget() is window.start
    other = next(s for s in Side if s is not side)
    assert window.start.wish.text() == f"Now the {other.value}: drop it, open it or paste it."
    assert window.start.areas[side].state.text() == "✓  original.txt\n3 words"


def test_one_after_the_other_compares(qtbot, window, engine, files) -> None:
    drop(window.start.areas[Side.ORIGINAL], mime_of(files[0]))
    with qtbot.waitSignal(window.session.pair_changed, check_params_cb=lambda: window.session.complete):
        drop(window.start.areas[Side.COPY], mime_of(files[1]))
    assert engine.pairs == [("The ferry sails.", "The ferry sailed.")]
    assert window.pages.currentWidget() is window.page


def test_two_files_anywhere_set_both_as_dropped(qtbot, window, engine, files) -> None:
    with qtbot.waitSignal(window.loader.loaded):
        assert drop(window, mime_of(files[1], files[0]))
    assert engine.pairs == [("The ferry sailed.", "The ferry sails.")]


@pytest.mark.parametrize(("share", "expected"), [(0.2, ("new", None)), (0.8, (None, "new"))])
def test_file_on_a_half_of_the_view_replaces_that_side(qtbot, opened, engine, tmp_path, share, expected) -> None:
    fresh = tmp_path / "fresh.txt"
    fresh.write_text("new", encoding="utf-8")
    viewport = opened.page.view.viewport()
    with qtbot.waitSignal(opened.loader.loaded):
        drop(viewport, mime_of(fresh), QPoint(round(viewport.width() * share), 80))
    assert engine.pairs[-1] == (expected[0] or "The ferry sails.", expected[1] or "The ferry sailed.")


def test_dropped_text_sets_the_side(qtbot, window) -> None:
    with qtbot.waitSignal(window.loader.loaded):
        drop(window.start.areas[Side.COPY], mime_of(text="Words from a browser."))
    assert _story(window, Side.COPY) == "Words from a browser."
    assert window.session.stories[Side.COPY].name == "Dropped text"


def test_one_file_beside_the_texts_asks_which_side(opened, engine, files) -> None:
    assert drop(opened, mime_of(files[0]))
    assert opened.message.label.text().startswith("Which side is it?")
    assert len(engine.pairs) == 1


def test_three_files_are_refused_in_one_sentence(window, files, tmp_path) -> None:
    drop(window, mime_of(*files, tmp_path / "third.txt"))
    assert window.message.isVisible()
    assert window.message.label.text() == "3 files were dropped. Drop one onto a side, or two anywhere."
    assert window.jobs.running is None


def test_a_folder_is_refused(window, tmp_path: Path) -> None:
    (tmp_path / "stories").mkdir()
    drop(window.start.areas[Side.COPY], mime_of(tmp_path / "stories"))
    assert window.message.label.text() == "“stories” is a folder. Drop one or two files from it."


def test_a_link_is_refused_for_nothing_goes_online(window) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/story.html")])
    drop(window, mime)
    assert window.message.label.text().startswith("A link cannot be opened: Aligner never goes online.")


def test_what_holds_no_text_is_not_taken(window) -> None:
    mime = QMimeData()
    mime.setData("application/x-something", b"1")
    assert drop(window.start.areas[Side.COPY], mime) is False


def test_a_selection_that_comes_as_markup_alone_is_taken_as_its_words(qtbot, window) -> None:
    mime = QMimeData()
    mime.setHtml("<p>The ferry <b>sails</b>.</p><p>The tide turns.</p>")
    with qtbot.waitSignal(window.loader.loaded):
        drop(window.start.areas[Side.COPY], mime)
    assert _story(window, Side.COPY) == "The ferry sails.\nThe tide turns."


def test_a_selection_in_both_forms_is_taken_as_the_browser_wrote_it(qtbot, window) -> None:
    mime = QMimeData()
    mime.setHtml("<p>The ferry <b>sails</b>.</p>")
    mime.setText("The ferry sails.\n\nThe tide turns.")
    with qtbot.waitSignal(window.loader.loaded):
        drop(window.start.areas[Side.ORIGINAL], mime)
    assert _story(window, Side.ORIGINAL) == "The ferry sails.\n\nThe tide turns."


@pytest.mark.parametrize("text", ["https://example.org/story.html", " http://example.org/ \n"])
def test_a_text_that_is_a_link_is_told_apart_from_a_story(window, text) -> None:
    drop(window, mime_of(text=text))
    assert window.message.label.text().startswith("A link cannot be opened: Aligner never goes online.")


_WEBLOC = '<?xml version="1.0"?><plist version="1.0"><dict><key>URL</key><string>{}</string></dict></plist>'


@pytest.mark.parametrize(
    ("name", "form"),
    [("link.url", "[InternetShortcut]\r\nURL={}\r\n"), ("link.desktop", "[Desktop Entry]\nType=Link\nURL={}\n"),
     ("link.webloc", _WEBLOC)],
)  # fmt: skip
def test_a_links_file_opens_what_it_points_to_if_that_is_here(qtbot, window, files, tmp_path, name, form) -> None:
    link = tmp_path / name
    link.write_text(form.format(files[0].as_uri()), encoding="utf-8")
    with qtbot.waitSignal(window.loader.loaded):
        drop(window.start.areas[Side.ORIGINAL], mime_of(link))
    assert window.session.stories[Side.ORIGINAL].name == "original.txt"
    link.write_text(form.format("https://example.org/story"), encoding="utf-8")
    drop(window.start.areas[Side.ORIGINAL], mime_of(link))
    assert window.message.label.text().startswith("A link cannot be opened: Aligner never goes online.")


@pytest.mark.parametrize("held", [b"", b"\xff\xfe\x00", b"<plist><dict>", b"bplist00\xff"])
def test_a_damaged_links_file_points_nowhere(tmp_path, held) -> None:
    for name in ("a.url", "a.desktop", "a.webloc"):
        (tmp_path / name).write_bytes(held)
        assert target_of(tmp_path / name) is None
