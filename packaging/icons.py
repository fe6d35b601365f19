"""Draws the program's icon in every size that desktops ask for, from the one drawing in assets/icons.

icons.py FOLDER      FOLDER/hicolor for Linux, FOLDER/aligner.ico for Windows, FOLDER/aligner.icns for macOS
"""

import os
import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

APP_ID = "org.aligner.Aligner"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SINGLE = {"aligner.ico": 256, "aligner.icns": 512}
DRAWING = Path(__file__).resolve().parent.parent / "assets" / "icons" / "aligner.svg"


def drawn(size: int) -> QImage:
    """The icon, ``size`` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def save(image: QImage, file: Path) -> None:
    """Write it in the form that the name's ending says."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(file)):
        sys.exit(f"{file.name} could not be written.")


def main(folder: Path) -> None:
    """Write all of them."""
    theme = folder / "hicolor"
    for size in SIZES:
        save(drawn(size), theme / f"{size}x{size}" / "apps" / f"{APP_ID}.png")
    scalable = theme / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(DRAWING, scalable / f"{APP_ID}.svg")
    for name, size in SINGLE.items():
        save(drawn(size), folder / name)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]))
