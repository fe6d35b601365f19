"""The size of everything that is written in the window, changed while it stands."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


@contextmanager
def letters_in_proportion(app: QApplication) -> Iterator[None]:
    """While the program's font gets another size: letters that a widget wants larger or smaller follow it."""
    before = app.font().pointSizeF()
    own = [widget for widget in app.allWidgets() if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)]
    shares = [widget.font().pointSizeF() / before for widget in own]
    yield
    after = app.font().pointSizeF()
    for widget, share in zip(own, shares, strict=True):
        sized = widget.font()
        sized.setPointSizeF(share * after)
        widget.setFont(sized)
