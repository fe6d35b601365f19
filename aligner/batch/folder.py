"""Where the reports of a batch go: a page and data for each pair, a record of what is done, and the index."""

import json
from pathlib import Path

from aligner.batch.outcome import Outcome, from_data
from aligner.batch.stories import RECORD
from aligner.batch.work import Done
from aligner.cli.trouble import Trouble
from aligner.writing import why_not, write_whole

RECORDS, REPORTS = "done", "reports"
INDEX = ("index.html", "index.csv")


class Folder:
    """A folder for one batch. Every method that writes raises Trouble where it cannot."""

    def __init__(self, path: str) -> None:
        self.path = Path(path)
        for folder in (self.path, self.path / RECORDS, self.path / REPORTS):
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise Trouble(
                    "The folder {folder} cannot be made: {why}", folder=str(folder), why=why_not(error)
                ) from error

    def done(self, pair_id: str, made_from: str) -> Outcome | None:
        """What came of a pair before, if it is done and was made from the same files."""
        try:
            outcome = from_data(json.loads((self.path / RECORDS / f"{pair_id}.json").read_bytes()))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None  # not done, or only half written: then it is done again
        return outcome if outcome.made_from == made_from and outcome.pair.id == pair_id else None

    def keep(self, done: Done) -> None:
        """Write the reports of a pair, and the record last: what has one is complete."""
        for form, report in done.reports.items():
            self._write(f"{REPORTS}/{done.outcome.pair.id}.{form}", report)
        record = json.dumps({"schema": RECORD} | done.outcome.as_data(), ensure_ascii=False, indent=1)
        self._write(f"{RECORDS}/{done.outcome.pair.id}.json", record.encode("utf-8", "replace"))

    def keep_index(self, page: str, table: str) -> None:
        """Write the index as a page and as a table."""
        self._write(INDEX[0], page.encode("utf-8", "replace"))
        self._write(INDEX[1], table.encode("utf-8", "replace"))

    def _write(self, name: str, data: bytes) -> None:
        try:
            write_whole(self.path / name, data)
        except OSError as error:
            raise Trouble(
                "{file} could not be written: {why}", file=str(self.path / name), why=why_not(error)
            ) from error
