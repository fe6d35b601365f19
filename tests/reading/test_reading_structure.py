"""Boxes, tables in tables, notes, fields, hidden words: every word of a document once, in order, with its role."""

import pytest
from parts import archive, docx, odt, p, parts_of, table

from aligner.model import Choice, Story
from aligner.reading import Manner, ReadingError, read_bytes

REFUSED = Manner(frozenset({Choice.BEFORE_CHANGES}))
STYLES = """<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:styleId="H"><w:name w:val="heading 2"/></w:style>
<w:style w:styleId="Ours"><w:name w:val="House head"/><w:basedOn w:val="H"/></w:style>
<w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
<w:style w:styleId="Bild"><w:name w:val="Image Caption"/><w:basedOn w:val="B"/></w:style>
<w:style w:styleId="B"><w:name w:val="caption"/></w:style>
<w:style w:styleId="V1"><w:name w:val="toc 1"/></w:style>
<w:style w:styleId="A"><w:name w:val="Author"/></w:style>"""
PROSE = "The ferry burned for six hours off the point and everybody was brought ashore by boats. " * 3


def words_of(story: Story) -> list[str]:
    return [words for _, words in parts_of(story)]


def test_roles_come_from_the_styles_a_style_is_made_from():
    body = (
        p("Ferry fire", "Titel") + p("By Ines Tollbring", "A") + p("What is known 3", "V1") + p("What is known", "Ours")
    )
    body += p("All are safe.", "Loop") + p("The ferry on Tuesday", "Bild") + p("No such style.", "Gone")
    assert parts_of(read_bytes(docx(body, styles=STYLES), "a.docx")) == [
        ("title", "Ferry fire"),
        ("byline", "By Ines Tollbring"),
        ("heading", "What is known"),
        ("body", "All are safe."),
        ("caption", "The ferry on Tuesday"),
        ("body", "No such style."),
    ]


def test_a_text_box_is_told_once_behind_its_paragraph_and_so_is_a_box_inside_it():
    inner = f"<w:p><w:r><w:drawing><w:txbxContent>{p('Inner.')}</w:txbxContent></w:drawing></w:r></w:p>"
    box = f"<w:txbxContent>{p('Outer.')}{inner}</w:txbxContent>"
    both = f"<w:AlternateContent><w:Choice>{box}</w:Choice><w:Fallback>{box}</w:Fallback></w:AlternateContent>"
    body = f"<w:p><w:r><w:t>Around.</w:t>{both}</w:r></w:p>{table([f'<w:p><w:r>{both}</w:r></w:p>'])}"
    assert words_of(read_bytes(docx(body), "a.docx")) == ["Around.", "Outer.", "Inner.", "Outer.", "Inner."]


def test_tables():
    inner = table([p("a"), p("b")])
    body = table([p("Year"), p("Ship") + p("and crew")], [p("2009"), inner])
    body += table([p("Headline", "Titel") + p("One cell, for the layout.")])
    body += table([p(PROSE), p("Beside it.")])
    assert parts_of(read_bytes(docx(body, styles=STYLES), "a.docx")) == [
        ("body", "Year | Ship and crew"),
        ("body", "2009 | a | b"),
        ("title", "Headline"),
        ("body", "One cell, for the layout."),
        ("body", PROSE.strip()),
        ("body", "Beside it."),
    ]


def test_rows_that_changes_add_or_take_away():
    rows = "".join(
        f"<w:tr><w:trPr>{mark}</w:trPr><w:tc>{p(text)}</w:tc></w:tr>"
        for mark, text in (("", "stays"), ("<w:ins/>", "new"), ("<w:del/>", "old"))
    )
    data = docx(f"<w:tbl>{rows}</w:tbl>")
    assert words_of(read_bytes(data, "a.docx")) == ["stays", "new"]
    assert words_of(read_bytes(data, "a.docx", REFUSED)) == ["stays", "old"]


