"""Web pages: the story in full, the menus not, and nothing that hangs or falls over."""

import socket
from itertools import pairwise

import pytest

from aligner.model import Role
from aligner.reading import ReadingError, html, page, read, read_bytes

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Ferry to Norrholm sinks | The Quayside Post</title><meta property="og:site_name" content="The Quayside Post">
<script>var menu = "<p>not text</p>";</script><style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav>
<header><a href="/">The Quayside Post</a></header>
<main><article><h1>Ferry to Norrholm sinks</h1>
<figure><img src="a.jpg" alt="A ship">
<figcaption>The ferry leaves Norrholm. (Tom Vasari/Quay Press)</figcaption></figure>
<p>The ferry <b>Marigold</b> sank on Monday after it struck a rock
off the coast of Norrholm, the coast guard said. All 312 passengers were saved by fishing boats.</p>
<p>“We were lucky,” said Captain <a href="/x">Jonas Ekdahl</a>, who has sailed the route for twenty years.<br>
“The sea was calm and the boats were near.”</p>
<p>“We were lucky,” said Captain <a href="/x">Jonas Ekdahl</a>, who has sailed the route for twenty years.<br>
“The sea was calm and the boats were near.”</p>
<h2>What is known</h2>
<ul><li>The rock is on every chart.</li><li>The ship was built in 1987 &amp; refitted in 2011.</li></ul>
<table><tr><th>Year</th><th>Passengers</th></tr><tr><td>2019</td><td>1,200</td></tr></table>
<p>An inquiry begins on Friday. The owners, Blue Line, said they would take part in it and pay for the hotel rooms.</p>
</article></main>
<aside><h3>Read also</h3><ul><li><a href="/1">Storm closes the port of Vesterby</a></li>
<li><a href="/2">Mayor of Vesterby resigns after a week</a></li></ul></aside>
<footer><p>© 2025 The Quayside Post. All rights reserved.</p></footer></body></html>"""

STORY = """Ferry to Norrholm sinks

The ferry leaves Norrholm. (Tom Vasari/Quay Press)

The ferry Marigold sank on Monday after it struck a rock \
off the coast of Norrholm, the coast guard said. All 312 passengers were saved by fishing boats.

“We were lucky,” said Captain Jonas Ekdahl, who has sailed the route for twenty years.
“The sea was calm and the boats were near.”

“We were lucky,” said Captain Jonas Ekdahl, who has sailed the route for twenty years.
“The sea was calm and the boats were near.”

What is known

The rock is on every chart.

The ship was built in 1987 & refitted in 2011.

Year | Passengers

2019 | 1,200

An inquiry begins on Friday. The owners, Blue Line, said they would take part in it and pay for the hotel rooms."""


def told(story):
    """The text without the parts of the page around it."""
    kept = [part.span for part in story.parts if part.role is not Role.FURNITURE]
    breaks = [story.text[one.end : two.start] for one, two in pairwise(kept)]
    between = ["\n" if len(gap) == 1 else "\n\n" for gap in breaks]
    return "".join(part for pair in zip([s.of(story.text) for s in kept], [*between, ""], strict=True) for part in pair)


MENU = '<nav><a href="/">Home</a></nav>'
TOO_DEEP = "The page is nested too deeply to tell the story from its menus, so all its text is shown."
TOO_LARGE = "The page is too large to tell the story from its menus, so all its text is shown."
NOT_TOLD = "The story could not be told from the menus of the page, so all its text is shown."


def text_of(source: str) -> str:
    return read_bytes(source.encode(), "page.html").text


def test_the_story_of_a_page(tmp_path):
    path = tmp_path / "ferry.HTM"
    path.write_text(PAGE, encoding="utf-8")
    story = read(path)
    assert told(story) == STORY
    assert (story.name, story.title, story.encoding) == ("ferry.HTM", "Ferry to Norrholm sinks", "utf-8")
    assert story.notes == ("Menus and other page parts were left out (about 30 words).",)


def test_no_page_reaches_the_network(monkeypatch):
    monkeypatch.setattr(socket, "socket", lambda *_, **__: pytest.fail("a socket was opened"))
    source = PAGE.replace("<head>", '<head><base href="http://quayside.example/"><link rel="canonical" href="/x">')
    typed = source.replace("<!doctype html>", '<!DOCTYPE html SYSTEM "http://quayside.example/x.dtd">')
    assert told(read_bytes(typed.encode(), "story.html")) == STORY


@pytest.mark.parametrize("name", ["page.html", "page.xhtml", "page.php", "page", "standard input"])
def test_pages_are_known_by_suffix_or_content(name):
    assert told(read_bytes(PAGE.encode(), name)) == STORY


@pytest.mark.parametrize(
    "opening",
    ["<HTML><BODY><P>x", " \n<!-- saved -->\n<!DOCTYPE html><p>x", '<?xml version="1.0"?>\n<html><p>x', "<p>x"],
)
def test_openings_of_pages(opening):
    for codec in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le"):
        assert read_bytes(opening.encode(codec), "unknown").text == "x"


@pytest.mark.parametrize("text", ["a <p> b", "<3 you", "<pepper> is hot", "<!-- no page -->", "x < y"])
def test_texts_that_are_no_pages(text):
    assert read_bytes(text.encode(), "unknown").text == text
    assert read_bytes(PAGE.encode(), "source.txt").text == PAGE


def test_a_page_without_a_single_tag_is_a_text():
    assert text_of("One line.\nAnother.\n\nA < B.") == "One line.\nAnother.\n\nA < B."


def test_captions_and_bylines_stay_with_their_story():
    source = """<html><head><title>Bridge at Osterby closed - Osterby Courier</title></head><body>
