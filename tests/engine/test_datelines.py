"""Datelines: a house writes them its own way or leaves them out."""

import pytest
from finding_words import findings

from aligner.datelines import dateline_end
from aligner.model import Span

BODY = "The ferry sank on Friday near the pier, and forty people swam ashore."


@pytest.mark.parametrize(
    "line",
    ["OLM, Tarvia (CNA) -", "OLM (Coastal News Agency) --", "Olmstadt (kna) -", "OLM, May 3 –"],
)
def test_a_dateline_may_go_or_come(line):
    assert findings(f"{line} {BODY}", BODY) == []
    assert findings(BODY, f"{line} {BODY}") == []


@pytest.mark.parametrize(
    "text", [BODY, "Olm (a port) was closed on Friday.", "The ferry - an old one - sank.", "Olm is a port."]
)
def test_running_text_has_none(text):
    assert dateline_end(text, Span(0, len(text)), "en") == 0
