"""What is seen before two texts are open: two places to drop them, a sample to try, the pairs of last time."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from aligner import Side, Story
from ui.look.theme import Look
from ui.pair.recent import RecentList
from ui.pair.recent_panel import RecentPanel
from ui.panel.labels import label
from ui.status_line import said_words
from ui.view.column_heads import role_of

_TWO_LINES = 2.4  # the tick comes from another typeface, whose lines are taller


class DropArea(QWidget):
    """The place for one side."""

    def __init__(self, side: Side, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self._look, self._hot, self._filled = look, False, False
        role, meaning = role_of(side)
        self.setAccessibleName(f"{role}: {meaning}")
        self.title = label(role, 1.5, bold=True)
        self.meaning = label(meaning, 1.0, dim=True)
        self._empty = self.tr("Drop a file or some text here")
        self.state = label(self._empty, 1.1)
        self.open_button = QPushButton(self.tr("Open…"))
        self.paste_button = QPushButton(self.tr("Paste"))
        original = side is Side.ORIGINAL
        opens = self.tr("Open a file as the original") if original else self.tr("Open a file as the copy")
        pastes = self.tr("Paste text as the original") if original else self.tr("Paste text as the copy")
        self.open_button.setAccessibleName(opens)
        self.paste_button.setAccessibleName(pastes)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for button in (self.open_button, self.paste_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(6)
        column.addStretch(2)
        column.addWidget(self.title)
        column.addWidget(self.meaning)
        column.addSpacing(22)
        column.addWidget(self.state)
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addStretch(3)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._size_to(look)

    def show_story(self, story: Story | None) -> None:
        """Say what stands here, or what to do."""
        self._filled = story is not None
        told = f"✓  {story.name}\n{said_words(len(story.text.split()))}" if story is not None else self._empty
        self.state.setText(told)
        self.update()

    def show_hot(self, hot: bool) -> None:
        """Whether something is being dragged over it."""
        self._hot = hot
        self.update()

    def set_look(self, look: Look) -> None:
        """Take another theme or scale."""
        self._look = look
        self._size_to(look)
        self.update()

    def _size_to(self, look: Look) -> None:
        high = _TWO_LINES * self.state.fontMetrics().lineSpacing()
        self.state.setMinimumHeight(round(high))  # the buttons of both areas stay level
        self.setMinimumHeight(round(200 * look.scale))
        self.setMaximumHeight(round(380 * look.scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.colours
        painter.setBrush(colours["current-ground" if self._hot else "text-ground"])
        style = Qt.PenStyle.SolidLine if self._filled else Qt.PenStyle.DashLine
        painter.setPen(QPen(colours["focus" if self._hot else "line-strong"], 2 if self._hot else 1.5, style))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 12, 12)


class StartPage(QScrollArea):
    """The empty state; it scrolls where the window is small or the letters are large."""

    def __init__(self, look: Look, samples: QMenu, recent: RecentList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.areas = {side: DropArea(side, look) for side in Side}
        self.wish = label("", 1.0, dim=True)
        self.sample_button = QPushButton(self.tr("Try a sample"))
        self.sample_button.setMenu(samples)
        self.sample_button.setProperty("menu", True)  # room for its arrow
        self.recent = RecentPanel(recent)
        self._compose()

    def _compose(self) -> None:
        areas = QHBoxLayout()
        areas.setSpacing(20)
        for area in self.areas.values():
            areas.addWidget(area)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.sample_button)
        below.addStretch(1)
        middle = QWidget()
        self.setWidget(middle)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QVBoxLayout(middle)
        page.setContentsMargins(36, 24, 36, 24)
        page.setSpacing(14)
        page.addStretch(1)
        page.addWidget(label(self.tr("See what happened to a story"), 1.7, bold=True))
        page.addWidget(self.wish)
        page.addSpacing(6)
        page.addLayout(areas, 6)
        page.addSpacing(4)
        page.addLayout(below)
        page.addSpacing(8)
        page.addWidget(self.recent)
        page.addStretch(1)

    def show_stories(self, stories: dict[Side, Story | None]) -> None:
        """Say which side is there and which is still wanted."""
        for side, area in self.areas.items():
            area.show_story(stories[side])
        missing = [side for side in Side if stories[side] is None]
        if len(missing) != 1:
            wish = self.tr("Drop two versions of it: one on each side, or both files at once.")
        elif missing[0] is Side.ORIGINAL:
            wish = self.tr("Now the original: drop it, open it or paste it.")
        else:
            wish = self.tr("Now the copy: drop it, open it or paste it.")
        self.wish.setText(wish)

    def show_hot(self, side: Side | None) -> None:
        """Light up the place that would be filled."""
        for own, area in self.areas.items():
            area.show_hot(own is side)

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        for area in self.areas.values():
            area.set_look(look)
