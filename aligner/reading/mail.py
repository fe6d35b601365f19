"""Mails as saved by mail programs (EML): the subject as title, the text, and how much was attached."""

import re
from typing import TYPE_CHECKING

from aligner.model import Story
from aligner.reading.choices import Manner
from aligner.reading.cleaning import clean
from aligner.reading.encoding import decode
from aligner.reading.errors import ReadingError
from aligner.reading.html import read_html
from aligner.reading.parts import Piece, says_title, story_of
from aligner.speech import Message

if TYPE_CHECKING:
    from email.message import MIMEPart

_HEADERS = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){3,}")
_TELLING = re.compile(rb"^(?:mime-version|message-id|received|return-path):", re.IGNORECASE | re.MULTILINE)
_REPLY = re.compile(r"^(?:(?:re|aw|fwd?|wg|tr|rv)\s*:\s*)+", re.IGNORECASE)
_HEAD = 5  # lines at the head among which the subject may stand again


def read_mail(data: bytes, name: str, manner: Manner) -> Story:
    """The story in a mail.

    Raises ReadingError.
    """
    from aligner.reading.mail_parts import parse_mail, texts_of

    try:
        message = parse_mail(data, name)
        texts = list(texts_of(message))
        attached = sum(all(part is not text for text in texts) for part in message.iter_attachments())
        subject = clean(_REPLY.sub("", " ".join(str(message.get("subject", "")).split()))).text.strip()
        bodies = [_body(part, name, manner) for part in texts]
    except ReadingError:
        raise
    except Exception as error:  # the library stumbles in many ways over headers that no mail program writes
        raise ReadingError(
            "{name} is a damaged mail; open it in a mail program and paste its text.", name=name
        ) from error
    if not bodies:
        raise ReadingError("{name} is a mail without a text; open what is attached to it by itself.", name=name)
    left = (Message("{count} attachments were left out.", count=attached),) if attached else ()
    notes = left + tuple(dict.fromkeys(note for body in bodies for note in body.notes))
    if any(body.parts for body in bodies):
        pieces = [piece for body in bodies for piece in _pieces(body)]
        return story_of(pieces, name, title=subject, encoding=bodies[0].encoding, notes=notes)
    text = "\n\n".join(body.text for body in bodies)
    lines = [line for line in text.split("\n") if line.strip()]
    if subject and not says_title(lines[:_HEAD], subject):
        text = f"{subject}\n\n{text}"
    return Story(name, text, bodies[0].encoding, subject or None, notes)


def _body(part: "MIMEPart", name: str, manner: Manner) -> Story:
    """One text of the mail: a page with its parts, or plain text without."""
    from aligner.reading.mail_parts import bytes_of

    content, charset = bytes_of(part), part.get_content_charset()
    if part.get_content_subtype() == "html":
        return read_html(content, name, manner, charset)
    decoded = decode(content, name, charset)
    cleaned = clean(decoded.text)
    text = _unflowed(cleaned.text) if part.get_param("format") == "flowed" else cleaned.text
    return Story(name, text, decoded.encoding, None, decoded.notes + cleaned.notes)


def _pieces(body: Story) -> list[Piece]:
    if body.parts:
        return [Piece(part.span.of(body.text), part.role, part.reason) for part in body.parts]
    return [Piece(line) for line in body.text.split("\n")]


def _unflowed(text: str) -> str:
    """Lines that end with a space run on into the next (RFC 3676), but for the line before a signature."""
    return re.sub(r"(?<!^--) \n(?!\n)", " ", text, flags=re.MULTILINE)


def looks_like_mail(data: bytes) -> bool:
    """Whether ``data`` begins with the headers of a mail."""
    headers = _HEADERS.match(data[:16_384].replace(b"\r\n", b"\n"))
    return headers is not None and _TELLING.search(headers[0]) is not None
