"""What can go wrong with a report."""


class ReportError(Exception):
    """A report could not be made or written; ``str(error)`` is one plain sentence: what is wrong and what to do."""
