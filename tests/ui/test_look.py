"""How the window looks: the theme files in it, the shipped faces, the scale of everything, the system's wishes."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from aligner import THEMES, Mark, Role, load_theme
from ui.look import theme as themes
from ui.look.fonts import Reading
from ui.look.settings import SCALES
from ui.look.theme import make_look, wanted_theme

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from colours import contrast

READABLE = 4.5


@pytest.mark.parametrize("name", THEMES)
def test_the_letters_that_differ_are_readable_in_the_window(qapp, name) -> None:
    ink = make_look(load_theme(name), 100).marks[Mark.NAME]
    assert contrast(ink.ink.name(), ink.strong_ground.name()) >= READABLE


@pytest.mark.parametrize(
    ("scheme", "contrasts", "expected"),
    [("Light", False, "light"), ("Dark", False, "dark"), ("Light", True, "high-contrast-light"),
     ("Dark", True, "high-contrast-dark"), ("Unknown", False, "light")],
)  # fmt: skip
def test_the_theme_follows_the_system(qapp, monkeypatch, scheme, contrasts, expected) -> None:
    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
            return Qt.ColorScheme[scheme]

    monkeypatch.setattr(QApplication, "styleHints", Hints)
    monkeypatch.setattr(themes, "wants_high_contrast", lambda _hints: contrasts)
    assert wanted_theme("system").name == expected


def test_what_the_system_says_of_contrast_is_understood(qapp) -> None:
    assert themes.wants_high_contrast(QApplication.styleHints()) is False


def test_the_shipped_faces_are_used(window) -> None:
    look = window.dressing.look
    assert QFontInfo(look.body.font).family() == "Aligner Serif"
    assert QFontInfo(window.font()).family() == "Aligner Sans"
    assert QFontInfo(look.faces[Role.CAPTION].font).italic()
    assert QFontInfo(look.faces[Role.TITLE].font).bold()


@pytest.mark.parametrize("text", ["Łódź Þingvellir ș ğ", "Қазақстан Ђурђевић", "Ναύπλιο", "Đặng Thị Hồng", "‘’“”„–—…"])
def test_the_shipped_faces_have_the_letters_of_europe(qapp, text) -> None:
    for reading in (Reading.SERIF, Reading.SANS):
        face = QRawFont.fromFont(make_look(load_theme("light"), 100, 100, reading).body.font)
        assert face.familyName().startswith("Aligner")
        assert [letter for letter in text if letter != " " and not face.supportsCharacter(ord(letter))] == []


def test_the_face_of_the_texts_is_chosen(window) -> None:
    before = window.font().family()
    window.settings.reading = Reading.SANS
    assert QFontInfo(window.page.view.stack.look.body.font).family() == "Aligner Sans"
    assert window.font().family() == before


def test_the_scale_is_of_everything_and_comes_back(qtbot, window) -> None:
    parts = (window.start.areas.popitem()[1].title, window.start.sample_button, window.menuBar(), window.status.facts)
    first = [part.font().pointSizeF() for part in parts]
    reading = window.dressing.look.body.font.pointSizeF()
    window.settings.scale = 200
    assert [part.font().pointSizeF() for part in parts] == [2 * size for size in first]
    assert window.dressing.look.body.font.pointSizeF() == 2 * reading
    window.settings.scale = 125
    window.settings.scale = 100
    assert [part.font().pointSizeF() for part in parts] == first


def _cut_off(widget: QLabel | QPushButton) -> bool:
    if not widget.isVisible() or not widget.text() or widget.minimumWidth() == 1:  # may be cut: it is told elsewhere
        return False
    return widget.width() < widget.minimumSizeHint().width() or widget.height() < widget.minimumSizeHint().height()


@pytest.mark.parametrize("scale", [100, 150, 200, 250])
@pytest.mark.parametrize("page", ["start", "pair"])
def test_nothing_is_cut_off_at_any_scale(qtbot, opened, scale, page) -> None:
    assert scale in SCALES
    opened.settings.scale = scale
    if page == "start":
        opened.session.set_pair(dict.fromkeys(opened.session.stories), None)
    opened.resize(opened.minimumSizeHint().expandedTo(opened.size()))
    qtbot.wait(1)
    assert opened.minimumSizeHint().width() <= 1500
    widgets = [*opened.findChildren(QLabel), *opened.findChildren(QPushButton)]
    assert [widget.text() for widget in widgets if _cut_off(widget)] == []


class _Counted(QObject):
    """Counts how often a widget is told that its style is another."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.times += event.type() == QEvent.Type.StyleChange
        return False


def test_another_theme_reaches_every_widget_once_or_twice_however_deep_it_stands(qtbot, opened) -> None:
    counted = {widget: _Counted(widget) for widget in opened.findChildren(QWidget)}
    opened.settings.theme = "dark" if opened.settings.theme != "dark" else "light"
    assert len(counted) > 100
    assert {one.times for one in counted.values()} <= {1, 2}


def test_what_opens_from_the_window_has_its_theme(qtbot, window) -> None:
    window.settings.theme = "high-contrast-dark"
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    field = window.findChild(QDialog).findChild(QLineEdit)
    ground = QColor(load_theme("high-contrast-dark").colours["text-ground"])
    assert field.grab().toImage().pixelColor(field.rect().center()) == ground
