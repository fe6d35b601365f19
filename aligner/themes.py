"""Colours and lines from ``assets/themes``: one set of files for the window and for the report."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from aligner.assets import asset
from aligner.kinds import Mark

# In the order in which they are offered; a test holds the files to this list.
THEMES: tuple[str, ...] = (
    "light",
    "dark",
    "high-contrast-light",
    "high-contrast-dark",
    "colour-safe-light",
    "colour-safe-dark",
)

_COLOUR = re.compile(r"#[0-9a-f]{6}")


class Line(StrEnum):
    """The line by which a mark is known without its colour."""

    NONE = "none"
    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    WAVY = "wavy"
    DOUBLE = "double"
    STRIKE = "strike"  # through the words; all others run below them


class Shade(StrEnum):
    """The base colours that every theme has."""

    WINDOW_GROUND = "window-ground"
    TEXT_GROUND = "text-ground"
    PANEL_GROUND = "panel-ground"
    INK = "ink"
    INK_DIM = "ink-dim"
    LINE = "line"
    LINE_STRONG = "line-strong"
    ACCENT = "accent"
    ACCENT_INK = "accent-ink"
    SELECTION_GROUND = "selection-ground"
    SELECTION_INK = "selection-ink"
    CURRENT_GROUND = "current-ground"
    GAP_GROUND = "gap-ground"
    GAP_HATCH = "gap-hatch"
    FOCUS = "focus"
    HIT_GROUND = "hit-ground"
    HIT_INK = "hit-ink"


@dataclass(frozen=True, slots=True)
class MarkStyle:
    """How one mark is drawn. Colours are ``#rrggbb``; ``ground`` is None where the ground of the text shows through."""

    ground: str | None
    ink: str
    line: Line


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours of one theme, as ``#rrggbb``. ``title`` is its name for people."""

    name: str
    title: str
    dark: bool
    colours: Mapping[str, str]
    marks: Mapping[Mark, MarkStyle]


def _colour(value: object, where: str) -> str:
    if not isinstance(value, str) or not _COLOUR.fullmatch(value):
        raise ValueError(f"{where} is no colour of the form #rrggbb: {value!r}")
    return value


def _mark_style(entry: Mapping[str, Any], where: str) -> MarkStyle:
    ground = None if entry["ground"] == "transparent" else _colour(entry["ground"], f"{where}, ground")
    return MarkStyle(ground, _colour(entry["ink"], f"{where}, ink"), Line(entry["line"]))


def parse_theme(name: str, data: Mapping[str, Any]) -> Theme:
    """The theme that a theme file holds. Raises ValueError or KeyError, naming the place, where the file is wrong."""
    colours = {shade.value: _colour(data["colours"][shade], f"{name}: {shade}") for shade in Shade}
    marks = {mark: _mark_style(data["marks"][mark], f"{name}: {mark}") for mark in Mark}
    if extra := (set(data["colours"]) - set(colours)) | (set(data["marks"]) - set(marks)):
        raise ValueError(f"{name}: nobody knows {', '.join(sorted(extra))}")
    return Theme(name, data["title"], data["dark"], MappingProxyType(colours), MappingProxyType(marks))


def load_theme(name: str) -> Theme:
    """The theme of that name, one of ``THEMES``. Raises ValueError for a name that is none."""
    if name not in THEMES:
        raise ValueError(f"there is no theme {name!r}; there are {', '.join(THEMES)}")
    return parse_theme(name, json.loads(asset(f"themes/{name}.json").read_text(encoding="utf-8")))
