"""The ledgers: sorted by any column, walked through by click and key; a finding met there can be decided."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from aligner import SAMPLES, Ledger, Side
from ui.main_window import MainWindow
from ui.panel.ledger_model import ROW_ROLE, Column

ORIGINAL = """Mayor Ilsa Brenning opened the bridge at Tarnholm on Tuesday.

It cost 140 million crowns. “Nobody will wait for the old ferry again,” Brenning said in Tarnholm.

The first bridge stood for twelve years.
"""
COPY = """Mayor Ilsa Brosnik opened the bridge at Tarnholm on Tuesday.

It cost 14 million crowns. “Nobody will wait for the old ferry again,” Brenning said in Tarnholm.

The first bridge stood for 12 years.
"""


@pytest.fixture
def bridge(qtbot, real: MainWindow, tmp_path) -> MainWindow:
    paths = tmp_path / "original.txt", tmp_path / "copy.txt"
    for path, text in zip(paths, (ORIGINAL, COPY), strict=True):
        path.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(real.loader.loaded):
        real.opening.open_pair(paths)
    qtbot.keyClick(real.page.view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: real.page.ledgers.model.rowCount() > 0)
    return real


def table_of(window: MainWindow) -> list[list[str]]:
    model = window.page.ledgers.table.model()
    return [[model.index(row, column).data() for column in Column] for row in range(model.rowCount())]


def turn_to(qtbot, window: MainWindow, which: Ledger) -> None:
    window.page.ledgers.which.setFocus()
    for _ in range(list(Ledger).index(which) - window.page.ledgers.which.currentIndex()):
        qtbot.keyClick(window.page.ledgers.which, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.page.ledgers.model.rowCount() > 0)


def test_the_key_leads_to_the_ledgers_and_back(qtbot, bridge) -> None:
    assert QApplication.focusWidget() is bridge.page.ledgers.table
    assert bridge.page.ledgers.isVisible()
    qtbot.keyClick(bridge.page.ledgers.table, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is bridge.page.panel.list


def test_numbers_and_dates_with_what_the_copy_made_of_them(qtbot, bridge) -> None:
    turn_to(qtbot, bridge, Ledger.FIGURES)
    assert sorted(table_of(bridge)) == [
        ["140 million", "14 million", "1", "changed"],
        ["Tuesday", "Tuesday", "1", "same"],
        ["first", "first", "1", "same"],
        ["twelve", "12", "1", "same"],
    ]


def test_sorted_by_a_click_on_a_column(qtbot, bridge) -> None:
    turn_to(qtbot, bridge, Ledger.FIGURES)
    header = bridge.page.ledgers.table.horizontalHeader()
    for _ in range(2):
        at = header.viewport().rect().center()
        at.setX(header.sectionViewportPosition(Column.STATUS) + 8)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        first = table_of(bridge)[0]
        if header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder:
            assert first == ["140 million", "14 million", "1", "changed"]
        else:
            assert first[3] == "same"


def test_enter_walks_through_the_places_and_round(qtbot, bridge) -> None:
    ledgers = bridge.page.ledgers
    model = ledgers.table.model()
    row = next(n for n in range(model.rowCount()) if model.index(n, 0).data() == "Tarnholm")
    ledgers.table.setCurrentIndex(model.index(row, 0))
    walked = []
    for _ in range(5):
        qtbot.keyClick(ledgers.table, Qt.Key.Key_Return)
        selection = bridge.page.view.selection
        walked.append((selection.side, ledgers.said.text()))
        assert bridge.page.view.selected_text() == "Tarnholm"
    assert walked == [
        (Side.ORIGINAL, "Place 1 of 4"),
        (Side.COPY, "Place 2 of 4"),
        (Side.ORIGINAL, "Place 3 of 4"),
        (Side.COPY, "Place 4 of 4"),
        (Side.ORIGINAL, "Place 1 of 4"),
    ]
    assert len(bridge.page.view.found) == 4


def test_a_click_goes_to_the_finding_and_a_key_decides_it(qtbot, bridge) -> None:
    turn_to(qtbot, bridge, Ledger.FIGURES)
    table = bridge.page.ledgers.table
    model = table.model()
    row = next(n for n in range(model.rowCount()) if model.index(n, 0).data() == "140 million")
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(model.index(row, 0)).center())
    (finding,) = model.index(row, 0).data(ROW_ROLE).findings
    assert bridge.session.current == finding
    qtbot.keyClick(table, Qt.Key.Key_A)
    assert bridge.session.is_open(finding) is False
    assert model.index(row, Column.STATUS).data() == "changed ✓"


def test_another_pair_has_other_ledgers(qtbot, bridge) -> None:
    before = table_of(bridge)
    with qtbot.waitSignal(bridge.loader.loaded):
        bridge.opening.open_pair((SAMPLES[1].original, SAMPLES[1].copy))
    qtbot.waitUntil(lambda: bridge.page.ledgers.model.rowCount() > 0)
    assert table_of(bridge) != before


def test_a_text_without_quotations_says_so(qtbot, bridge, tmp_path) -> None:
    path = tmp_path / "short.txt"
    path.write_text("The ferry sails.", encoding="utf-8")
    with qtbot.waitSignal(bridge.loader.loaded):
        bridge.opening.open_pair((path, path))
    bridge.page.ledgers.which.setCurrentIndex(list(Ledger).index(Ledger.QUOTES))
    qtbot.waitUntil(lambda: bridge.page.ledgers.said.text() == "Neither text has any.")


def test_a_long_name_has_lines_enough_and_a_status_says_what_it_means(qtbot, real, tmp_path) -> None:
    paths = tmp_path / "original.txt", tmp_path / "copy.txt"
    text = "The Northern Association of Independent Ferry Operators met Mayor Brenning in Tarnholm.\n"
    for path in paths:
        path.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(real.loader.loaded):
        real.opening.open_pair(paths)
    qtbot.keyClick(real.page.view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: real.page.ledgers.model.rowCount() > 0)
    table = real.page.ledgers.table
    rows = {table.model().index(row, 0).data(): row for row in range(table.model().rowCount())}
    longest = max(rows, key=len)
    assert table.rowHeight(rows[longest]) > table.rowHeight(rows["Tarnholm"])
    status = table.model().index(rows["Tarnholm"], Column.STATUS)
    assert status.data() == "same"
    assert status.data(Qt.ItemDataRole.ToolTipRole) == "the same"
    assert status.data(Qt.ItemDataRole.AccessibleTextRole) == "Status: the same"
