"""The window: composes the parts and passes on what is asked for. It decides nothing about texts."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from aligner import SAMPLES, Side
from ui.about import SideWindows
from ui.actions import Actions, fill_choices
from ui.compare_page import ComparePage
from ui.desk.workbench import Workbench
from ui.look.dressing import Dressing
from ui.look.preferences import PREFERENCES
from ui.look.remembering import Remembering
from ui.look.settings import Settings
from ui.look.wishes import Wishes
from ui.look.words import said
from ui.low_window import LowWindow
from ui.message_bar import MessageBar
from ui.output.exporting import Exporter
from ui.output.printing import Printing
from ui.pair.drops import DropTarget
from ui.pair.engine import Loads
from ui.pair.jobs import Jobs
from ui.pair.loading import PairLoader
from ui.pair.opening import Opening
from ui.pair.other_readings import OtherReadings
from ui.pair.recent import RecentList
from ui.pair.session import Session
from ui.pair.start_page import StartPage
from ui.pair.watch_questions import WatchQuestions
from ui.pair.watching import Watching
from ui.pair.workshop import Workshop
from ui.panel.deciding import Deciding
from ui.panel.rules_dialog import RulesDialog
from ui.quick_bar import QuickBar
from ui.status_line import StatusLine, facts_about
from ui.view.speaking import Speaking

_TITLE = "Aligner"
_WRITING_PATIENCE = 30.0  # seconds; a slow network folder may need them


class MainWindow(QMainWindow):
    """One window, one pair."""

    def __init__(self, settings: Settings, engine: Loads | None = None) -> None:
        super().__init__()
        self.settings = settings
        self._closing = self._may_close = False
        self.session = Session(self)
        self.jobs, self._export_jobs = Jobs(self), Jobs(self)
        self._workshop = Workshop()
        engine = engine or self._workshop
        self.loader = PairLoader(self.session, self.jobs, engine, self)
        self._wishes = Wishes(settings, self.session, engine, self.loader)
        self.recent = RecentList(settings, self)
        self.opening = Opening(self, settings, self.recent, self.session, self.loader, self._put_away)
        self._other_readings = OtherReadings(self.session, self.opening.want, self)
        self.dressing = Dressing(settings, self)
        self.beside = SideWindows(settings, self)
        look = self.dressing.look
        self.deciding = Deciding(self.session, settings, self)
        self.actions_by_id = Actions(self, self.menuBar(), self)
        self.quick = QuickBar(self.menuBar(), self.actions_by_id)
        self.message = MessageBar(look)
        self.watching = Watching(self.session, settings, self)
        WatchQuestions(self.watching, self.session, self.loader, self.opening.again, self.message, self)
        self.exporter = Exporter(self, settings, engine, self._export_jobs, self.message)
        self.printing = Printing(self, self.session, settings, self.message)
        self.start = StartPage(look, self.actions_by_id.submenu("sample"), self.recent)
        self.page = ComparePage(self.session, self.deciding, look, self.actions_by_id)
        Speaking(self.session, self.page.view)
        self.status = StatusLine(self.jobs, self)
        self.bench = Workbench(self, engine)
        self._compose()
        self._connect()
        LowWindow(self)
        self._fill_menus()
        self._follow("panel", self.page.room.shown)
        self._remembering = Remembering(self, settings)
        self._on_pair()
        self._wishes.begin()

    def _compose(self) -> None:
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.page)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.resize(1240, 800)

    def _connect(self) -> None:
        self.session.pair_changed.connect(self._on_pair)
        self.session.filter_changed.connect(self._show_facts)
        self.session.filter_changed.connect(self._refresh)
        self.session.finding_changed.connect(self._refresh)
        self.session.history.changed.connect(self._refresh)
        self.loader.loaded.connect(self._on_loaded)
        self.loader.refused.connect(self.message.warn)
        self.jobs.started.connect(self._refresh)
        self.jobs.ended.connect(self._refresh)
        self.status.cancelled.connect(self.cancel_work)
        self.opening.refused.connect(self.message.warn)
        self._wishes.refused.connect(self.message.warn)
        self.recent.changed.connect(self._show_recent)
        self.start.recent.chosen.connect(self.opening.open_recent)
        self.dressing.changing.connect(self.page.view.await_look)
        self.dressing.changed.connect(self._on_look)
        self.page.view.zoom_asked.connect(self.dressing.zoom_by)
        self.page.view.folds_changed.connect(lambda: self._follow("furniture", self.page.view.folds.furniture_shown))
        self.page.room.changed.connect(lambda shown: self._follow("panel", shown))
        for side, area in self.start.areas.items():
            is_original = side is Side.ORIGINAL
            area.open_button.clicked.connect(self.opening.open_original if is_original else self.opening.open_copy)
            area.paste_button.clicked.connect(self.opening.paste_original if is_original else self.opening.paste_copy)
            self.opening.follow(DropTarget(area, lambda _at, side=side: side, self.start.show_hot))
        view = self.page.view
        viewport = view.viewport()
        self.opening.follow(DropTarget(viewport, lambda at: view.stack.columns.side_at(at.x()), view.show_drop_side))
        self.opening.follow(DropTarget(self, self.opening.empty_side))

    def _fill_menus(self) -> None:
        samples = self.actions_by_id.submenu("sample")
        for sample in SAMPLES:
            action = samples.addAction(said(sample.title))
            action.setToolTip(said(sample.about))
            action.triggered.connect(lambda _on=False, sample=sample: self.opening.open_sample(sample))
        for preference in PREFERENCES:
            if preference.name in ("theme", "scale"):
                menu = self.actions_by_id.submenu(preference.name)
                fill_choices(menu, preference.choices(), self.settings, preference.name)
        self._show_go_on()
        self.settings.changed.connect(self._show_go_on)
        self._show_recent()

    def _show_go_on(self) -> None:
        self.actions_by_id["go-on"].setChecked(self.settings.move_on)

    def _show_recent(self) -> None:
        menu, entries = self.actions_by_id.submenu("recent"), self.recent.entries
        menu.clear()
        menu.setEnabled(bool(entries))
        for entry in entries:
            action = menu.addAction(entry.title.replace("&", "&&"))
            action.triggered.connect(lambda _on=False, entry=entry: self.opening.open_recent(entry))
        menu.addSeparator()
        menu.addAction(self.tr("Clear the list"), self.recent.clear)

    # What is shown

    def _on_pair(self) -> None:
        names = [story.name for story in self.session.stories.values() if story is not None]
        self.setWindowTitle(f"{' ↔ '.join(names)}[*] — {_TITLE}" if self.session.complete else f"{_TITLE}[*]")
        if not self.session.complete:
            self.start.show_stories(self.session.stories)
            self._show_facts()
        self.pages.setCurrentWidget(self.page if self.session.complete else self.start)
        self.quick.show_use(self.session.complete)
        if self.session.complete:
            self.page.view.setFocus()
        self._refresh()

    def _on_loaded(self) -> None:
        stories = [story for story in self.session.stories.values() if story is not None]
        notes = [note for story in stories for note in story.notes]
        if self.session.comparison is not None:
            notes += [note for note in self.session.comparison.notes if note not in notes]
        self.message.ask("\n".join(map(said, dict.fromkeys(notes))), self._other_readings.answers())

    def _refresh(self) -> None:
        self.actions_by_id.refresh(self.session, self.jobs.running is not None)

    def _show_facts(self) -> None:
        comparison, words = self.session.comparison, self.session.digest.words
        facts = facts_about(comparison, words, len(self.session.shown)) if comparison is not None else []
        self.status.show_facts(facts)

    def _follow(self, action_id: str, on: bool) -> None:
        """Tick an action as what it shows is now; it must not lead here."""
        action = self.actions_by_id[action_id]
        action.blockSignals(True)
        action.setChecked(on)
        action.blockSignals(False)

    # What is asked for

    def copy_text(self) -> None:
        text = self.page.panel.chosen_words() or self.page.view.selected_text()
        if text:
            QGuiApplication.clipboard().setText(text)

    def swap_sides(self) -> None:
        self.opening.swap()

    def compare_again(self) -> None:
        self.opening.again()

    def cancel_work(self) -> None:
        self.jobs.cancel()

    def export_report(self) -> None:
        if self.session.comparison is not None:
            self.exporter.ask_and_save(self.session.comparison, self.session.review)

    def next_finding(self) -> None:
        if self.session.step(1, only_open=True):
            self.page.panel.say(self.tr("from the top again"))

    def previous_finding(self) -> None:
        if self.session.step(-1, only_open=True):
            self.page.panel.say(self.tr("from the end again"))

    def list_rules(self) -> None:
        RulesDialog(self.session, self.deciding, self).open()

    def _on_look(self) -> None:
        for part in (self.message, self.start, self.page):
            part.set_look(self.dressing.look)

    def warm_up_soon(self) -> None:
        """Once the window stands, load the engine, and look for work that was not saved."""
        QTimer.singleShot(0, self.loader.warm_up)
        QTimer.singleShot(0, self.bench.keeping.look)

    def _put_away(self, then: Callable[[], object]) -> None:
        self.bench.before_leaving(then)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._closing = True
        if not self._may_close:
            self._put_away(self._leave)
        self._closing = False
        if not self._may_close:
            event.ignore()
            return
        self._remembering.keep()
        self.hide()  # what is still running may take a moment to notice
        super().closeEvent(event)
        self.shut_down()

    def _leave(self) -> None:
        """Nothing that is open is needed any more: close, now or once the saving is done."""
        self._may_close = True
        if not self._closing:
            self.close()

    def shut_down(self) -> bool:
        """End all work; a report that is being written is written to its end. Whether all threads have ended."""
        written = self._export_jobs.close(_WRITING_PATIENCE) and self.printing.shut_down(_WRITING_PATIENCE)
        ended = [self.bench.shut_down(), self.jobs.close(), self.page.shut_down()]
        self._workshop.close()
        return all(ended) and written
