"""The PDF of a book, made in a process of its own: laying out its pages takes seconds in one go. No Qt until then."""

import os
from pathlib import Path

from aligner import Comparison, Progress, Review
from ui.pair.shelf import Shelf


def press(
    comparison: Comparison, review: Review, language: str, path: Path, _shelf: Shelf, _progress: Progress
) -> Path:
    """Write the pages to a file. Raises OSError where that cannot be done."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # this process shows nothing, and must not fail for want of a screen
    from ui.output.pdf_file import pdf_bytes

    pages = pdf_bytes(comparison, review, language)
    path.write_bytes(pages)
    return path
