"""The themes as CSS: every colour and line of the report is a variable made from the theme files."""

from collections.abc import Iterator

from aligner.themes import Line, MarkStyle, Theme

_LINES = {
    Line.NONE: "none",
    Line.SOLID: "underline solid",
    Line.DASHED: "underline dashed",
    Line.DOTTED: "underline dotted",
    Line.WAVY: "underline wavy",
    Line.DOUBLE: "underline double",
    Line.STRIKE: "line-through solid",
}


def _mark_variables(mark: str, style: MarkStyle) -> Iterator[str]:
    yield f"--{mark}-ground: {style.ground or 'transparent'};"
    yield f"--{mark}-ink: {style.ink};"
    yield f"--{mark}-line: {_LINES[style.line]};"


def variables(theme: Theme) -> str:
    """The declarations of all variables of a theme, one a line."""
    lines = [f"color-scheme: {'dark' if theme.dark else 'light'};"]
    lines += [f"--{role}: {colour};" for role, colour in theme.colours.items()]
    for mark, style in theme.marks.items():
        lines += _mark_variables(mark.value, style)
    return "\n".join(lines)


def theme_css(light: Theme, dark: Theme, strong_light: Theme, strong_dark: Theme) -> str:
    """All four themes: the dark ones only on a screen that asks for them, so that paper stays white.

    The strong ones are for readers who have asked their system for more contrast.
    """
    return (
        f":root {{\n{variables(light)}\n}}\n"
        f"@media screen and (prefers-color-scheme: dark) {{\n:root {{\n{variables(dark)}\n}}\n}}\n"
        f"@media (prefers-contrast: more) {{\n:root {{\n{variables(strong_light)}\n}}\n}}\n"
        "@media screen and (prefers-contrast: more) and (prefers-color-scheme: dark) "
        f"{{\n:root {{\n{variables(strong_dark)}\n}}\n}}\n"
    )
