"""The few things that end a review, at the right end of the menu bar: within reach of the mouse, out of the way."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QToolButton, QWidget

from ui.actions import Actions


class QuickBar(QWidget):
    """Buttons of actions; without room for all of them beside the menus, or without a pair, they are not there."""

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        super().__init__(bar)
        self._bar, self._of_use = bar, False
        names = {"undo": self.tr("Undo"), "save": self.tr("Save the copy"), "export": self.tr("Report")}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(2)
        self.buttons: dict[str, QToolButton] = {}
        for action_id, name in names.items():
            button = self.buttons[action_id] = QToolButton()
            action = actions[action_id]
            button.setText(name)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(action.toolTip())
            button.setAccessibleName(f"{name} ({keys})" if keys else name)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the menus and the keys do the same
            button.setEnabled(action.isEnabled())
            action.enabledChanged.connect(button.setEnabled)
            button.clicked.connect(lambda _on=False, action=action: action.trigger())
            row.addWidget(button)
        bar.setCornerWidget(self, Qt.Corner.TopRightCorner)
        bar.installEventFilter(self)
        self.hide()

    def show_use(self, of_use: bool) -> None:
        """Whether there is anything to save or to report."""
        self._of_use = of_use
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._bar and event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self._fit()
        return False

    def _fit(self) -> None:
        self.setFixedHeight(self._bar.actionGeometry(self._bar.actions()[0]).height())  # level with the menus
        menus = sum(self._bar.actionGeometry(action).width() for action in self._bar.actions())
        self.setVisible(self._of_use and menus + self.sizeHint().width() <= self._bar.width())
