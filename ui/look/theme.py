"""The theme files as palette, colours and fonts."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from aligner import THEMES, Mark, Role, Theme, load_theme
from ui.look.fonts import Reading, interface_families, load_fonts, reading_families
from ui.look.scale import letters_in_proportion
from ui.look.style_sheet import style_sheet

_STYLE = "fusion"
_STRONG = 0.18  # of the ink in the ground of letters that differ: more would cost them their contrast
_READING_POINTS = 12.5
_SMALL_POINTS = 9.0
_LARGEST_SMALL = 1.5  # times that: badges and numbers need not grow on, and take room from the words
_INTERFACE_POINTS = 10.5
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
    interface: Face  # heads; grows with the interface alone
    scale: float = 1.0  # of the interface: what is drawn by hand grows by it

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
    return Ink(QColor(style.ground) if style.ground else None, blend(base, ink, _STRONG), ink, style.line.value)


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


def make_look(theme: Theme, zoom: int, scale: int = 100, reading: Reading = Reading.SERIF) -> Look:
    """The look of a theme, its texts at a zoom in percent, all that is written at a scale in percent."""
    interface, texts = scale / 100, scale * zoom / 10_000
    sans, running = interface_families(), reading_families(reading, load_fonts(_app()))
    faces = {
        role: _face(
            sans if role in (Role.BYLINE, Role.FURNITURE) else running,
            _READING_POINTS * texts * _ROLE_SCALE.get(role, 1.0),
            role,
        )
        for role in Role
    }
    return Look(
        theme,
        {name: QColor(value) for name, value in theme.colours.items()},
        {mark: _ink(theme, mark) for mark in Mark},
        faces,
        _face(sans, _SMALL_POINTS * min(max(texts, interface * 0.8), interface * _LARGEST_SMALL)),
        _face(sans, _SMALL_POINTS * interface),
        interface,
    )


def wanted_theme(choice: str) -> Theme:
    """The theme of a choice: ``system`` follows the system's light or dark, and its wish for high contrast."""
    if choice in THEMES:
        return load_theme(choice)
    hints = QApplication.styleHints()
    brightness = "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"
    return load_theme(f"high-contrast-{brightness}" if wants_high_contrast(hints) else brightness)


def wants_high_contrast(hints: QStyleHints) -> bool:
    """Whether the system asks for high contrast; Qt tells it from 6.10 on."""
    if not hasattr(hints, "accessibility"):
        return False
    wishes = hints.accessibility()
    return wishes.contrastPreference() is Qt.ContrastPreference.HighContrast


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


def dress(window: QWidget, theme: Theme, scale: int = 100) -> None:
    """Give a window, and all that opens from it, the theme, and its letters the scale in percent.

    The sheet is the window's and not the program's: Qt polishes a widget under a sheet of the program once for each of
    the widgets it stands in, which takes five times as long.
    """
    app = _app()
    load_fonts(app)
    if app.style().name() != _STYLE:
        app.setStyle(_STYLE)
    font = app.font()
    font.setFamilies(list(interface_families()))
    font.setPointSizeF(_INTERFACE_POINTS * scale / 100)
    sheet = style_sheet(theme, scale)
    if window.styleSheet() != sheet:
        with letters_in_proportion(app):
            app.setFont(font)
            app.setPalette(make_palette(theme))
            window.setStyleSheet(sheet)  # the last of the three: under a sheet, widgets take a font only with it


def _app() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a window needs a QApplication first")
    return app
