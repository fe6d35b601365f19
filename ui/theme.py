"""The theme files as palette, colours and fonts."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from aligner import THEMES, Mark, Role, Theme, load_theme

FOLLOW_SYSTEM = "system"

# Faces made for reading, as the systems have them, best first; the last ones are on every Linux desktop.
_SERIFS = (
    "Source Serif 4", "Source Serif Pro", "Charter", "Iowan Old Style", "Georgia", "Noto Serif", "C059",
    "Liberation Serif", "DejaVu Serif",
)  # fmt: skip
_SANS = ("Inter", "Segoe UI", "Noto Sans", "Cantarell", "Ubuntu", "Liberation Sans", "DejaVu Sans")
_STOPGAP_FAMILIES = frozenset({"DejaVu Sans", "Bitstream Vera Sans", "Sans Serif", "Sans", ""})

_READING_POINTS = 12.5
_SMALL_POINTS = 9.0
_SMALLEST_POINTS = 10.0  # of the interface
_LEADING = 1.62  # line height, in ems: generous, for tired eyes
_TITLE_LEADING = 1.3
_ROLE_SCALE: Mapping[Role, float] = MappingProxyType(
    {Role.TITLE: 1.45, Role.HEADING: 1.08, Role.CAPTION: 0.92, Role.BYLINE: 0.88, Role.FURNITURE: 0.88}
)


@dataclass(frozen=True, slots=True)
class Ink:
    """How a mark is drawn: ``ground`` is None where the text's ground shows through; ``line`` as in the theme file."""

    ground: QColor | None
    strong_ground: QColor
    ink: QColor
    line: str


@dataclass(frozen=True, slots=True)
class Face:
    """A font of the reading view with its measures, in pixels."""

    font: QFont
    line_height: float
    baseline: float
    letter_width: float


@dataclass(frozen=True, slots=True)
class Look:
    """All that painting needs: colours by the names of the theme files, marks, and the faces by role."""

    theme: Theme
    colours: Mapping[str, QColor]
    marks: Mapping[Mark, Ink]
    faces: Mapping[Role, Face]
    small: Face  # numbers and badges beside the text; grows with it
    interface: Face  # heads; does not grow

    @property
    def body(self) -> Face:
        """The face of the running text."""
        return self.faces[Role.BODY]


def blend(ground: QColor, ink: QColor, share: float) -> QColor:
    """``ground`` with ``share`` (0 to 1) of ``ink`` in it."""
    pairs = ((ground.redF(), ink.redF()), (ground.greenF(), ink.greenF()), (ground.blueF(), ink.blueF()))
    return QColor.fromRgbF(*(a + (b - a) * share for a, b in pairs))


def _ink(theme: Theme, mark: Mark) -> Ink:
    style = theme.marks[mark]
    ink = QColor(style.ink)
    base = QColor(style.ground or theme.colours["text-ground"])
    return Ink(QColor(style.ground) if style.ground else None, blend(base, ink, 0.28), ink, style.line.value)


def _face(families: tuple[str, ...], points: float, role: Role | None = None) -> Face:
    font = QFont()
    font.setFamilies(list(families))
    font.setPointSizeF(points)
    font.setBold(role in (Role.TITLE, Role.HEADING))
    font.setItalic(role is Role.CAPTION)
    metrics = QFontMetricsF(font)
    natural = metrics.ascent() + metrics.descent()
    leading = _TITLE_LEADING if role is Role.TITLE else _LEADING
    height = max(round(natural), round(QFontInfo(font).pixelSize() * leading))
    baseline = round((height - natural) / 2 + metrics.ascent())
    return Face(font, height, baseline, metrics.horizontalAdvance("the mayor of the town spoke") / 27)


def make_look(theme: Theme, zoom: int) -> Look:
    """The look of a theme at a zoom in percent."""
    scale = zoom / 100
    sans = interface_families()
    faces = {
        role: _face(
            sans if role in (Role.BYLINE, Role.FURNITURE) else _SERIFS,
            _READING_POINTS * scale * _ROLE_SCALE.get(role, 1.0),
            role,
        )
        for role in Role
    }
    return Look(
        theme,
        {name: QColor(value) for name, value in theme.colours.items()},
        {mark: _ink(theme, mark) for mark in Mark},
        faces,
        _face(sans, _SMALL_POINTS * max(scale, 0.8)),
        _face(sans, _SMALL_POINTS),
    )


@lru_cache(maxsize=1)
def interface_families() -> tuple[str, ...]:
    """The system's own interface face; better ones first where it names only a stopgap."""
    family = QApplication.font().family()
    return _SANS if family in _STOPGAP_FAMILIES else (family, *_SANS)


def wanted_theme(choice: str) -> Theme:
    """The theme of a choice: ``system`` follows the system's light or dark."""
    if choice in THEMES:
        return load_theme(choice)
    dark = QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return load_theme("dark" if dark else "light")


def theme_choices() -> dict[str, str]:
    """All that can be chosen: value -> title."""
    return {FOLLOW_SYSTEM: "As the system", **{name: load_theme(name).title for name in THEMES}}


def make_palette(theme: Theme) -> QPalette:
    """The palette of all ordinary widgets."""
    colour = {name: QColor(value) for name, value in theme.colours.items()}
    palette = QPalette()
    role = QPalette.ColorRole
    for which, name in {
        role.Window: "window-ground", role.WindowText: "ink", role.Base: "panel-ground",
        role.AlternateBase: "text-ground", role.Text: "ink", role.Button: "panel-ground", role.ButtonText: "ink",
        role.BrightText: "accent", role.Highlight: "selection-ground", role.HighlightedText: "selection-ink",
        role.ToolTipBase: "text-ground", role.ToolTipText: "ink", role.Link: "focus", role.LinkVisited: "focus",
        role.PlaceholderText: "ink-dim", role.Light: "text-ground", role.Midlight: "line", role.Mid: "line-strong",
        role.Dark: "line-strong", role.Shadow: "line-strong", role.Accent: "focus",
    }.items():  # fmt: skip
        palette.setColor(which, colour[name])
    faded = blend(colour["window-ground"], colour["ink-dim"], 0.6)
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, faded)
    return palette


# Slim scroll bars without arrows; everything else is Fusion with the palette.
_SHEET = """
QScrollBar:vertical {{ background: {trough}; width: 12px; margin: 0; border: none; }}
QScrollBar::handle:vertical {{ background: {handle}; min-height: 36px; margin: 2px 3px; border-radius: 3px; }}
QScrollBar::handle:vertical:disabled {{ background: none; }}
QScrollBar::handle:vertical:hover {{ background: {hover}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
QSplitter::handle {{ background: {trough}; }}
"""


def dress(app: QApplication, theme: Theme) -> None:
    """Give the whole program the theme."""
    if not app.styleSheet():
        app.setStyle("fusion")
        font = app.font()
        font.setFamilies(list(interface_families()))
        font.setPointSizeF(max(font.pointSizeF(), _SMALLEST_POINTS))
        app.setFont(font)
    colours = theme.colours
    sheet = _SHEET.format(trough=colours["window-ground"], handle=colours["line-strong"], hover=colours["ink-dim"])
    if app.styleSheet() != sheet:
        app.setPalette(make_palette(theme))
        app.setStyleSheet(sheet)
