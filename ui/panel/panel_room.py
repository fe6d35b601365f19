"""Whether the panel stands beside the texts: where it would leave their lines too few letters, it gives way."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from ui.look.theme import Look
from ui.panel.side_panel import SidePanel
from ui.view.columns import make_columns

_FEWEST = 24  # letters a line of each text; with fewer, reading is spelling
_NARROWEST, _USUAL, _WIDEST = 300, 360, 640  # of the panel, in pixels at 100 percent
_SHARE = 0.24  # of a wide window's width
_LENT = 0.45  # of the width, where the panel is shown although the texts lack it


class PanelRoom(QObject):
    """Shares the width of a splitter between the texts and the panel.

    What the editor wants holds until the opposite is asked for; without a wish, the width decides. What is done in the
    panel, such as writing a note, borrows it for as long as it takes.
    """

    changed = Signal(bool)  # whether the panel is shown

    def __init__(self, splitter: QSplitter, side: SidePanel, look: Look) -> None:
        super().__init__(splitter)
        self._splitter, self._side, self._look = splitter, side, look
        self.wish: bool | None = None
        self.wanted = 0  # how wide the editor drew the panel, in pixels at 100 percent; 0 where the window decides
        self.shown = True
        self._lent = False
        splitter.installEventFilter(self)
        splitter.splitterMoved.connect(lambda _at, _number: self._keep_width())
        side.needed.connect(lambda: self._lend(True))
        side.done.connect(lambda: self._lend(False))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._splitter and event.type() is QEvent.Type.Resize:
            self.refresh()
        return False

    def set_look(self, look: Look) -> None:
        """Take another scale or zoom."""
        self._look = look
        self.refresh()

    def show(self, shown: bool) -> None:
        """Show or hide the panel as the editor wants it."""
        self.wish, self._lent = None if shown == self._fits() else shown, False
        self.refresh()

    def _lend(self, lent: bool) -> None:
        self._lent = lent
        self.refresh()

    def refresh(self) -> None:
        """Share the width anew: it, or what is in it, has changed."""
        shown = self._lent or (self._fits() if self.wish is None else self.wish)
        if shown and self._fits():
            self._share_width()
        if shown == self.shown:
            return
        self.shown = shown
        focused = QApplication.focusWidget()
        self._side.setVisible(shown)
        if shown and not self._fits():
            wide = self._splitter.width()
            self._splitter.setSizes([round(wide * (1 - _LENT)), round(wide * _LENT)])
        if not shown and focused is not None and self._side.isAncestorOf(focused):
            self._texts.setFocus()
        self.changed.emit(shown)

    @property
    def _texts(self) -> QWidget:
        return self._splitter.widget(0)

    @property
    def _least(self) -> int:
        return round(_NARROWEST * self._look.scale)

    def _letters_beside(self, panel: int) -> float:
        """Letters a line of each text when the panel is so wide."""
        wide = self._splitter.width() - self._splitter.handleWidth() - panel
        return make_columns(wide - self._around(), self._look).text_width / self._look.body.letter_width

    def _around(self) -> int:
        """What stands beside the two texts and is no panel: scroll bar and strip."""
        return round(45 * self._look.scale)

    def _fits(self) -> bool:
        return self._letters_beside(self._least) >= _FEWEST

    def _keep_width(self) -> None:
        self.wanted = round(self._splitter.sizes()[1] / self._look.scale)

    def _share_width(self) -> None:
        """Give the panel what the editor wants or the window has for it, but not what the texts lack."""
        wide, scale = self._splitter.width() - self._splitter.handleWidth(), self._look.scale
        usual = min(max(_SHARE * wide, _USUAL * scale), _WIDEST * scale)
        panel = min(round(self.wanted * scale), wide // 2) if self.wanted else round(usual)
        if self._letters_beside(panel) < _FEWEST:
            panel = self._least
        if panel != self._splitter.sizes()[1]:
            self._splitter.setSizes([wide - panel, panel])
