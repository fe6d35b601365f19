"""A story as a list of its parts, and documents made by hand for the readers."""

import io
import zipfile

from aligner.model import Story

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
_RELATIONS = """<?xml version="1.0"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
</Relationships>"""
_ODT = "application/vnd.oasis.opendocument.text"


def parts_of(story: Story) -> list[tuple[str, str]]:
    """The role and the words of every part."""
    return [(part.role.value, part.span.of(story.text)) for part in story.parts]


def archive(**files: str | bytes) -> bytes:
    """A zip archive; a name's "__" stands for "/" and "_DOT_" for "."."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in files.items():
            target.writestr(name.replace("__", "/").replace("_DOT_", "."), content)
    return data.getvalue()


def docx(body: str, head: str = "", **related: str) -> bytes:
    """A Word document of this body, with other files ("styles", "footnotes") by the markup inside their root."""
    document = f'<?xml version="1.0"?>{head}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    files = {"[Content_Types].xml": _TYPES, "_rels/.rels": _RELATIONS, "word/document.xml": document}
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = "".join(f'<Relationship Id="{kind}" Type="{kinds}/{kind}" Target="{kind}.xml"/>' for kind in related)
    files["word/_rels/document.xml.rels"] = f"<Relationships>{links}</Relationships>"
    for kind, markup in related.items():
        files[f"word/{kind}.xml"] = f'<w:{kind} xmlns:w="{W}">{markup}</w:{kind}>'
    return archive(**files)


def p(text: str, style: str = "") -> str:
    """A paragraph of Word."""
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{named}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def table(*rows: list[str]) -> str:
    """A table of Word; each cell is the markup inside it."""
    return f"<w:tbl>{''.join(f'<w:tr>{_cells(row)}</w:tr>' for row in rows)}</w:tbl>"


def _cells(row: list[str]) -> str:
    return "".join(f"<w:tc>{cell}</w:tc>" for cell in row)


def odt(body: str, styles: str = "", head: str = "") -> bytes:
    """An OpenDocument text of this body."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "style", "table", "draw", "svg")
    )
    content = (
        f'<?xml version="1.0"?>{head}<office:document-content {spaces}><office:automatic-styles>{styles}'
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    return archive(**{"mimetype": _ODT, "content.xml": content})
