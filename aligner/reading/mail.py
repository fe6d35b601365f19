"""Mails as saved by mail programs (EML): the subject as title, the text, and how much was attached."""

import re
from typing import TYPE_CHECKING

from aligner.model import Story
from aligner.reading.choices import Manner
from aligner.reading.cleaning import clean, counted
from aligner.reading.encoding import decode
from aligner.reading.errors import ReadingError
from aligner.reading.html import read_html
from aligner.reading.parts import Piece, story_of

if TYPE_CHECKING:
    from email.message import MIMEPart

_HEADERS = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){3,}")
_TELLING = re.compile(rb"^(?:mime-version|message-id|received|return-path):", re.IGNORECASE | re.MULTILINE)
_REPLY = re.compile(r"^(?:(?:re|aw|fwd?|wg|tr|rv)\s*:\s*)+", re.IGNORECASE)


def read_mail(data: bytes, name: str, manner: Manner) -> Story:
    """The story in a mail.

    Raises ReadingError.
    """
    from email import message_from_bytes, policy
    from email.errors import MessageError
    from email.message import EmailMessage

    try:
        message = message_from_bytes(data, policy=policy.default)
        body = message.get_body(("plain", "html")) if isinstance(message, EmailMessage) else None
        attached = sum(1 for _ in message.iter_attachments()) if isinstance(message, EmailMessage) else 0
        subject = _REPLY.sub("", " ".join(str(message.get("subject", "")).split()))
        content = _bytes_of(body) if body is not None else b""
    except (MessageError, RecursionError, ValueError, LookupError, AttributeError, TypeError, IndexError) as error:
        # The library stumbles in many ways over headers that no mail program writes.
        raise ReadingError(f"{name} is a damaged mail; open it in a mail program and paste its text.") from error
    if body is None or not content.strip():
        raise ReadingError(f"{name} is a mail without a text; open what is attached to it by itself.")
    left = f"{counted(attached, 'attachment was', 'attachments were')} left out."
    return _story(body, content, subject, name, (left,) if attached else (), manner)


def _story(body: "MIMEPart", content: bytes, subject: str, name: str, notes: tuple[str, ...], manner: Manner) -> Story:
    if body.get_content_subtype() == "html":
        page = read_html(content, name, manner)
        pieces = [Piece(part.span.of(page.text), part.role, part.reason) for part in page.parts]
        return story_of(pieces, name, title=subject, encoding=page.encoding, notes=notes + page.notes)
    decoded = decode(content, name, body.get_content_charset())
    cleaned = clean(decoded.text)
    text = _unflowed(cleaned.text) if body.get_param("format") == "flowed" else cleaned.text
    head = clean(subject).text.strip()
    story = f"{head}\n\n{text}" if head and not text.lstrip().startswith(head) else text
    return Story(name, story, decoded.encoding, head or None, notes + decoded.notes + cleaned.notes)


def _bytes_of(part: "MIMEPart") -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _unflowed(text: str) -> str:
    """Lines that end with a space run on into the next (RFC 3676), but for the line before a signature."""
    return re.sub(r"(?<!^--) \n(?!\n)", " ", text, flags=re.MULTILINE)


def looks_like_mail(data: bytes) -> bool:
    """Whether ``data`` begins with the headers of a mail."""
    headers = _HEADERS.match(data[:16_384].replace(b"\r\n", b"\n"))
    return headers is not None and _TELLING.search(headers[0]) is not None
