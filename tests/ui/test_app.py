"""The program as it is started: two files named, a window with their comparison, a clean end."""

import os
import subprocess
import sys
from pathlib import Path

from aligner import SAMPLES

SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.app import run
from ui.main_window import MainWindow

app = QApplication([])

def look():
    window = next(w for w in app.topLevelWidgets() if isinstance(w, MainWindow))
    if window.session.complete and window.page.isVisible():
        print(window.windowTitle(), window.windowIcon().isNull())
        timer.stop()
        window.close()

timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
sys.exit(run(Path(sys.argv[1]), Path(sys.argv[2])))
"""


def test_run_opens_the_pair_and_ends_when_the_window_is_closed(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path),
        "HOME": str(tmp_path),
        "PYTHONPATH": str(root),
    }
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(SAMPLES[0].original), str(SAMPLES[0].copy)],
        capture_output=True,
        text=True,
        timeout=120,
        env=environment,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert done.stdout == "original.txt ↔ copy.txt[*] — Aligner False\n"
    assert done.returncode == 0
