"""What came of one pair: counted findings, or the reason why it could not be compared."""

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Any

from aligner.batch.pairs import Pair
from aligner.model import Comparison, Severity

WEIGHTS = {Severity.HIGH: 100, Severity.MEDIUM: 10, Severity.LOW: 1}  # of a finding, when pairs are put worst first


@dataclass(frozen=True, slots=True)
class Outcome:
    """One row of the index. ``reason`` is one sentence for a broken pair; ``similarity`` is in percent.

    ``severities`` and ``kinds`` count the findings; ``made_from`` tells the files and options it was made from, so that
    it is made anew when they are others.
    """

    pair: Pair
    made_from: str
    reason: str | None = None
    similarity: float = 0.0
    words: int = 0
    severities: dict[str, int] = field(default_factory=dict)
    kinds: dict[str, int] = field(default_factory=dict)

    @property
    def findings(self) -> int:
        return sum(self.severities.values())

    @property
    def weight(self) -> float:
        """How bad it is: broken pairs first, then by the findings, by their severity."""
        if self.reason is not None:
            return float("inf")
        return sum(WEIGHTS[Severity(name)] * count for name, count in self.severities.items())

    def as_data(self) -> dict[str, Any]:
        """The outcome as plain values."""
        return asdict(self)


def outcome_of(pair: Pair, made_from: str, comparison: Comparison) -> Outcome:
    """What a comparison found, counted."""
    from aligner.reports.counts import word_count

    findings = comparison.findings
    return Outcome(
        pair,
        made_from,
        None,
        comparison.similarity,
        word_count(comparison.copy),
        dict(Counter(finding.severity.value for finding in findings)),
        dict(Counter(finding.kind.value for finding in findings)),
    )


def from_data(data: dict[str, Any]) -> Outcome:
    """The outcome that ``as_data`` was made of. Raises KeyError, TypeError or ValueError for anything else."""
    pair = Pair(**data["pair"])
    counts = {name: {str(k): int(n) for k, n in data[name].items()} for name in ("severities", "kinds")}
    set(map(Severity, counts["severities"]))
    return Outcome(
        pair, str(data["made_from"]), data["reason"], float(data["similarity"]), int(data["words"]), **counts
    )
