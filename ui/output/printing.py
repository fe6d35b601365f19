"""Paper and PDF: the report printed, looked at before, or saved."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from aligner import Progress, load_theme
from ui.look.settings import Settings
from ui.look.theme import make_look
from ui.look.translations import wanted_language
from ui.message_bar import MessageBar
from ui.output.exporting import report_name
from ui.output.press import A4, DRAWING, NoPrinterError, press
from ui.pair.jobs import Jobs
from ui.pair.mishaps import brief
from ui.pair.session import Session
from ui.pair.workshop import BrokeOffError, Work, Workshop

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.output.drawn_pages import DrawnPages


_LONG = 200  # rows from which the pages are drawn in another process: the window would stand still for half a second


class Printing(QObject):
    """Prints what is open. A long report is drawn into a PDF first, which is then looked at, printed or saved."""

    def __init__(self, window: QWidget, session: Session, settings: Settings, message: MessageBar) -> None:
        super().__init__(window)
        self._window, self._session, self._settings, self._message = window, session, settings, message
        self._printer: QPrinter | None = None
        self._told = ""
        self._closing = threading.Event()
        self._workshop = Workshop()
        self.jobs = Jobs(self)
        self.jobs.progressed.connect(self._on_progressed)
        self.jobs.finished.connect(self._on_finished)
        self.jobs.failed.connect(self._on_failed)

    def print(self) -> None:
        """Ask for a printer, then print."""
        printer = self._asked_printer()
        if printer is None:
            return
        if not self._is_long():
            if not self._draw(printer):
                self._tell_no_printer()
            return
        size = printer.pageLayout().fullRect(printer.pageLayout().Unit.Millimeter).size()
        work = self._work((size.width(), size.height()))
        self._start(partial(_draw_and_print, printer, self._workshop, work, self._closing))

    def preview(self) -> None:
        """Show the pages; they can be printed from there."""
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        from ui.output.paper import new_printer

        self._printer = new_printer()  # the dialog does not keep it
        if self._is_long():
            layout = self._printer.pageLayout()
            size = layout.fullRect(layout.Unit.Millimeter).size()
            self._start(partial(_draw_to_show, self._workshop, self._work((size.width(), size.height()))))
            return
        dialog = QPrintPreviewDialog(self._printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print preview"))
        dialog.paintRequested.connect(self._draw)
        dialog.resize(self._window.size() * 0.9)
        dialog.open()

    def _asked_printer(self) -> "QPrinter | None":
        from PySide6.QtPrintSupport import QPrintDialog

        from ui.output.paper import new_printer

        printer = new_printer()
        accepted = QPrintDialog(printer, self._window).exec() == QDialog.DialogCode.Accepted
        return printer if accepted else None

    def _is_long(self) -> bool:
        return self._session.comparison is not None and len(self._session.rows) > _LONG

    def _work(self, page: tuple[float, float]) -> Work:
        assert self._session.comparison is not None
        language = wanted_language(self._settings.interface_language, QLocale.system().uiLanguages())
        return partial(press, self._session.comparison, self._session.review, language, page)

    def _start(self, work: Callable[[Progress], object]) -> None:
        """Begin, unless pages are being drawn already: what is being saved or printed is not given up for more."""
        self._told = self.tr("The pages are being drawn…")
        self._message.ask(self._told, {self.tr("Stop"): self.jobs.cancel})
        if self.jobs.running is None:
            self.jobs.start(work)

    def _on_progressed(self, _number: int, done: float, what: str) -> None:
        if self._message.label.text() != self._told:
            return  # something else is said by now
        drawn, printed = self.tr("The pages are being drawn (%1%)…"), self.tr("The pages are being printed (%1%)…")
        self._told = (drawn if what == DRAWING else printed).replace("%1", f"{100 * done:.0f}")
        self._message.reword(self._told)

    def _on_finished(self, _number: int, made: object) -> None:
        if isinstance(made, Path):
            self._tell_saved(made)
            return
        if self._message.label.text() == self._told:
            self._message.hide()
        from ui.output.drawn_pages import DrawnPages

        if isinstance(made, DrawnPages):
            self._show(made)

    def _show(self, pages: "DrawnPages") -> None:
        from ui.output.book_preview import BookPreview

        dialog = BookPreview(pages, self._window)
        dialog.print_asked.connect(lambda: self._print_drawn(dialog, pages))
        dialog.open()

    def _print_drawn(self, dialog: QDialog, pages: "DrawnPages") -> None:
        printer = self._asked_printer()
        if printer is not None:
            dialog.close()  # the window behind it tells how far the printing is
            self._start(partial(_print_pages, pages, printer, self._closing))

    def save_pdf(self) -> None:
        """Ask for a name, then save the pages as PDF."""
        if self._session.comparison is None:
            return
        proposed = Path(self._settings.folder) / f"{report_name(self._session.comparison)}.pdf"
        name, _filter = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as PDF"), str(proposed), self.tr("PDF (*.pdf)")
        )
        if not name:
            return
        path = Path(name) if name.lower().endswith(".pdf") else Path(f"{name}.pdf")
        self._settings.folder = str(path.parent)
        if self._is_long():
            self._start(partial(_press_into, path, self._workshop, self._work(A4), self._closing))
        elif self._draw_into(path):
            self._tell_saved(path)
        else:
            self._tell_unwritten(path)

    def _draw_into(self, path: Path) -> bool:
        from PySide6.QtPrintSupport import QPrinter

        from ui.output.paper import new_printer

        printer = new_printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return self._draw(printer)

    def _tell_saved(self, path: Path) -> None:
        self._message.tell(self.tr("The report is saved: %1").replace("%1", str(path)))

    def _tell_unwritten(self, path: Path) -> None:
        said = self.tr("“%1” could not be written. Is there room, and may you write in that folder?")
        self._message.warn(said.replace("%1", path.name))

    def _on_failed(self, _number: int, error: Exception) -> None:
        if isinstance(error, OSError) and error.filename:
            self._tell_unwritten(Path(error.filename))
        elif isinstance(error, NoPrinterError):
            self._tell_no_printer()
        elif isinstance(error, BrokeOffError):
            said = self.tr(
                "Drawing the pages broke off: please try again, and close other programs first if it happens once more."
            )
            self._message.warn(said)
        else:
            self._message.warn(self.tr("The report could not be made ({}).").format(brief(error)))

    def _tell_no_printer(self) -> None:
        self._message.warn(self.tr("The printer takes no pages: see whether it is on, or save the report as PDF."))

    def shut_down(self, patience: float) -> bool:
        """Write to its end what is being written, for so many seconds; whether it was."""
        self._closing.set()
        ended = self.jobs.close(patience)
        self._workshop.close()
        return ended

    def _draw(self, printer: "QPrinter") -> bool:
        from ui.output.paper import draw_pages
        from ui.output.print_sheet import print_document, sheet_of

        comparison = self._session.comparison
        if comparison is None:
            return False
        session = self._session
        sheet = sheet_of(comparison, session.rows, session.digest.quiet, lambda finding: session.decision(finding.id))
        head = f"{comparison.original.name}  ↔  {comparison.copy.name}"
        return draw_pages(printer, print_document(sheet, make_look(load_theme("light"), 100)), head)


def _press_into(path: Path, workshop: Workshop, work: Work, closing: threading.Event, progress: Progress) -> Path:
    path.write_bytes(workshop.do(work, _until(closing, progress)))
    return path


def _draw_to_show(workshop: Workshop, work: Work, progress: Progress) -> "DrawnPages":
    from ui.output.drawn_pages import DrawnPages

    return DrawnPages(workshop.do(work, progress))


def _draw_and_print(
    printer: "QPrinter", workshop: Workshop, work: Work, closing: threading.Event, progress: Progress
) -> None:
    _print_pages(_draw_to_show(workshop, work, _until(closing, progress)), printer, closing, progress)


def _print_pages(pages: "DrawnPages", printer: "QPrinter", closing: threading.Event, progress: Progress) -> None:
    pages.put_on(printer, _until(closing, progress))


def _until(closing: threading.Event, progress: Progress) -> Progress:
    """Progress that does not stop the work as the window closes: what goes on paper or into a file is finished."""

    def tell(done: float, what: str) -> None:
        if not closing.is_set():
            progress(done, what)

    return tell
