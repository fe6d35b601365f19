"""From paths and pastes to stories, and one plain sentence where there is none."""

import contextlib
import errno
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from aligner.model import Story
from aligner.reading import FORMATS, LIMIT, ReadingError, files, read, read_bytes, read_text


def refusal(path: Path | str) -> str:
    with pytest.raises(ReadingError) as caught:
        read(path)
    return str(caught.value)


def test_a_text_file_is_read_as_it_stands(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_bytes("The ferry sank.\n\n\t“Lucky,”  he said.\u00a0– Søren\n".encode())
    text = "The ferry sank.\n\n\t“Lucky,”  he said.\u00a0– Søren\n"
    assert read(path) == Story("ferry.txt", text, "utf-8", None, (), str(path))
    assert read(str(path)) == read(path)


def test_line_breaks_of_every_kind_become_newlines():
    data = "one\r\ntwo\rthree\nfour\ffive\vsix\x85seven\u2028eight\u2029nine\r\n".encode()
    story = read_bytes(data, "lines.txt")
    assert story.text == "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n\nnine\n"
    assert story.notes == ()


def test_control_characters_go_and_are_counted():
    story = read_bytes(b"wo\x08rd \x1b[1mbold\x1b[0m\x07 tab\tstays", "colours.txt")
    assert story.text == "word bold tab\tstays"
    assert story.notes == ("4 invisible control characters were taken out.",)
    assert read_bytes(b"a bell\x07 rang", "x.txt").notes == ("1 invisible control character was taken out.",)


def test_windows_quotes_among_the_control_characters_are_mended():
    story = read_bytes("It\x92s \x93here\x94".encode(), "quotes.txt")
    assert story.text == "It’s “here”"
    assert story.notes == (
        "3 control characters were read as the quotation marks, dashes and letters that Windows has in their place.",
    )


def test_a_paste_is_cleaned_like_a_file():
    story = read_text("\ufeffone\r\ntwo\rthree\x00\n", "pasted text")
    notes = ("1 invisible control character was taken out.",)
    assert story == Story("pasted text", "one\ntwo\nthree\n", None, None, notes, None)


def test_half_characters_in_a_paste_are_replaced_and_whole_ones_joined():
    story = read_text("a \ud83d\ude00 b \ud800 c \udc00", "pasted text")
    assert story.text == "a \U0001f600 b \ufffd c \ufffd"
    assert story.notes == ("2 broken characters are shown as \ufffd.",)
    assert read_text("x\udfff", "p").notes == ("1 broken character is shown as \ufffd.",)


@pytest.mark.parametrize("text", [" \n\t \r\n", "\u200b\ufeff\u00a0", "\x00\x01"])
def test_a_blank_paste_is_refused(text):
    with pytest.raises(ReadingError) as caught:
        read_text(text, "The pasted text")
    assert str(caught.value) == "The pasted text holds nothing but blanks; there is nothing to compare."


def test_an_empty_paste_is_refused():
    with pytest.raises(ReadingError) as caught:
        read_text("", "The pasted text")
    assert str(caught.value) == "The pasted text is empty; there is nothing to compare."


def test_an_overlong_paste_is_refused():
    with pytest.raises(ReadingError) as caught:
        read_text("a" * (LIMIT + 1), "The pasted text")
    assert str(caught.value) == (
        "The pasted text has 20,971,521 characters; the limit is 20,971,520: take a shorter part of it."
    )


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "story.txt is empty; there is nothing to compare."),
        (b" \n\t\r\n \xc2\xa0", "story.txt holds nothing but blanks; there is nothing to compare."),
        (b"\xef\xbb\xbf", "story.txt holds nothing but blanks; there is nothing to compare."),
    ],
)
def test_files_with_nothing_in_them(tmp_path, data, sentence):
    path = tmp_path / "story.txt"
    path.write_bytes(data)
    assert refusal(path) == sentence


