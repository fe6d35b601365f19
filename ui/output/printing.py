"""Paper and PDF: the report printed, looked at before, or saved."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from aligner import Finding, Progress, Verdict, load_theme
from ui.look.settings import Settings
from ui.look.theme import make_look
from ui.look.translations import wanted_language
from ui.message_bar import MessageBar
from ui.output.exporting import report_name
from ui.output.press import press
from ui.pair.jobs import Jobs
from ui.pair.session import Session
from ui.pair.workshop import Work, Workshop

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


_LONG = 1500  # rows from which a PDF is made in another process


class Printing(QObject):
    """Prints what is open."""

    def __init__(self, window: QWidget, session: Session, settings: Settings, message: MessageBar) -> None:
        super().__init__(window)
        self._window, self._session, self._settings, self._message = window, session, settings, message
        self._printer: QPrinter | None = None
        self._workshop = Workshop()
        self.jobs = Jobs(self)
        self.jobs.finished.connect(lambda _number, path: self._tell_saved(path))
        self.jobs.failed.connect(self._on_failed)

    def print(self) -> None:
        """Ask for a printer, then print."""
        from PySide6.QtPrintSupport import QPrintDialog

        from ui.output.paper import new_printer

        printer = new_printer()
        if QPrintDialog(printer, self._window).exec() == QDialog.DialogCode.Accepted:
            self._draw(printer)

    def preview(self) -> None:
        """Show the pages; they can be printed from there."""
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        from ui.output.paper import new_printer

        self._printer = new_printer()  # the dialog does not keep it
        dialog = QPrintPreviewDialog(self._printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print preview"))
        dialog.paintRequested.connect(self._draw)
        dialog.resize(self._window.size() * 0.9)
        dialog.open()

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
        if len(self._session.rows) > _LONG:
            language = wanted_language(self._settings.interface_language, QLocale.system().uiLanguages())
            work = partial(press, self._session.comparison, self._session.review, language)
            self._message.tell(self.tr("The pages are being drawn…"))
            self.jobs.start(partial(_press_into, path, self._workshop, work))
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
        else:
            strange = self.tr("The report could not be made ({}).").format(f"{type(error).__name__}: {error}")
            self._message.warn(strange)

    def shut_down(self, patience: float) -> bool:
        """Write to its end what is being written, for so many seconds; whether it was."""
        ended = self.jobs.close(patience)
        self._workshop.close()
        return ended

    def _draw(self, printer: "QPrinter") -> bool:
        from ui.output.paper import draw_pages
        from ui.output.print_sheet import MOST_ROWS, Sheet, print_document

        comparison = self._session.comparison
        if comparison is None:
            return False
        rows, quiet = self._session.rows, self._session.digest.quiet
        if len(rows) <= MOST_ROWS:
            quiet = frozenset()
        told = tuple(row for index, row in enumerate(rows) if index not in quiet)
        sheet = Sheet(comparison, told, self._verdict, len(rows) - len(told))
        head = f"{comparison.original.name}  ↔  {comparison.copy.name}"
        return draw_pages(printer, print_document(sheet, make_look(load_theme("light"), 100)), head)

    def _verdict(self, finding: Finding) -> str:
        decision = self._session.decision(finding.id)
        said = {
            Verdict.OPEN: "",
            Verdict.ACCEPTED: self.tr("A fault"),
            Verdict.DISMISSED: self.tr("Dismissed"),
        }[decision.verdict]
        return ". ".join(part for part in (said, decision.note) if part)


def _press_into(path: Path, workshop: Workshop, work: Work, progress: Progress) -> Path:
    path.write_bytes(workshop.do(work, progress))
    return path
