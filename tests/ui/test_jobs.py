"""Jobs run in threads, are numbered, and are never heard again once cancelled."""

import threading
from collections.abc import Iterator

import pytest

from ui.pair.jobs import Jobs


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    assert made.close(10)


def test_finishes_with_its_number(qtbot, jobs) -> None:
    heard: list[tuple] = []
    jobs.progressed.connect(lambda *told: heard.append(told))
    with qtbot.waitSignal(jobs.finished) as caught:
        number = jobs.start(lambda progress: (progress(0.5, "half"), threading.current_thread())[1])
    assert caught.args[0] == number
    assert caught.args[1] is not threading.main_thread()
    assert heard == [(number, 0.5, "half")]
    assert jobs.running is None


def test_failure_carries_the_error(qtbot, jobs) -> None:
    error = ValueError("no")

    def fail(_progress) -> None:
        raise error

    with qtbot.waitSignal(jobs.failed) as caught:
        number = jobs.start(fail)
    assert caught.args == [number, error]


def test_cancelled_job_stops_at_its_next_progress_and_is_not_heard(qtbot, jobs) -> None:
    begun, go, stopped = threading.Event(), threading.Event(), threading.Event()
    heard: list[int] = []
    jobs.finished.connect(lambda number, _outcome: heard.append(number))

    def work(progress) -> str:
        begun.set()
        go.wait(10)
        try:
            progress(0.5, "")
        except BaseException:
            stopped.set()
            raise
        return "done"

    jobs.start(work)
    assert begun.wait(10)
    with qtbot.waitSignal(jobs.ended):
        jobs.cancel()
    go.set()
    assert stopped.wait(10)
    assert jobs.close()
    assert heard == []


def test_a_stale_outcome_is_never_heard(qtbot, jobs) -> None:
    go = threading.Event()
    heard: list[object] = []
    jobs.finished.connect(lambda _number, outcome: heard.append(outcome))
    jobs.start(lambda _progress: (go.wait(10), "old")[1])
    with qtbot.waitSignal(jobs.finished):
        jobs.start(lambda _progress: "new")
    go.set()
    assert jobs.close()
    qtbot.wait(50)
    assert heard == ["new"]


def test_closing_cancels_what_runs(qtbot, jobs) -> None:
    begun = threading.Event()

    def endless(progress) -> None:
        begun.set()
        while True:
            progress(0.1, "on and on")

    jobs.start(endless)
    assert begun.wait(10)
    assert jobs.close(10) is True
