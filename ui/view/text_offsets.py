"""Code points of Python to UTF-16 units of Qt and back: the only place where the two counts meet."""

from bisect import bisect_left, bisect_right
from itertools import accumulate

from aligner import visible

_LAST_OF_BASIC_PLANE = "\uffff"


class TextOffsets:
    """Converts positions in one text. Both directions are exact for every position between two characters."""

    def __init__(self, text: str) -> None:
        self._points = [] if text.isascii() else [n for n, c in enumerate(text) if c > _LAST_OF_BASIC_PLANE]
        self._units = [point + count for count, point in enumerate(self._points)]

    def units(self, point: int) -> int:
        """The UTF-16 position of a code point position."""
        return point + bisect_left(self._points, point) if self._points else point

    def points(self, unit: int) -> int:
        """The code point position of a UTF-16 position; one inside a surrogate pair counts as before it."""
        return unit - bisect_left(self._units, unit) if self._units else unit


class VisibleOffsets(TextOffsets):
    """Those of a text in what is shown of it, where one sign may stand as several (``visible``).

    A position inside of them counts as before the sign.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        shown = (len(visible(sign).encode("utf-16-le")) // 2 for sign in text)
        self._starts = list(accumulate(shown, initial=0))

    def units(self, point: int) -> int:
        return self._starts[min(point, len(self._starts) - 1)]

    def points(self, unit: int) -> int:
        return bisect_right(self._starts, unit) - 1


def shown_text(text: str) -> tuple[str, TextOffsets]:
    """A text as it may be shown, obeying no sign that turns or hides others, and the positions in it."""
    shown = visible(text)
    return shown, TextOffsets(text) if shown == text else VisibleOffsets(text)
