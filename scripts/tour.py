#!/usr/bin/env python3
"""Walk through a review and save a picture of every place, in all looks at 100 and 200 percent, into build/tour."""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
STORY = Path(
    os.environ.get("TOUR_STORY", ROOT.parent / "shared" / "story")
)  # a pair of one's own, shown where it is there; its pictures are never kept
LOOKS = ("light", "dark", "high-contrast-light", "high-contrast-dark", "colour-safe-light", "colour-safe-dark")
SCALES = (100, 200)  # percent
PATIENCE = 60.0  # seconds until a comparison must have come


class Tour:
    """One window in one look, led from place to place."""

    def __init__(self, window: "MainWindow", name: str, out: Path) -> None:
        self._window, self._name, self._out = window, name, out

    def picture(self, place: str, of: "QWidget | None" = None) -> None:
        """Let things settle, and save what is seen."""
        self._settle()
        (of or self._window).grab().save(str(self._out / f"{place}-{self._name}.png"))

    def _settle(self) -> None:
        end = time.monotonic() + 0.25
        self._wait(lambda: time.monotonic() > end)

    def _wait(self, done: Callable[[], bool]) -> None:
        from PySide6.QtWidgets import QApplication

        end = time.monotonic() + PATIENCE
        while not done():
            if time.monotonic() > end:
                raise SystemExit("The comparison did not come.")
            QApplication.processEvents()
            time.sleep(0.01)

    def open(self, pair: tuple[Path, Path]) -> None:
        """Open a pair, and wait for it."""
        self._window.opening.open_pair(pair)
        self._wait(lambda: not self._window.loader.busy)

    def review(self, pair: tuple[Path, Path]) -> None:
        """From the first finding to the settings."""
        window = self._window
        self.picture("start")
        self.open(pair)
        self.picture("pair")
        window.next_finding()
        self.picture("card")
        window.deciding.accept()
        window.deciding.dismiss()
        window.page.panel.card.ask_note()
        self.picture("note")
        window.page.view.setFocus()
        window.bench.mending.use_here()
        self._wait(lambda: not window.bench.recomparing.busy)
        self.picture("mended")
        window.bench.editing.begin()
        self.picture("writing")
        window.page.view.setFocus()
        window.page.searching.ask()
        window.page.searching._bar.field.setText("the")
        self.picture("search")
        window.page.searching._bar.leave()
        window.page.side.turn()
        self._wait(lambda: window.page.ledgers.model.rowCount() > 0)
        self.picture("ledgers")
        window.page.side.turn()
        for place in ("settings", "shortcuts"):
            getattr(window.beside, place)()
            beside = next(one for one in _dialogs(window) if one.isVisible())
            self.picture(place, beside)
            beside.close()


def _dialogs(window: "MainWindow") -> list["QWidget"]:
    from PySide6.QtWidgets import QDialog

    return window.findChildren(QDialog)


@contextmanager
def _window(theme: str, scale: int) -> "Iterator[MainWindow]":
    from PySide6.QtCore import QSettings

    from ui.look.settings import Settings
    from ui.main_window import MainWindow

    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder  # what one window kept is not offered to the next
        settings = Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        settings.theme, settings.scale = theme, scale
        window = MainWindow(settings)
        window.resize(1280 if scale == 100 else 1600, 800 if scale == 100 else 1000)
        window.show()
        yield window
        window.session.history.start(None)
        window.close()
        window.shut_down()


def _pairs() -> dict[str, tuple[Path, Path]]:
    from aligner import SAMPLES

    pairs = {SAMPLES[0].name: (SAMPLES[0].original, SAMPLES[0].copy)}
    story = STORY / "original.txt", STORY / "copy.txt"
    return {**pairs, "story": story} if all(path.is_file() for path in story) else pairs


def main() -> int:
    """Take all pictures. The exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from PySide6.QtWidgets import QApplication

    from ui.look.translations import speak

    app = QApplication([])
    speak(app, "en")
    for (name, pair), theme, scale in product(_pairs().items(), LOOKS, SCALES):
        out = ROOT / "build" / "tour" / name
        out.mkdir(parents=True, exist_ok=True)
        with _window(theme, scale) as window:
            Tour(window, f"{theme}-{scale}", out).review(pair)
        print(out, theme, f"{scale} %")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
