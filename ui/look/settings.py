"""What is remembered between two uses: one table of settings, the body of ``Settings``, kept by QSettings."""

import json
from collections.abc import Callable
from typing import Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from aligner import FindingKind, Rule
from ui.look.fonts import Reading

ZOOM_STEPS = (60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)  # percent
SCALES = (100, 110, 125, 150, 175, 200, 225, 250)  # percent

Value = TypeVar("Value")


class Setting(Generic[Value]):
    """A thing remembered: its key in the file, its value when nothing is remembered yet, and how it is read.

    ``read`` makes a value of what the file holds, and raises ValueError where that is none; ``write`` the reverse.
    """

    name = ""

    def __init__(
        self,
        key: str,
        default: Value,
        read: Callable[[object], Value],
        write: Callable[[Value], object] = lambda value: value,
    ) -> None:
        self.key, self.default, self._read, self._write = key, default, read, write

    def __set_name__(self, _owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, settings: None, owner: type) -> "Setting[Value]": ...
    @overload
    def __get__(self, settings: "Settings", owner: type) -> Value: ...
    def __get__(self, settings: "Settings | None", owner: type) -> "Setting[Value] | Value":
        if settings is None:
            return self
        held = settings.store.value(self.key)
        try:
            return self.default if held is None else self._read(held)
        except ValueError:
            return self.default

    def __set__(self, settings: "Settings", value: Value) -> None:
        if value != self.__get__(settings, Settings):
            settings.store.setValue(self.key, self._write(value))
            settings.changed.emit(self.name)


def _text(key: str, default: str = "") -> Setting[str]:
    return Setting(key, default, str)


def _switch(key: str, default: bool) -> Setting[bool]:
    return Setting(key, default, lambda held: str(held).lower() == "true")


def _state(key: str) -> Setting[QByteArray]:
    return Setting(key, QByteArray(), lambda held: held if isinstance(held, QByteArray) else QByteArray())


def _step(key: str, steps: tuple[int, ...]) -> Setting[int]:
    """A number of percent; what the file holds is taken to the nearest step."""
    return Setting(key, 100, lambda held: min(steps, key=lambda step: abs(step - int(str(held)))))


def _kinds(held: object) -> frozenset[FindingKind]:
    return frozenset(FindingKind(name) for name in str(held).split(",") if name)


def _rules(held: object) -> tuple[Rule, ...]:
    try:
        rows = json.loads(str(held))
        return tuple(Rule(FindingKind(kind), str(original), str(copy)) for kind, original, copy in rows)
    except TypeError as error:
        raise ValueError(held) from error


def _told_rules(rules: tuple[Rule, ...]) -> str:
    return json.dumps([[rule.kind, rule.original, rule.copy] for rule in dict.fromkeys(rules)])


class Settings(QObject):
    """The remembered values, typed; ``changed`` tells the name of one that is another now."""

    changed = Signal(str)

    theme = _text("view/theme", "system")
    scale = _step("view/scale", SCALES)
    zoom = _step("view/zoom", ZOOM_STEPS)
    reading = Setting("view/reading", Reading.SERIF, lambda held: Reading(str(held)))
    interface_language = _text("view/language", "system")
    original_language = _text("texts/original-language", "auto")
    copy_language = _text("texts/copy-language", "auto")
    house_file = _text("texts/names-list")
    hidden_kinds = Setting(
        "review/hidden-kinds", frozenset[FindingKind](), _kinds, lambda kinds: ",".join(sorted(kinds))
    )
    move_on = _switch("review/move-on", True)
    standing_rules = Setting("review/standing-rules", tuple[Rule, ...](), _rules, _told_rules)
    reopen = _switch("files/reopen", True)
    watch = _switch("files/watch", True)

    geometry = _state("window/geometry")
    # In pixels at 100 percent; 0 where the window decides.
    panel_width = Setting("window/panel-width", 0, lambda held: int(str(held)))
    marks_hidden = _switch("window/marks-hidden", False)
    only_findings = _switch("window/only-findings", False)
    panel_tab = _text("window/panel-tab")
    panel = _text("window/panel")  # "shown" or "hidden" by hand; empty where the width decides
    sorted_by = _text("window/sorted-by")
    folder = _text("files/folder")
    original_folder = _text("files/original-folder")
    copy_folder = _text("files/copy-folder")
    recent = _text("files/recent", "[]")

    def __init__(self, store: QSettings) -> None:
        super().__init__()
        self.store = store

    def keep(self) -> None:
        """Write what is to be remembered now, not at some later moment."""
        self.store.sync()

    def reset(self, name: str) -> None:
        """Give a setting its first value again."""
        setattr(self, name, SETTINGS[name].default)


SETTINGS: dict[str, Setting[object]] = {
    name: setting for name, setting in vars(Settings).items() if isinstance(setting, Setting)
}
