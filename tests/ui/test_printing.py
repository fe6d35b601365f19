"""The report on paper: what stands on it, in which pages, and how it is asked for."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextTable
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QFileDialog

from aligner import Mark, load_theme
from ui.look.theme import make_look
from ui.output import paper, printing
from ui.output.print_sheet import Sheet, print_document

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
