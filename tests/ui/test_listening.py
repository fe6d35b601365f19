"""The window as a screen reader meets it, asked through Qt's accessibility interface."""

import gc

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from ui.about import SideWindows
from ui.look.settings_window import SettingsWindow
from ui.view import announcing, speaking
from ui.view.bands import RowBand

NAME = QAccessible.Text.Name


def _entries(window) -> list:
    view = QAccessible.queryAccessibleInterface(window.page.view)
    return [view.child(index) for index in range(view.childCount())]


def _row_of(window, finding_id: str) -> int:
    bands = window.page.view.stack.bands
    return next(i for i, band in enumerate(bands) if isinstance(band, RowBand) and finding_id in band.row.findings)


def test_the_view_is_a_list_of_rows_in_words(opened) -> None:
    view = QAccessible.queryAccessibleInterface(opened.page.view)
    assert (view.role(), view.text(NAME)) == (QAccessible.Role.List, "The two texts, side by side")
    assert view.childCount() == len(opened.page.view.stack.bands)
    entries = _entries(opened)
    assert {entry.role() for entry in entries} == {QAccessible.Role.ListItem}
    finding = opened.session.shown[0]
    words = entries[_row_of(opened, finding.id)].text(NAME).split("\n")
    row = opened.page.view.stack.bands[_row_of(opened, finding.id)].row
    assert words[0] == f"Original, paragraph {row.original.paragraph + 1}: " + "".join(
        run.text for run in row.original.runs
    )
    assert words[1].startswith(f"Copy, paragraph {row.copy.paragraph + 1}: ")
    assert f"Garbled name: {finding.message}" in words


def test_a_missing_passage_and_a_fold_are_told(opened) -> None:
    told = [entry.text(NAME) for entry in _entries(opened)]
    assert any("Missing passage: the copy has nothing here." in words for words in told)
    assert any("page furniture" in words for words in told)


def test_the_row_of_the_current_finding_has_the_focus_and_its_place(qtbot, opened) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_F8)
    place = _row_of(opened, opened.session.current)
    view = QAccessible.queryAccessibleInterface(opened.page.view)
    current = view.child(place)
    assert view.indexOfChild(view.focusChild()) == place
    assert (current.state().selected, current.state().offscreen) == (True, False)
    assert [entry.state().selected for entry in _entries(opened)].count(True) == 1
    viewport = opened.page.view.viewport()
    middle = current.rect().center()
    assert viewport.rect().contains(viewport.mapFromGlobal(QPoint(middle)))
    assert view.indexOfChild(view.childAt(middle.x(), middle.y())) == place


def test_the_finding_one_goes_to_is_announced(qtbot, opened, monkeypatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(speaking, "announce", lambda _widget, text: said.append(text))
    qtbot.keyClick(opened, Qt.Key.Key_F8)
    first = opened.session.shown[0]
    lines = said[0].split("\n")
    assert lines[0].startswith(f"1 of {len(opened.session.shown)}. ")
    assert lines[0].endswith(first.message)
    assert [line.split(",")[0] for line in lines[1:]] == ["Original", "Copy"]
    qtbot.keyClick(opened, Qt.Key.Key_F8)
    assert said[1].startswith("2 of ")
    opened.session.select(None)
    assert len(said) == 2


def test_an_announcement_reaches_qt_and_older_qts_get_the_description(window, monkeypatch) -> None:
    sent: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", sent.append)
    announcing.announce(window.message, "The tide turns.")
    assert sent[0].message() == "The tide turns."
    monkeypatch.setattr(announcing, "QAccessibleAnnouncementEvent", None)
    announcing.announce(window.message, "The tide turns again.")
    assert sent[1].type() == QAccessible.Event.DescriptionChanged
    assert window.message.accessibleDescription() == "The tide turns again."


def test_the_list_of_findings_speaks(opened) -> None:
    listed = QAccessible.queryAccessibleInterface(opened.page.panel.list)
    assert listed.role() in (QAccessible.Role.List, QAccessible.Role.Tree, QAccessible.Role.Table)
    first = opened.session.shown[0]
    told = [listed.child(index).text(NAME) for index in range(listed.childCount())]
    assert any(first.message in words and "Garbled name" in words for words in told)


@pytest.mark.parametrize("page", ["start", "pair", "settings"])
def test_everything_that_takes_the_keyboard_has_a_name(opened, page) -> None:
    here: QWidget = opened
    if page == "start":
        opened.session.set_pair(dict.fromkeys(opened.session.stories), None)
    if page == "settings":
        SideWindows(opened.settings, opened).settings()
        here = opened.findChild(SettingsWindow)
    kinds = (QAbstractButton, QLineEdit, QComboBox)
    stops = [w for kind in kinds for w in here.findChildren(kind) if w.isVisible() and w.focusPolicy()]
    nameless = [
        stop for stop in stops
        if not (QAccessible.queryAccessibleInterface(stop).text(NAME) or stop.accessibleName())
    ]  # fmt: skip
    assert nameless == []


def test_listening_outlives_a_pair_and_ends_with_the_window(qtbot, opened) -> None:
    QAccessible.setActive(True)
    old = _entries(opened)
    ids = {QAccessible.uniqueId(entry) for entry in old}
    assert len(ids) == len(old)
    opened.session.set_pair(dict.fromkeys(opened.session.stories), None)
    gc.collect()
    assert [entry.isValid() for entry in old] == [False] * len(old)
    assert {entry.text(NAME) for entry in old} == {""}
    QAccessible.setActive(False)
    assert QApplication.instance() is not None
