"""Whatever comes in, a sound story comes out, or one plain sentence."""

import string

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from aligner.model import Story
from aligner.reading import ReadingError, read_bytes, read_text

NAMES = st.sampled_from(["story.txt", "page.html", "unknown", "standard input"])
CODECS = st.sampled_from(["utf-8", "utf-16", "utf-16-le", "utf-32", "cp1252", "cp1251", "cp932", "gb18030", "koi8_r"])
PIECES = st.sampled_from(
    """<p> </p> <div> </div> <nav> </nav> <table> <tr> <td> <pre> <br> <h1> </h1> <title> </title> <script> </script>
    <figcaption> <q> <svg> <body> </html> <!-- --> <meta&#32;charset="koi8-r"> &#0; &#xD800; &lt; <?xml <![CDATA[ ]]>
    <a&#32;href="x"> </a> <li> <footer> <form> <x:y> <html> <!doctype&#32;html> Words of a story. “Quoted” 12 \x85 \x00
    """.replace("\n", " ").split(" ")
).map(lambda piece: piece.replace("&#32;", " "))
quick = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def check_sound(story: Story) -> None:
    assert story.text.strip()
    assert not set("\0\r\v\f\x1b\x85\u2028\u2029") & set(story.text)
    assert not story.text.startswith("\ufeff")
    for text in (story.text, story.title or "", story.name, *story.notes):
        assert text.encode("utf-8").decode("utf-8") == text


def check_refusal(error: ReadingError) -> None:
    sentence = str(error)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence.split()) >= 5


def check(data: bytes, name: str) -> None:
    try:
        check_sound(read_bytes(data, name))
    except ReadingError as error:
        check_refusal(error)


@quick
@given(st.binary(max_size=300), NAMES)
@example(b"\xff\xfe\x00", "story.txt")
@example(b"\x00", "page.html")
@example(b"\xff\xfe\x00\xd8", "page.html")
@example(b"a\xfe\xff\x00b", "unknown")
def test_any_bytes(data, name):
    check(data, name)


@quick
@given(st.text(max_size=200), CODECS, NAMES, st.binary(max_size=3))
def test_texts_in_any_encoding_with_rubbish_behind(text, codec, name, rubbish):
    check(text.encode(codec, "replace") + rubbish, name)


@quick
@given(st.lists(PIECES, max_size=40), CODECS)
def test_pages_of_any_pieces(pieces, codec):
    check(" ".join(pieces).encode(codec, "replace"), "page.html")


@quick
@given(st.text(st.characters(categories=None), max_size=200), st.text(st.characters(categories=None), max_size=9))
def test_any_paste(text, name):
    try:
        check_sound(read_text(text, name))
    except ReadingError as error:
        check_refusal(error)


@quick
@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=200).filter(str.strip))
def test_an_ordinary_text_is_untouched(text):
    story = read_text(text + "\n", "p")
    assert (story.text, story.notes) == (text + "\n", ())
    assert read_bytes((text + "\n").encode("utf-8"), "story.txt").text == text + "\n"


@quick
@given(st.lists(st.text(string.ascii_letters + "äé’", min_size=1), min_size=1, max_size=9))
def test_every_paragraph_of_a_page_without_menus_is_there(paragraphs):
    source = "<html>" + "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    assert read_bytes(source.encode(), "page.html").text == "\n\n".join(paragraphs)
