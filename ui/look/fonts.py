"""The faces that ship with the program, so that it looks the same everywhere, and what stands in where they end."""

from enum import StrEnum

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from aligner import asset

_LOADED = "aligner-fonts"  # a property of the application: fonts belong to it, and are loaded once


class Reading(StrEnum):
    """The face of the texts."""

    SERIF = "serif"
    SANS = "sans"
    SYSTEM = "system"


_SERIF, _SANS = "Aligner Serif", "Aligner Sans"

# They hold Latin, Cyrillic and Greek. For other scripts the systems' own, made for long reading, before any stopgap.
_OTHER_SERIFS = (
    "Noto Naskh Arabic", "Geeza Pro", "Noto Serif Hebrew", "Noto Serif CJK SC", "Songti SC", "Yu Mincho", "SimSun",
    "Noto Serif", "Georgia", "Liberation Serif", "DejaVu Serif",
)  # fmt: skip
_OTHER_SANS = (
    "Noto Sans Arabic", "Geeza Pro", "Noto Sans Hebrew", "Noto Sans CJK SC", "PingFang SC", "Yu Gothic UI",
    "Microsoft YaHei UI", "Segoe UI Symbol", "Noto Sans", "Liberation Sans", "DejaVu Sans",
)  # fmt: skip


def load_fonts(app: QApplication) -> str:
    """Make the shipped faces known to Qt, once; the family that the system has for its interface."""
    known = app.property(_LOADED)
    if isinstance(known, str):
        return known
    system = app.font().family()
    for file in sorted(asset("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    app.setProperty(_LOADED, system)
    return system


def interface_families() -> tuple[str, ...]:
    """The faces of menus, buttons and lists, best first."""
    return (_SANS, *_OTHER_SANS)


def reading_families(choice: Reading, system: str) -> tuple[str, ...]:
    """The faces of the texts, best first; ``system`` is the family of the system's interface."""
    if choice is Reading.SERIF:
        return (_SERIF, *_OTHER_SERIFS)
    return interface_families() if choice is Reading.SANS else (system, *interface_families())


def letter_by_letter(families: tuple[str, ...]) -> QFont:
    """A font without ligatures, for paper: what is copied from a PDF lacks letters that were drawn as one shape."""
    font = QFont(list(families))
    font.setFeature(QFont.Tag("liga"), 0)
    return font
