"""One table of everything that can be done: from it come the menus, the shortcuts and what is enabled when."""

from dataclasses import dataclass
from enum import Enum, auto
from operator import attrgetter

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.look.settings import Settings
from ui.pair.session import Session


class Needs(Enum):
    """What an action needs to be of use."""

    NOTHING = auto()
    A_SIDE = auto()
    A_PAIR = auto()
    FINDINGS = auto()
    A_FINDING = auto()
    A_STEP = auto()
    A_STEP_BACK = auto()
    RUNNING = auto()


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    ``handler`` names the window's method that does it, or that of a part of it (``page.searching.ask``); without one
    the entry is a submenu filled elsewhere.
    """

    id: str
    text: str
    menu: str
    handler: str | None = None
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    needs: Needs = Needs.NOTHING
    tip: str = ""
    new_group: bool = False
    checkable: bool = False


_Key = QKeySequence.StandardKey

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("open-original", "Open &original…", "&File", "opening.open_original", (_Key.Open,)),
    ActionSpec("open-copy", "Open &copy…", "&File", "opening.open_copy", ("Ctrl+Shift+O",)),
    ActionSpec("sample", "Open sa&mple", "&File", new_group=True),
    ActionSpec("recent", "&Recent pairs", "&File"),
    ActionSpec(
        "open-session", "Open sess&ion…", "&File", "opening.open_session", ("Ctrl+Alt+O",),
        tip="Go on with work of before",
    ),
    ActionSpec(
        "save", "&Save the mended copy", "&File", "bench.saving.save", (_Key.Save,), Needs.A_PAIR,
        "The copy as it is mended now, in a file of its own", new_group=True,
    ),
    ActionSpec(
        "save-as", "Save the mended copy &as…", "&File", "bench.saving.save_as", ("Ctrl+Shift+S",), Needs.A_PAIR,
        "As plain text, web page or Word document",
    ),
    ActionSpec(
        "save-session", "Sa&ve session…", "&File", "bench.saving.save_session", ("Ctrl+Alt+S",), Needs.A_PAIR,
        "Both texts with your decisions, notes, pairings and mendings, to go on later",
    ),
    ActionSpec(
        "export", "&Export report…", "&File", "export_report", ("Ctrl+E",), Needs.A_PAIR,
        "Save what was found as a web page, a table or data", new_group=True,
    ),
    ActionSpec("pdf", "Save as P&DF…", "&File", "printing.save_pdf", (), Needs.A_PAIR),
    ActionSpec("print-preview", "Print pre&view…", "&File", "printing.preview", ("Ctrl+Shift+P",), Needs.A_PAIR),
    ActionSpec("print", "&Print…", "&File", "printing.print", (_Key.Print,), Needs.A_PAIR),
    ActionSpec("quit", "&Quit", "&File", "close", (_Key.Quit, "Ctrl+Q"), new_group=True),
    ActionSpec("undo", "&Undo", "&Edit", "session.history.undo", (_Key.Undo,), Needs.A_STEP, "Take back the last step"),
    ActionSpec(
        "redo", "&Redo", "&Edit", "session.history.redo", (_Key.Redo, "Ctrl+Shift+Z", "Ctrl+Y"), Needs.A_STEP_BACK,
        "Do again what was taken back",
    ),
    ActionSpec(
        "copy-text", "&Copy selected text", "&Edit", "copy_text", (_Key.Copy,), Needs.A_PAIR, new_group=True,
    ),
    ActionSpec(
        "paste-original", "Paste as &original", "&Edit", "opening.paste_original", ("Ctrl+Shift+V",), new_group=True,
    ),
    ActionSpec("paste-copy", "Paste as co&py", "&Edit", "opening.paste_copy", (_Key.Paste,)),
    ActionSpec(
        "swap", "&Swap sides", "&Edit", "swap_sides", ("Ctrl+Shift+X",), Needs.A_SIDE,
        "Let original and copy change places", new_group=True,
    ),
    ActionSpec("find", "&Find…", "&Edit", "page.searching.ask", (_Key.Find,), Needs.A_PAIR, new_group=True),
    ActionSpec("find-next", "Find ne&xt", "&Edit", "page.searching.forward", ("F3",), Needs.A_PAIR),
    ActionSpec("find-previous", "Find pre&vious", "&Edit", "page.searching.back", ("Shift+F3",), Needs.A_PAIR),
    ActionSpec("again", "Compare &again", "&Edit", "compare_again", ("F5",), Needs.A_PAIR, "Read the files anew"),
    ActionSpec("settings", "Se&ttings…", "&Edit", "beside.settings", (_Key.Preferences, "Ctrl+,"), new_group=True),
    ActionSpec("cancel", "Ca&ncel", "&Edit", "cancel_work", ("Esc",), Needs.RUNNING),
    ActionSpec(
        "previous", "&Previous finding", "F&indings", "previous_finding", ("Shift+F8",), Needs.FINDINGS,
        "Go back to the last finding that is open",
    ),
    ActionSpec(
        "next", "&Next finding", "F&indings", "next_finding", ("F8",), Needs.FINDINGS,
        "Go to the next finding that is open",
    ),
    ActionSpec(
        "other-end", "Other end of the &move", "F&indings", "page.view.travel.from_current", ("F9",), Needs.A_PAIR,
    ),
    ActionSpec(
        "accept", "It is a f&ault", "F&indings", "deciding.accept", ("A",), Needs.A_FINDING,
        "The copy is wrong here; press again to leave it open", new_group=True,
    ),
    ActionSpec(
        "dismiss", "&Dismiss", "F&indings", "deciding.dismiss", ("D",), Needs.A_FINDING,
        "The copy is fine here; press again to leave it open",
    ),
    ActionSpec(
        "always", "Al&ways dismiss…", "F&indings", "page.panel.card.offer_rules", ("Shift+D",), Needs.A_FINDING,
        "Choose what is dismissed here and wherever it comes again",
    ),
    ActionSpec(
        "note", "&Note…", "F&indings", "page.panel.card.ask_note", ("N",), Needs.A_FINDING,
        "Write down what you think of this finding",
    ),
    ActionSpec(
        "ledgers", "&Ledgers", "F&indings", "page.side.turn", ("Ctrl+L",), Needs.A_PAIR,
        "Names, numbers, dates and quotations with what the copy made of them; press again for the findings",
        new_group=True,
    ),
    ActionSpec(
        "go-on", "&Go on after deciding", "F&indings", "deciding.go_on", (), Needs.NOTHING,
        "After a decision, go to the next finding that is open", checkable=True, new_group=True,
    ),
    ActionSpec(
        "rules", "What is always dis&missed…", "F&indings", "list_rules", (), Needs.NOTHING,
        "The rules you made; any of them can be taken back",
    ),
    ActionSpec(
        "use-here", "Use the original’s &here", "&Mend", "bench.mending.use_here", ("M",), Needs.FINDINGS,
        "Mend the current finding: the original’s words in the copy, or an added passage out of it",
    ),
    ActionSpec(
        "use-everywhere", "Use the original’s &everywhere", "&Mend", "bench.mending.use_everywhere", ("Shift+M",),
        Needs.FINDINGS, "Mend the current finding wherever the copy has the same words",
    ),
    ActionSpec(
        "edit", "&Write in this passage of the copy", "&Mend", "bench.editing.begin", ("F2",), Needs.A_PAIR,
        "Ctrl+Enter keeps what you write, Escape leaves it", new_group=True,
    ),
    ActionSpec(
        "pair", "&Pair with another passage", "&Mend", "bench.pairing.pair", ("P",), Needs.A_PAIR,
        "Hold this passage; press again at the one of the other text that tells the same", new_group=True,
    ),
    ActionSpec(
        "part", "Par&t these two passages", "&Mend", "bench.pairing.part", ("Shift+P",), Needs.A_PAIR,
        "They do not tell the same",
    ),
    ActionSpec("zoom-in", "Zoom &in", "&View", "dressing.zoom_in", (_Key.ZoomIn, "Ctrl+=")),
    ActionSpec("zoom-out", "Zoom &out", "&View", "dressing.zoom_out", (_Key.ZoomOut,)),
    ActionSpec("zoom-reset", "&Actual size", "&View", "dressing.zoom_reset", ("Ctrl+0",)),
    ActionSpec(
        "furniture", "Show page &furniture", "&View", "page.view.folds.show_furniture", ("Ctrl+U",), Needs.A_PAIR,
        "Menus, related headlines and the like, set apart from the story", new_group=True, checkable=True,
    ),
    ActionSpec(
        "reading", "&Hide the marks", "&View", "page.read_plainly", ("Ctrl+M",), Needs.A_PAIR,
        "Read the texts plainly; press again for the marks", checkable=True,
    ),
    ActionSpec(
        "only-findings", "&Only passages with findings", "&View", "page.view.folds.show_only_findings", ("Ctrl+D",),
        Needs.A_PAIR, "Put away what stands in both texts alike; a passage beside each finding stays", checkable=True,
    ),
    ActionSpec(
        "panel", "Panel of &findings", "&View", "page.room.show", ("Ctrl+B",), Needs.NOTHING,
        "The list of findings and the ledgers beside the texts; without room for it, it gives way", new_group=True,
        checkable=True,
    ),
    ActionSpec("theme", "&Theme", "&View", new_group=True),
    ActionSpec("scale", "&Size of everything", "&View"),
    ActionSpec("shortcuts", "&Keyboard shortcuts", "&Help", "beside.shortcuts", (_Key.HelpContents, "F1")),
    ActionSpec("about", "&About Aligner", "&Help", "beside.about"),
)  # fmt: skip


def shortcut_text(spec: ActionSpec) -> str:
    """The first shortcut of an action as people read it."""
    sequences = _sequences(spec)
    return sequences[0].toString(QKeySequence.SequenceFormat.NativeText) if sequences else ""


def _sequences(spec: ActionSpec) -> list[QKeySequence]:
    sequences: list[QKeySequence] = []
    for key in spec.keys:
        wanted = QKeySequence(key)
        if not wanted.isEmpty() and wanted not in sequences:
            sequences.append(wanted)
    return sequences


def said(text: str) -> str:
    """A text of the table in the language of the interface."""
    return QCoreApplication.translate("Actions", text)


def table_words() -> tuple[str, ...]:
    """All words of the table."""
    return tuple(dict.fromkeys(word for spec in ACTIONS for word in (spec.menu, spec.text, spec.tip) if word))


def _tip(spec: ActionSpec) -> str:
    tip, keys = said(spec.tip) if spec.tip else said(spec.text).replace("&", ""), shortcut_text(spec)
    return f"{tip} ({keys})" if keys else tip


class Actions:
    """The actions of one window, made from the table, in menus, each tied to its handler."""

    def __init__(self, window: QWidget, bar: QMenuBar, handlers: object) -> None:
        self._actions: dict[str, QAction] = {}
        self._submenus: dict[str, QMenu] = {}
        self._menus: dict[str, QMenu] = {}
        for spec in ACTIONS:
            menu = self._menus.get(spec.menu) or self._menus.setdefault(spec.menu, bar.addMenu(said(spec.menu)))
            if spec.new_group:
                menu.addSeparator()
            if spec.handler is None:
                self._submenus[spec.id] = menu.addMenu(said(spec.text))
                continue
            action = QAction(said(spec.text), window)
            action.setShortcuts(_sequences(spec))
            action.setToolTip(_tip(spec))
            action.setCheckable(spec.checkable)
            handler = attrgetter(spec.handler)
            if spec.checkable:
                action.toggled.connect(lambda on, find=handler: find(handlers)(on))
            else:
                action.triggered.connect(lambda _checked=False, find=handler: find(handlers)())
            menu.addAction(action)
            self._actions[spec.id] = action

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def submenu(self, action_id: str) -> QMenu:
        """The submenu of an entry that is one."""
        return self._submenus[action_id]

    def refresh(self, session: Session, running: bool) -> None:
        """Enable what is of use now."""
        met = {
            Needs.NOTHING: True,
            Needs.A_SIDE: any(session.stories.values()),
            Needs.A_PAIR: session.complete,
            Needs.FINDINGS: bool(session.shown),
            Needs.A_FINDING: session.current is not None,
            Needs.A_STEP: session.history.can_undo,
            Needs.A_STEP_BACK: session.history.can_redo,
            Needs.RUNNING: running,
        }
        for spec in ACTIONS:
            if spec.id in self._actions:
                self._actions[spec.id].setEnabled(met[spec.needs])
        for action_id, label in (("undo", session.history.last_done), ("redo", session.history.last_undone)):
            name = next(said(spec.text) for spec in ACTIONS if spec.id == action_id)
            quoted = QCoreApplication.translate("Actions", "{} “{}”").format(name, label)
            self._actions[action_id].setText(quoted if label else name)


def fill_choices(menu: QMenu, choices: dict[object, str], settings: Settings, name: str) -> None:
    """Fill a submenu with the choices of a setting (value -> title); its tick follows the setting."""
    group = QActionGroup(menu)
    for value, title in choices.items():
        action = menu.addAction(title)
        action.setCheckable(True)
        action.setData(value)
        action.triggered.connect(lambda _checked=False, value=value: setattr(settings, name, value))
        group.addAction(action)

    def tick(changed: str) -> None:
        if changed == name:
            for action in group.actions():
                action.setChecked(action.data() == getattr(settings, name))

    settings.changed.connect(tick)
    tick(name)
