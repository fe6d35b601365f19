"""The report as the bytes of a PDF, made without a window and without a screen."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QApplication

from aligner import (
    SILENT,
    Comparison,
    Progress,
    Review,
    build_rows,
    finding_keys,
    load_theme,
    quiet_rows,
)
from ui.look.theme import make_look
from ui.look.translations import speak
from ui.output.paper import MARGIN, draw_pages
from ui.output.press import A4
from ui.output.print_sheet import print_document, sheet_of

_DOTS = 600  # an inch


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
    sheet = sheet_of(comparison, rows, quiet_rows(rows), lambda finding: decided.on(keys[finding.id]))
    document = print_document(sheet, make_look(load_theme("light"), 100))
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
