"""How a file is read where there is more than one way."""

from dataclasses import dataclass

from aligner.model import Choice


@dataclass(frozen=True, slots=True)
class Manner:
    """The choices taken; by default none: changes count as accepted, and letters stay as they are in the file."""

    taken: frozenset[Choice] = frozenset()

    def takes(self, choice: Choice) -> bool:
        """Whether this choice was taken."""
        return choice in self.taken


PLAIN = Manner()
