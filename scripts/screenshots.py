#!/usr/bin/env python3
"""Save pictures for the README: the window on the first sample, light and dark, and its report; others on request."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
PATIENCE = 60.0  # seconds until a comparison must have come


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pair", nargs=2, type=Path, metavar=("ORIGINAL", "COPY"), help="instead of the first sample")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures", help="folder for the pictures")
    parser.add_argument("--theme", action="append", help="a theme; may be given more than once (light and dark)")
    parser.add_argument("--scale", type=float, default=1.0, help="device pixels to a pixel, such as 2")
    parser.add_argument("--zoom", type=int, default=100, help="size of the reading text in percent")
    parser.add_argument("--size", default="1280x800", help="of the window, in pixels")
    parser.add_argument("--name", default="window", help="what the pictures are called")
    parser.add_argument("--finding", type=int, default=1, help="the finding to go to, from 1; 0 for none")
    parser.add_argument("--scroll", type=float, default=0.0, help="how far down to scroll, 0 to 1")
    parser.add_argument("--unfold", action="store_true", help="show the furniture")
    parser.add_argument("--language", default="en", help="that the window speaks")
    parser.add_argument("--start", action="store_true", help="the start page instead of a pair")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    options = parse(arguments)
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform in ("win32", "darwin")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(options.scale)
    sys.path.insert(0, str(ROOT))
    options.out.mkdir(parents=True, exist_ok=True)
    for theme in options.theme or ["light", "dark"]:
        picture = options.out / f"{options.name}-{theme}.png"
        take(options, theme, picture)
        print(picture)
    if not (options.pair or options.start):
        take_report(options.out / "report-light.png")
    return 0


def take_report(picture: Path) -> None:
    """The first sample's report as a browser shows it, where there is one to ask."""
    from aligner import SAMPLES, compare, read, save

    browser = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if browser is None:
        print(f"no {picture.name}: none of {', '.join(BROWSERS)} is installed")
        return
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "report.html"
        save(compare(read(SAMPLES[0].original), read(SAMPLES[0].copy)), page)
        quiet = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--blink-settings=preferredColorScheme=1",
        ]
        where = [f"--user-data-dir={folder}/profile", f"--screenshot={picture}", "--window-size=1280,900"]
        subprocess.run([browser, *quiet, *where, page.as_uri()], check=True, capture_output=True, timeout=PATIENCE)
    print(picture)


def take(options: argparse.Namespace, theme: str, picture: Path) -> None:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from aligner import SAMPLES
    from ui.look.settings import Settings
    from ui.look.translations import speak
    from ui.main_window import MainWindow

    app = QApplication.instance() or QApplication([])
    speak(app, options.language)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        settings.theme, settings.zoom, settings.interface_language = theme, options.zoom, options.language
        window = MainWindow(settings)
        window.resize(*(int(edge) for edge in options.size.split("x")))
        window.show()
        if not options.start:
            window.opening.open_pair(tuple(options.pair) if options.pair else (SAMPLES[0].original, SAMPLES[0].copy))
            wait(app.processEvents, lambda: not window.loader.busy)
            if not window.session.complete:
                raise SystemExit(window.message.label.text())
            show_place(options, window)
        settle = time.monotonic() + 0.4
        wait(app.processEvents, lambda: time.monotonic() > settle)
        window.grab().save(str(picture))
        window.close()


def show_place(options: argparse.Namespace, window) -> None:  # noqa: ANN001 - the window is imported late
    if options.unfold:
        window.page.view.show_furniture(True)
    for _ in range(options.finding):
        window.next_finding()
    if options.scroll:
        bar = window.page.view.verticalScrollBar()
        bar.setValue(round(bar.maximum() * options.scroll))


def wait(turn: Callable[[], object], done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not done():
        if time.monotonic() > end:
            raise SystemExit("The comparison did not come.")
        turn()
        time.sleep(0.01)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
