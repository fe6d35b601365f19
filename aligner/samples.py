"""The sample stories that ship with the program: pairs of invented texts to try it on."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from aligner.assets import asset


@dataclass(frozen=True, slots=True)
class Sample:
    """A pair of texts: ``name`` for the command line, ``title`` and one sentence ``about`` it for people."""

    name: str
    title: str
    about: str
    original: Path
    copy: Path


def _samples() -> Iterator[Sample]:
    folder = asset("samples")
    for entry in json.loads((folder / "samples.json").read_text(encoding="utf-8")):
        pair = folder / entry["name"]
        yield Sample(entry["name"], entry["title"], entry["about"], pair / "original.txt", pair / "copy.txt")


SAMPLES: tuple[Sample, ...] = tuple(_samples())
