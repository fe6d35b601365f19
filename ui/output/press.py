"""The PDF of a book, made in a process of its own: laying out its pages takes seconds in one go. No Qt until then."""

import os

from aligner import Comparison, Progress, Review
from ui.pair.shelf import Shelf


def press(comparison: Comparison, review: Review, language: str, _shelf: Shelf, _progress: Progress) -> bytes:
    """The pages, as the bytes of a file."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # this process shows nothing, and must not fail for want of a screen
    from ui.output.pdf_file import pdf_bytes

    return pdf_bytes(comparison, review, language)
