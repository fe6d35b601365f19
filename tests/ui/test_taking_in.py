"""Page furniture is taken into the story, and a passage left out of it, by the menu of the passage."""

from pathlib import Path

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from aligner import Role, Side
from ui.view.passages import Place

STORY = "The bridge at Osterby is closed.\n\nBuses go round by Nyhamn, the mayor said."
PAGE = f"{STORY}\n\nRead more"


def choose(qtbot, window, title: str) -> None:
    """Open the menu of the passage by key and choose an entry."""
    view = window.page.view
    middle = view.viewport().rect().center()
    how = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view, QContextMenuEvent(how, middle, view.viewport().mapToGlobal(middle)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = {action.text(): action for action in menu.actions()}
    assert title in entries
    entry = entries[title]
    with qtbot.waitSignal(window.loader.loaded, timeout=20_000):
        entry.trigger()
        menu.close()


def furniture(window) -> list[str]:
    document = window.session.comparison.copy
    return [p.span.of(document.text) for p in document.paragraphs if p.role is Role.FURNITURE]


def test_what_belongs_to_the_story_is_said_by_menu(qtbot, real, tmp_path: Path) -> None:
    paths = tmp_path / "original.txt", tmp_path / "copy.txt"
    paths[0].write_text(STORY, encoding="utf-8")
    paths[1].write_text(PAGE, encoding="utf-8")
    with qtbot.waitSignal(real.loader.loaded, timeout=20_000):
        real.opening.open_pair(paths)
    assert furniture(real) == ["Read more"]
    real.page.view.cursor.go(Place(Side.COPY, PAGE.index("Read more")))
    choose(qtbot, real, "Take this into the story")
    assert furniture(real) == []
    assert [finding.kind for finding in real.session.comparison.findings] == ["added-passage"]
    real.page.view.cursor.go(Place(Side.COPY, PAGE.index("Read more")))
    choose(qtbot, real, "Leave this passage out of the story")
    assert furniture(real) == ["Read more"]
    assert paths[1].read_text(encoding="utf-8") == PAGE
