"""The languages of the window: nothing is said past them, each is complete, and the window stands in each of them."""

import ast
import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from conftest import shown
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QTreeWidget,
    QTreeWidgetItemIterator,
    QWidget,
)

from aligner import KINDS, SAMPLES, Speech, mendings_for
from scripts.build_speech import FOLDER as SPEECH
from scripts.build_translations import FOLDER, LANGUAGES, Message, messages
from scripts.build_translations import read as read_catalogue
from ui.look.translations import shipped_languages, speak, wanted_language
from ui.main_window import MainWindow
from ui.view.row_words import row_words

ROOT = Path(__file__).resolve().parents[2]
FOREIGN = ("de", "es")
_SHOWING = frozenset(
    """setText setToolTip setWindowTitle setAccessibleName setAccessibleDescription setPlaceholderText setStatusTip
    setTitle setInformativeText addAction addTab addItem addMenu addButton addItems drawText QLabel QPushButton
    QCheckBox QToolButton QMenu QMessageBox label tell warn ask say announce CannotTake
    getOpenFileName getSaveFileName do emit
    notice setPrefix setSuffix""".split()
)
_MARKING = frozenset({"tr", "translate", "_tr", "_", "QT_TRANSLATE_NOOP", "said"})
_NAMES = frozenset({"Aligner"})  # the same in every language


def _unmarked(tree: ast.AST, showing: bool = False) -> Iterator[str]:
    """The words in a piece of source that are handed to something that shows them, and are not marked."""
    for node in ast.iter_child_nodes(tree):
        inside = showing
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _MARKING:
                continue
            inside = name in _SHOWING  # what is handed to anything else is its matter
        if inside and isinstance(node, ast.Constant) and isinstance(node.value, str):
            plain = re.sub(r"<[^>]*>?|[^<>]*>", "", node.value)
            if re.search(r"[^\W\d_]{2}", plain) and plain.strip() not in _NAMES:
                yield node.value
        if not isinstance(node, ast.Subscript | ast.Compare | ast.FormattedValue):
            yield from _unmarked(node, inside)


def test_whatever_is_shown_is_marked_for_translation() -> None:
    found = {
        f"{path.name}: {words}"
        for path in (ROOT / "ui").rglob("*.py")
        for words in _unmarked(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert found == set()


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("self.button.setToolTip('Close it')", ["Close it"]),
        ("bar.warn(f'The file {name} is gone')", ["The file ", " is gone"]),
        ("QLabel('Name' if one else many)", ["Name"]),
        ("label(self.tr('Name'), 1.0)", []),
        ("view.setText(f'<p>{text}</p>')", []),
        ("actions['swap'].setToolTip(told['swap'])", []),
    ],
)
def test_the_search_for_unmarked_words_finds_them(source: str, words: list[str]) -> None:
    assert list(_unmarked(ast.parse(source))) == words


# The files


@pytest.fixture(scope="module")
def said() -> list[Message]:
    return messages()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_all_that_is_said_and_no_more(language: str, said: list[Message]) -> None:
    catalogue = read_catalogue(FOLDER / f"aligner_{language}.ts")
    wanted = [message for message in said if language != "en" or message.is_counted]
    assert list(catalogue.forms) == wanted, "run scripts/build_translations.py"
    assert [message.text for message, forms in catalogue.forms.items() if not all(forms)] == []
    counts = {message: LANGUAGES[language] if message.is_counted else 1 for message in wanted}
    assert {message: len(forms) for message, forms in catalogue.forms.items()} == counts


