"""What is put away in the paired view: page furniture, and on request all passages in which nothing was found."""

from typing import TYPE_CHECKING

from ui.view.bands import FoldBand

if TYPE_CHECKING:
    from ui.view.diff_view import DiffView


class Folds:
    """Opens and closes the folds of a view; what is read stays where it is on the screen."""

    def __init__(self, view: "DiffView") -> None:
        self._view = view
        self.only_findings = False

    @property
    def furniture_shown(self) -> bool:
        """Whether every fold of furniture is open."""
        folds = self._furniture()
        return bool(folds) and folds <= self._view.stack.opened

    def _furniture(self) -> frozenset[int]:
        return self._view.stack.digest.furniture

    def show_furniture(self, shown: bool) -> None:
        """Open all folds of furniture, or close them."""
        opened, folds = self._view.stack.opened, self._furniture()
        self._set(opened | folds if shown else opened - folds)

    def show_only_findings(self, only: bool) -> None:
        """Put the passages away in which nothing was found, or bring them back."""
        self.only_findings = only
        self._set(self._view.stack.opened & self._furniture())

    def toggle(self, fold: FoldBand) -> None:
        """Open or close one fold."""
        self._set(self._view.stack.opened ^ {fold.first})

    def unfold(self, row: int) -> None:
        """Open the fold in which a row is hidden, if it is."""
        stack = self._view.stack
        if stack.place_of_row(row) is None:
            fold = stack.bands[stack.place_near(row)]
            if isinstance(fold, FoldBand):
                self._set(stack.opened | {fold.first})

    def _set(self, opened: frozenset[int]) -> None:
        stack = self._view.stack
        if (opened, self.only_findings) == (stack.opened, stack.only_findings):
            return
        if not stack.bands:  # nothing is open yet: so will the next pair be shown
            stack.fold(opened, self.only_findings)
            return
        row, (_place, offset) = self._view.page.top_row(), self._view.page.top_band()
        stack.fold(opened, self.only_findings)
        self._view.page.go(stack.place_near(row), offset)
        self._view.folds_changed.emit()
