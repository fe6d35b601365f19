"""Files made to do harm get a sentence, or their text, soon and in bounded memory; nothing is asked or written."""

import subprocess
import sys
from pathlib import Path

import pytest
from hostile import CASES

SECONDS, MEGABYTES = 5.0, 900  # of the processor, on a slow machine; and above what the file itself takes
TOLD = {
    "pages without number": "read The ferry burned.",
    "pages that lie": "read The ferry burned.",
    "pdf of signs": "says story.pdf holds no text",
    "pdf under lock": "says story.pdf is protected by a password",
    "pdf nested": "says story.pdf is damaged",
    "zip bomb": "says story.docx holds more text than can be opened here",
    "zip of zips": "says story.docx is damaged",
    "paths out": "read Safe.",
    "xml nested": "says story.xml is damaged",
    "xml wide": "says story.xml has over 2,000,000 tags",
    "xml from elsewhere": "read A story",
    "xml bomb": "says story.xml declares entities",
    "html nested": "read words",
    "html of tags": "says story.html is a web page of over 150,000 tags",
    "html of comments": "read x",
    "json nested": "says story.json is JSON of over 500,000 parts",
    "json wide": "says story.json is JSON of over 500,000 parts",
    "json of lines": "read x",
    "rtf nested": "says story.rtf has more markup than can be read here",
    "rtf of words": "says story.rtf has more markup than can be read here",
    "rtf of open binaries": "says story.rtf has more markup than can be read here",
    "rtf of nearly pictures": "read aaaa",
    "markdown of brackets": "read [[[[",
    "mail nested": "says story.eml is a mail of too many parts",
    "mail of quotes": "read x  text",
    "NULs": "says story.txt is no text that can be read here",
    "one long line": "read word word",
    "turning letters": "read The \u202egnp.exe",
}


@pytest.mark.parametrize("suffix", sorted({suffix for suffix, _ in CASES.values()}))
def test_files_made_to_do_harm(suffix, tmp_path):
    here = Path(__file__).resolve().parent
    run = subprocess.run(
        [sys.executable, "-W", "error", str(here / "hostile.py"), suffix],
        capture_output=True, cwd=tmp_path, encoding="utf-8", timeout=100, check=False,
        env={"PYTHONPATH": str(here.parent.parent), "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    assert run.returncode == 0, run.stderr[-2_000:]
    lines = [line.split("\t") for line in run.stdout.rstrip("\n").split("\n")]
    assert [line[0] for line in lines] == [case for case, (its, _) in CASES.items() if its == suffix]
    for case, seconds, megabytes, told in lines:
        assert float(seconds) < SECONDS, case
        assert int(megabytes) < MEGABYTES, case
        assert told.startswith(TOLD.get(case, ("read ", "says "))), (case, told)
    assert list(tmp_path.iterdir()) == []
