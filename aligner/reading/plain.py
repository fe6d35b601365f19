"""Plain text."""

from aligner.model import Story
from aligner.reading.choices import Manner
from aligner.reading.cleaning import clean
from aligner.reading.encoding import decode


def read_plain(data: bytes, name: str, manner: Manner) -> Story:  # noqa: ARG001 - every reader is called alike
    """The story in the bytes of a text file, in whatever encoding they are."""
    decoded = decode(data, name)
    cleaned = clean(decoded.text)
    return Story(name, cleaned.text, decoded.encoding, None, decoded.notes + cleaned.notes)
