"""How a file is read where there is more than one way."""

from dataclasses import dataclass

from aligner.model import Choice
from aligner.speech import Message


@dataclass(frozen=True, slots=True)
class Manner:
    """The choices taken; by default none: changes count as accepted, and letters stay as they are in the file."""

    taken: frozenset[Choice] = frozenset()

    def takes(self, choice: Choice) -> bool:
        """Whether this choice was taken."""
        return choice in self.taken


PLAIN = Manner()


def changes_note(changes: int, *, before: bool) -> tuple[str, ...]:
    """What is to be said of a document with so many tracked changes, which were refused or else accepted."""
    if not changes:
        return ()
    if before:
        return (Message("{count} tracked changes are read as refused.", count=changes),)
    return (Message("{count} tracked changes are read as accepted.", count=changes),)
