"""The agencies' formats, mails and Markdown in the shapes they come in: every word once, in order, with its role."""

import json

import pytest
from parts import parts_of

from aligner.reading import read_bytes


def nitf(body: str, head: str = "") -> bytes:
    return f"<nitf><head>{head}</head><body>{body}</body></nitf>".encode()


def test_nitf_blocks_in_blocks_bare_words_and_comments():
    body = """<body.head><hedline><hl1>Ferry<br/>fire</hl1></hedline><byline>By Ines Tollbring<byttl>Sund Press</byttl>
</byline><distributor>SP</distributor></body.head><body.content>Bare words.
<block>More <em>bare</em> words.<!-- no --></block>
<p>Before <note><p>a note</p></note> after.</p><ul><li>One<ul><li>inside</li></ul>and out</li></ul>
<p>A&nbsp;caf&eacute; &amp; bar</p><table><tr><td>2009</td><td><p>Anna</p><p>Lund</p></td></tr></table>
</body.content>"""
    assert parts_of(read_bytes(nitf(body), "a.xml")) == [
        ("title", "Ferry"),
        ("title", "fire"),
        ("byline", "By Ines Tollbring"),
        ("byline", "Sund Press"),
        ("body", "Bare words."),
        ("body", "More bare words."),
        ("body", "Before"),
        ("body", "a note"),
        ("body", "after."),
        ("body", "One"),
        ("body", "inside"),
        ("body", "and out"),
        ("body", "A café & bar"),
        ("body", "2009 | Anna Lund"),
    ]


def test_newsml_of_several_items():
    def item(meta: str, content: str) -> str:
        return f"<newsItem><contentMeta>{meta}</contentMeta><contentSet>{content}</contentSet></newsItem>"

    first = item(
        "<headline>Fire</headline><by>By A. Berg</by>", "<inlineXML><html><p>It burned.</p></html></inlineXML>"
    )
    page = "&lt;h1>“Storm!”&lt;/h1>&lt;p>It &lt;b>blew&lt;/b>.&lt;/p>"
    second = item("<headline>Storm</headline>", f'<inlineData contenttype="text/html">{page}</inlineData>')
    third = item("<headline>Snow</headline>", "<inlineData>It snowed.\nA lot.</inlineData>")
    picture = item('<headline>P</headline><description role="drol:caption">The ferry.</description>', "")
    data = f"<newsMessage><itemSet>{first}{second}{third}{picture}</itemSet></newsMessage>".encode()
    story = read_bytes(data, "a.xml")
    assert story.title == "Fire"
    assert parts_of(story) == [
        ("title", "Fire"),
        ("byline", "By A. Berg"),
        ("body", "It burned."),
        ("heading", "“Storm!”"),
        ("body", "It blew."),
        ("heading", "Snow"),
        ("body", "It snowed."),
        ("body", "A lot."),
        ("caption", "The ferry."),
    ]


def test_the_older_newsml():
    lines = "<NewsLines><HeadLine>Fire</HeadLine></NewsLines>"
    content = "<ContentItem><DataContent><p>It burned.</p></DataContent></ContentItem>"
    data = f"<NewsML><NewsItem><NewsComponent>{lines}{content}</NewsComponent></NewsItem></NewsML>".encode()
    assert parts_of(read_bytes(data, "a.xml")) == [("title", "Fire"), ("body", "It burned.")]


def test_ninjs_takes_the_main_headline_and_body_and_captions():
    item = {
        "headlines": [{"role": "short", "value": "Fire"}, {"role": "main", "value": "Ferry fire"}],
        "bodies": [
            {"role": "summary", "value": "In short."},
            {"role": "main", "contenttype": "text/html", "value": "<p>It &amp; burned.</p>"},
        ],
        "associations": [{"descriptions": [{"role": "caption", "value": "The ferry."}]}],
    }
    second = {"headline": "Storm", "body_text": "It blew.\n\nHard."}
    assert parts_of(read_bytes(json.dumps([item, second]).encode(), "a.json")) == [
        ("title", "Ferry fire"),
        ("body", "It & burned."),
        ("caption", "The ferry."),
        ("heading", "Storm"),
        ("body", "It blew."),
        ("body", "Hard."),
    ]


@pytest.mark.parametrize("key", ["bodies", "headlines", "bylines", "associations", "headline", "body_text"])
@pytest.mark.parametrize("value", [5, "x", [5], [[]], {"a": 5}, None, True])
def test_ninjs_with_other_things_in_its_places(key, value):
    item = {"headline": "Fire", "body_text": "It burned.", key: value}
    assert "burned" in read_bytes(json.dumps(item).encode(), "a.json").text or key == "body_text"


