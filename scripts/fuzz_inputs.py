"""Inputs for the readers: real files damaged, cut up and put together anew, each made from one seed alone."""

import io
import json
import re
import zipfile
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

from lxml import etree

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


def _rearranged(random: Random, data: bytes) -> bytes:
    """Sound XML or JSON with its parts moved, doubled, renamed or gone: damage that no parser refuses."""
    head = data.lstrip()[:1]
    try:
        if head == b"<":
            return _rearranged_tree(random, etree.fromstring(data))
        if head in (b"{", b"["):
            return json.dumps(_rearranged_values(random, json.loads(data))).encode()
    except (etree.XMLSyntaxError, ValueError, RecursionError):
        pass
    return _shuffled(random, data)


def _rearranged_tree(random: Random, root: Any) -> bytes:  # noqa: ANN401 - lxml ships no types
    for _ in range(random.choice((1, 3, 10))):
        elements = [element for element in root.iter("*") if element is not root]
        if not elements:
            break
        one, other = random.choice(elements), random.choice(elements)
        match random.randrange(6):
            case 0:
                one.getparent().remove(one)
            case 1:
                other.append(deepcopy(one))
            case 2:
                one.tag = other.tag
            case 3:
                one.text, one.tail = random.choice((None, "", "x" * 5000, "\u202e", "-1", "99999999999")), other.text
            case 4:
                one.attrib.clear()
                one.attrib.update(other.attrib)
            case _:
                for key in one.attrib:
                    one.attrib[key] = random.choice(("", "-1", "99999999999", "x", "true", "0"))
    return bytes(etree.tostring(root))


def _rearranged_values(random: Random, value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    odd = (None, True, -1, 1e308, "", "<p>" * 50, [], {}, [[]], {"a": []}, "\ud800")
    if random.random() < 0.1:
        return random.choice(odd)
    if isinstance(value, list):
        told = [_rearranged_values(random, one) for one in value]
        return told * random.choice((1, 1, 1, 2))
    if isinstance(value, dict):
        keys = list(value)
        random.shuffle(keys)
        kept = zip(keys if random.random() < 0.1 else value, value.values(), strict=True)
        return {key: _rearranged_values(random, one) for key, one in kept}
    return value


_CHANGES: tuple[Callable[[Random, bytes], bytes], ...] = (
    _flipped, _truncated, _cut, _repeated, _spliced, _poisoned, _shuffled, _nested, _rearranged, _rearranged,
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
