"""The report as the bytes of a PDF, made without a window and without a screen."""

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QApplication

from aligner import (
    SILENT,
    Comparison,
    Finding,
    Progress,
    Review,
    Verdict,
    build_rows,
    finding_keys,
    load_theme,
    quiet_rows,
)
from ui.look.theme import make_look
from ui.look.translations import speak
from ui.output.paper import MARGIN, draw_pages
from ui.output.press import A4
from ui.output.print_sheet import MOST_ROWS, Sheet, print_document

_DOTS = 600  # an inch
_tr = QCoreApplication.translate


def pdf_bytes(
    comparison: Comparison,
    review: Review | None,
    language: str = "en",
    page: tuple[float, float] = A4,
    progress: Progress = SILENT,
) -> bytes:
    """The pages that the window prints, so many millimetres wide and high, in a language it speaks, with what the
    editor decided."""
    app = QApplication.instance() or QApplication(["aligner"])
    speak(app, language)
    rows, keys, decided = build_rows(comparison), finding_keys(comparison), review or Review()
    quiet = quiet_rows(rows) if len(rows) > MOST_ROWS else frozenset()

    words = {
        Verdict.OPEN: "",
        Verdict.ACCEPTED: _tr("Printing", "A fault"),
        Verdict.DISMISSED: _tr("Printing", "Dismissed"),
    }

    def said(finding: Finding) -> str:
        decision = decided.on(keys[finding.id])
        return ". ".join(part for part in (words[decision.verdict], decision.note) if part)

    told = tuple(row for index, row in enumerate(rows) if index not in quiet)
    document = print_document(Sheet(comparison, told, said, len(quiet)), make_look(load_theme("light"), 100))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    size = QPageSize(QSizeF(*page), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    writer.setResolution(_DOTS)
    draw_pages(writer, document, f"{comparison.original.name}  ↔  {comparison.copy.name}", progress)
    del writer, app
    return bytes(buffer.data().data())
