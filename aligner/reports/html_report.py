"""The HTML report: one file that asks nobody for anything, made of page, template, style and script."""

import base64
import hashlib
from collections.abc import Iterable

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from aligner.assets import asset
from aligner.model import Comparison
from aligner.reports.page import page_of
from aligner.reports.style import theme_css
from aligner.reports.visible import visible
from aligner.rows import Row, build_rows
from aligner.themes import load_theme


def render_html(comparison: Comparison) -> str:
    """The report of a comparison; the same comparison always gives the same text."""
    return render_rows(comparison, build_rows(comparison))


def render_rows(comparison: Comparison, rows: Iterable[Row]) -> str:
    """The report of a comparison drawn as these rows."""
    style = f"\n{theme_css(load_theme('light'), load_theme('dark'))}{_inlined('report.css')}"
    script = f"\n{_inlined('report.js')}"
    # Both are our own: shipped files, and colours that the reader of the themes has checked.
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            page=page_of(comparison, rows),
            style=Markup(style),
            script=Markup(script),
            style_hash=_hash(style),
            script_hash=_hash(script),
        )
    )


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
