"""What stands between quotation marks."""

import pytest

from aligner.mentions.quotes import quotes
from aligner.model import Span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She said “no, never” twice.", ["no, never"]),
        ('"Nobody," he said, "will pay."', ["Nobody,", "will pay."]),
        ("Sie sagte: „Niemand zahlt“.", ["Niemand zahlt"]),
        ("Elle dit : « jamais ».", [" jamais "]),
        ("Er sagte »niemals« dazu.", ["niemals"]),
        ("彼は「いいえ」と言った。", ["いいえ"]),
        ("The crew's 'quiet courage' won.", ["quiet courage"]),
        ("Don't pay the crew's wages.", []),
        ("“It opens here", ["It opens here"]),
        ("and closes there.” She left.", ["and closes there."]),
        ("und dort endet es.“ Sie ging.", ["und dort endet es."]),
        ("et s'arrête là ? » Elle sortit.", ["et s'arrête là ? "]),
        ("und dort endet es.« Sie ging.", ["und dort endet es."]),
        ("“outer ‘inner’ outer”", ["outer ‘inner’ outer"]),
        ("“…” he said.", []),
        ("No speech.", []),
    ],
)
def test_quotations(text, expected):
    found = quotes(text, Span(0, len(text)))
    assert [m.span.of(text) for m in found] == [m.text for m in found] == expected


def test_the_normal_form_is_folded():
    text = "“The  Crew’s Word”"
    assert [m.normal for m in quotes(text, Span(0, len(text)))] == ["the crew's word"]
