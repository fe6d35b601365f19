"""The report on paper: what stands on it, in which pages, and how it is asked for."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageRanges, QPageSize, QTextTable
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QFileDialog

from aligner import Mark, load_theme
from ui.look.theme import make_look
from ui.output import paper, printing
from ui.output.book_preview import BookPreview
from ui.output.drawn_pages import DrawnPages
from ui.output.print_sheet import Sheet, print_document
from ui.pair.workshop import BrokeOffError, Workshop

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def sheet(opened) -> Sheet:
    session = opened.session
    return Sheet(session.comparison, session.rows, lambda finding: f"decided {finding.id}")


def _tables(document) -> list[QTextTable]:
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def test_every_finding_and_every_row_is_on_the_sheet(opened, sheet) -> None:
    document = print_document(sheet, make_look(load_theme("light"), 100))
    words = document.toPlainText()
    findings, texts, *_ledgers = _tables(document)
    assert findings.rows() == len(sheet.comparison.findings)
    assert texts.rows() == len(sheet.rows) + 1
    assert texts.format().headerRowCount() == 1
    for finding in sheet.comparison.findings:
        assert finding.message in words
        assert f"decided {finding.id}" in words
    for row in sheet.rows:
        for cell in (row.original, row.copy):
            assert cell is None or "".join(run.text for run in cell.runs).strip() in words


def test_marks_are_drawn_as_the_light_theme_has_them(opened, sheet) -> None:
    look = make_look(load_theme("light"), 100)
    document = print_document(sheet, look)
    grounds = set()
    block = document.begin()
    while block.isValid():
        for span in block.textFormats():
            if span.format.background().style() != Qt.BrushStyle.NoBrush:
                grounds.add(span.format.background().color().name())
        block = block.next()
    assert look.marks[Mark.NAME].ground.name() in grounds


def test_pages_are_numbered_and_hold_everything(opened, sheet, tmp_path, monkeypatch) -> None:
    long = Sheet(sheet.comparison, sheet.rows * 12)
    printer = paper.new_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "long.pdf"))
    document = print_document(long, make_look(load_theme("light"), 100))
    drawn: list[int] = []
    draw_page = paper._draw_page

    def watched(painter, document, number, *more) -> None:
        drawn.append(number)
        draw_page(painter, document, number, *more)

    monkeypatch.setattr(paper, "_draw_page", watched)
    assert paper.draw_pages(printer, document, "one and another")
    assert document.pageCount() > 2
    assert drawn == list(range(document.pageCount()))
    written = (tmp_path / "long.pdf").read_bytes()
    assert written.count(b"/Type /Page\n") == document.pageCount()


def test_a_pdf_is_saved_from_the_menu(qtbot, opened, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "my report"), ""))
    opened.actions_by_id["pdf"].trigger()
    saved = tmp_path / "my report.pdf"
    assert saved.read_bytes().startswith(b"%PDF-")
    assert opened.message.label.text() == f"The report is saved: {saved}"


def test_a_pdf_that_cannot_be_written_is_told(qtbot, opened, tmp_path, monkeypatch, recwarn) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "gone" / "r.pdf"), ""))
    opened.actions_by_id["pdf"].trigger()
    assert opened.message.label.text().startswith("“r.pdf” could not be written.")


def test_print_asks_for_a_printer_and_prints_on_it(qtbot, opened, tmp_path, monkeypatch) -> None:
    target = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(target))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    qtbot.keyClick(opened, Qt.Key.Key_P, CTRL)
    assert target.stat().st_size > 5_000
    Path.unlink(target)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Rejected)
    qtbot.keyClick(opened, Qt.Key.Key_P, CTRL)
    assert not target.exists()


@pytest.mark.parametrize("long", [200, 10])
def test_pages_chosen_in_the_dialog_are_the_ones_printed(qtbot, opened, tmp_path, monkeypatch, long) -> None:
    monkeypatch.setattr(printing, "_LONG", long)
    target = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(target))
        dialog.printer().setPageRanges(QPageRanges.fromString("2"))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    qtbot.keyClick(opened, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: target.exists() and opened.printing.jobs.running is None)
    with pypdfium2.PdfDocument(target) as pages:
        assert len(pages) == 1


def test_the_preview_shows_the_pages(qtbot, opened, monkeypatch) -> None:
    drawn: list[str] = []
    draw_pages = paper.draw_pages
    monkeypatch.setattr(paper, "draw_pages", lambda *all_: drawn.append(all_[2]) or draw_pages(*all_))
    qtbot.keyClick(opened, Qt.Key.Key_P, CTRL | SHIFT)
    dialog = opened.findChild(QPrintPreviewDialog)
    qtbot.waitUntil(lambda: bool(drawn))
    assert drawn[0] == "harbour.txt  ↔  harbour-copy.txt"
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_a_book_is_drawn_in_another_process_and_the_window_says_when_it_is_done(
    qtbot, opened, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(printing, "_LONG", 10)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "book.pdf"), ""))
    with qtbot.waitSignal(opened.printing.jobs.finished):
        opened.actions_by_id["pdf"].trigger()
        assert opened.message.label.text() == "The pages are being drawn…"
    assert opened.message.label.text() == f"The report is saved: {tmp_path / 'book.pdf'}"
    assert (tmp_path / "book.pdf").read_bytes().startswith(b"%PDF-")


def test_a_book_that_cannot_be_written_is_told(qtbot, opened, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(printing, "_LONG", 10)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "gone" / "book.pdf"), ""))
    with qtbot.waitSignal(opened.printing.jobs.failed):
        opened.actions_by_id["pdf"].trigger()
    assert opened.message.label.text().startswith("“book.pdf” could not be written.")


@pytest.fixture
def book(opened, monkeypatch):
    """The window with a report that counts as a book; the window itself must lay out nothing."""
    monkeypatch.setattr(printing, "_LONG", 10)
    monkeypatch.setattr(paper, "draw_pages", lambda *_a: pytest.fail("laid out in the window"))
    return opened


def _print_into(monkeypatch, target: Path) -> None:
    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(target))
        dialog.printer().setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)


def test_a_book_is_printed_from_pages_drawn_elsewhere_on_the_printers_paper(qtbot, book, tmp_path, monkeypatch) -> None:
    _print_into(monkeypatch, tmp_path / "printed.pdf")
    with qtbot.waitSignal(book.printing.jobs.finished):
        qtbot.keyClick(book, Qt.Key.Key_P, CTRL)
        assert book.message.label.text() == "The pages are being drawn…"
        assert [answer.text() for answer in book.message.answers] == ["Stop"]
    assert not book.message.isVisible()
    printed = DrawnPages((tmp_path / "printed.pdf").read_bytes())
    assert [round(side) for side in (printed.sizes[0].width(), printed.sizes[0].height())] == [612, 792]
    image = printed.image(0, 72)
    assert image.pixelColor(2, 2).lightness() == 255
    assert min(image.pixelColor(x, y).lightness() for x in range(40, 300) for y in range(40, 120)) < 120


def test_a_book_is_looked_at_page_by_page_and_printed_from_there(qtbot, book, tmp_path, monkeypatch) -> None:
    with qtbot.waitSignal(book.printing.jobs.finished):
        qtbot.keyClick(book, Qt.Key.Key_P, CTRL | SHIFT)
    dialog = book.findChild(BookPreview)
    assert dialog.isVisible()
    assert dialog.place.text() == "Page 1 of 4, 100%"
    shown = dialog.view.grab().toImage()
    assert {shown.pixelColor(x, y).lightness() < 120 for x in range(60, 200) for y in range(30, 120)} == {True, False}
    bar = dialog.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert dialog.place.text() == "Page 4 of 4, 100%"
    _print_into(monkeypatch, tmp_path / "printed.pdf")
    with qtbot.waitSignal(book.printing.jobs.finished):
        qtbot.mouseClick(dialog.print_button, Qt.MouseButton.LeftButton)
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as pages:
        assert len(pages) == 4


def test_the_pages_are_leafed_through_and_enlarged_by_keys(qtbot, book) -> None:
    with qtbot.waitSignal(book.printing.jobs.finished):
        qtbot.keyClick(book, Qt.Key.Key_P, CTRL | SHIFT)
    dialog = book.findChild(BookPreview)
    view = dialog.view
    told = []
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        qtbot.keyClick(view, key)
        told.append(dialog.place.text())
    assert told == ["Page 4 of 4, 100%", "Page 1 of 4, 100%", "Page 2 of 4, 100%", "Page 1 of 4, 100%"]
    whole = view.verticalScrollBar().maximum()
    assert view.horizontalScrollBar().maximum() == 0
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.mouseClick(dialog.larger, Qt.MouseButton.LeftButton)
    assert dialog.place.text() == "Page 4 of 4, 150%"
    assert view.horizontalScrollBar().maximum() > 0
    assert view.verticalScrollBar().maximum() > whole
    qtbot.mouseClick(dialog.smaller, Qt.MouseButton.LeftButton)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert dialog.place.text() == "Page 4 of 4, 100%"
    assert view.verticalScrollBar().maximum() == whole
    dialog.close()


def test_drawing_a_book_is_stopped_at_once(qtbot, book) -> None:
    qtbot.keyClick(book, Qt.Key.Key_P, CTRL | SHIFT)
    with qtbot.waitSignal(book.printing.jobs.ended):
        qtbot.mouseClick(book.message.answers[0], Qt.MouseButton.LeftButton)
    assert not book.message.isVisible()
    assert book.findChild(BookPreview) is None


def test_only_the_chosen_pages_are_printed(qapp) -> None:
    printer = paper.new_printer()
    assert list(paper.wanted_pages(printer, 3)) == [0, 1, 2]
    printer.setFromTo(2, 9)
    assert list(paper.wanted_pages(printer, 3)) == [1, 2]


def test_that_drawing_broke_off_is_told_in_one_sentence(qtbot, book, monkeypatch) -> None:
    def end(*_a: object) -> None:
        raise BrokeOffError("in\nmany lines")

    monkeypatch.setattr(Workshop, "do", end)
    with qtbot.waitSignal(book.printing.jobs.failed):
        qtbot.keyClick(book, Qt.Key.Key_P, CTRL | SHIFT)
    assert book.message.label.text() == (
        "Drawing the pages broke off: please try again, and close other programs first if it happens once more."
    )


def test_a_printer_that_takes_nothing_is_told(qtbot, opened, monkeypatch) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(paper, "draw_pages", lambda *_a: False)
    qtbot.keyClick(opened, Qt.Key.Key_P, CTRL)
    assert opened.message.label.text().startswith("The printer takes no pages: ")


def test_closing_the_window_lets_what_is_being_saved_be_written_to_its_end(qtbot, book, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "book.pdf"), ""))
    with qtbot.waitSignal(book.printing.jobs.progressed):
        book.actions_by_id["pdf"].trigger()
    assert book.printing.shut_down(30)
    assert (tmp_path / "book.pdf").read_bytes().startswith(b"%PDF-")
