"""What ``aligner window`` does before Qt is touched: see that a window can be shown at all.

The one place where this package knows of the window: by name, and only once it is asked for.
"""

import os
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

from aligner.cli.trouble import Trouble
from aligner.desk.review import Review
from aligner.model import Comparison
from aligner.speech import Message, template

SESSION_SUFFIX = ".aligner"  # as in desk/session_file.py, which is not loaded for it

INSTEAD = template("use “aligner compare ORIGINAL COPY”, with --html FILE for a report to read in a browser")


def open_window(original: str | None, copy: str | None) -> int:
    """Open the window, with two texts or a session, and return its exit status.

    Raises Trouble where there is no screen to show it on.
    """
    is_session = original is not None and copy is None and original.lower().endswith(SESSION_SUFFIX)
    if (original is None) != (copy is None) and not is_session:
        raise Trouble("The window opens with two files or with none: name the copy, too.")
    if not display_there(sys.platform, os.environ):
        raise Trouble("There is no display to open a window on: {instead}.", instead=Message(INSTEAD))
    try:
        run: Callable[[Path | None, Path | None], int] = import_module("ui.app").run
    except ImportError as error:
        raise Trouble(
            "The window cannot be opened, because a part of the system is missing ({error}): install it, or {instead}.",
            error=str(error),
            instead=Message(INSTEAD),
        ) from error
    return run(Path(original) if original else None, Path(copy) if copy else None)


def pdf_report(comparison: Comparison, review: Review | None, language: str) -> bytes:
    """The report as a PDF, drawn by the window's printing without a window. Raises Trouble where that cannot be."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # this process shows nothing, and must not fail for want of a screen
    try:
        make: Callable[[Comparison, Review | None, str], bytes] = import_module("ui.output.pdf_file").pdf_bytes
    except ImportError as error:
        raise Trouble(
            "The PDF cannot be made, because a part of the system is missing ({error}): install it, or use "
            "--html FILE and print that from a browser.",
            error=str(error),
        ) from error
    return make(comparison, review, language)


def display_there(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be expected to show: only where X11 or Wayland is the way, their absence can be told."""
    if not platform.startswith(("linux", "freebsd", "openbsd")):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