def test_a_paragraph_whose_end_is_taken_away_stays_before_the_table():
    cut = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Before.</w:t></w:r></w:p>"
    assert words_of(read_bytes(docx(cut + table([p("a"), p("b")]) + p("After.")), "a.docx")) == [
        "Before.",
        "a | b",
        "After.",
    ]


def test_notes_of_both_kinds_come_last_in_the_order_of_their_numbers():
    body = """<w:p><w:r><w:t>One</w:t><w:endnoteReference w:id="2"/><w:t> two.</w:t>
<w:footnoteReference w:id="2"/></w:r></w:p>"""
    feet = f'<w:footnote w:id="2">{p("The foot.")}{p("Its end.")}</w:footnote>'
    ends = f'<w:endnote w:id="2">{p("The end.")}</w:endnote>'
    story = read_bytes(docx(body, footnotes=feet, endnotes=ends), "a.docx")
    assert words_of(story) == ["One two.", "1. The end.", "2. The foot. Its end."]


def test_fields_links_and_hidden_words():
    body = """<w:p><w:r><w:t>See </w:t></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:hyperlink><w:r>
<w:t>the report</w:t></w:r></w:hyperlink><w:fldSimple w:instr="PAGE"><w:r><w:t>, page 3</w:t></w:r></w:fldSimple>
<w:r><w:rPr><w:vanish/></w:rPr><w:t> SECRET</w:t></w:r><w:r><w:rPr>
<w:vanish w:val="0"/></w:rPr><w:t>.</w:t></w:r></w:p>"""
    assert words_of(read_bytes(docx(body), "a.docx")) == ["See the report, page 3."]


def test_a_document_whose_main_text_stands_elsewhere():
    relations = '<R><Relationship Type="x/officeDocument" Target="/word/document2.xml"/></R>'
    main = "<document><body><p><r><t>Here.</t></r></p></body></document>"
    data = archive(**{"_rels/.rels": relations, "word/document2.xml": main})
    assert words_of(read_bytes(data, "a.docx")) == ["Here."]


def test_opendocument_boxes_tables_notes_and_pictures():
    styles = """<style:style style:name="P1" style:parent-style-name="P2"/>
<style:style style:name="P2" style:parent-style-name="Caption"/>"""
    box = "<draw:frame><draw:text-box><text:p text:style-name='P1'>In a box</text:p></draw:text-box></draw:frame>"
    body = f"""<text:p>Around{box}<draw:frame><svg:title>alt</svg:title><svg:desc>alt</svg:desc></draw:frame></text:p>
<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell>
<table:table-cell><text:p>Ship{box}</text:p></table:table-cell></table:table-row></table:table-header-rows>
<table:table-row><table:table-cell><table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>
</table:table-row></table:table></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell>
</table:table-row></table:table><text:p>A<text:s text:c="many"/>gap<office:annotation><text:p>Really?</text:p>
</office:annotation></text:p>"""
    assert parts_of(read_bytes(odt(body, styles), "a.odt")) == [
        ("body", "Around"),
        ("caption", "In a box"),
        ("body", "Year | Ship In a box"),
        ("body", "a | b"),
        ("body", "A gap"),
    ]


def test_opendocument_styles_that_all_its_texts_share():
    styles = """<office:styles xmlns:office="o" xmlns:style="s"><style:style style:name="Table_20_Caption"
 style:parent-style-name="Caption"/></office:styles>"""
    content = """<a:c xmlns:a="o" xmlns:text="t"><a:body><a:text>
<text:p text:style-name="Table_20_Caption">Fires</text:p></a:text></a:body></a:c>"""
    kind = "application/vnd.oasis.opendocument.text"
    data = archive(**{"mimetype": kind, "content.xml": content, "styles.xml": styles})
    assert parts_of(read_bytes(data, "a.odt")) == [("caption", "Fires")]


@pytest.mark.parametrize("data", [docx(table([p("")])), odt("<text:p/>")])
def test_a_document_of_nothing_but_pictures(data):
    with pytest.raises(ReadingError, match=r"holds no text, perhaps only pictures; there is nothing to compare\.$"):
        read_bytes(data, "a.bin")
