"""The stretch of both texts around a change that is aligned again, and the proof that it may stand alone."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from aligner.desk.splicing import NotLocalError
from aligner.model import Edit, Link, Span

_MARGIN = 4  # links on each side that keep their place; the outermost stays outside and anchors the stretch
_LARGEST = 400  # sentences


@dataclass(frozen=True, slots=True)
class Stretch:
    """Sentences of the original and of the old copy, from the first up to and without the last of each.

    ``inside`` and ``outside`` are the numbers of the old links; ``borders`` are links inside that must come out as they
    were for the stretch to have no effect beyond itself.
    """

    original: tuple[int, int]
    copy: tuple[int, int]
    inside: tuple[int, ...]
    outside: tuple[int, ...]
    borders: tuple[Link, ...]


def stretch_around(links: Sequence[Link], sizes: tuple[int, int], first: int, last: int) -> Stretch:
    """The stretch around sentences ``first`` to ``last`` of the copy; ``sizes`` count the sentences of both texts.

    Raises NotLocalError where it touches a moved passage, or is too large to be worth it.
    """
    firm = sorted((k for k in links if k.original and k.copy and not k.moved), key=lambda k: k.copy)
    starts = [link.copy for link in firm]
    left = bisect_left([link.copy[-1] for link in firm], first) - _MARGIN
    right = bisect_left(starts, (last,)) + _MARGIN - 1
    top = (firm[left].original[-1] + 1, firm[left].copy[-1] + 1) if left >= 0 else (0, 0)
    bottom = (firm[right].original[0], firm[right].copy[0]) if right < len(firm) else sizes
    inside, outside = [], []
    for number, link in enumerate(links):
        held = [top[0] <= n < bottom[0] for n in link.original] + [top[1] <= n < bottom[1] for n in link.copy]
        if any(held):
            if not all(held) or link.moved:
                raise NotLocalError("a moved passage is touched")
            inside.append(number)
        else:
            outside.append(number)
    if bottom[0] - top[0] + bottom[1] - top[1] > _LARGEST:
        raise NotLocalError("too much is touched")
    borders = ([firm[left + 1]] if left >= 0 else []) + ([firm[right - 1]] if right < len(firm) else [])
    return Stretch((top[0], bottom[0]), (top[1], bottom[1]), tuple(inside), tuple(outside), tuple(borders))


def moved_edits(edits: tuple[Edit, ...], by: int) -> tuple[Edit, ...]:
    """Edits whose words of the copy stand ``by`` characters further on."""
    return tuple(Edit(e.kind, e.original, Span(e.copy.start + by, e.copy.end + by)) for e in edits) if by else edits
