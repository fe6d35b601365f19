"""What cannot be done is said in the language of the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import shown
from pointing import drop, mime_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from aligner import SAMPLES
from ui.look.translations import speak
from ui.main_window import MainWindow


@pytest.fixture
def german(qtbot, qapp: QApplication, settings, workshop) -> Iterator[MainWindow]:
    speak(qapp, "de")
    settings.interface_language = "de"
    made = shown(qtbot, MainWindow(settings, workshop))
    with qtbot.waitSignal(made.loader.loaded):
        made.opening.open_sample(SAMPLES[1])
    yield made
    made.session.history.start(None)
    made.close()
    assert made.shut_down()
    speak(qapp, "en")


def test_a_file_that_cannot_be_read(qtbot, german: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "foto.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    for name, said in (
        ("fort.txt", f"fort.txt wurde nicht in {tmp_path} gefunden; prüfen Sie den Namen, oder ob die Datei"),
        ("foto.txt", "foto.txt ist ein Bild (PNG), kein Text; öffnen Sie die Datei, die den Text enthält."),
        ("fort.aligner", f"fort.aligner wurde nicht in {tmp_path} gefunden"),
    ):
        with qtbot.waitSignal(german.loader.refused):
            drop(german.page.view.viewport(), mime_of(tmp_path / name))
        assert german.message.label.text().startswith(said)


def test_a_list_of_names_that_cannot_be_used(german: MainWindow, tmp_path: Path) -> None:
    names = tmp_path / "namen.txt"
    names.write_text("= Ostro\n", encoding="utf-8")
    german.settings.house_file = str(names)
    assert german.message.label.text() == (
        f"Die Namensliste {names}, Zeile 1: vor „=“ oder „!“ steht kein Name; "
        "schreiben Sie Richtig = anerkannt, anerkannt ! falsch, falsch."
    )


def test_a_report_that_cannot_be_written(qtbot, german: MainWindow, tmp_path: Path, monkeypatch) -> None:
    target = tmp_path / "none" / "bericht.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    with qtbot.waitSignal(german._export_jobs.failed):
        qtbot.keyClick(german, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert german.message.label.text() == (
        f"Der Bericht konnte nicht in „{target}“ geschrieben werden: Den Ordner gibt es nicht. "
        "Legen Sie ihn an, oder wählen Sie einen anderen."
    )
