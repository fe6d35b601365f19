"""Word and OpenDocument texts, rich text and Markdown: every word in its place, with its role."""

import pytest
from parts import archive, docx, odt, parts_of

from aligner.model import Choice
from aligner.reading import Manner, ReadingError, read_bytes

REFUSED = Manner(frozenset({Choice.BEFORE_CHANGES}))
TRACKED = """<w:p><w:r><w:t>The bridge was closed </w:t></w:r><w:del w:id="1"><w:r>
<w:delText>for two days</w:delText></w:r></w:del>
<w:ins w:id="2"><w:r><w:t>for two weeks</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>
<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t>Buses go </w:t></w:r></w:p>
<w:p><w:r><w:t>round by Nyhamn.</w:t></w:r></w:p>"""


def test_a_word_document():
    body = """<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Bridge closed</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">The old </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>bridge</w:t></w:r>
<w:r><w:tab/><w:t>at Osterby</w:t><w:br/><w:t>was closed.</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Cost</w:t></w:r></w:p></w:tc></w:tr>
</w:tbl><w:sdt><w:sdtContent><w:p><w:r><w:t>In a field.</w:t></w:r></w:p></w:sdtContent></w:sdt>
<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>The end.</w:t></w:r></w:p>"""
    story = read_bytes(docx(body), "story.docx")
    assert parts_of(story) == [
        ("body", "Bridge closed"),  # the document has no list of styles that says what "Title" is
        ("body", "The old bridge at Osterby"),
        ("body", "was closed."),
        ("body", "Year | Cost"),
        ("body", "In a field."),
        ("body", "The end."),
    ]
    assert (story.notes, story.offers, story.encoding) == ((), (), None)


@pytest.mark.parametrize(
    ("manner", "told", "how"),
    [
        (Manner(), ["The bridge was closed for two weeks.", "Buses go round by Nyhamn."], "accepted"),
        (REFUSED, ["The bridge was closed for two days.", "Buses go", "round by Nyhamn."], "refused"),
    ],
)
def test_tracked_changes_of_word(manner, told, how):
    story = read_bytes(docx(TRACKED), "story.docx", manner)
    assert [words for _, words in parts_of(story)] == told
    assert story.notes == (f"2 tracked changes are read as {how}.",)
    assert story.offers == (Choice.BEFORE_CHANGES,)


def test_an_opendocument_text():
    styles = '<style:style style:name="P1" style:parent-style-name="Title"/>'
    body = """<text:p text:style-name="P1">Bridge closed</text:p><text:h>What is known</text:h>
<text:p>The old<text:s text:c="1"/><text:span>bridge</text:span> at Osterby<text:note><text:note-citation>1
</text:note-citation><text:note-body><text:p>Built in 1902.</text:p></text:note-body></text:note> was closed.</text:p>
<table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell>
<text:p>Cost</text:p></table:table-cell></table:table-row></table:table>
<text:list><text:list-item><text:p>Buses go.</text:p></text:list-item></text:list>"""
    story = read_bytes(odt(body, styles), "story.odt")
    assert parts_of(story) == [
        ("title", "Bridge closed"),
        ("heading", "What is known"),
        ("body", "The old bridge at Osterby was closed."),
        ("body", "Year | Cost"),
        ("body", "Buses go."),
        ("body", "1. Built in 1902."),
    ]
    assert story.title == "Bridge closed"


@pytest.mark.parametrize(("manner", "told"), [(Manner(), "Closed for two weeks."), (REFUSED, "Closed for two days.")])
def test_tracked_changes_of_opendocument(manner, told):
    body = """<text:tracked-changes><text:changed-region
 text:id="a"><text:deletion><text:p>days</text:p></text:deletion>
</text:changed-region><text:changed-region text:id="b"><text:insertion/></text:changed-region></text:tracked-changes>
<text:p>Closed for two <text:change text:change-id="a"/><text:change-start text:change-id="b"/>weeks<text:change-end
 text:change-id="b"/>.</text:p>"""
    story = read_bytes(odt(body), "story.odt", manner)
    assert (parts_of(story), story.offers) == ([("body", told)], (Choice.BEFORE_CHANGES,))


def test_rich_text():
    data = (
        rb"""{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\pict\pngblip """
        + b"0f" * 3000
        + rb"""}
\pard The caf\'e9 at Osterby\par \u8220?We saw it,\u8221? he said.\par}"""
    )
    story = read_bytes(data, "story.rtf")
    assert [words for _, words in parts_of(story)] == ["The café at Osterby", "“We saw it,” he said."]


def test_markdown():
    source = """---
title: "Bridge closed"
---

The *old* bridge at [Osterby](http://osterby.example)
was **closed**.

## What is known

- Buses go.

| Year | Cost |
|------|------|
| 2019 | 12 |

![The bridge on Sunday](bridge.jpg)
"""
    story = read_bytes(source.encode(), "story.md")
    assert parts_of(story) == [
        ("title", "Bridge closed"),
        ("body", "The old bridge at Osterby was closed."),
        ("heading", "What is known"),
        ("body", "Buses go."),
        ("body", "Year | Cost"),
        ("body", "2019 | 12"),
        ("caption", "The bridge on Sunday"),
    ]


BOMB = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (docx("", BOMB), "declares entities, as files made to do harm do; it was not opened."),
        (odt("", head=BOMB), "declares entities, as files made to do harm do; it was not opened."),
        (docx("<w:p>"), "damaged or no proper XML"),
        (docx("<w:p/>"), "holds no text, perhaps only pictures; there is nothing to compare."),
        (docx("<w:sdt>" * 300 + "</w:sdt>" * 300), "damaged or no proper XML"),
        (archive(**{"[Content_Types].xml": "<a/>", "word/document.xml": "<a/>"}), "damaged or no proper Word document"),
        (archive(word__document_DOT_xml=b"\0" * 43_000_000), "holds more text than can be opened here"),
        (archive(**{f"word/{n}": "x" for n in range(5_001)}), "unpacks to far more than a story needs"),
        (docx("<w:p/>")[:-30], "is damaged; open it in the program it was written with"),
    ],
)
def test_documents_made_to_do_harm_get_a_sentence(data, sentence):
    with pytest.raises(ReadingError) as caught:
        read_bytes(data, "story.bin")
    assert str(caught.value).startswith("story.bin ")
    assert sentence in str(caught.value)


def test_a_password_is_told():
    data = bytearray(docx("<w:p/>"))
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:  # the flags of each entry in the archive's directory
        data[at + 8] |= 1
        at += 4
    with pytest.raises(ReadingError, match="protected by a password"):
        read_bytes(bytes(data), "story.docx")
