"""The engine's words in the language of the interface: the one table of what it hands over in English and is shown."""

from PySide6.QtCore import QCoreApplication

import aligner
from aligner import KINDS, SEVERITY_NAMES, FindingKind, Severity

# What the engine says it is at.
STAGES = (
    "Reading",
    "Reading the original",
    "Reading the copy",
    "Reading the sentences",
    "Weighing the words",
    "Pairing the sentences",
    "Comparing the wording",
    "Looking for what changed",
    "Drawing",
    "Done",
)


def engine_words() -> tuple[str, ...]:
    """All of them: the names of kinds, severities, languages, themes, samples and files, and the stages of the work."""
    return tuple(
        dict.fromkeys(
            [
                *(word for kind in KINDS.values() for word in (kind.one, kind.many, kind.means)),
                *SEVERITY_NAMES.values(),
                *aligner.LANGUAGE_NAMES.values(),
                *(aligner.load_theme(name).title for name in aligner.THEMES),
                *(word for sample in aligner.SAMPLES for word in (sample.title, sample.about)),
                *(form.label for form in (*aligner.FORMATS, *aligner.REPORTS.values(), *aligner.MENDED_FORMATS)),
                *STAGES,
            ]
        )
    )


def said(text: str) -> str:
    """A word of the engine in the language of the interface; unchanged where it is none of the table."""
    return QCoreApplication.translate("Engine", text)


def one(kind: FindingKind) -> str:
    """The name of one finding of this kind."""
    return said(KINDS[kind].one)


def many(kind: FindingKind) -> str:
    """The name of several."""
    return said(KINDS[kind].many)


def means(kind: FindingKind) -> str:
    """What a kind is about, in a sentence."""
    return said(KINDS[kind].means)


def weight(severity: Severity) -> str:
    """How much a finding matters."""
    return said(SEVERITY_NAMES[severity])
