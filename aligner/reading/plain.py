"""Plain text."""

from aligner.model import Story
from aligner.reading.cleaning import clean
from aligner.reading.encoding import decode


def read_plain(data: bytes, name: str) -> Story:
    """The story in the bytes of a text file, in whatever encoding they are."""
    decoded = decode(data, name)
    cleaned = clean(decoded.text)
    return Story(name, cleaned.text, decoded.encoding, None, decoded.notes + cleaned.notes)
