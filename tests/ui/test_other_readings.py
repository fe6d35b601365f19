"""Files that can be read in another way: the window offers it, and reads them so again."""

from pathlib import Path

from PySide6.QtCore import Qt

from aligner import Choice, Side

GARBLED = "Itâ€™s the cafÃ© at Osterby that Mayor Petra Holm opened."
MENDED = "It’s the café at Osterby that Mayor Petra Holm opened."


def open_pair(qtbot, window, tmp_path: Path, original: str, copy: str) -> None:
    paths = tmp_path / "original.txt", tmp_path / "copy.txt"
    for path, text in zip(paths, (original, copy), strict=True):
        path.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(window.loader.loaded, timeout=20_000):
        window.opening.open_pair(paths)


def press(qtbot, window, title: str) -> None:
    button = next(answer for answer in window.message.answers if answer.text() == title)
    with qtbot.waitSignal(window.loader.loaded, timeout=20_000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_garbled_letters_are_mended_at_a_click_and_stay_so(qtbot, real, tmp_path):
    open_pair(qtbot, real, tmp_path, MENDED, GARBLED)
    assert "as if the text had been read in a wrong encoding once" in real.message.label.text()
    assert [answer.text() for answer in real.message.answers] == ["Mend the letters of the copy"]
    press(qtbot, real, "Mend the letters of the copy")
    story = real.session.stories[Side.COPY]
    assert (story.text, story.taken) == (MENDED, (Choice.MEND_LETTERS,))
    assert real.message.answers == []
    with qtbot.waitSignal(real.loader.loaded, timeout=20_000):
        qtbot.keyClick(real, Qt.Key.Key_F5)
    assert real.session.stories[Side.COPY].text == MENDED
    assert (tmp_path / "copy.txt").read_text(encoding="utf-8") == GARBLED


def test_tracked_changes_are_turned_back_and_forth(qtbot, real, tmp_path):
    from docx import Document
    from docx.oxml import parse_xml

    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    document = Document()
    paragraph = document.add_paragraph("The bridge was closed for ")
    for change, text, words in (("del", "delText", "two days"), ("ins", "t", "two weeks")):
        inner = f"<w:r><w:{text}>{words}</w:{text}></w:r>"
        paragraph._p.append(parse_xml(f'<w:{change} {space} w:id="1" w:author="A">{inner}</w:{change}>'))
    document.save(str(tmp_path / "copy.docx"))
    (tmp_path / "original.txt").write_text("The bridge was closed for two days", encoding="utf-8")
    with qtbot.waitSignal(real.loader.loaded, timeout=20_000):
        real.opening.open_pair((tmp_path / "original.txt", tmp_path / "copy.docx"))
    assert real.session.stories[Side.COPY].text == "The bridge was closed for two weeks"
    press(qtbot, real, "Read the copy before its tracked changes")
    assert real.session.stories[Side.COPY].text == "The bridge was closed for two days"
    press(qtbot, real, "Read the copy with its tracked changes")
    assert real.session.stories[Side.COPY].text == "The bridge was closed for two weeks"
