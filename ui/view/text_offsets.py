"""Code points of Python to UTF-16 units of Qt and back: the only place where the two counts meet."""

from bisect import bisect_left

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
