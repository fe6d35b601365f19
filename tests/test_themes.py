"""Every theme is whole and readable: computed from the files with the formula of WCAG 2."""

import json
import re
from itertools import combinations

import pytest

from aligner.assets import asset
from aligner.kinds import KINDS, Mark
from aligner.model import FindingKind
from aligner.themes import THEMES, Line, Shade, Theme, load_theme, parse_theme

READABLE = 4.5
VISIBLE = 3.0  # WCAG 2.1, 1.4.11: what is no text but must be seen


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(params=THEMES)
def theme(request) -> Theme:
    return load_theme(request.param)


def stored(name: str) -> dict:
    return json.loads(asset(f"themes/{name}.json").read_text(encoding="utf-8"))


def test_the_formula_gives_the_known_values():
    assert contrast("#ffffff", "#000000") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)


def test_light_and_dark_are_there():
    assert {"light", "dark"} <= set(THEMES)
    assert (load_theme("light").dark, load_theme("dark").dark) == (False, True)


def test_all_themes_have_the_same_keys():
    light = stored("light")
    for name in THEMES:
        other = stored(name)
        assert list(other) == list(light)
        assert list(other["colours"]) == list(light["colours"]) == [shade.value for shade in Shade]
        assert list(other["marks"]) == list(light["marks"]) == [mark.value for mark in Mark]


def test_every_kind_of_finding_has_a_mark(theme):
    for kind in FindingKind:
        assert theme.marks[KINDS[kind].mark].ink != theme.marks[Mark.PLAIN].ink, kind


@pytest.mark.parametrize("mark", Mark)
def test_marks_are_readable(theme, mark):
    style = theme.marks[mark]
    assert contrast(style.ink, style.ground or theme.colours[Shade.TEXT_GROUND]) >= READABLE


@pytest.mark.parametrize("mark", Mark)
@pytest.mark.parametrize("ground", [Shade.TEXT_GROUND, Shade.PANEL_GROUND, Shade.WINDOW_GROUND, Shade.CURRENT_GROUND])
def test_the_ink_of_a_mark_is_readable_on_every_ground_and_as_a_badge(theme, mark, ground):
    assert contrast(theme.marks[mark].ink, theme.colours[ground]) >= READABLE


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        *((ink, ground) for ink in (Shade.INK, Shade.INK_DIM, Shade.ACCENT)
          for ground in (Shade.WINDOW_GROUND, Shade.TEXT_GROUND, Shade.PANEL_GROUND, Shade.GAP_GROUND,
                         Shade.GAP_HATCH, Shade.CURRENT_GROUND)),
        (Shade.ACCENT_INK, Shade.ACCENT),
        (Shade.SELECTION_INK, Shade.SELECTION_GROUND),
        (Shade.HIT_INK, Shade.HIT_GROUND),
    ],
)  # fmt: skip
def test_words_are_readable(theme, ink, ground):
    assert contrast(theme.colours[ink], theme.colours[ground]) >= READABLE


def test_the_focus_is_visible(theme):
    for ground in (Shade.WINDOW_GROUND, Shade.TEXT_GROUND, Shade.PANEL_GROUND, Shade.CURRENT_GROUND):
        assert contrast(theme.colours[Shade.FOCUS], theme.colours[ground]) >= VISIBLE


def test_marks_are_told_apart_without_colour(theme):
    # A moved passage is a whole row with a numbered badge; furniture is folded away. The others share lines of text.
    in_a_line = [mark for mark in Mark if mark not in {Mark.PLAIN, Mark.MOVED, Mark.FURNITURE}]
    assert Line.NONE not in {theme.marks[mark].line for mark in in_a_line}
    for one, other in combinations(in_a_line, 2):
        assert theme.marks[one].line is not theme.marks[other].line, (one, other)


def test_an_unknown_theme_is_named():
    with pytest.raises(ValueError, match="there is no theme 'sepia'; there are dark, light"):
        load_theme("sepia")


def test_a_theme_cannot_carry_anything_but_colours():
    data = stored("light")
    data["colours"]["ink"] = "red}</style><script>"
    with pytest.raises(ValueError, match="light: ink is no colour"):
        parse_theme("light", data)


def test_a_theme_with_an_unknown_role_is_refused():
    data = stored("light")
    data["marks"]["sparkle"] = data["marks"]["name"]
    with pytest.raises(ValueError, match="light: nobody knows sparkle"):
        parse_theme("light", data)


def test_the_strong_letters_of_the_report_are_readable(theme):
    style = asset("report/report.css").read_text(encoding="utf-8")
    share = int(re.search(r"\.m-name b \{ background: color-mix\(in srgb, var\(--name-ink\) (\d+)%", style)[1]) / 100
    name = theme.marks[Mark.NAME]
    pairs = [(int(name.ink[i : i + 2], 16), int(name.ground[i : i + 2], 16)) for i in (1, 3, 5)]
    ground = "#" + "".join(f"{round(ink * share + under * (1 - share)):02x}" for ink, under in pairs)
    assert contrast(name.ink, ground) >= READABLE
