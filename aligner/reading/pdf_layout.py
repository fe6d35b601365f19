"""Lines on pages into paragraphs: columns, running heads, page numbers and hyphens at line ends.

Columns are found as in the recursive X-Y cut of Nagy and Seth (1984): a page is cut at its white gutters, then each
part again. Coordinates are in points, upwards from the lower left corner, as in PDF itself.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from aligner.model import Role
from aligner.reading.parts import Piece

_GUTTER = 6.0  # points between columns, at least
_COLUMN_LINES, _COLUMN_WIDTH = 3, 6.0  # lines of a column, and its width in heights of a line, at least: not a table's
_GAP = 0.7  # heights between words that surely stand in one line
_CELL = 4.5  # and between the cells of a table; justified lines have gaps up to this
_EDGE_LINES = 2  # lines at the head and foot of a page among which running heads are looked for
_LARGE, _TITLE = 1.15, 1.35  # heights, against the running text, of a heading and of a title
_NUMBER = re.compile(
    r"\W*(?:page|seite|página|p\.|s\.)?\s*\d{1,4}\s*(?:(?:/|of|von|de|sur)\s*\d{1,4})?\W*", re.IGNORECASE
)
_HYPHENS = ("-", "\u00ad", "\u2010", "\ufffe", "\x02")  # the last two: PDFium's own for a hyphen it takes for soft
_BAR = " | "
_BULLET = re.compile(r"^[•·▪‣◦–-]\s+(?=\S)")
_ENDS = re.compile(r"""[.!?…:]["'”’»)\]]*$""")


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or a piece of one, and its place on the page in points."""

    left: float
    bottom: float
    right: float
    top: float
    text: str

    @property
    def height(self) -> float:
        return self.top - self.bottom


def pieces_of(pages: Sequence[Sequence[Line]]) -> list[Piece]:
    """The paragraphs of a document in reading order."""
    rows = [_rows(page) for page in pages]
    bare = _without_heads(rows)
    lines = [line for page in bare for line in _in_order(page)]
    if not lines:
        lines = [line for page in rows for line in _in_order(page)]
    body = _usual_height(lines)
    words = Counter(word.casefold() for line in lines for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", line.text))
    paragraphs = list(_paragraphs(lines))
    largest = max((part[0].height for part in paragraphs[:4]), default=0.0)
    pieces = [Piece(_joined(part, words), _role(part, body, largest)) for part in paragraphs]
    return [piece for piece in pieces if any(map(str.isalnum, piece.text))]


def _rows(pieces: Sequence[Line]) -> list[Line]:
    """Pieces on one base line with no gutter between them put together, from the top."""
    return _put_together(sorted(pieces, key=lambda line: (-round(line.bottom + line.height / 2), line.left)), _GAP)


def _put_together(ordered: Sequence[Line], gap: float) -> list[Line]:
    """Neighbouring pieces on one base line as one line; ``gap`` in heights: what stands further off is a cell."""
    rows: list[Line] = []
    for piece in ordered:
        before = rows[-1] if rows else None
        if before is None or not _is_same_line(before, piece):
            rows.append(piece)
            continue
        space = (piece.left - before.right) / max(1.0, min(before.height, piece.height))
        if space > gap and gap < _CELL:
            rows.append(piece)
            continue
        joint = _BAR if space > _CELL else "" if space < 0.12 or before.text.endswith(" ") else " "
        rows[-1] = Line(
            before.left,
            min(before.bottom, piece.bottom),
            max(before.right, piece.right),
            max(before.top, piece.top),
            before.text + joint + piece.text,
        )
    return rows


def _is_same_line(one: Line, other: Line) -> bool:
    overlap = min(one.top, other.top) - max(one.bottom, other.bottom)
    return other.left > one.right - one.height and overlap > 0.5 * min(one.height, other.height)


def _without_heads(pages: list[list[Line]]) -> list[list[Line]]:
    """The pages without lines at head or foot that come again on others, and without page numbers."""
    edges = [{_edge_key(line) for line in _edge(page)} for page in pages]
    counts = Counter(key for keys in edges for key in keys)
    often = max(2, len(pages) // 3)
    return [
        [
            line
            for line in page
            if line not in _edge(page) or not (counts[_edge_key(line)] >= often or _NUMBER.fullmatch(line.text.strip()))
        ]
        for page in pages
    ]


def _edge(page: list[Line]) -> list[Line]:
    ordered = sorted(page, key=lambda line: -line.top)
    return ordered[:_EDGE_LINES] + ordered[-_EDGE_LINES:]


def _edge_key(line: Line) -> tuple[str, int]:
    return re.sub(r"\d+", "#", " ".join(line.text.split())).casefold(), round(line.bottom / 10)


def _in_order(lines: list[Line]) -> list[Line]:
    """The lines of a page, column after column."""
    if len(lines) < 2:
        return lines
    if (gutter := _gutter(lines)) is not None:
        left = [line for line in lines if line.right <= gutter]
        return _in_order(left) + _in_order([line for line in lines if line.right > gutter])
    ordered = sorted(lines, key=lambda line: (-line.top, line.left))
    for place in _breaks(ordered):
        above, below = ordered[:place], ordered[place:]
        if _gutter(below) is not None or _gutter(above) is not None:
            return _in_order(above) + _in_order(below)
    return _put_together(ordered, _CELL)


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


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    leading = _leading(lines)
    part: list[Line] = []
    for place, line in enumerate(lines):
        following = lines[place + 1] if place + 1 < len(lines) else None
        if part and _begins(part, line, following, leading):
            yield part
            part = []
        part.append(line)
    if part:
        yield part


def _leading(lines: Sequence[Line]) -> float:
    """The usual distance from one line to the next."""
    steps = [one.bottom - two.bottom for one, two in pairwise(lines) if one.bottom > two.bottom]
    return sorted(steps)[len(steps) // 3] if steps else 0.0


def _begins(part: list[Line], line: Line, following: Line | None, leading: float) -> bool:
    """Whether a line begins a paragraph rather than going on with the one before."""
    before = part[-1]
    if _BAR in line.text or _BAR in before.text:
        return True
    if abs(line.height - before.height) > 0.2 * max(line.height, before.height):
        return True
    step = before.bottom - line.bottom
    column = max(before.right, line.right) - min(before.left, line.left)
    if step < 0 or step > 3 * max(leading, line.height):  # the next column or page
        return _ENDS.search(before.text.rstrip()) is not None or _is_short(part, before)
    if step > 1.35 * max(leading, before.height):
        return True
    usual = min(other.left for other in part[1:]) if len(part) > 1 else before.left
    is_indented = line.left > usual + 0.6 * line.height and (following is None or following.left < line.left - 2)
    return is_indented or (_is_short(part, before) and _ENDS.search(before.text.rstrip()) is not None and column > 60)


def _is_short(part: list[Line], line: Line) -> bool:
    """Whether a line ends well before the longest of its paragraph."""
    widest = max(other.right for other in part)
    return len(part) > 1 and line.right < widest - 4 * line.height


def _joined(part: Sequence[Line], words: Counter[str]) -> str:
    text = ""
    for line in part:
        piece = " ".join(line.text.split())
        if text.endswith(_HYPHENS) and piece[:1].isalpha():
            text = _unhyphenated(text, piece, words)
        else:
            text = f"{text} {piece}" if text else piece
    return _BULLET.sub("", re.sub("[\u00ad\ufffe\x02]", "", text))


def _unhyphenated(text: str, piece: str, words: Counter[str]) -> str:
    """The two parts of a divided word put together; its hyphen stays where the text writes it elsewhere so."""
    head, tail = re.search(r"[^\W\d_]*$", text[:-1]), re.match(r"[^\W\d_]+", piece)
    one = (head[0] if head else "") + (tail[0] if tail else "")
    two = (head[0] if head else "") + "-" + (tail[0] if tail else "")
    stays = words[two.casefold()] > words[one.casefold()] or piece[:1].isupper()
    return f"{text[:-1]}-{piece}" if stays else text[:-1] + piece


def _usual_height(lines: Sequence[Line]) -> float:
    """The height in which most letters are set."""
    heights: Counter[float] = Counter()
    for line in lines:
        heights[round(line.height)] += len(line.text)
    return heights.most_common(1)[0][0] if heights else 0.0


def _role(part: Sequence[Line], body: float, largest: float) -> Role:
    height = part[0].height
    if body and height >= _TITLE * body and height >= largest:
        return Role.TITLE
    return Role.HEADING if body and height >= _LARGE * body and len(part) <= 3 else Role.BODY
