"""The index of a batch: a page whose columns can be sorted, and the same as a table."""

import csv
import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from aligner import __version__
from aligner.batch.outcome import Outcome
from aligner.kinds import KINDS, SEVERITY_NAMES
from aligner.model import FindingKind, Severity
from aligner.reports.pages import render_page
from aligner.reports.spreadsheet import safe_cell
from aligner.speech import SOURCE, Speech, inside

_MEASURES = (*(name.lower() for name in SEVERITY_NAMES.values()), "similarity", "words")
_HEAD = ("id", "original", "copy", *_MEASURES, "reason", "report")


def worst_first(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Broken pairs first, then by what was found, then by name."""
    return sorted(outcomes, key=lambda outcome: (-outcome.weight, outcome.pair.id))


def index_page(outcomes: Sequence[Outcome], made: datetime, language: str = SOURCE) -> str:
    """The index as a web page of its own, its links leading to the reports beside it."""
    say = Speech(language)
    rows = [_row(outcome, say) for outcome in worst_first(outcomes)]
    return render_page(
        "index",
        say,
        rows=rows,
        severities=[say(name) for name in SEVERITY_NAMES.values()],
        broken=sum(outcome.reason is not None for outcome in outcomes),
        found=sum(outcome.findings > 0 for outcome in outcomes),
        quiet=sum(outcome.reason is None and not outcome.findings for outcome in outcomes),
        total=len(outcomes),
        made=made.strftime("%Y-%m-%d %H:%M"),
        version=__version__,
    )


def _row(outcome: Outcome, say: Speech) -> dict[str, object]:
    kinds = sorted(outcome.kinds.items(), key=lambda item: list(FindingKind).index(FindingKind(item[0])))
    return {
        "id": outcome.pair.id,
        "report": None if outcome.reason else f"reports/{outcome.pair.id}.html",
        "original": Path(outcome.pair.original).name,
        "copy": Path(outcome.pair.copy).name,
        "weight": 10**12 if outcome.reason else int(outcome.weight),
        "severities": [outcome.severities.get(severity.value, 0) for severity in Severity],
        "similarity": outcome.similarity,
        "words": outcome.words,
        "told": outcome.reason or ", ".join(_told(FindingKind(kind), count, say) for kind, count in kinds),
        "broken": outcome.reason is not None,
    }


def _told(kind: FindingKind, count: int, say: Speech) -> str:
    return f"{say.number(count)} {inside(say(KINDS[kind].one if count == 1 else KINDS[kind].many))}"


def index_table(outcomes: Sequence[Outcome]) -> str:
    """The index as comma-separated values."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_HEAD)
    for outcome in worst_first(outcomes):
        pair = outcome.pair
        counts = [outcome.severities.get(severity.value, 0) for severity in Severity]
        report = "" if outcome.reason else f"reports/{pair.id}.html"
        told = [
            pair.id,
            pair.original,
            pair.copy,
            *counts,
            outcome.similarity,
            outcome.words,
            outcome.reason or "",
            report,
        ]
        writer.writerow([safe_cell(str(value)) for value in told])
    return out.getvalue()