@pytest.mark.parametrize(
    ("author", "told"),
    [
        ("Ines Tollbring", ["Ines Tollbring"]),
        ({"@type": "Person", "name": "Ines Tollbring"}, ["Ines Tollbring"]),
        ([{"name": "Ines Tollbring"}, "Jo Renner", 5, None], ["Ines Tollbring, Jo Renner"]),
        (None, []),
        ({"name": ["x"]}, []),
    ],
)
def test_the_authors_that_an_article_names_are_its_byline(author, told):
    article = {"@type": "NewsArticle", "headline": "Fire", "author": author, "articleBody": "It burned."}
    graph = {"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, article]}
    parts = parts_of(read_bytes(json.dumps(graph).encode(), "a.json"))
    assert parts == [("title", "Fire"), *[("byline", one) for one in told], ("body", "It burned.")]


def test_half_characters_in_a_headline():
    story = read_bytes(rb'{"headline": "Fire \ud83d!", "body_text": "It burned."}', "a.json")
    assert (story.title, story.text) == ("Fire \ufffd!", "Fire \ufffd!\n\nIt burned.")


@pytest.mark.parametrize("told", ["“We jumped”, say islanders!", "We jumped\nsay islanders"])
def test_a_title_that_the_text_repeats_with_other_signs_is_told_once(told):
    mail = "MIME-Version: 1.0\nMessage-ID: <1>\nSubject: Re: We jumped, say islanders\n\n" + told + "\n\nIt burned.\n"
    assert read_bytes(mail.encode(), "a.eml").text == told + "\n\nIt burned.\n"
    page = f"<title>We jumped, say islanders</title><p>{told.replace(chr(10), '</p><p>')}</p><p>It burned.</p>"
    assert read_bytes(page.encode(), "a.html").text == told.replace("\n", "\n\n") + "\n\nIt burned."


def test_a_mail_tells_every_text_in_it_and_of_alternatives_one():
    mail = b"""MIME-Version: 1.0
Message-ID: <1@sund.example>
Subject: Ferry
Content-Type: multipart/mixed; boundary=o

--o
Content-Type: multipart/alternative; boundary=i

--i
Content-Type: text/plain; charset=iso-8859-2

\xb3\xf3d\xbc burned.
--i
Content-Type: text/html

<p>Not this.</p>
--i--
--o
Content-Type: image/png; name=a.png

x
--o
Content-Type: text/plain

And the second half.
--o--
"""
    story = read_bytes(mail, "a.eml")
    assert story.text == "Ferry\n\nłódź burned.\n\nAnd the second half."
    assert story.notes == ("1 attachment was left out.",)


def test_the_encoding_a_page_was_mailed_in():
    head = b"MIME-Version: 1.0\nMessage-ID: <1>\nSubject: x\nContent-Type: text/html; charset=iso-8859-2\n\n"
    assert read_bytes(head + b"<p>\xb3\xf3d\xbc", "a.eml").text == "x\n\nłódź"


def test_markdown_of_many_shapes():
    source = """---
title: Ferry fire
author: "Ines Tollbring"
---

Ferry fire
==========

The ferry[^1] burned[^b] ~~for hours~~.<br>It <b>sank</b>.

<figure><figcaption>The *ferry*.</figcaption></figure>

Second
======

1. One
   - [inside][there]
> Quoted
> on.

![A **bold** picture](a.png)

[^1]: A note
    that goes on.
[^b]: Gone.
[there]: http://sund.example "x"
"""
    assert parts_of(read_bytes(source.encode(), "a.md")) == [
        ("title", "Ferry fire"),
        ("byline", "Ines Tollbring"),
        ("body", "The ferry burned for hours."),
        ("body", "It sank."),
        ("caption", "The *ferry*."),
        ("heading", "Second"),
        ("body", "One"),
        ("body", "inside"),
        ("body", "Quoted on."),
        ("caption", "A bold picture"),
        ("body", "1. A note that goes on."),
        ("body", "2. Gone."),
    ]


def test_lines_that_part_scenes_are_no_front_matter():
    source = "---\n\nIt burned.\n\n---\n\nIt sank.\n"
    assert read_bytes(source.encode(), "a.md").text == "It burned.\n\nIt sank."
