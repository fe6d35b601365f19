"""A document as a web page of its own."""

from html import escape

from aligner.desk.parts import told_paragraphs
from aligner.language import UNKNOWN
from aligner.model import Document, Role

_TAGS: dict[Role, str] = {Role.TITLE: "h1", Role.HEADING: "h2"}
_STYLE = (
    "body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 1.1em/1.5 Georgia, serif }"
    " .byline, .caption, .furniture { font-size: 0.9em; color: #555 } .caption { font-style: italic }"
)


def as_html(document: Document) -> bytes:
    """The paragraphs with their roles, in UTF-8; nothing is loaded from anywhere."""
    language = "" if document.language == UNKNOWN else f' lang="{escape(document.language)}"'
    lines = [
        "<!DOCTYPE html>",
        f'<html{language} dir="auto">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>{_on_one_line(heading_of(document))}</title>",
        f"<style>{_STYLE}</style>",
        "</head>",
        "<body>",
        *(_paragraph(paragraph.span.of(document.text), paragraph.role) for paragraph in told_paragraphs(document)),
        "</body>",
        "</html>",
    ]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def heading_of(document: Document) -> str:
    """The title of a document as it stands in its text, else as the story names it, else the name of its file."""
    titles = (p.span.of(document.text) for p in document.paragraphs if p.role is Role.TITLE)
    return next(titles, None) or document.story.title or document.name


def _paragraph(text: str, role: Role) -> str:
    tag = _TAGS.get(role, "p")
    kind = f' class="{role.value}"' if role not in (*_TAGS, Role.BODY) else ""
    return f'<{tag}{kind} dir="auto">{_on_one_line(text)}</{tag}>'


def _on_one_line(text: str) -> str:
    return escape(" ".join(text.split()))
