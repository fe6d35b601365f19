"""Where the two texts, their paragraph numbers and the gutter between them stand, at a given width."""

from dataclasses import dataclass

from aligner import Side
from ui.look.theme import Look

_LONGEST_LINE = 84  # letters; longer lines are hard to follow
_NARROWEST = 80.0
_ROOMY = 80  # letters of the running text in the whole width; with fewer, the numbers stand closer
_WIDEST_PAD = 16.0  # large letters need the room themselves


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges and widths in pixels. A number column stands where the lines of each text begin."""

    original: float
    copy: float
    text_width: float
    number_width: float
    gutter: float
    gutter_width: float
    pad: float
    rtl: frozenset[Side] = frozenset()  # the texts that run from right to left

    def number_at(self, side: Side, advance: float) -> float:
        """Where a paragraph number so wide begins, beside the place where the lines of its text begin."""
        if side in self.rtl:
            return self.left(side) + self.text_width + self.pad * 1.3
        return self.left(side) - self.pad * 1.3 - advance

    def edges(self) -> tuple[float, float]:
        """The left edge of all that belongs to the original, and the right edge of all that belongs to the copy."""
        before = 0.0 if Side.ORIGINAL in self.rtl else self.number_width
        behind = self.number_width if Side.COPY in self.rtl else 0.0
        return self.original - before - self.pad, self.copy + self.text_width + behind + self.pad

    def left(self, side: Side) -> float:
        """The left edge of the text of a side."""
        return self.original if side is Side.ORIGINAL else self.copy

    def side_at(self, x: float) -> Side:
        """The side whose half a point lies in."""
        return Side.ORIGINAL if x < self.gutter + self.gutter_width / 2 else Side.COPY


def make_columns(width: int, look: Look, rtl: frozenset[Side] = frozenset()) -> Columns:
    """The columns of a view ``width`` pixels wide."""
    number = round(look.small.letter_width * (3.6 if width > _ROOMY * look.body.letter_width else 2.6))
    pad = round(min(look.body.letter_width * 1.2, _WIDEST_PAD))
    badge = badge_size(look)
    gutter = badge * 2 + round(badge * 0.7)
    margin = round(min(look.body.letter_width * 1.6, _WIDEST_PAD))
    free = width - 2 * margin - 2 * number - gutter - 2 * pad
    text = float(int(min(max(free / 2, _NARROWEST), look.body.letter_width * _LONGEST_LINE)))
    spare = max(0.0, free / 2 - text)
    before = {side: (0 if side in rtl else number) + pad / 2 for side in Side}
    behind = number if Side.ORIGINAL in rtl else 0
    original = float(int(margin + spare + before[Side.ORIGINAL]))
    gutter_left = original + text + behind + pad
    copy = gutter_left + gutter + before[Side.COPY]
    return Columns(
        original, float(int(copy)), text, float(number), float(int(gutter_left)), float(gutter), float(pad), rtl
    )


def badge_size(look: Look) -> int:
    """The edge of a letter badge."""
    return round(look.small.line_height * 1.02)
