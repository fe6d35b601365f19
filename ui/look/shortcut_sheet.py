"""The sheet of all keys, made from the table of actions, searched as one types."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ui.actions import ACTIONS, shortcut_text
from ui.actions import said as action_said

_ = QT_TRANSLATE_NOOP
_WHERE_THE_KEYBOARD_IS = (
    (
        _("Shortcuts", "In the texts"),
        (
            (_("Shortcuts", "Scroll a line, a page"), ("Up", "Down", "PgUp", "PgDown", "Space")),
            (_("Shortcuts", "To the beginning, to the end"), ("Home", "End")),
        ),
    ),
    (
        _("Shortcuts", "In the list of findings"),
        (
            (_("Shortcuts", "One up, one down"), ("Up", "Down")),
            (_("Shortcuts", "Go to the finding chosen"), ("Return",)),
        ),
    ),
    (
        _("Shortcuts", "Everywhere"),
        (
            (_("Shortcuts", "To the next part of the window, to the one before"), ("Tab", "Shift+Tab")),
            (_("Shortcuts", "Press or tick what has the keyboard"), ("Space",)),
            (_("Shortcuts", "Open a menu by its underlined letter"), ("Alt",)),
        ),
    ),
)  # fmt: skip


def _said(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)


def _native(keys: tuple[str, ...]) -> str:
    return "   ".join(_said(key) if key == "Alt" else _key_name(key) for key in keys)


def _key_name(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def key_groups() -> dict[str, list[tuple[str, str]]]:
    """All keys by where they are found: what is done, and the keys as this platform writes them."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for spec in ACTIONS:
        if spec.keys:
            groups.setdefault(_plain(action_said(spec.menu)), []).append(
                (_plain(action_said(spec.text)), shortcut_text(spec))
            )
    for where, keys_there in _WHERE_THE_KEYBOARD_IS:
        groups[_said(where)] = [(_said(what), _native(keys)) for what, keys in keys_there]
    return groups


class ShortcutSheet(QDialog):
    """Stays open beside the window while one learns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search: what is to be done, or a key"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(12)
        self.tree.setAccessibleName(self.windowTitle())
        for group, lines in key_groups().items():
            head = QTreeWidgetItem([group, ""])
            font = self.tree.font()
            font.setBold(True)
            head.setFont(0, font)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(head)
            for what, keys in lines:
                head.addChild(QTreeWidgetItem([what, keys]))
        self.tree.expandAll()
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        unit = self.fontMetrics().height()
        self.resize(min(unit * 32, 1100), min(unit * 36, 860))
        self.search.setFocus()

    def _find(self, text: str) -> None:
        words = text.casefold().split()
        for place in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(place)
            shown = 0
            for row in range(head.childCount()):
                line = head.child(row)
                said = f"{head.text(0)} {line.text(0)} {line.text(1)}".casefold()
                line.setHidden(not all(word in said for word in words))
                shown += not line.isHidden()
            head.setHidden(not shown)
