"""The PDF of a book, made in a process of its own: laying out its pages takes seconds in one go. No Qt until then."""

import os

from aligner import Comparison, Progress, Review
from ui.pair.shelf import Shelf

DRAWING = "drawing"  # the word of the progress
A4 = (210.0, 297.0)  # millimetres


class NoPrinterError(Exception):
    """The printer takes no pages."""


def press(
    comparison: Comparison,
    review: Review,
    language: str,
    page: tuple[float, float],
    _shelf: Shelf,
    progress: Progress,
) -> bytes:
    """The pages, so many millimetres wide and high, as the bytes of a file."""
    progress(0.0, DRAWING)  # who has heard a word can stop the work, however long it is silent then
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # this process shows nothing, and must not fail for want of a screen
    from ui.output.pdf_file import pdf_bytes

    return pdf_bytes(comparison, review, language, page, progress)
