"""How long work tells how far it is, and how it is stopped."""

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - it is no error: somebody asked for it
    """Raised out of ``compare`` when the progress callback raised it to stop the work."""


class Progress(Protocol):
    """Called now and then with the share done (0 to 1) and what is being done, in plain words.

    It may raise ``Cancelled``: the work stops there and the exception leaves ``compare``.
    """

    def __call__(self, done: float, what: str) -> None: ...


def silent(done: float, what: str) -> None:
    """The progress of those who do not watch."""


SILENT: Progress = silent
