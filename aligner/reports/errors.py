"""What can go wrong with a report."""

from aligner.speech import PlainError


class ReportError(PlainError):
    """A report could not be made or written."""
