"""Every theme is whole and readable: computed from the files with the formula of WCAG 2."""

import json
import re
from itertools import combinations

import pytest
from colours import EYES, blended, contrast, difference

from aligner.assets import asset
from aligner.kinds import KINDS, Mark
from aligner.model import FindingKind
from aligner.themes import THEMES, Line, Shade, Theme, load_theme, parse_theme

READABLE = 4.5
HIGH = 7.0  # WCAG 2.1, 1.4.6
UNLIKE = 0.08  # four times what is just seen side by side
VISIBLE = 3.0  # WCAG 2.1, 1.4.11: what is no text but must be seen


@pytest.fixture(params=THEMES)
def theme(request) -> Theme:
    return load_theme(request.param)


def stored(name: str) -> dict:
    return json.loads(asset(f"themes/{name}.json").read_text(encoding="utf-8"))


def test_the_formula_gives_the_known_values():
    assert contrast("#ffffff", "#000000") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)


def test_every_theme_has_its_file_and_comes_light_and_dark():
    assert sorted(THEMES) == sorted(path.stem for path in asset("themes").glob("*.json"))
    assert [name for name in THEMES if load_theme(name).dark] == ["dark", "high-contrast-dark", "colour-safe-dark"]
    assert len({load_theme(name).title for name in THEMES}) == len(THEMES)


def test_a_difference_that_only_red_and_green_cones_see_is_lost_without_them():
    red, green = "#b05050", "#6f7a30"
    assert difference(red, green, "all cones") > 0.1
    assert difference("#8a7a3c", "#a06f3f", "deuteranopia") < difference("#8a7a3c", "#a06f3f", "all cones") / 3
    assert difference("#000000", "#ffffff", "protanopia") == pytest.approx(1.0, abs=0.001)


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("name", ["colour-safe-light", "colour-safe-dark"])
def test_marks_look_unlike_to_eyes_that_lack_a_cone(name, eyes):
    theme = load_theme(name)
    page = theme.colours[Shade.TEXT_GROUND]
    marks = {mark: style for mark, style in theme.marks.items() if mark not in {Mark.PLAIN, Mark.FURNITURE}}
    for (one, first), (other, second) in combinations(marks.items(), 2):
        apart = max(
            difference(first.ground or page, second.ground or page, eyes), difference(first.ink, second.ink, eyes)
        )
        assert apart >= UNLIKE, (one, other)


@pytest.mark.parametrize("name", ["high-contrast-light", "high-contrast-dark"])
def test_high_contrast_is_high(name):
    theme = load_theme(name)
    page = theme.colours[Shade.TEXT_GROUND]
    for mark, style in theme.marks.items():
        assert contrast(style.ink, style.ground or page) >= HIGH, mark
    for shade in (Shade.INK, Shade.INK_DIM, Shade.ACCENT, Shade.FOCUS):
        assert contrast(theme.colours[shade], page) >= HIGH, shade
    assert contrast(theme.colours[Shade.LINE_STRONG], page) >= HIGH
    assert contrast(theme.colours[Shade.LINE], page) >= VISIBLE


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
    with pytest.raises(ValueError, match="there is no theme 'sepia'; there are light, dark, high"):
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
    assert contrast(name.ink, blended(name.ground, name.ink, share)) >= READABLE


def test_badges_are_seen_on_every_ground(theme):
    for kind in FindingKind:
        edge = theme.marks[KINDS[kind].mark].ink
        for ground in (Shade.TEXT_GROUND, Shade.PANEL_GROUND, Shade.CURRENT_GROUND):
            assert contrast(edge, theme.colours[ground]) >= VISIBLE
        assert contrast(theme.colours[Shade.TEXT_GROUND], edge) >= READABLE  # the current badge is turned inside out
