"""The window without a screen, with settings of its own and an engine that can be watched."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from handmade import harbour
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aligner import Comparison, Progress, ReadingError, Row, Story
from ui.look.settings import Settings
from ui.look.translations import speak
from ui.main_window import MainWindow
from ui.pair.engine import Engine
from ui.pair.workshop import Workshop

_PATIENCE_MS = 60_000  # a test fails because something is wrong, never because the machine is busy


class PatientBot(QtBot):
    """Waits for as long as a busy machine may take; what comes sooner is met sooner."""

    def waitSignal(self, signal, *, timeout=_PATIENCE_MS, **more):  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitUntil(self, callback, *, timeout=_PATIENCE_MS):  # noqa: N802
        return super().waitUntil(callback, timeout=timeout)


@pytest.fixture(scope="session")
def qapp(qapp) -> QApplication:
    """The application, in English whatever the system speaks."""
    speak(qapp, "en")
    return qapp


@pytest.fixture(autouse=True)
def user_folder(tmp_path: Path, monkeypatch) -> Path:
    """Where the program keeps what it must: never the folder of whoever runs the tests."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


def _forget_work(window: MainWindow) -> None:
    """So that nobody is asked about it when the window is closed."""
    window.session.history.start(None)


@pytest.fixture
def qtbot(qapp, request) -> PatientBot:
    return PatientBot(request)


def shown(qtbot: QtBot, made: MainWindow) -> MainWindow:
    """A window as a user has it before him: on the screen, and with the keyboard."""
    qtbot.addWidget(made, before_close_func=_forget_work)
    made.resize(1100, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


class WatchedEngine:
    """Compares any two stories to the hand-made comparison; a test may put other doings in."""

    def __init__(self) -> None:
        self.pairs: list[tuple[str, str]] = []
        self.during: Callable[[Story, Story, Progress], None] = lambda _original, _copy, _progress: None

    def read(self, path: Path) -> Story:
        if not path.is_file():
            raise ReadingError(f"There is no file “{path.name}”.")
        return Story(path.name, path.read_text(encoding="utf-8"), "utf-8", path=str(path))

    def read_text(self, text: str, name: str) -> Story:
        return Story(name, text)

    def compare(self, original: Story, copy: Story, progress: Progress) -> Comparison:
        self.pairs.append((original.text, copy.text))
        self.during(original, copy, progress)
        return harbour().comparison()

    def build_rows(self, _comparison: Comparison) -> tuple[Row, ...]:
        return tuple(harbour().rows)

    def doors(self) -> Engine:
        return Engine(self.read, self.read_text, self.compare, self.build_rows)


@pytest.fixture
def engine() -> WatchedEngine:
    return WatchedEngine()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    store = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    store.theme = "light"
    return store


@pytest.fixture
def window(qtbot, settings: Settings, engine: WatchedEngine) -> Iterator[MainWindow]:
    made = shown(qtbot, MainWindow(settings, engine.doors()))
    yield made
    _forget_work(made)
    made.close()
    assert made.shut_down()


@pytest.fixture(scope="session")
def workshop() -> Iterator[Workshop]:
    """The engine in its process, for all windows one after another."""
    made = Workshop()
    yield made
    made.close()


@pytest.fixture
def real(qtbot, settings: Settings, workshop: Workshop) -> Iterator[MainWindow]:
    """The window with the engine itself."""
    made = shown(qtbot, MainWindow(settings, workshop))
    yield made
    _forget_work(made)
    made.close()
    assert made.shut_down()


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    original, copy = tmp_path / "original.txt", tmp_path / "copy.txt"
    original.write_text("The ferry sails.", encoding="utf-8")
    copy.write_text("The ferry sailed.", encoding="utf-8")
    return original, copy


@pytest.fixture
def opened(qtbot, window: MainWindow, files: tuple[Path, Path]) -> MainWindow:
    """The window with a pair in it."""
    with qtbot.waitSignal(window.loader.loaded):
        window.opening.open_pair(files)
    return window
