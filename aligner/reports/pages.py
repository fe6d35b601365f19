"""Web pages of one file that ask nobody for anything: template, style and script put together."""

import base64
import hashlib

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from aligner.assets import asset
from aligner.reports.style import theme_css
from aligner.reports.visible import visible
from aligner.speech import Speech
from aligner.themes import load_theme


def render_page(name: str, say: Speech, **values: object) -> str:
    """The page of the template ``name`` in ``assets/report`` in a language, with the style and script of that name."""
    themes = (load_theme(theme) for theme in ("light", "dark", "high-contrast-light", "high-contrast-dark"))
    style = f"\n{theme_css(*themes)}{_words(say)}{_inlined(f'{name}.css')}"
    script = f"\n{_inlined(f'{name}.js')}"
    # Both are our own: shipped files, and colours that the reader of the themes has checked.
    return (
        _environment()
        .get_template(f"{name}.html.j2")
        .render(
            style=Markup(style),
            script=Markup(script),
            style_hash=_hash(style),
            script_hash=_hash(script),
            say=say,
            **values,
        )
    )


def _words(say: Speech) -> str:
    """What the style writes: which side a passage stands on, where they stand below each other; quotation marks."""
    opening, closing = say("“{words}”").split("{words}")
    inner = " ".join(f'"{mark}"' for mark in say.nested_marks)
    sides = f'--original: "{say("Original")}";\n--copy: "{say("Copy")}";'
    return f':root {{\n{sides}\n--quotes: "{opening}" "{closing}" {inner};\n}}\n'


def _inlined(name: str) -> str:
    return asset(f"report/{name}").read_text(encoding="utf-8")


def _hash(content: str) -> str:
    """The word by which a content security policy allows exactly this inline content."""
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode("ascii")


def _environment() -> Environment:
    # Everything a template prints passes through here, so that no text can forget to be made visible and escaped.
    return Environment(
        loader=FileSystemLoader(asset("report")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )


def _finalize(value: object) -> object:
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value
