"""The findings as a workbook: one line a finding, worst first, ready to be filtered and sorted."""

import io
import re

from aligner.desk.review import Review
from aligner.model import Comparison
from aligner.reports.csv_report import rows_of
from aligner.speech import SOURCE, Speech

_WIDTHS = (6, 12, 20, 60, 36, 36, 30, 12, 12, 8, 12, 30)  # in letters
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST = 32_000  # characters a cell may hold, nearly


def render_xlsx(comparison: Comparison, review: Review | None = None, language: str = SOURCE) -> bytes:
    """The workbook's bytes, with the columns of the table in CSV."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    say = Speech(language)
    book = Workbook()
    sheet = book.active
    sheet.title = say("Findings")
    head, *rows = rows_of(comparison, review, say)
    for row in (head, *rows):
        sheet.append([_NOT_XML.sub("\ufffd", cell)[:_LONGEST] for cell in row])
    for line in sheet.iter_rows():
        for cell in line:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if cell.data_type == "f":  # a text that begins with "=" is a text, not a formula
                cell.data_type = "s"
    for cell, width in zip(sheet[1], _WIDTHS, strict=False):
        cell.font = Font(bold=True)
        sheet.column_dimensions[cell.column_letter].width = width
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()
