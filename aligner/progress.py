"""How long work tells how far it is, and how it is stopped."""

from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

_OFTEN = 50  # items of a long loop between two calls: a fraction of a tenth of a second
_Item = TypeVar("_Item")


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


def paced(
    items: Sequence[_Item], progress: Progress, start: float, end: float, what: str, often: int = _OFTEN
) -> Iterator[_Item]:
    """The items one by one, while ``progress`` moves from ``start`` to ``end``: a long loop that can be stopped."""
    for n, item in enumerate(items):
        if n % often == 0:
            progress(start + (end - start) * n / len(items), what)
        yield item
