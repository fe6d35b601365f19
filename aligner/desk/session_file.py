"""A desk in a file: the form of ``.aligner`` files, as docs/session-file.md and ``session_schema.json`` describe it."""

import hashlib
import json
import re
from pathlib import Path
from typing import Any, Final

from aligner.desk.desk import Desk
from aligner.desk.pairing import Pairing
from aligner.desk.review import Decision, FindingKey, Rule
from aligner.desk.session_reading import DamageError, NotASessionError, TooNewError, desk_from
from aligner.model import Span, Story
from aligner.reading.files import why_unread
from aligner.speech import Message, PlainError
from aligner.writing import why_not, write_whole

SESSION_SUFFIX: Final = ".aligner"
SESSION_VERSION: Final = 2
SESSION_SCHEMA_FILE = Path(__file__).with_name("session_schema.json")
_LARGEST = 512 * 1024 * 1024  # bytes: three texts of the largest size that is read, every sign of them escaped
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

Json = dict[str, Any]


class SessionError(PlainError):
    """A session could not be saved or opened."""


def save_session(desk: Desk, path: str | Path) -> None:
    """Write a desk to ``path``: all of it, or nothing, the file that stood there staying as it was.

    Raises SessionError.
    """
    text = json.dumps(session_data(desk), ensure_ascii=False, indent=1) + "\n"
    data = _LONE_SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text).encode("utf-8")
    try:
        write_whole(Path(path), data)
    except OSError as error:
        raise SessionError(
            "The session could not be saved in “{path}”: {why}", path=str(path), why=why_not(error)
        ) from error


def load_session(path: str | Path) -> Desk:
    """The desk in a session file. Raises SessionError for a file that is none, is damaged, or is of a newer program."""
    name = Path(path).name
    try:
        data = _fetch(Path(path))
        return desk_from(json.loads(data.decode("utf-8-sig")), SESSION_VERSION)
    except OSError as error:
        raise SessionError(why_unread(Path(path), error)) from error
    except TooNewError as error:
        raise SessionError(
            "The session {name} was saved by a newer version of Aligner: open it there, or install that version here.",
            name=name,
        ) from error
    except DamageError as error:
        raise SessionError(
            "The session {name} is damaged: {why}. Open its two texts again instead.", name=name, why=error.message
        ) from error
    except (
        NotASessionError,
        ValueError,
        RecursionError,
    ) as error:  # JSON and UTF-8 errors too
        raise SessionError(
            "{name} is not a session of Aligner, or it is badly damaged; open its two texts instead.", name=name
        ) from error


def _fetch(path: Path) -> bytes:
    if path.stat().st_size > _LARGEST:
        raise NotASessionError
    return path.read_bytes()


def session_data(desk: Desk) -> Json:
    """A desk as plain dictionaries, lists, texts and numbers."""
    copy = desk.copy
    mended = None if copy == desk.opened else {"text": copy.text, "title": copy.title, "parts": _parts(copy)}
    return {
        "aligner-session": SESSION_VERSION,
        "original": _story(desk.original),
        "opened": _story(desk.opened),
        "copy": mended,
        "decisions": [_decision(key, decision) for key, decision in sorted(desk.review.decisions.items(), key=_first)],
        "rules": [_rule(rule) for rule in desk.review.rules],
        "pairings": [_pairing(pairing) for pairing in desk.pairings],
    }


def _first(entry: tuple[FindingKey, Decision]) -> FindingKey:
    return entry[0]


def digest(text: str) -> str:
    """The SHA-256 of a text in UTF-8, in hexadecimal digits: tells whether a text is still the one that was read."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _story(story: Story) -> Json:
    return {
        "name": story.name,
        "path": story.path,
        "encoding": story.encoding,
        "title": story.title,
        "notes": [_note(note) for note in story.notes],
        "file": None if story.sha256 is None else {"size": story.size, "sha256": story.sha256},
        "sha256": digest(story.text),
        "text": story.text,
        "parts": _parts(story),
        "offers": [choice.value for choice in story.offers],
        "taken": [choice.value for choice in story.taken],
    }


def _note(note: str) -> str | Json:
    """A note as its template and values, so that a window of another language says it in that."""
    return {"template": note.template, "values": note.values} if isinstance(note, Message) else note


def _parts(story: Story) -> list[Json]:
    return [{**_span(part.span), "role": part.role.value, "reason": part.reason} for part in story.parts]


def _decision(key: FindingKey, decision: Decision) -> Json:
    return {
        "kind": key.kind.value,
        "original": key.original,
        "copy": key.copy,
        "nth": key.nth,
        "verdict": decision.verdict.value,
        "note": decision.note,
    }


def _rule(rule: Rule) -> Json:
    return {"kind": rule.kind.value if rule.kind else None, "original": rule.original, "copy": rule.copy}


def _pairing(pairing: Pairing) -> Json:
    return {"original": _span(pairing.original), "copy": _span(pairing.copy), "apart": pairing.apart}


def _span(span: Span) -> Json:
    return {"start": span.start, "end": span.end}
