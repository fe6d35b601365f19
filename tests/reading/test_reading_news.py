"""The agencies' formats, mails, and what pages tell search engines."""

import json

import pytest
from parts import parts_of

from aligner.model import Choice
from aligner.reading import Manner, ReadingError, read_bytes, read_text

NITF = """<?xml version="1.0"?><nitf><head><title>not this</title></head><body><body.head>
<hedline><hl1>Bridge closed</hl1>
<hl2>Repair costs double</hl2></hedline><byline>By Mara Lind</byline><dateline><location>OSTERBY</location></dateline>
</body.head><body.content><p>The old bridge <em>at Osterby</em>
was closed.</p><block><p>Buses go.</p></block><media><media-caption>The bridge. Photo: T. Falk</media-caption></media>
<hl2>Next</hl2><ul><li>Trains, too.</li></ul></body.content></body></nitf>"""
TOLD = [
    ("title", "Bridge closed"),
    ("heading", "Repair costs double"),
    ("byline", "By Mara Lind"),
    ("body", "OSTERBY"),
    ("body", "The old bridge at Osterby was closed."),
    ("body", "Buses go."),
    ("caption", "The bridge. Photo: T. Falk"),
    ("heading", "Next"),
    ("body", "Trains, too."),
]


@pytest.mark.parametrize("name", ["story.xml", "story.nitf", "standard input"])
def test_nitf(name):
    assert parts_of(read_bytes(NITF.encode(), name)) == TOLD


@pytest.mark.parametrize(
    "content",
    [
        f"<inlineXML contenttype='application/nitf+xml'>{NITF.partition('?>')[2]}</inlineXML>",
        """<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
<h2>Repair costs double</h2><p>The old bridge<br/>at Osterby.</p></body></html></inlineXML>""",
        "<inlineData>The old bridge at Osterby.\nBuses go.</inlineData>",
    ],
)
def test_newsml(content):
    data = f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>Bridge closed</headline>
</contentMeta><contentSet>{content}</contentSet></newsItem>"""
    found = parts_of(read_bytes(data.encode(), "story.xml"))
    expected = {
        "n": TOLD,
        "h": [
            ("title", "Bridge closed"),
            ("heading", "Repair costs double"),
            ("body", "The old bridge"),
            ("body", "at Osterby."),
        ],
        "i": [("title", "Bridge closed"), ("body", "The old bridge at Osterby."), ("body", "Buses go.")],
    }
    assert found == expected["n" if "nitf" in content else "h" if "html" in content else "i"]


def test_other_xml_is_shown_as_it_is():
    assert read_bytes(b"<menu><dish>Soup</dish></menu>", "menu.xml").text == "<menu><dish>Soup</dish></menu>"


@pytest.mark.parametrize(
    "item",
    [
        {
            "headline": "Bridge closed",
            "byline": "By Mara Lind",
            "body_xhtml": "<p>The old bridge.</p><h2>Next</h2><p>Buses go.</p>",
            "associations": {"main": {"description_text": "The bridge on Sunday."}},
        },
        {
            "headlines": [{"role": "main", "value": "Bridge closed"}],
            "bylines": [{"value": "By Mara Lind"}],
            "bodies": [{"contenttype": "text/html", "value": "<p>The old bridge.</p><h2>Next</h2><p>Buses go.</p>"}],
            "associations": [{"description_text": "The bridge on Sunday."}],
        },
    ],
)
def test_ninjs(item):
    assert parts_of(read_bytes(json.dumps(item).encode(), "story.json")) == [
        ("title", "Bridge closed"),
        ("byline", "By Mara Lind"),
        ("body", "The old bridge."),
        ("heading", "Next"),
        ("body", "Buses go."),
        ("caption", "The bridge on Sunday."),
    ]


def test_broken_and_other_json():
    with pytest.raises(ReadingError, match=r"^story\.json is damaged or no proper JSON"):
        read_bytes(b'{"headline": ', "story.json")
    with pytest.raises(ReadingError, match=r"^story\.json is damaged or no proper JSON"):
        read_bytes(b"[" * 100_000, "story.json")
    assert read_bytes(b'{"menu": ["Soup"]}', "menu.json").text == '{"menu": ["Soup"]}'


def test_the_article_that_a_page_tells_search_engines():
    body = "The old bridge at Osterby was closed on Sunday after engineers found a crack.\nBuses go round by Nyhamn."
    article = {"@graph": [{"@type": ["NewsArticle"], "headline": "Bridge closed", "articleBody": body}]}
    page = f"""<html><head><script type="application/ld+json">{json.dumps(article)}</script></head><body>
<nav><a href=/>Home</a></nav><div id=app></div><p>Log in to read.</p></body></html>"""
    story = read_bytes(page.encode(), "page.html")
    assert parts_of(story) == [("title", "Bridge closed"), *(("body", line) for line in body.split("\n"))]
    assert story.notes[-1].startswith("The text was taken from what the page tells search engines")


def test_a_mail():
    data = b"""Return-Path: <desk@osterby.example>
MIME-Version: 1.0
From: Desk <desk@osterby.example>
Subject: Fwd: =?utf-8?q?Caf=C3=A9_at_Osterby?=
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain; charset=iso-8859-1; format=flowed
Content-Transfer-Encoding: quoted-printable

The caf=E9 at=20
Osterby was closed.

--x
Content-Type: image/png
Content-Disposition: attachment; filename=a.png

abc
--x--
"""
    story = read_bytes(data, "story.eml")
    assert story.text.split("\n\n")[:2] == ["Café at Osterby", "The café at Osterby was closed.\n"]
    assert (story.title, story.notes) == ("Café at Osterby", ("1 attachment was left out.",))
    assert read_bytes(data, "unknown").title == "Café at Osterby"


def test_a_mail_as_a_page():
    data = b"""MIME-Version: 1.0
Subject: Bridge closed
From: desk@osterby.example
Content-Type: text/html; charset=utf-8

<p>The old bridge at Osterby.</p><p>Buses go.</p>
"""
    story = read_bytes(data, "story.eml")
    assert parts_of(story) == [
        ("title", "Bridge closed"),
        ("body", "The old bridge at Osterby."),
        ("body", "Buses go."),
    ]


def test_letters_that_went_through_a_wrong_encoding_are_told_and_mended():
    text = "Itâ€™s the cafÃ© at Osterby, â€œthe oldest oneâ€\x9d."
    story = read_text(text, "story")
    assert story.text != "It’s the café at Osterby, “the oldest one”."
    assert story.offers == (Choice.MEND_LETTERS,)
    assert story.notes[-1].endswith("such as “â€™” for “’”.")
    mended = read_text(text, "story", Manner(frozenset({Choice.MEND_LETTERS})))
    assert mended.text == "It’s the café at Osterby, “the oldest one”."
    assert (mended.offers, mended.taken) == ((Choice.MEND_LETTERS,), (Choice.MEND_LETTERS,))
    assert mended.notes == ("1 invisible control character was taken out.",)


def test_the_parts_move_along_when_letters_are_mended():
    page = "<p>Itâ€™s here.</p><h2>Theyâ€™re there</h2><p>Yes.</p>".encode()
    mended = read_bytes(page, "story.html", Manner(frozenset({Choice.MEND_LETTERS})))
    assert parts_of(mended) == [("body", "It’s here."), ("heading", "They’re there"), ("body", "Yes.")]


def test_ordinary_accents_are_let_be():
    assert read_text("Â¿Qué? São Paulo, Ãlvaro, naïve façade", "x").offers == ()
