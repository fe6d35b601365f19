"""What is copied from the report's pages, or searched for in them, is the letters that one sees."""

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter

from aligner import load_theme
from ui.look.fonts import Reading, interface_families, reading_families
from ui.look.theme import make_look
from ui.output.paper import draw_pages
from ui.output.print_writer import TEXT_POINTS, Writer

_LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÄÖÜäöüßÉéÑñÇçŁłŠšŐőĞğĂăĐđĨĩƠơƯưỲỳỴỵỶỷỸỹ"
_TEXTS = {
    "names": "Anna Berg, Abba Bau and Zoë AVA",
    "each letter": _LATIN,
    "signs": "“quoted” ‘so’ „und“ «et» – — … 1234567890 ½ € £ § & @ % ! ? ( ) [ ]",
    "letters that touch": "offen, Office, fjord, first flags, waffle, affix, cufflinks, shift",
    "Greek and Cyrillic": "Ελλάδα Ναύπλιο Жук Қазақстан Ђурђевић",
}


@pytest.mark.parametrize("text", _TEXTS.values(), ids=_TEXTS)
@pytest.mark.parametrize(
    ("family", "bold", "italic"),
    [("serif", False, False), ("serif", True, False), ("serif", False, True), ("sans", False, False),
     ("sans", True, False)],
)  # fmt: skip
def test_every_letter_comes_back(window, text, family, bold, italic) -> None:
    writer = Writer(make_look(load_theme("light"), 100))
    form = writer.format(TEXT_POINTS, bold=bold)
    form.setFontFamilies(list(reading_families(Reading.SERIF, "") if family == "serif" else interface_families()))
    form.setFontItalic(italic)
    writer.line(text, form)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = QPdfWriter(buffer)
    assert draw_pages(paper, writer.document, f"Baffin Fabrik {text[:20]}")
    del paper
    with pypdfium2.PdfDocument(bytes(buffer.data().data())) as pages:
        words = pages[0].get_textpage().get_text_range().split()
    assert words == [*text.split(), "Baffin", "Fabrik", *text[:20].split(), "1", "/", "1"]