<div class="menu"><a href=/>Home</a> <a href=/n>News</a> <a href=/s>Sport</a> <a href=/o>Opinion</a></div>
<div class="cookie">We use cookies. <button>Accept</button></div>
<div class="content"><h1>Bridge at Osterby closed</h1><div class="Byline">By Mara Lind, Osterby Courier</div>
<div class="text">The old bridge at Osterby was closed on Sunday after engineers found a crack 14 centimetres long.<br>
<br>
“Nobody was in danger,” said Mayor Petra Holm. “But we take no risks.” Buses go round by Nyhamn for now.</div>
<div><img src=x> <span class="img-caption">The bridge on Sunday. Photo: T. Falk</span></div>
<p>Yes.</p><p>The repair costs 2.4 million crowns, twice what was planned, according to the report.</p></div>
<div class="related"><h3>Read also</h3><a href=/1>Storm closes port at Nyhamn</a><a href=/2>New school opens</a></div>
<div class="footer">© Osterby Courier. Leave a Comment</div></body></html>"""
    story = read_bytes(source.encode(), "bridge.html")
    assert story.title == "Bridge at Osterby closed"
    assert told(story).split("\n\n") == [
        "Bridge at Osterby closed",
        "By Mara Lind, Osterby Courier",
        "The old bridge at Osterby was closed on Sunday after engineers found a crack 14 centimetres long.",
        "“Nobody was in danger,” said Mayor Petra Holm. “But we take no risks.” Buses go round by Nyhamn for now.",
        "The bridge on Sunday. Photo: T. Falk",
        "Yes.",
        "The repair costs 2.4 million crowns, twice what was planned, according to the report.",
    ]


def test_a_page_without_menus_is_taken_whole():
    source = "<title>Bells</title><p>One.<p>Two <i>words</i>\n  here.<p hidden>Unseen<p style='display: none'>Nor this"
    story = read_bytes(source.encode(), "bells.html")
    assert (story.text, story.title, story.notes) == ("Bells\n\nOne.\n\nTwo words here.", "Bells", ())


def test_blocks():
    assert text_of("<p>a <q>b</q> c<p>x<br>y<br><br>z") == "a “b” c\n\nx\ny\n\nz"
    assert text_of("<pre>a  b\nc\n\nd</pre>") == "a b\nc\n\nd"
    assert text_of("<table><tr><td></td><td>a</td><td>b</td><td></td></tr></table>") == "a | b"
    assert text_of("<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>") == "a\n\nb\n\nc"
    assert text_of("<div>a<p>b</p>c</div>") == "a\n\nb\n\nc"
    assert text_of("<p>a&nbsp;b &#146;s &eacute; &#x1F600;</p>") == "a\u00a0b ’s é \U0001f600"
    assert text_of("<p>a<script>b</script><noscript>c</noscript><svg><title>d</title></svg>e</p>") == "ae"


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Bells ring | Post</title>", "<h1>Post</h1><h1>Bells ring</h1>", "Bells ring"),
        ("<title>Bells ring - Vesterby Post</title>", "", "Bells ring"),
        ("<title>Bells</title>", "<h1>The <i>bells</i><br>ring</h1>", "The bells ring"),
        ('<meta property="og:title" content="Bells &amp; ropes"><title>Post</title>', "<h1>x</h1>", "Bells & ropes"),
        ("<title>War - what it is good for and what not</title>", "", "War - what it is good for and what not"),
        ("<title> \n </title>", "", None),
        ("", "", None),
    ],
)
def test_titles(head, body, title):
    source = f"<html><head>{head}</head><body>{body}<p>The text.</p></body></html>"
    assert read_bytes(source.encode(), "page.html").title == title


def test_the_title_opens_the_text_once():
    assert text_of("<title>Bells ring</title><p>Text.</p>") == "Bells ring\n\nText."
    assert (
        text_of("<title>Bells ring</title><p>NEWS</p><h1>Bells  ring</h1><p>Text.</p>") == "NEWS\n\nBells ring\n\nText."
    )


@pytest.mark.parametrize(
    ("label", "codec", "encoding", "text"),
    [
        ("iso-8859-1", "cp1252", "windows-1252", "Café “x”"),
        ("windows-1251", "cp1251", "windows-1251", "Кіт"),
        ("koi8-r", "koi8_r", "koi8-r", "кот"),
        ("gb2312", "gb18030", "gb18030", "新闻"),
    ],
)
def test_a_page_may_name_its_encoding(label, codec, encoding, text):
    for meta in (f'<meta charset="{label}">', f'<meta http-equiv="Content-Type" content="text/html; charset={label}">'):
        story = read_bytes(f"<html><head>{meta}</head><p>{text}</p>".encode(codec), "page.html")
        assert (story.text, story.encoding, story.notes) == (text, encoding, ())
    story = read_bytes(f'<?xml version="1.0" encoding="{label}"?><html><p>{text}</p></html>'.encode(codec), "page.html")
    assert (story.text, story.encoding) == (text, encoding)


def test_a_page_that_names_the_wrong_encoding():
    for label in ("utf-16", "rot13", "windows-1252", "nonsense"):
        story = read_bytes(f"<meta charset={label}><p>Grüße aus Köln</p>".encode(), "page.html")
        assert (story.text, story.encoding) == ("Grüße aus Köln", "utf-8")
    story = read_bytes("<meta charset=utf-8><p>Grüße aus Köln</p>".encode("cp1252"), "page.html")
    assert (story.text, story.encoding) == ("Grüße aus Köln", "windows-1252")


def test_a_page_of_menus_alone_is_shown_whole():
    story = read_bytes(b"<form><button>Send</button> <label>Your name</label></form>", "page.html")
    assert (story.text, story.notes) == ("Send\n\nYour name", (NOT_TOLD,))


@pytest.mark.parametrize("error", [RecursionError, ValueError, MemoryError, KeyError])
def test_when_the_extraction_fails_the_text_is_shown(monkeypatch, error):
    import trafilatura

    def fail(*_, **__):
        raise error

    monkeypatch.setattr(trafilatura, "bare_extraction", fail)
    story = read_bytes((MENU + "<p>The bells rang.</p>").encode(), "page.html")
    assert (story.text, story.notes) == ("Home\n\nThe bells rang.", (NOT_TOLD,))


@pytest.mark.parametrize(
    "source", ["<html></html>", "<frameset><frame src=x></frameset>", "<script>x</script>", "<p>&nbsp;"]
)
def test_a_page_without_text(source):
    with pytest.raises(ReadingError) as caught:
        text_of(source)
    assert str(caught.value) == "page.html holds nothing but blanks; there is nothing to compare."


def test_a_page_nested_without_end():
    story = read_bytes((MENU + "<div>" * 100_000 + "At the bottom." + "</div>" * 100_000).encode(), "page.html")
    assert (story.text, story.notes) == ("Home\n\nAt the bottom.", (TOO_DEEP,))
    assert text_of("<b>" * 100_000 + "Bold.") == "Bold."


@pytest.mark.parametrize(
    ("source", "paragraphs"),
    [
        ("<p>A sentence here.</p>" * (html.MAX_BLOCKS + 1), html.MAX_BLOCKS + 1),
        ("<p>" + "<i>word</i> " * (html.MAX_WIDTH + 1), 1),
        ("<p>" + "word " * (html.MAX_CHARACTERS // 5 + 1), 1),
        (("<p>" + "<i>word</i> " * 2_500 + "</p>") * 9, 9),
    ],
)
def test_a_page_too_large_to_be_weighed_is_shown_whole(source, paragraphs):
    story = read_bytes((MENU + source).encode(), "page.html")
    assert story.notes == (TOO_LARGE,)
    assert len(story.text.split("\n\n")) == paragraphs + 1


def test_a_page_of_tags_alone_is_refused(monkeypatch):
    monkeypatch.setattr(page, "MAX_TAGS", 100)
    assert text_of("<p>x" * 90).count("x") == 90
    with pytest.raises(ReadingError) as caught:
        text_of("<p>x" * 100)
    assert str(caught.value) == (
        "page.html is a web page of over 150,000 tags, too many to read; save the story as plain text."
    )


@pytest.mark.parametrize(
    "piece", ["<", "<!--", "&", "&#x41", "</p>", "<x", "<!DOCTYPE ", '<a b="', "\0<p>", "]]>", "<![CDATA["]
)
def test_broken_pages_of_any_length_end(piece):
    source = "<html><p>Start. " + piece * 50_000
    assert text_of(source.replace("\0", "")).startswith("Start.")
