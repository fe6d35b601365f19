"""The collector of rings rests while a comparison is made, and goes on as it was behind it."""

import gc
from collections.abc import Iterator

import pytest

from aligner import Cancelled, compare

STORY = "The mayor of Drenoval spoke on Monday. The bridge over the Mirva stays open.\n\nNobody objected to the plan."


@pytest.fixture(autouse=True)
def _collecting() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


def test_the_collector_rests_during_a_comparison_and_not_behind_it() -> None:
    seen: list[bool] = []
    compare(STORY, STORY.replace("Monday", "Tuesday"), progress=lambda done, what: seen.append(gc.isenabled()))
    assert set(seen) == {False}
    assert gc.isenabled()


def test_a_comparison_that_was_stopped_leaves_the_collector_on() -> None:
    def stop(done: float, what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        compare(STORY, STORY, progress=stop)
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    compare(STORY, STORY)
    assert not gc.isenabled()


def test_a_comparison_leaves_no_rings_behind() -> None:
    compare(STORY, STORY)  # tables are read
    gc.collect()
    gc.disable()
    found = compare(STORY, STORY.replace("Monday", "Tuesday"))
    assert gc.collect() == 0
    assert found.findings
