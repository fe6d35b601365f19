"""What ``aligner match`` does."""

import csv
import io
import sys
from dataclasses import dataclass
from pathlib import Path

from aligner.batch.stories import left_out_note, two_folders
from aligner.cli.plain_words import print_notes
from aligner.cli.standard import STANDARD, print_out
from aligner.cli.trouble import FOUND, NOTHING_FOUND
from aligner.cli.waiting import counting
from aligner.speech import Speech


@dataclass(frozen=True, slots=True)
class MatchRequest:
    """The folders of the originals and of the copies, and where the table goes; ``-`` is standard output."""

    originals: str
    copies: str
    out: str = STANDARD
    workers: int | None = None
    quiet: bool = False
    language: str = "en"


def match_folders(request: MatchRequest) -> int:
    """Write a table of which copy was made from which original; 0 where every copy has one, else 1.

    Raises Trouble, and ReportError where the table cannot be written.
    """
    from aligner.batch.matching import Match, match

    ours, theirs = two_folders(request.originals, request.copies)
    say = Speech(request.language)
    print_notes(left_out_note(ours, theirs), say, request.quiet)
    names = dict(theirs.files)
    found = []
    with counting(len(names), request.quiet) as step:
        for one in match([path for path, _ in ours.files], list(names), request.workers):
            step()
            if isinstance(one, Match):
                found.append((one.original.resolve(), one.copy.resolve(), names[one.copy], one.score))
    _hand_out([("original", "copy", "id", "score"), *found], request.out)
    if not request.quiet:
        said = say("{found} of {count} copies have an original.", found=len(found), count=len(names))
        print(said, file=sys.stderr)
    return FOUND if len(found) < len(names) else NOTHING_FOUND


def _hand_out(rows: list[tuple[object, ...]], out: str) -> None:
    from aligner.reports.saving import write

    table = io.StringIO()
    csv.writer(table, lineterminator="\n").writerows(rows)
    data = table.getvalue().encode("utf-8", "replace")
    if out == STANDARD:
        print_out(data)
    else:
        write(Path(out), data)
