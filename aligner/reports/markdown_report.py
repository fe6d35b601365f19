"""A short account in Markdown, for a mail or a chat."""

import re
from itertools import groupby

from aligner.desk.review import Review
from aligner.kinds import KINDS, SEVERITY_NAMES
from aligner.model import Comparison, Severity
from aligner.reports.revisions import remarks_of
from aligner.reports.verdict import verdict
from aligner.reports.visible import visible
from aligner.speech import SOURCE, Speech

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~])")


def render_markdown(comparison: Comparison, review: Review | None = None, language: str = SOURCE) -> str:
    """The verdict and the findings by severity; those that were dismissed are left out."""
    say = Speech(language)
    title = say("{copy}, compared with {original}", copy=comparison.copy.name, original=comparison.original.name)
    lines = [f"# {_safe(title)}", "", _safe(verdict(comparison, say)), ""]
    remarks = sorted(remarks_of(comparison, review), key=lambda remark: list(Severity).index(remark.finding.severity))
    for severity, group in groupby(remarks, key=lambda remark: remark.finding.severity):
        lines += [f"## {say(SEVERITY_NAMES[severity])}", ""]
        for remark in group:
            finding = remark.finding
            note = f" ({_safe(say('Note: {note}', note=remark.note))})" if remark.note else ""
            lines.append(f"- **{say(KINDS[finding.kind].one)}**: {_safe(say(finding.message))}{note}")
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _safe(text: str) -> str:
    """The text on one line, its signs not taken for markup."""
    return _MARKUP.sub(r"\\\1", visible(" ".join(text.split())))
