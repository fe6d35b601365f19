"""A document as a file of a word processor."""

import io
import re

from aligner.desk.parts import told_paragraphs
from aligner.desk.saved_html import heading_of
from aligner.model import Document, Role

# The styles of the template that comes with python-docx; a paragraph of the story's body has none of its own.
_STYLES: dict[Role, str] = {
    Role.TITLE: "Heading 1",
    Role.HEADING: "Heading 2",
    Role.CAPTION: "Caption",
    Role.BYLINE: "Subtitle",
}
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_docx(document: Document) -> bytes:
    """The paragraphs with their roles as styles, in the form of Word (Office Open XML)."""
    import docx  # slow to load, and needed for nothing else

    file = docx.Document()
    file.core_properties.author = ""
    file.core_properties.comments = ""
    file.core_properties.title = _on_one_line(heading_of(document))[:255]  # longer ones are refused
    for paragraph in told_paragraphs(document):
        file.add_paragraph(_on_one_line(paragraph.span.of(document.text)), _STYLES.get(paragraph.role))
    data = io.BytesIO()
    file.save(data)
    return data.getvalue()


def _on_one_line(text: str) -> str:
    return _NOT_XML.sub("\ufffd", " ".join(text.split()))