def _holes(text: str) -> list[str]:
    return sorted(re.findall(r"\{\d*\}|%L?n|%\d", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_holes_the_key_and_the_dots_of_what_it_translates(language: str) -> None:
    for message, forms in read_catalogue(FOLDER / f"aligner_{language}.ts").forms.items():
        for form in forms:
            assert _holes(form) == _holes(message.text), form
            assert len(re.findall(r"&\w", form)) == len(re.findall(r"&\w", message.text)), form
            assert form.endswith("…") == message.text.endswith("…"), form
            assert (form[0].isspace(), form[-1].isspace()) == (False, False), form


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_made_files_hold_what_the_written_ones_say(language: str, qapp: QApplication) -> None:
    catalogue = read_catalogue(FOLDER / f"aligner_{language}.ts")
    speak(qapp, language)
    try:
        for message, forms in catalogue.forms.items():
            for count, form in zip((1, 5), forms, strict=False):
                told = QCoreApplication.translate(
                    message.context, message.text, "", count if message.is_counted else -1
                )
                assert told == form.replace("%Ln", str(count)).replace("%n", str(count)), message
    finally:
        speak(qapp, "en")


# Which is spoken


def test_the_language_of_the_system_is_spoken_where_it_is_shipped() -> None:
    assert shipped_languages() == {"en": "English", "de": "Deutsch", "es": "Español"}
    assert wanted_language("system", ["de-AT", "en-GB"]) == "de"
    assert wanted_language("system", ["fr-FR", "es-MX", "en"]) == "es"
    assert wanted_language("system", ["sw"]) == "en"
    assert wanted_language("en", ["de-DE"]) == "en"
    assert wanted_language("tlh", ["de-DE"]) == "en"


# The window in each of them


@pytest.fixture(params=FOREIGN)
def language(request, qapp: QApplication) -> Iterator[str]:
    speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")


@pytest.fixture
def foreign(language: str, qtbot, settings, workshop) -> Iterator[MainWindow]:
    settings.interface_language = language
    made = shown(qtbot, MainWindow(settings, workshop))
    yield made
    made.session.history.start(None)
    made.close()
    assert made.shut_down()


def _english(language: str) -> set[str]:
    """What would be a slip in another language: the English texts that it says otherwise, but for languages' names."""
    forms = read_catalogue(FOLDER / f"aligner_{language}.ts").forms
    engine = json.loads((SPEECH / f"{language}.json").read_text(encoding="utf-8"))
    spoken = {form for told in forms.values() for form in told}
    spoken |= {form for told in engine.values() for form in ([told] if isinstance(told, str) else told)}
    english = {*(message.text for message in forms), *engine} - {*shipped_languages().values()}
    return {text.replace("&", "") for text in english} - {form.replace("&", "") for form in spoken}


def _texts_of(widget: QWidget) -> Iterator[str]:
    """All that a widget says: written, on hovering, and to a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QTreeWidget):
        lines = QTreeWidgetItemIterator(widget)
        while (line := lines.value()) is not None:
            yield line.text(0)
            lines += 1


def _slips(widget: QWidget, language: str) -> set[str]:
    english = _english(language)
    texts = {text for part in (widget, *widget.findChildren(QWidget)) for text in _texts_of(part)}
    texts |= {text for action in widget.findChildren(QAction) for text in (action.text(), action.toolTip())}
    plain = {re.sub(r" \([^)]*\)$|<[^>]*>|&", "", text).strip() for text in texts}
    return {line for text in plain for line in text.split("\n") if line in english}


def _menus(window: MainWindow) -> list[QMenu]:
    return [action.menu() for action in window.menuBar().actions()]


def test_no_menu_shows_english_and_each_key_is_there_once(qtbot, foreign: MainWindow, language: str) -> None:
    english = _english(language)
    with qtbot.waitSignal(foreign.loader.loaded):
        foreign.opening.open_sample(SAMPLES[0])
    foreign.next_finding()
    menus = [*_menus(foreign), *(foreign.actions_by_id.submenu(name) for name in ("sample", "theme", "scale"))]
    for menu in menus:
        menu.popup(foreign.mapToGlobal(QPoint(10, 40)))
        qtbot.waitUntil(menu.isVisible)
        entries = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert entries
        assert [entry for entry in entries if entry.replace("&", "") in english] == []
        assert menu.title().replace("&", "") not in english
        menu.close()
    keyed = [_menus(foreign), foreign.bench.menu.make().actions(), *(menu.actions() for menu in _menus(foreign))]
    for entries in keyed:
        texts = [entry.title() if isinstance(entry, QMenu) else entry.text() for entry in entries]
        keys = [found[1].casefold() for text in texts if (found := re.search(r"&(\w)", text))]
        assert sorted(set(keys)) == sorted(keys), texts


def _cut_off(widget: QWidget) -> list[str]:
    """The words that have less room than they need, once everything has its place."""
    QApplication.processEvents()
    cut = []
    for part in widget.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, QLabel | QPushButton | QCheckBox | QComboBox):
            continue
        free = isinstance(part, QLabel) and (part.wordWrap() or part.minimumWidth() == 1)
        elided = isinstance(part, QPushButton) and part.property("line")
        if not (free or elided) and part.width() < part.minimumSizeHint().width():
            cut.append(" / ".join(text for text in _texts_of(part) if text))
    return cut


def test_the_start_page_speaks_and_has_room(qtbot, foreign: MainWindow, language: str) -> None:
    assert _slips(foreign, language) == set()
    assert _cut_off(foreign) == []
    assert foreign.start.wish.sizeHint().width() <= foreign.start.viewport().width()


def test_the_pair_page_speaks_and_has_room(qtbot, foreign: MainWindow, language: str) -> None:
    with qtbot.waitSignal(foreign.loader.loaded):
        foreign.opening.open_sample(SAMPLES[0])
    foreign.next_finding()
    qtbot.waitUntil(lambda: foreign.page.panel.card.isVisible())
    assert _slips(foreign, language) == set()
    assert _cut_off(foreign) == []
    qtbot.keyClick(foreign, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: foreign.page.ledgers.model.rowCount() > 0)
    assert _slips(foreign, language) == set()
    assert _cut_off(foreign) == []


@pytest.mark.parametrize("which", ["settings", "shortcuts", "about"])
def test_the_windows_beside_it_speak_and_have_room(qtbot, foreign: MainWindow, language: str, which: str) -> None:
    getattr(foreign.beside, which)()
    beside = next(dialog for dialog in foreign.findChildren(QDialog) if dialog.isVisible())
    qtbot.waitExposed(beside)
    assert _slips(beside, language) == set()
    assert _cut_off(beside) == []


def test_what_is_said_of_a_finding_is_said_in_the_language(qtbot, foreign: MainWindow, language: str) -> None:
    with qtbot.waitSignal(foreign.loader.loaded):
        foreign.opening.open_sample(SAMPLES[0])
    foreign.next_finding()
    qtbot.waitUntil(lambda: foreign.page.panel.card.isVisible())
    finding = foreign.session.finding(foreign.session.current)
    assert finding is not None
    say = Speech(language)
    message = say(finding.message)
    assert message != finding.message

    model = foreign.page.panel.list.model()
    index = foreign.page.panel.list.currentIndex()
    assert message in model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert message in unescape(model.data(index, Qt.ItemDataRole.ToolTipRole))
    assert message in unescape(foreign.page.panel.card.text.text())
    ways = mendings_for(foreign.session.comparison, finding)
    assert [button.accessibleName() for button in foreign.page.panel.card.ways.buttons] == [
        say(way.label) for way in ways
    ]
    entries = [action.text().split("\t")[0] for action in foreign.bench.menu.make().actions()]
    assert [say(way.label).replace("&", "&&") for way in ways] == entries[: len(ways)]
    said = [f"{say(KINDS[one.kind].one)}: {say(one.message)}" for one in foreign.session.findings]
    spoken = "\n".join(row_words(row, {f.id: f for f in foreign.session.findings}) for row in foreign.session.rows)
    assert [one for one in said if one not in spoken] == []

    qtbot.keyClick(foreign, Qt.Key.Key_M)
    assert say(ways[0].label) in foreign.session.history.last_done


def test_findings_are_looked_for_by_what_is_said_of_them(qtbot, foreign: MainWindow, language: str) -> None:
    with qtbot.waitSignal(foreign.loader.loaded):
        foreign.opening.open_sample(SAMPLES[0])
    looked_for = {"de": "in der fassung fehlt die bedingung", "es": "la copia omite"}[language]
    qtbot.keyClicks(foreign.page.panel.filter.words, looked_for)
    said = [Speech(language)(finding.message).casefold() for finding in foreign.session.comparison.findings]
    wanted = [one for one in said if all(word in one for word in looked_for.split())]
    assert 0 < len(wanted) < len(said)
    shown_ones = [Speech(language)(finding.message).casefold() for finding in foreign.session.shown]
    assert sorted(shown_ones) == sorted(wanted)


def test_counts_have_their_own_forms(qtbot, foreign: MainWindow, language: str) -> None:
    with qtbot.waitSignal(foreign.loader.loaded):
        foreign.opening.open_sample(SAMPLES[0])
    count = len(foreign.session.findings)
    word = {"de": "Befunde", "es": "hallazgos"}[language]
    assert foreign.status.facts.text().endswith(f"{count} {word}")
    progress = {"de": f"0 von {count} durchgesehen", "es": f"0 de {count} revisados"}[language]
    assert foreign.page.panel.progress.label.text() == progress
