"""The findings as a list model, under a head for each weight and kind: what is drawn and what a screen reader reads."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from html import escape
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from aligner import Decision, Finding, FindingKind, Severity, Verdict
from ui.look.words import many, means, one, said, weight

Index = QModelIndex | QPersistentModelIndex
Group = tuple[Severity, FindingKind]


class FindingRole(IntEnum):
    """What else than text a row gives."""

    FINDING = Qt.ItemDataRole.UserRole + 1
    KIND = Qt.ItemDataRole.UserRole + 2
    SEVERITY = Qt.ItemDataRole.UserRole + 3
    MESSAGE = Qt.ItemDataRole.UserRole + 4
    DECISION = Qt.ItemDataRole.UserRole + 5
    HEAD = Qt.ItemDataRole.UserRole + 6
    UNDER_HEAD = Qt.ItemDataRole.UserRole + 7


@dataclass(frozen=True, slots=True)
class Head:
    """The row above the findings of one kind and weight."""

    group: Group
    ids: tuple[str, ...]
    folded: bool


class FindingsModel(QAbstractListModel):
    """The findings that the filter shows, in the order given; with heads where they come in groups."""

    def __init__(self, decision: Callable[[str], Decision], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decision = decision
        self._findings: tuple[Finding, ...] = ()
        self._grouped = True
        self._folded: frozenset[Group] = frozenset()
        self._rows: list[Head | Finding] = []
        self._row_of: dict[str, int] = {}

    def show(self, findings: tuple[Finding, ...], *, grouped: bool) -> None:
        """Hold other findings; ``grouped`` where those of one weight and kind stand together."""
        self._findings, self._grouped = findings, grouped
        self._lay_out()

    def unfold_all(self) -> None:
        """Begin anew with all groups open."""
        self._folded = frozenset()

    def toggle(self, index: Index) -> None:
        """Fold or unfold the group under a head."""
        head = index.data(FindingRole.HEAD)
        if isinstance(head, Head):
            self._folded = self._folded ^ {head.group}
            self._lay_out()

    def retell(self) -> None:
        """What is decided has changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row_of(self, finding_id: str | None) -> int | None:
        """The row of a finding, its group unfolded if need be."""
        if finding_id is None:
            return None
        if finding_id not in self._row_of and self._folded:
            group = next((_group(finding) for finding in self._findings if finding.id == finding_id), None)
            if group in self._folded:
                self._folded -= {group}
                self._lay_out()
        return self._row_of.get(finding_id)

    def _lay_out(self) -> None:
        self.beginResetModel()
        self._rows = list(self._findings)
        if self._grouped:
            self._rows = []
            for group, members in groupby(self._findings, key=_group):
                findings = tuple(members)
                folded = group in self._folded
                self._rows.append(Head(group, tuple(finding.id for finding in findings), folded))
                self._rows += () if folded else findings
        self._row_of = {row.id: number for number, row in enumerate(self._rows) if isinstance(row, Finding)}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        return self._of_head(row, role) if isinstance(row, Head) else self._of_finding(row, role)

    def _of_finding(self, finding: Finding, role: int) -> object:
        if role == FindingRole.FINDING:
            return finding
        if role == FindingRole.UNDER_HEAD:
            return self._grouped
        decision = self._decision(finding.id)
        if role == FindingRole.DECISION:
            return decision
        kind, severity = one(finding.kind), weight(finding.severity)
        message = said(finding.message)
        told = [severity, kind, *self._said(decision), message]
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: f"{kind}: {message}",
            Qt.ItemDataRole.ToolTipRole: _tip(finding, decision),
            Qt.ItemDataRole.AccessibleTextRole: " ".join(part if part[-1:] in ".!?…" else f"{part}." for part in told),
            Qt.ItemDataRole.AccessibleDescriptionRole: means(finding.kind),
            FindingRole.KIND: finding.kind.value,
            FindingRole.SEVERITY: finding.severity.value,
            FindingRole.MESSAGE: message,
        }
        return values.get(role)

    def _said(self, decision: Decision) -> list[str]:
        told = {Verdict.ACCEPTED: self.tr("A fault"), Verdict.DISMISSED: self.tr("Dismissed")}
        verdict = [told[decision.verdict]] if decision.verdict in told else []
        return [*verdict, self.tr("Note: {}").format(decision.note)] if decision.note else verdict

    def _of_head(self, head: Head, role: int) -> object:
        if role == FindingRole.HEAD:
            return head
        severity, kind = head.group
        still = sum(self._decision(id_).verdict is Verdict.OPEN for id_ in head.ids)
        name = one(kind) if len(head.ids) == 1 else many(kind)
        title = f"{name} · {weight(severity)}"
        count = str(len(head.ids)) if still == len(head.ids) else self.tr("{} of {} open").format(still, len(head.ids))
        state = self.tr("folded") if head.folded else self.tr("unfolded")
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.StatusTipRole: count,
            Qt.ItemDataRole.ToolTipRole: f"<p>{escape(means(kind))}</p>",
            Qt.ItemDataRole.AccessibleTextRole: f"{title}, {count}, {state}",
        }
        return values.get(role)


def _group(finding: Finding) -> Group:
    return finding.severity, finding.kind


def _tip(finding: Finding, decision: Decision) -> str:
    """The whole message, which the list may have cut, and what the kind means; as rich text, so that it wraps."""
    parts = [said(finding.message), means(finding.kind), *([f"✎ {decision.note}"] if decision.note else [])]
    return "".join(f"<p>{escape(part)}</p>" for part in parts)
