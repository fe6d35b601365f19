"""Files made to do harm, by name, and a reading of them under limits, in a process of its own."""

import resource
import socket
import sys
import time
import zlib
from collections.abc import Callable

from parts import archive, docx, odt, p, table

from aligner.reading import ReadingError, read_bytes

MEGABYTE = 1024 * 1024
MAIL = b"MIME-Version: 1.0\nMessage-ID: <1>\nSubject: x\n"
PATHS = {"../../escaped.txt": "x", "/tmp/escaped.txt": "x", "word/../../escaped.xml": "x"}
TEXT = b"BT /F 10 Tf 50 700 Td (The ferry burned.) Tj ET"


def pdf(content: bytes, pages: int = 1, filters: bytes = b"/FlateDecode") -> bytes:
    """A PDF of that many pages, all with this content."""
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents 4 0 R>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, b"5 0 R " * pages),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Length %d/Filter %s>>\nstream\n%s\nendstream" % (len(content), filters, content),
        page,
    ]
    data, places = b"%PDF-1.7\n", []
    for number, written in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, written)
    start = len(data)
    data += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + b"trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % start


def encrypted(data: bytes) -> bytes:
    return data.replace(b"/Root 1 0 R", b"/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/O(x)/U(y)/P -4>>/ID[(a)(b)]")


CASES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "pages without number": (".pdf", lambda: pdf(zlib.compress(TEXT), 100_000)),
    "pages that lie": (".pdf", lambda: pdf(zlib.compress(TEXT)).replace(b"Count 1/", b"Count 99999999/")),
    "pdf of signs": (".pdf", lambda: pdf(zlib.compress(b"BT /F 9 Tf " + b"(ferry) Tj " * 300_000 + b"ET"))),
    "pdf under lock": (".pdf", lambda: encrypted(pdf(zlib.compress(TEXT)))),
    "pdf nested": (".pdf", lambda: b"%PDF-1.7\n1 0 obj\n" + b"[" * 500_000),
    "pdf cut": (".pdf", lambda: pdf(zlib.compress(TEXT))[:200]),
    "zip bomb": (".docx", lambda: archive(**{"word/document.xml": b" " * (190 * MEGABYTE)})),
    "zip of zips": (".docx", lambda: archive(**{"word/document.xml": archive(x=archive(x=bytes(MEGABYTE)))})),
    "zip that lies": (".docx", lambda: docx(p("x") * 9_000).replace((300_000).to_bytes(4, "little"), bytes(4))),
    "paths out": (
        ".docx",
        lambda: archive(**PATHS, **{"word/document.xml": "<d><body><p><t>Safe.</t></p></body></d>"}),
    ),
    "word of runs": (".docx", lambda: docx(f"<w:p>{'<w:r><w:t>a b </w:t></w:r>' * 100_000}</w:p>")),
    "word of tables": (
        ".docx",
        lambda: docx(("<w:tbl><w:tr><w:tc>" * 60 + p("x") + "</w:tc></w:tr></w:tbl>" * 60) * 500),
    ),
    "word of rows": (".docx", lambda: docx(table(*[[p("a"), p("b")]] * 20_000))),
    "odt of spaces": (".odt", lambda: odt(f"<text:p>a{'<text:s/>' * 300_000}</text:p>")),
    "xml nested": (".xml", lambda: b"<nitf>" + b"<p>" * 500_000),
    "xml wide": (".xml", lambda: b"<nitf>" + b"<p/>" * 4_000_000 + b"</nitf>"),
    "xml from elsewhere": (".xml", lambda: b'<!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/x"><nitf><p>A story</p></nitf>'),
    "xml bomb": (".xml", lambda: b'<!DOCTYPE n [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><nitf>&b;</nitf>'),
    "html nested": (".html", lambda: b"<div>" * 100_000 + b"words"),
    "html of tags": (".html", lambda: b"<html>" + b"<p>a</p>" * 499_000),
    "html of comments": (".html", lambda: b"<!---->" * 580 + b"x"),
    "html of scripts": (
        ".html",
        lambda: b"<nav>x</nav>" + b"<script type=application/ld+json>{" * 50_000 + b"<p>story",
    ),
    "html of cells": (".html", lambda: b"<p>" + b" |" * 300_000 + b"x"),
    "json nested": (".json", lambda: b"[" * 5_000_000),
    "json wide": (".json", lambda: b'{"headline":"x","bodies":[' + b"{}," * 6_000_000 + b"{}]}"),
    "json of lines": (".json", lambda: b'{"headline":"x","body_text":"' + b"\\n" * 5_000_000 + b'x"}'),
    "rtf nested": (".rtf", lambda: b"{\\rtf1 " + b"{" * 1_000_000),
    "rtf of words": (".rtf", lambda: b"{\\rtf1 " + b"\\b\\par" * 3_000_000),
    "rtf of cells": (".rtf", lambda: b"{\\rtf1 " + b"a\\cell" * 700_000),
    "rtf of inner cells": (".rtf", lambda: b"{\\rtf1 " + b"a\\nestcell\\nestrow" * 400_000),
    "rtf of nearly pictures": (".rtf", lambda: b"{\\rtf1 " + (b"a" * 1_999 + b"g") * 9_000 + b"}"),
    "rtf of open binaries": (".rtf", lambda: b"{\\rtf1 }" + b"\\bin1 " * 900_000),
    "markdown of brackets": (".md", lambda: b"[" * 500_000),
    "markdown of stars": (".md", lambda: b"**a_ " * 190_000),
    "markdown of keys": (".md", lambda: b"---\n" + b"-a: b\n" * 20_000),
    "mail nested": (
        ".eml",
        lambda: MAIL + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" * 5_000 + b"x\n" * 99_999,
    ),
    "mail of quotes": (".eml", lambda: MAIL + b'Content-Type: text/plain; a="' + b'x"' * 500_000 + b"\n\ntext"),
    "mail of words in code": (".eml", lambda: MAIL.replace(b" x", b" =?utf-8?q?a?=" * 500_000) + b"\ntext"),
    "mails in mails": (".eml", lambda: MAIL + b"Content-Type: message/rfc822\n\n" * 50_000 + b"text"),
    "NULs": (".txt", lambda: b"words\0" * 2_000_000),
    "one long line": (".txt", lambda: b"word " * 2_000_000),
    "one long line in an old encoding": (".txt", lambda: b"word " * 2_000_000 + b"caf\xe9"),
    "garbled letters": (".txt", lambda: "â€™".encode() * 1_000_000),
    "turning letters": (".txt", lambda: "The \u202egnp.exe\u202c file".encode()),
}
"""What each is called, the suffix of its file, and what makes it: small where that does the same harm."""


def _no_network(*_: object) -> None:
    raise AssertionError("a reader asked for the network")


def main(name: str) -> None:
    """Read one of them, and print the seconds it took, the megabytes it added, and what came of it."""
    suffix, make = CASES[name]
    data = make()
    before, begun = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    try:
        told = "read " + read_bytes(data, f"story{suffix}").text[:40].replace("\n", " ")
    except ReadingError as error:
        told = f"says {error}"
    added = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    print(f"{name}\t{time.process_time() - begun:.2f}\t{added}\t{told}", flush=True)


if __name__ == "__main__":
    socket.socket.connect = _no_network  # type: ignore[method-assign,assignment]
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
    for case, (suffix, _) in CASES.items():
        if suffix == sys.argv[1]:
            main(case)
