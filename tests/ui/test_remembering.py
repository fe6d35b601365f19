"""What is set is asked of the engine, and the window comes back as it was left."""

import pytest
from PySide6.QtCore import QSettings, Qt

from aligner import FindingKind, Side
from ui.look.settings import Settings
from ui.main_window import MainWindow
from ui.panel.sifting import Order

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def again(qtbot, window, engine, tmp_path):
    """The next window, after the first one is closed."""

    def reopened() -> MainWindow:
        window.close()
        made = MainWindow(
            Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)), engine.doors()
        )
        qtbot.addWidget(made)
        return made

    return reopened


def test_views_and_order_come_back(qtbot, opened, files, again) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_D, CTRL)
    opened.session.sift(order=Order.PLACE)
    opened.page.side.setCurrentIndex(1)
    made = again()
    assert made.actions_by_id["only-findings"].isChecked()
    assert made.actions_by_id["reading"].isChecked() is False
    assert made.session.sieve.order is Order.PLACE
    assert made.page.side.currentIndex() == 1
    with qtbot.waitSignal(made.loader.loaded):
        made.opening.open_pair(files)
    assert made.page.view.stack.only_findings
    made.close()
    made.shut_down()


def test_hidden_kinds_are_nowhere_until_they_are_shown_again(opened) -> None:
    total = len(opened.session.shown)
    garbled = [finding for finding in opened.session.shown if finding.kind is FindingKind.GARBLED_NAME]
    assert garbled
    opened.settings.hidden_kinds = frozenset({FindingKind.GARBLED_NAME})
    assert len(opened.session.shown) == total - len(garbled)
    assert FindingKind.GARBLED_NAME not in opened.session.counts()
    opened.settings.hidden_kinds = frozenset()
    assert len(opened.session.shown) == total


def test_hidden_kinds_are_hidden_in_the_next_pair_too(qtbot, opened, files) -> None:
    opened.settings.hidden_kinds = frozenset({FindingKind.GARBLED_NAME})
    with qtbot.waitSignal(opened.loader.loaded):
        opened.compare_again()
    assert FindingKind.GARBLED_NAME not in {finding.kind for finding in opened.session.shown}


def test_a_language_that_is_set_is_the_texts_language_at_once(qtbot, real, files) -> None:
    with qtbot.waitSignal(real.loader.loaded):
        real.opening.open_pair(files)
    before = real.session.comparison.document(Side.ORIGINAL).language
    with qtbot.waitSignal(real.loader.loaded):
        real.settings.copy_language = "nl"
    assert real.session.comparison.document(Side.COPY).language == "nl"
    assert real.session.comparison.document(Side.ORIGINAL).language == before


def test_the_newsrooms_names_are_asked_for_and_a_bad_list_is_told(qtbot, real, files, tmp_path) -> None:
    names = tmp_path / "names.txt"
    names.write_text("Tjorven Maiwald ! Torwen Maiwald\n", encoding="utf-8")
    files[0].write_text("The ferry sails. Tjorven Maiwald is aboard.", encoding="utf-8")
    files[1].write_text("The ferry sails. Torwen Maiwald is aboard.", encoding="utf-8")
    real.settings.house_file = str(names)
    assert real._wishes.options.house.correction("Torwen Maiwald") == "Tjorven Maiwald"
    with qtbot.waitSignal(real.loader.loaded):
        real.opening.open_pair(files)
    assert any("Torwen Maiwald" in finding.message for finding in real.session.shown)
    real.settings.house_file = str(tmp_path / "gone.txt")
    assert "gone.txt" in real.message.label.text()
    assert real._wishes.options.house is None
