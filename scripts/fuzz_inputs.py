"""Inputs for the readers: real files damaged, cut up and put together anew, each made from one seed alone."""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

from aligner.reading import FORMATS
from aligner.reading.formats import Format

DOCUMENTS = Path(__file__).resolve().parent.parent / "tests" / "reading" / "documents"

_TOKEN = re.compile(rb"<[^<>]{0,200}>|\\[a-z]+-?\d* ?|[{}\[\]]|\r?\n|[^<>{}\[\]\\\r\n]{1,40}")
_NASTY = (
    b"\0", b"\xff\xfe", b"\xff\xff\xff\xff", b"\xed\xa0\x80", "\u202e".encode(), b"\xc3", b"%s", b"-1", b"99999999999",
    b"]]>", b"<!--", b"<![CDATA[", b"&#0;", b"&#xD800;", b"&nbsp;", b"{\\*", b"\\bin99 ", b"\\u-99?", b"\\'", b"\r",
    b"<!ENTITY a 'b'>", b"null", b"[[[[", b'"\\ud800"', b"endstream", b"obj", b"<<", b"=?utf-8?q?=FF?=", b"\n--", b"\t",
)  # fmt: skip
_LARGEST = 300_000


def seeds(form: Format) -> list[bytes]:
    """The real files of a format, in a fixed order."""
    return [path.read_bytes() for path in sorted(DOCUMENTS.iterdir()) if path.suffix in form.suffixes]


def make_input(form: Format, seed: int, number: int) -> bytes:
    """Input ``number`` of a format: always the same for the same seed."""
    random = Random(f"{seed}/{form.label}/{number}")
    files = seeds(form)
    if random.random() < 0.15:
        return _grown(random, files)
    data = random.choice(files)
    for _ in range(random.choice((1, 1, 2, 4, 8))):
        change = (
            _changed_member if data.startswith(b"PK\x03\x04") and random.random() < 0.8 else random.choice(_CHANGES)
        )
        data = change(random, data)[:_LARGEST]
    return data


def _changed_member(random: Random, data: bytes) -> bytes:
    """An archive with one file inside damaged, or two of them swapped; sound outside, so that the inside is read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            files = {info.filename: archive.read(info) for info in archive.infolist()}
    except Exception:  # a damaged archive fails in as many ways as there are packers
        return _flipped(random, data)
    texts = [name for name in files if name.endswith((".xml", ".rels"))]
    if not texts:
        return _flipped(random, data)
    name = random.choice(texts)
    if random.random() < 0.15:
        other = random.choice(sorted(files))
        files[name], files[other] = files[other], files[name]
    else:
        files[name] = random.choice(_CHANGES)(random, files[name])
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in files.items():
            archive.writestr(member or "x", content)
    return target.getvalue()


def _flipped(random: Random, data: bytes) -> bytes:
    changed = bytearray(data or b"x")
    for _ in range(random.choice((1, 3, 10, 50))):
        changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def _truncated(random: Random, data: bytes) -> bytes:
    return data[: random.randrange(len(data) + 1)]


def _cut(random: Random, data: bytes) -> bytes:
    start, end = _stretch(random, data)
    return data[:start] + data[end:]


def _repeated(random: Random, data: bytes) -> bytes:
    start, end = _stretch(random, data)
    return data[:end] + data[start:end] * random.choice((1, 2, 10, 300)) + data[end:]


def _spliced(random: Random, data: bytes) -> bytes:
    start, end = _stretch(random, data)
    at = random.randrange(len(data) + 1)
    return data[:at] + data[start:end] + data[at:]


def _poisoned(random: Random, data: bytes) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + random.choice(_NASTY) * random.choice((1, 1, 5, 1000)) + data[at:]


def _shuffled(random: Random, data: bytes) -> bytes:
    tokens = _TOKEN.findall(data)
    for _ in range(random.choice((1, 5, 50)) if tokens else 0):
        one, other = random.randrange(len(tokens)), random.randrange(len(tokens))
        tokens[one], tokens[other] = tokens[other], tokens[one]
    return b"".join(tokens)


def _nested(random: Random, data: bytes) -> bytes:
    tokens = _TOKEN.findall(data) or [data]
    at = random.randrange(len(tokens))
    return b"".join([*tokens[:at], tokens[at] * random.choice((50, 500, 5000)), *tokens[at:]])


_CHANGES: tuple[Callable[[Random, bytes], bytes], ...] = (
    _flipped, _truncated, _cut, _repeated, _spliced, _poisoned, _shuffled, _nested,
)  # fmt: skip


def _grown(random: Random, files: list[bytes]) -> bytes:
    """A file of the pieces that real ones are made of, in any order, behind a real opening."""
    data = random.choice(files)
    tokens = [*_TOKEN.findall(data[:50_000]), *_NASTY]
    return data[: random.choice((0, 5, 60, 400))] + b"".join(random.choices(tokens, k=random.choice((5, 50, 500))))


def _stretch(random: Random, data: bytes) -> tuple[int, int]:
    start = random.randrange(len(data) + 1)
    return start, min(len(data), start + random.choice((1, 4, 20, 200, 2_000)))


def form_called(word: str) -> Format:
    """The format with this suffix, such as "docx"."""
    return next(form for form in FORMATS if f".{word}" in form.suffixes)
