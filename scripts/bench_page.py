#!/usr/bin/env python3
"""Measure how long a browser takes until a book's report is painted."""

import shutil
import sys
import tempfile
import time
from pathlib import Path

from bench_texts import Variant, make_pair

_BOOK = 600_000  # characters
_PAINTED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def main() -> int:
    """Print a line for each variant."""
    from playwright.sync_api import sync_playwright

    from aligner import compare, read_text, save

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for variant in Variant:
            pair = make_pair(_BOOK, variant)
            page = Path(folder) / f"{variant}.html"
            save(compare(read_text(pair.original, "original"), read_text(pair.copy, "copy")), page)
            tab = browser.new_page(viewport={"width": 1280, "height": 900})
            begun = time.perf_counter()
            tab.goto(page.as_uri())
            tab.evaluate(_PAINTED)
            seconds = time.perf_counter() - begun
            elements = tab.evaluate("document.getElementsByTagName('*').length")
            print(f"{variant}: {seconds:.2f} s, {page.stat().st_size / 1e6:.1f} MB, {elements:,} elements")
            tab.close()
        browser.close()
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    raise SystemExit(main())
