#!/usr/bin/env python3
"""Make the fonts in ``assets/fonts`` from the packages in which their makers' files are kept for the web.

Needs ``npm`` and the Python packages fonttools and brotli, which nothing else here needs. The web packages hold every
style in pieces by script; the pieces of a style are put together again into one file. The licence wants a changed font
to go by another name, which also keeps it apart from a font of the old name that a system may have.
"""

import json
import subprocess
import sys
import tarfile
import tempfile
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

TARGET = Path(__file__).resolve().parent.parent / "assets" / "fonts"
SCRIPTS = ("latin", "latin-ext", "vietnamese", "cyrillic", "cyrillic-ext", "greek", "greek-ext")
LIKE_MARKS = {0x2BB: 0x2018, 0x2BC: 0x2019}
STYLES = {"400-normal": "Regular", "700-normal": "Bold", "400-italic": "Italic"}


@dataclass(frozen=True)
class Family:
    """A typeface: its package with the version, the name it goes by here, and the styles that are taken."""

    package: str
    name: str
    styles: tuple[str, ...]

    def file(self, ending: str) -> Path:
        """The file of a style, or of the licence."""
        return TARGET / f"{self.name.replace(' ', '')}-{ending}"


FAMILIES = (
    Family("@fontsource/source-serif-4@5.3.1", "Aligner Serif", ("400-normal", "700-normal", "400-italic")),
    Family("@fontsource/source-sans-3@5.3.1", "Aligner Sans", ("400-normal", "700-normal")),
)


def fetch(package: str, folder: Path) -> Path:
    """The unpacked package."""
    said = subprocess.run(["npm", "pack", "--json", package], cwd=folder, check=True, capture_output=True, text=True)
    with tarfile.open(folder / json.loads(said.stdout)[0]["filename"]) as parcel:
        parcel.extractall(folder, filter="data")
    return folder / "package"


def put_together(pieces: list[Path], folder: Path) -> TTFont:
    """One font of all letters in the pieces, each taken from the first piece that has it.

    Of a letter in two pieces the merger would keep both shapes, and have one take the other's place as text is laid
    out. Text copied from a PDF then lacks the letter: no character stands for the shape that was drawn.
    """
    unpacked: list[Path] = []
    taken: set[int] = set()
    for piece in pieces:
        font = TTFont(piece)
        font.flavor = None
        own = set(font.getBestCmap()) - taken
        taken |= own
        for table in font["cmap"].tables:
            table.cmap = {letter: shape for letter, shape in table.cmap.items() if letter in own}
        unpacked.append(folder / f"{piece.stem}.ttf")
        font.save(unpacked[-1])
    return Merger().merge([str(path) for path in unpacked])


def part_twins(font: TTFont) -> None:
    """Give the rare letters that look like quotation marks shapes of their own.

    In a PDF one character stands for a shape, the lowest: what is copied would have them in place of the marks.
    """
    for letter, mark in LIKE_MARKS.items():
        shapes = font.getBestCmap()
        shape = shapes.get(letter)
        if shape is None or shapes.get(mark) != shape:
            continue
        twin = f"{shape}.letter"
        font["glyf"][twin] = deepcopy(font["glyf"][shape])
        font.setGlyphOrder(font["glyf"].glyphOrder)
        font["hmtx"][twin] = font["hmtx"][shape]
        for table in font["cmap"].tables:
            table.cmap[letter] = twin


def rename(font: TTFont, family: str, style: str) -> str:
    """Let the font go by another name; its makers' copyright line."""
    names = font["name"]
    copyright_line = names.getDebugName(0)
    full = f"{family} {style}"
    said = {1: family, 2: style, 3: full, 4: full, 6: full.replace(" ", "-")}
    names.names = [entry for entry in names.names if entry.nameID in (0, 13, 14)]
    for number, text in said.items():
        names.setName(text, number, 3, 1, 0x409)
    bold, italic = style == "Bold", style == "Italic"
    font["head"].macStyle = bold | italic << 1
    font["OS/2"].fsSelection = italic | bold << 5 | (not bold and not italic) << 6
    return copyright_line


def build(family: Family, folder: Path) -> None:
    """Write the styles of a family, and its licence."""
    package = fetch(family.package, folder)
    stem = family.package.split("/")[1].rpartition("@")[0]
    lines = set()
    for style in family.styles:
        pieces = [package / "files" / f"{stem}-{script}-{style}.woff2" for script in SCRIPTS]
        font = put_together([piece for piece in pieces if piece.is_file()], folder)
        part_twins(font)
        lines.add(rename(font, family.name, STYLES[style]))
        target = family.file(f"{STYLES[style]}.ttf")
        font.save(target)
        print(target.name, target.stat().st_size)
    licence = (package / "LICENSE").read_text(encoding="utf-8")
    licence = licence[licence.index("This Font Software is licensed") :]
    made = f"Made by scripts/build_fonts.py from {family.package}, under another name.\n"
    family.file("LICENSE.txt").write_text("\n".join([*sorted(lines), "", made, licence]), encoding="utf-8")


def main() -> int:
    TARGET.mkdir(exist_ok=True)
    for family in FAMILIES:
        with tempfile.TemporaryDirectory() as folder:
            build(family, Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