def test_what_is_no_file(tmp_path):
    (tmp_path / "stories").mkdir()
    assert refusal(tmp_path / "stories") == "stories is a folder, not a file; open a file inside it."
    assert refusal(tmp_path / "gone.txt") == (
        f"gone.txt was not found in {tmp_path}; check the name, or whether the file was moved."
    )
    (tmp_path / "file.txt").write_text("x")
    assert refusal(tmp_path / "file.txt" / "story.txt") == (
        f"story.txt was not found in {tmp_path / 'file.txt'}, which is not a folder; check the name."
    )
    assert refusal(tmp_path / ("a" * 300)) == f"{'a' * 300} is too long for the name of a file; check the name."
    assert refusal("sto\0ry.txt") == "sto\ufffdry.txt is not the name of a file; check the name."
    assert refusal("") == ". is a folder, not a file; open a file inside it."


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_links(tmp_path):
    link, circle, good = tmp_path / "link.txt", tmp_path / "circle.txt", tmp_path / "good.txt"
    link.symlink_to(tmp_path / "gone.txt")
    circle.symlink_to(circle)
    assert (
        refusal(link) == f"link.txt is a link to {tmp_path / 'gone.txt'}, which does not exist; open the file itself."
    )
    assert refusal(circle) == ("circle.txt is a link that leads back to itself; open the file that it was meant for.")
    (tmp_path / "real.txt").write_text("The ferry sank.")
    good.symlink_to(tmp_path / "real.txt")
    assert read(good) == Story("good.txt", "The ferry sank.", "utf-8", path=str(good))


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.EACCES, "a.txt may not be read: you lack the permission; ask its owner, or open a copy of it."),
        (errno.EIO, f"a.txt could not be read: {os.strerror(errno.EIO)}; try again, or open a copy."),
    ],
)
def test_a_file_that_the_system_withholds(tmp_path, monkeypatch, number, sentence):
    path = tmp_path / "a.txt"
    path.write_text("text")

    def withhold(self, *arguments, **named):
        raise OSError(number, os.strerror(number), str(self))

    monkeypatch.setattr(Path, "open", withhold)
    assert refusal(path) == sentence


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is withheld from root")
def test_a_file_without_read_permission(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("text")
    path.chmod(0)
    assert refusal(path) == "a.txt may not be read: you lack the permission; ask its owner, or open a copy of it."


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such devices here")
@pytest.mark.parametrize("name", ["zero", "null"])
def test_devices(name):
    assert refusal(f"/dev/{name}") == f"{name} is a device, not a file; open a file."


def test_a_huge_file_is_refused_unread(tmp_path, monkeypatch):
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was opened"))
    assert refusal(path) == "big.txt is 200 MB; the limit is 20 MB: open a shorter part of it."


def test_the_limit_itself(tmp_path):
    path = tmp_path / "edge.txt"
    path.write_bytes(b"a" * LIMIT)
    assert len(read(path).text) == LIMIT
    path.write_bytes(b"a" * (LIMIT + 1))
    assert refusal(path) == "edge.txt is 20.1 MB; the limit is 20 MB: open a shorter part of it."
    with pytest.raises(ReadingError) as caught:
        read_bytes(b"a" * (LIMIT + 1), "standard input")
    assert str(caught.value) == "standard input is over 20 MB, the most that is read: open a shorter part of it."


needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")


def through_pipe(path: Path, data: bytes) -> threading.Thread:
    os.mkfifo(path)

    def write() -> None:
        with contextlib.suppress(BrokenPipeError):
            path.write_bytes(data)

    writer = threading.Thread(target=write)
    writer.start()
    return writer


@needs_pipes
def test_what_comes_through_a_pipe_is_read(tmp_path):
    writer = through_pipe(tmp_path / "pipe", b"A sentence. " * 20_000)
    assert read(tmp_path / "pipe").text == "A sentence. " * 20_000
    writer.join(5)
    assert not writer.is_alive()


@needs_pipes
def test_a_pipe_is_read_no_further_than_the_limit(tmp_path):
    writer = through_pipe(tmp_path / "pipe", b"a" * (LIMIT + 1_000_000))
    assert refusal(tmp_path / "pipe") == "pipe is over 20 MB, the most that is read: open a shorter part of it."
    writer.join(5)
    assert not writer.is_alive()


@needs_pipes
def test_a_pipe_that_nobody_writes_into(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "PIPE_PATIENCE", 0.05)
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe") == "pipe is a pipe through which nothing comes; open a file."


def test_names_that_cannot_be_shown(tmp_path):
    assert refusal(tmp_path / "a\nb\udcff.txt").startswith("a\ufffdb\ufffd.txt was not found in ")
    assert read_bytes(b"text", "a\nb\ud800").name == "a\ufffdb\ufffd"
    assert read_text("text", "a\nb").name == "a\ufffdb"


def test_standard_input_is_known_by_its_content():
    assert read_bytes(b"Just text <b>so</b>", "standard input").text == "Just text <b>so</b>"
    assert read_bytes(b"<!doctype html><p>Just <b>text</b></p>", "standard input").text == "Just text"


def test_the_table_of_formats():
    assert [form.label for form in FORMATS] == [
        "Word document",
        "OpenDocument text",
        "PDF",
        "Rich text",
        "Agency story (NITF, NewsML)",
        "Web page",
        "Agency story (ninjs)",
        "Mail",
        "Markdown",
        "Plain text",
    ]
    suffixes = [suffix for form in FORMATS for suffix in form.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    assert all(suffix == suffix.casefold() and suffix.startswith(".") for suffix in suffixes)


def test_slow_libraries_wait_until_they_are_needed():
    check = (
        "import sys, aligner.reading as r\n"
        "r.read_text('text', 'x'); r.read_bytes('Grüße'.encode('cp1252'), 'x.txt')\n"
        "print([m for m in ('trafilatura', 'charset_normalizer', 'lxml', 'PySide6') if m in sys.modules])\n"
        "r.read_bytes(b'<nav>Menu</nav><p>Text of a story.</p>', 'x.html')\n"
        "print([m for m in ('trafilatura', 'lxml') if m in sys.modules])\n"
    )
    run = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n['trafilatura', 'lxml']\n"
    assert run.stderr == ""
