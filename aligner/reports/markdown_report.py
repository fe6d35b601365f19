"""A short account in Markdown, for a mail or a chat."""

import re
from itertools import groupby

from aligner.desk.review import Review
from aligner.kinds import KINDS, SEVERITY_NAMES
from aligner.model import Comparison, Severity
from aligner.reports.revisions import remarks_of
from aligner.reports.verdict import verdict
from aligner.reports.visible import visible

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~])")


def render_markdown(comparison: Comparison, review: Review | None = None) -> str:
    """The verdict and the findings by severity; those that were dismissed are left out."""
    names = [_safe(document.name) for document in (comparison.original, comparison.copy)]
    lines = [f"# {names[1]}, compared with {names[0]}", "", _safe(verdict(comparison)), ""]
    remarks = sorted(remarks_of(comparison, review), key=lambda remark: list(Severity).index(remark.finding.severity))
    for severity, group in groupby(remarks, key=lambda remark: remark.finding.severity):
        lines += [f"## {SEVERITY_NAMES[severity]}", ""]
        for remark in group:
            finding = remark.finding
            note = f" (Note: {_safe(remark.note)})" if remark.note else ""
            lines.append(f"- **{KINDS[finding.kind].one}**: {_safe(finding.message)}{note}")
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _safe(text: str) -> str:
    """The text on one line, its signs not taken for markup."""
    return _MARKUP.sub(r"\\\1", visible(" ".join(text.split())))
