"""One table of what the editor can set: from it the settings window is made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from aligner import KINDS, LANGUAGE_NAMES, THEMES, load_theme
from ui.look.fonts import Reading
from ui.look.settings import SCALES, ZOOM_STEPS, Settings
from ui.look.translations import shipped_languages
from ui.look.words import many
from ui.look.words import said as engine_said


class Form(Enum):
    """How a thing is set."""

    CHOICE = auto()  # one of several
    SWITCH = auto()  # on or off
    ABSENT = auto()  # several of several, those that are not chosen are kept
    FILE = auto()  # a file, or none


@dataclass(frozen=True, slots=True)
class Preference:
    """A line of the settings window. ``name`` is that of the setting; ``choices`` are values and their titles."""

    name: str
    group: str
    title: str
    about: str
    form: Form
    choices: Callable[[], Mapping[object, str]] = dict


def said(text: str) -> str:
    """A text of the table in the language of the interface."""
    return QCoreApplication.translate("Preferences", text)


def theme_titles() -> dict[object, str]:
    """What a look can be: the system's, or one of the themes."""
    return {"system": said(_AS_SYSTEM), **{name: engine_said(load_theme(name).title) for name in THEMES}}


def _percent(steps: tuple[int, ...]) -> Callable[[], dict[object, str]]:
    return lambda: {step: f"{step} %" for step in steps}


def _readings() -> dict[object, str]:
    return {
        Reading.SERIF: said(_("Preferences", "With serifs, as in a book")),
        Reading.SANS: said(_("Preferences", "Without serifs, as in the menus")),
        Reading.SYSTEM: said(_("Preferences", "The system’s own")),
    }


def _languages() -> dict[object, str]:
    named = {code: engine_said(name) for code, name in LANGUAGE_NAMES.items() if code != "und"}
    return {"auto": said(_FIND_OUT), **dict(sorted(named.items(), key=lambda item: item[1]))}


def _interface_languages() -> dict[object, str]:
    return {"system": said(_AS_SYSTEM), **shipped_languages()}


def _kinds() -> dict[object, str]:
    return {kind: many(kind) for kind in KINDS}


_ = QT_TRANSLATE_NOOP
_AS_SYSTEM = _("Preferences", "As the system")
_FIND_OUT = _("Preferences", "Find out")
_LOOK = _("Preferences", "Look")
_TEXTS = _("Preferences", "Texts")
_REVIEW = _("Preferences", "Reviewing")
_FILES = _("Preferences", "Files")

PREFERENCES: tuple[Preference, ...] = (
    Preference(
        "theme", _LOOK, _("Preferences", "Theme"),
        _("Preferences", "Light or dark, high contrast, or colours that stay apart for colour-blind eyes."),
        Form.CHOICE, theme_titles,
    ),
    Preference(
        "scale", _LOOK, _("Preferences", "Size of everything"),
        _("Preferences", "Menus, lists, buttons and texts together."), Form.CHOICE, _percent(SCALES),
    ),
    Preference(
        "zoom", _LOOK, _("Preferences", "Size of the texts"),
        _("Preferences", "The two texts alone; Ctrl with the mouse wheel does the same."),
        Form.CHOICE, _percent(ZOOM_STEPS),
    ),
    Preference(
        "reading", _LOOK, _("Preferences", "Typeface of the texts"),
        _("Preferences", "The first two ship with the program and look the same on every computer."),
        Form.CHOICE, _readings,
    ),
    Preference(
        "interface_language", _LOOK, _("Preferences", "Language of the menus"),
        _("Preferences", "Takes effect when the program is started again."), Form.CHOICE, _interface_languages,
    ),
    Preference(
        "original_language", _TEXTS, _("Preferences", "Language of the original"),
        _("Preferences", "To be set where it is found out wrongly, as in a very short text."),
        Form.CHOICE, _languages,
    ),
    Preference(
        "copy_language", _TEXTS, _("Preferences", "Language of the copy"),
        _("Preferences", "To be set where it is found out wrongly, as in a very short text."),
        Form.CHOICE, _languages,
    ),
    Preference(
        "house_file", _TEXTS, _("Preferences", "The newsroom’s list of names"),
        _("Preferences", "A text file, one name a line; its spellings come before the list that ships."), Form.FILE,
    ),
    Preference(
        "hidden_kinds", _REVIEW, _("Preferences", "Kinds of finding that are shown"),
        _("Preferences", "What is not ticked is left out of list, texts and strip; a report holds all."),
        Form.ABSENT, _kinds,
    ),
    Preference(
        "move_on", _REVIEW, _("Preferences", "Go on to the next finding after deciding"), "", Form.SWITCH,
    ),
    Preference(
        "reopen", _FILES, _("Preferences", "Open again at the start what was open at the end"), "", Form.SWITCH,
    ),
    Preference(
        "watch", _FILES, _("Preferences", "Watch both files"),
        _("Preferences", "When one changes on disk, you are asked whether to compare again."), Form.SWITCH,
    ),
)  # fmt: skip

# A setting is either in the table above or is the memory of the window itself.
UNSEEN = frozenset(
    {"standing_rules",
        "geometry", "panel_width", "marks_hidden", "only_findings", "panel_tab", "panel", "sorted_by", "folder",
        "original_folder", "copy_folder", "recent",
    }
)  # fmt: skip


def back_to_first(settings: Settings) -> None:
    """Give everything in the table its first value again."""
    for preference in PREFERENCES:
        settings.reset(preference.name)
