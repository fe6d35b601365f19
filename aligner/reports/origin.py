"""What a report was made from: the two texts, the program, the time."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from aligner.model import Side, Story


@dataclass(frozen=True, slots=True)
class Made:
    """By which version of the program a report was made, and when (with its zone)."""

    version: str
    at: datetime

    @property
    def told(self) -> str:
        """Both in words for people."""
        return f"Aligner {self.version}, {self.at:%Y-%m-%d %H:%M} {self.at:%Z}".rstrip()


def made_now() -> Made:
    """By this version, at this moment."""
    from aligner import __version__

    return Made(__version__, datetime.now().astimezone())


@dataclass(frozen=True, slots=True)
class Source:
    """One of the texts. ``size`` counts bytes; where there was no file it is None, and the digest is the text's."""

    side: Side
    name: str
    size: int | None
    sha256: str


def source_of(side: Side, story: Story) -> Source:
    """What there is to know about the file of a story, as it was read."""
    if story.sha256 is not None:
        return Source(side, story.name, story.size, story.sha256)
    return Source(side, story.name, None, sha256(story.text.encode("utf-8", "surrogatepass")).hexdigest())
