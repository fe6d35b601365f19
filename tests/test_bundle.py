"""The bundle as people get it: without Python, from any folder. Without one (``make bundle``) these are skipped."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_runs import LEFT_OUT

from aligner import SAMPLES, Mark, __version__, load_theme

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = Path(os.environ.get("ALIGNER_BUNDLE", ROOT / "build" / "bundle" / "aligner"))
PROGRAM = BUNDLE / "aligner"
LARGEST = 150_000_000  # bytes of the whole folder
PATIENCE = 60.0  # seconds for the window on a machine that is busy; the first start reads it all from the disk

pytestmark = pytest.mark.skipif(not PROGRAM.exists(), reason="there is no bundle here: make bundle")

# Run under the same screen: waits until the colours that mark names and missing passages are seen on it.
WATCH = """
import sys, time
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(["watch"])
wanted, end = set(sys.argv[2:]), time.monotonic() + float(sys.argv[1])
while wanted and time.monotonic() < end:
    time.sleep(0.05)
    image = app.primaryScreen().grabWindow(0).toImage()
    seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    wanted -= seen
sys.exit(bool(wanted))
"""


def clean_environment(**changes: str) -> dict[str, str]:
    """Nothing of this checkout, nor of the Python that runs the tests."""
    kept = {name: value for name, value in os.environ.items() if name not in LEFT_OUT and "PYTHON" not in name}
    return {**kept, **changes}


def bundled(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [PROGRAM, *arguments]
    return subprocess.run(
        command, cwd="/", env=clean_environment(), capture_output=True, text=True, check=False, timeout=120
    )


def test_it_is_not_too_large():
    size = sum(file.lstat().st_size for file in BUNDLE.rglob("*") if file.is_file() and not file.is_symlink())
    assert size < LARGEST


def test_it_says_its_version():
    assert bundled("--version").stdout == f"aligner {__version__}\n"


def test_it_compares_and_writes_every_form_of_report(tmp_path):
    sample = SAMPLES[0]
    reports = {form: tmp_path / f"report.{form}" for form in ("html", "json", "csv", "docx", "xlsx", "md")}
    options = [part for form, file in reports.items() for part in (f"--{form}", file)]
    done = bundled("compare", sample.original, sample.copy, "--quiet", *options)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
    assert json.loads(reports["json"].read_text(encoding="utf-8"))["findings"]
    assert all(file.stat().st_size > 1000 for file in reports.values())


@pytest.mark.parametrize("form", ["docx", "odt", "rtf", "html", "pdf"])
def test_it_reads_what_people_have(tmp_path, form):
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice (libreoffice-writer) is not installed")
    text = tmp_path / "story.txt"
    text.write_text(SAMPLES[0].original.read_text(encoding="utf-8"), encoding="utf-8-sig")
    profile = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    command = ["soffice", profile, "--headless", "--infilter=Text (encoded):UTF8", "--convert-to", form, text]
    subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, timeout=120)
    done = bundled("compare", text, tmp_path / f"story.{form}", "--json", "-", "--quiet")
    assert done.stderr == ""
    assert json.loads(done.stdout)["summary"]["similarity"] > 95


def test_a_batch_uses_its_own_processes(tmp_path):
    for side in ("original", "copy"):
        (tmp_path / side).mkdir()
        for sample in SAMPLES:
            source = sample.original if side == "original" else sample.copy
            shutil.copy(source, tmp_path / side / f"{sample.name}.txt")
    done = bundled("batch", tmp_path / "original", tmp_path / "copy", "--out", tmp_path / "out", "--quiet")
    assert (done.returncode, done.stderr) == (1, "")
    assert (tmp_path / "out" / "index.html").is_file()


@pytest.fixture
def screen() -> Iterator[str]:
    """A screen that nobody sees."""
    if not shutil.which("Xvfb"):
        pytest.skip("Xvfb (xvfb) is not installed")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1300x850x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


def test_the_window_shows_a_pair(tmp_path, screen, record_property):
    marks = load_theme("light").marks
    colours = [str(marks[mark].ground) for mark in (Mark.NAME, Mark.MISSING)]
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    shown = clean_environment(DISPLAY=screen, **home)
    begun = time.monotonic()
    program = subprocess.Popen(
        [PROGRAM, SAMPLES[0].original, SAMPLES[0].copy], cwd="/", env=shown, stderr=subprocess.PIPE, text=True
    )
    try:
        watch = [sys.executable, "-c", WATCH, str(PATIENCE), *colours]
        seen = subprocess.run(watch, env={**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}, check=False)
        took = time.monotonic() - begun
        assert program.poll() is None
        assert seen.returncode == 0
        record_property("seconds_until_the_pair_is_seen", round(took, 2))
        print(f"the pair is seen after {took:.1f} s")
    finally:
        program.terminate()
        _out, said = program.communicate(timeout=20)
    assert "Traceback" not in said
