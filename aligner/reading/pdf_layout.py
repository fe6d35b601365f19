"""The pieces on the pages of a PDF in reading order: columns, running heads, page numbers.

Columns are found as in the recursive X-Y cut of Nagy and Seth (1984): a page is cut at its white gutters, then each
part again. Coordinates are in points, upwards from the lower left corner, as in PDF itself.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from aligner.reading.pdf_lines import Line, are_level, joined, rows_of, with_limits
from aligner.reading.pdf_tables import lines_of

_GUTTER = 6.0  # points between columns, at least
_COLUMN_LINES, _COLUMN_WIDTH = 3, 6.0  # lines of a column, and its width in heights of a line, at least: not a table's
_GAP = 0.7  # heights between words that surely stand in one line
_EDGE_LINES = 2  # lines at the head and foot of a page among which running heads are looked for
_NUMBER = re.compile(
    r"\W*(?:page|seite|página|p\.|s\.)?\s*\d{1,4}\s*(?:(?:/|of|von|de|sur)\s*\d{1,4})?\W*", re.IGNORECASE
)


def lines_in_order(pages: Sequence[Sequence[Line]]) -> list[Line]:
    """The lines of a document in reading order, without what all its pages repeat."""
    rows = [[line for row in rows_of(page) for line in joined(row, _GAP)] for page in pages]
    lines = [line for page in _without_heads(rows) for line in _in_order(page)]
    return lines or [line for page in rows for line in _in_order(page)]


def _without_heads(pages: list[list[Line]]) -> list[list[Line]]:
    """The pages without lines at head or foot that come again on others, and without page numbers."""
    edges = [{_edge_key(line) for line in _edge(page)} for page in pages]
    counts = Counter(key for keys in edges for key in keys)
    often = max(2, len(pages) // 3)
    bare = [[line for line in page if line not in _edge(page) or counts[_edge_key(line)] < often] for page in pages]
    return [[line for line in page if line not in _edge(page) or not _is_page_number(line, page)] for page in bare]


def _is_page_number(line: Line, page: Sequence[Line]) -> bool:
    """Whether a line is a number by itself; beside others it may be the cell of a table."""
    is_number = _NUMBER.fullmatch(line.text.strip()) is not None
    return is_number and not any(other is not line and are_level(other, line) for other in page)


def _edge(page: list[Line]) -> list[Line]:
    ordered = sorted(page, key=lambda line: -line.top)
    return ordered[:_EDGE_LINES] + ordered[-_EDGE_LINES:]


def _edge_key(line: Line) -> tuple[str, int]:
    return re.sub(r"\d+", "#", " ".join(line.text.split())).casefold(), round(line.bottom / 10)


def _in_order(lines: list[Line]) -> list[Line]:
    """The lines of a page, column after column."""
    if len(lines) < 2:
        return list(with_limits(lines))
    if (gutter := _gutter(lines)) is not None:
        left = [line for line in lines if line.right <= gutter]
        return _in_order(left) + _in_order([line for line in lines if line.right > gutter])
    ordered = sorted(lines, key=lambda line: (-line.top, line.left))
    for place in _breaks(ordered):
        above, below = ordered[:place], ordered[place:]
        if _gutter(below) is not None or _gutter(above) is not None:
            return _in_order(above) + _in_order(below)
    return list(with_limits(list(lines_of(rows_of(ordered)))))


def _gutter(lines: Sequence[Line]) -> float | None:
    """The middle of the widest white gap from head to foot with a column on both sides."""
    ordered = sorted(lines, key=lambda line: line.left)
    best, found, right = _GUTTER, None, ordered[0].right
    for place, line in enumerate(ordered[1:], 1):
        if line.left - right > best and _are_columns(ordered[:place], ordered[place:]):
            best, found = line.left - right, (line.left + right) / 2
        right = max(right, line.right)
    return found


def _are_columns(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether these lines stand side by side, not one above the other, and are wide enough for text."""
    low = max(min(line.bottom for line in left), min(line.bottom for line in right))
    high = min(max(line.top for line in left), max(line.top for line in right))
    return high > low and all(
        len(side) >= _COLUMN_LINES
        and max(line.right for line in side) - min(line.left for line in side) > _COLUMN_WIDTH * side[0].height
        for side in (left, right)
    )


def _breaks(ordered: Sequence[Line]) -> Iterator[int]:
    """Where white runs from side to side between two lines, from the top."""
    bottom = ordered[0].bottom
    for place, line in enumerate(ordered[1:], 1):
        if line.top <= bottom + 0.2 * line.height:
            yield place
        bottom = min(bottom, line.bottom)
