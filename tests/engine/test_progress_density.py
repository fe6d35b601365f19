"""Between two calls of the progress little is done: so it moves, and cancel answers."""

import sys
from itertools import cycle, islice

import pytest

from aligner import compare
from aligner.progress import Cancelled

_WORDS = "harbour ferry council bridge night report winter letter market garden window teacher river engine".split()
_MOST = 60_000  # calls of functions between two of the progress, some hundredths of a second


def _text(sentences: int, shift: int) -> str:
    words = cycle(_WORDS[shift:] + _WORDS[:shift])
    lines = (f"The {' '.join(islice(words, 9 + n % 4))} of Mirva{n % 97} met Ardo{n % 89}." for n in range(sentences))
    return "\n".join(lines)


def _busiest(original: str, copy: str) -> int:
    """The most calls of functions between two calls of the progress."""
    calls = [0]

    def count(frame: object, event: str, argument: object) -> None:
        calls[-1] += event in ("call", "c_call")

    compare(original, copy)  # tables are read, lists of names laid out
    sys.setprofile(count)
    try:
        compare(original, copy, progress=lambda done, what: calls.append(0))
    finally:
        sys.setprofile(None)
    return max(calls)


@pytest.mark.parametrize(
    ("original", "copy"),
    [
        (_text(120, 0), _text(120, 0).replace("winter", "summer")),
        (_text(120, 0), _text(120, 5).replace("a", "u").replace("e", "i")),
        ("\n".join(_WORDS * 40), "\n".join(_WORDS * 39)),
    ],
    ids=["changed", "nothing in common", "one-word lines"],
)
def test_little_is_done_between_two_calls_of_the_progress(original, copy):
    assert _busiest(original, copy) <= _MOST


def test_every_call_of_the_progress_may_cancel():
    told: list[float] = []
    text = _text(4, 0)
    compare(text, text.replace("winter", "summer"), progress=lambda done, what: told.append(done))
    for stop in range(1, len(told) + 1):
        calls = 0

        def cancel(done: float, what: str, stop: int = stop) -> None:
            nonlocal calls
            calls += 1
            if calls == stop:
                raise Cancelled

        with pytest.raises(Cancelled):
            compare(text, text.replace("winter", "summer"), progress=cancel)
        assert calls == stop


def test_progress_never_goes_back():
    told: list[float] = []
    text = _text(60, 0)
    compare(text, text.replace("winter", "summer"), progress=lambda done, what: told.append(done))
    assert told == sorted(told)
