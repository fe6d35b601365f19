"""Which parts of a mail are its text: Python's mail parser, kept from headers and nesting it would take minutes for."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage, MIMEPart
from email.policy import EmailPolicy
from typing import Any

from aligner.reading.errors import ReadingError

_LONGEST_HEADER = 2_000  # characters; the parser's time grows with the square of them
_MOST_CHECKS = 10_000_000  # of a line against a boundary: some two seconds
_BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)


class _Brief(EmailPolicy):
    """Headers as the standard has them, cut where no mail program writes on."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


def parse_mail(data: bytes, name: str) -> EmailMessage:
    """The mail in ``data``.

    Raises ReadingError for one whose parts are nested to do harm, and whatever the standard library stumbles over.
    """
    if len(_BOUNDARY.findall(data)) * data.count(b"\n") > _MOST_CHECKS:
        raise ReadingError(
            "{name} is a mail of too many parts; open it in a mail program and paste its text.", name=name
        )
    message: Any = message_from_bytes(data, policy=_Brief())
    assert isinstance(message, EmailMessage)
    return message


def texts_of(part: MIMEPart) -> Iterator[MIMEPart]:
    """The parts that tell the mail's text, in their order: of alternatives one, the plain one rather than the page."""
    kind = part.get_content_type()
    if part.get_content_disposition() == "attachment":
        return
    if kind == "multipart/alternative":
        ways = [list(texts_of(inner)) for inner in _inner(part)]
        plain = [way for way in ways if way and all(text.get_content_type() == "text/plain" for text in way)]
        yield from next(iter(plain or filter(None, ways)), [])
    elif kind == "multipart/related":
        yield from texts_of(_inner(part)[0]) if _inner(part) else ()
    elif kind.startswith("multipart/"):
        for inner in _inner(part):
            yield from texts_of(inner)
    elif kind in ("text/plain", "text/html") and bytes_of(part).strip():
        yield part


def _inner(part: MIMEPart) -> list[MIMEPart]:
    payload: Any = part.get_payload()
    return payload if isinstance(payload, list) else []


def bytes_of(part: MIMEPart) -> bytes:
    """The content of a part, out of what it was wrapped in for the way."""
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""
