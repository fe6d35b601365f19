"""Which marks the words of a run bear, given the findings that the filter lets through and those put aside."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from aligner import KINDS, Finding, Mark, Row, Run


@dataclass(frozen=True, slots=True)
class Marking:
    """How the marked words of a run are drawn; ``faint`` where all that was found in them has been dismissed."""

    mark: Mark
    faint: bool = False


PLAIN = Marking(Mark.PLAIN)


@dataclass(frozen=True, slots=True)
class Marks:
    """The findings shown by id, those among them that the editor has dismissed, and whether other wording is marked."""

    findings: Mapping[str, Finding] = field(default_factory=dict)
    dismissed: frozenset[str] = frozenset()
    wording: bool = True

    def of_run(self, run: Run) -> Marking:
        """The worst that is still open decides; if nothing is, the worst that was dismissed."""
        shown = [finding for finding in run.findings if finding in self.findings]
        if shown:
            still_open = [finding for finding in shown if finding not in self.dismissed]
            return Marking(KINDS[self.findings[(still_open or shown)[0]].kind].mark, not still_open)
        hidden = bool(run.findings) or (run.mark is Mark.WORDING and not self.wording)
        return PLAIN if hidden else Marking(run.mark)

    def of_row(self, row: Row) -> list[Finding]:
        """The findings of a row that are shown, worst first."""
        return [self.findings[finding] for finding in row.findings if finding in self.findings]
