"""What the engine says, in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from aligner import KINDS, SEVERITY_NAMES, FindingKind, Severity, Speech, visible


def speech() -> Speech:
    """The engine's words in the language of the interface: the one whose files the window has open."""
    return Speech(QCoreApplication.translate("Words", "en"))


def said(text: str) -> str:
    """A message of the engine, or a word of its tables, in the language of the interface.

    A message quotes the texts: signs in them that turn or hide words are shown.
    """
    return visible(speech()(text))


def one(kind: FindingKind) -> str:
    """The name of one finding of this kind."""
    return said(KINDS[kind].one)


def letter(kind: FindingKind) -> str:
    """The letter of a kind's badge."""
    return said(KINDS[kind].letter)


def move_name(number: int) -> str:
    """What both ends of a moved passage bear."""
    return f"{letter(FindingKind.MOVED_PASSAGE)}{number}"


def many(kind: FindingKind) -> str:
    """The name of several."""
    return said(KINDS[kind].many)


def means(kind: FindingKind) -> str:
    """What a kind is about, in a sentence."""
    return said(KINDS[kind].means)


def weight(severity: Severity) -> str:
    """How much a finding matters."""
    return said(SEVERITY_NAMES[severity])
