"""Passages that the editor pairs or parts by hand."""

from dataclasses import dataclass

from aligner.model import Span


@dataclass(frozen=True, slots=True)
class Pairing:
    """A stretch of the original and one of the copy, held together by the editor's hand, or held ``apart``.

    It holds for all sentences that the two stretches touch.
    """

    original: Span
    copy: Span
    apart: bool = False

    def meets(self, other: "Pairing") -> bool:
        """Whether the two cannot both stand: they pair a common passage, or part what the other pairs."""
        ours, theirs = self.original.touches(other.original), self.copy.touches(other.copy)
        return ours and theirs if self.apart or other.apart else ours or theirs
