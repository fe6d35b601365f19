"""What a format tells of its paragraphs stays true while the copy is mended, and is kept in a session."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from aligner import compare, read_bytes
from aligner.desk.changes import Change
from aligner.desk.desk import new_desk
from aligner.desk.parts import told_text
from aligner.desk.session_file import load_session, save_session
from aligner.model import Span

PAGE = b"""<nav><a href=/>Home</a> <a href=/w>World</a></nav><h1>Bridge at Osterby closed</h1>
<p>The old bridge at Osterby was closed on Sunday after engineers found a crack 14 centimetres long.</p>
<h2>What is known</h2><p>Buses go round by Nyhamn for now, said Mayor Petra Holm, who opened the bridge in 1998.</p>
<footer>All rights reserved.</footer>"""


def parts(story):
    return [(part.role.value, part.span.of(story.text)) for part in story.parts]


def test_a_heading_stays_one_and_new_lines_are_body():
    story = read_bytes(PAGE, "page.html")
    at = story.text.index("What is known")
    desk = new_desk(story, story).mend([Change(Span(at, at + 4), "Nothing"), Change(Span(at, at), "New.\n\n")])
    told = parts(desk.copy)
    assert told[told.index(("body", "New.")) + 1] == ("heading", "Nothing is known")
    assert [role for role, _ in told] == ["furniture", "title", "body", "body", "heading", "body", "furniture"]


def test_the_mended_copy_is_saved_without_the_page_around_it():
    story = read_bytes(PAGE, "page.html")
    comparison = compare(story, story)
    assert "Home" in comparison.copy.text
    text = told_text(comparison.copy)
    assert text.startswith("Bridge at Osterby closed\n\nThe old bridge")
    assert text.endswith("in 1998.\n")


def test_a_session_keeps_them(tmp_path):
    story = read_bytes(PAGE, "page.html")
    at = story.text.index("known")
    desk = new_desk(story, story).mend([Change(Span(at, at + 5), "new")])
    save_session(desk, tmp_path / "a.aligner")
    assert load_session(tmp_path / "a.aligner") == desk


@settings(deadline=None, derandomize=True, database=None)  # the same on every machine, however busy
@given(st.data())
def test_every_word_of_a_mended_text_is_in_one_part(data):
    story = read_bytes(PAGE, "page.html")
    length = len(story.text)
    first, last = sorted(data.draw(st.tuples(st.integers(0, length), st.integers(0, length))))
    words = data.draw(st.text(st.sampled_from("ab \n"), max_size=8))
    copy = new_desk(story, story).mend([Change(Span(first, last), words)]).copy
    spans = [part.span for part in copy.parts]
    assert all(one.end < two.start for one, two in pairwise(spans))
    rest = list(copy.text)
    for span in spans:
        rest[span.start : span.end] = " " * len(span)
    assert not "".join(rest).strip()
