"""The engine in a process of its own: answers, words, errors, cancelling and crashes."""

import os
import pickle
import threading
import time
from dataclasses import replace
from functools import partial

import pytest

from aligner import SAMPLES, SILENT, Cancelled, Message, ReportError, Side, build_rows, compare, mendings_for, new_desk
from ui.pair.engine import real_engine
from ui.pair.workshop import BrokeOffError, Workshop


def _who(_shelf, _progress) -> int:
    return os.getpid()


def _say(_shelf, progress) -> str:
    progress(0.25, "a quarter")
    progress(0.5, "half")
    return "said"


def _refuse(_shelf, _progress) -> None:
    raise KeyError("no such thing")


def _crash(_shelf, _progress) -> None:
    os._exit(3)


def _sleep(seconds: float, _shelf, progress) -> None:
    progress(0.1, "asleep")
    time.sleep(seconds)


class _OddError(Exception):
    def __init__(self, one, two) -> None:
        super().__init__(f"{one} and {two}")


def _refuse_oddly(_shelf, _progress) -> None:
    raise _OddError("this", "that")


def test_the_work_is_done_elsewhere_and_the_process_is_kept(workshop) -> None:
    first = workshop.do(_who, SILENT)
    assert first != os.getpid()
    assert workshop.do(_who, SILENT) == first


def test_words_come_in_order(workshop) -> None:
    heard = []
    assert workshop.do(_say, lambda done, what: heard.append((done, what))) == "said"
    assert heard == [(0.25, "a quarter"), (0.5, "half")]


def test_an_error_comes_back_as_itself_or_at_least_by_name(workshop) -> None:
    with pytest.raises(KeyError, match="no such thing"):
        workshop.do(_refuse, SILENT)
    with pytest.raises(Exception, match="this and that"):
        workshop.do(_refuse_oddly, SILENT)
    assert workshop.do(_say, SILENT) == "said"


def test_a_crash_is_told_and_the_next_work_finds_another_process(workshop) -> None:
    with pytest.raises(BrokeOffError):
        workshop.do(_crash, SILENT)
    assert workshop.do(_say, SILENT) == "said"


def test_what_is_cancelled_ends_at_once_though_it_says_nothing(workshop) -> None:
    begun = threading.Event()

    def progress(_done: float, _what: str) -> None:
        if begun.is_set():
            raise Cancelled
        begun.set()

    with pytest.raises(Cancelled):
        workshop.do(partial(_sleep, 3600.0), progress)


def test_nobody_waits_for_the_warming_up_and_what_is_cancelled_meanwhile_is_never_heard_of() -> None:
    def cancel(_done: float, _what: str) -> None:
        raise Cancelled

    made = Workshop()
    try:
        made.warm()
        with pytest.raises(Cancelled):
            made.do(_say, cancel)
        first = made.do(_who, SILENT)
        made.warm()
        assert made.do(_who, SILENT) == first
    finally:
        made.close()


def test_closing_ends_what_is_under_way() -> None:
    made, begun, ended = Workshop(), threading.Event(), []

    def work() -> None:
        try:
            made.do(partial(_sleep, 3600.0), lambda *_said: begun.set())
        except BrokeOffError as error:
            ended.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert begun.wait(60)
    made.close()
    thread.join(60)
    assert len(ended) == 1
    with pytest.raises(BrokeOffError):
        made.do(_who, SILENT)


def test_a_pair_comes_back_as_the_engine_made_it(workshop) -> None:
    sources = {Side.ORIGINAL: SAMPLES[0].original, Side.COPY: SAMPLES[0].copy}
    assert workshop.load(sources, SILENT) == real_engine().load(sources, SILENT)


def _count(_shelf, progress) -> None:
    for step in range(100_000):
        progress(step / 100_000, "counting")
        time.sleep(0.001)


def test_what_heeds_the_word_to_stop_leaves_the_process_ready_for_the_next_work(workshop) -> None:
    first = workshop.do(_who, SILENT)

    def progress(done: float, _what: str) -> None:
        if done:
            raise Cancelled

    for _ in range(3):
        with pytest.raises(Cancelled):
            workshop.do(_count, progress)
        assert workshop.do(_who, SILENT) == first


def test_only_the_findings_come_through_the_door_and_a_mended_copy_is_compared_from_what_stayed(workshop) -> None:
    sources = {Side.ORIGINAL: SAMPLES[0].original, Side.COPY: SAMPLES[0].copy}
    loaded = workshop.load(sources, SILENT)
    assert loaded.comparison is not None
    assert len(pickle.dumps(loaded)) < 100_000
    desk = new_desk(*(loaded.stories[side] for side in Side))
    finding = loaded.comparison.findings[0]
    mending = mendings_for(loaded.comparison, finding)[0]
    wanted = compare(desk.original, desk.mend(mending.changes).copy)
    for before in (loaded.comparison, replace(loaded.comparison, workings=None)):  # the second is on no shelf
        again, digested = workshop.load_again(before, desk.mend(mending.changes), mending.changes, SILENT)
        assert again == wanted
        assert digested.rows == build_rows(wanted)


def _loaded(workshop: Workshop, number: int = 0):
    sample = SAMPLES[number]
    return workshop.load({Side.ORIGINAL: sample.original, Side.COPY: sample.copy}, SILENT).comparison


def _where(comparison) -> tuple[int, str]:
    return os.getpid(), comparison.copy.name


def _refuse_to_answer(_comparison) -> None:
    raise ReportError(Message("There is no room for “{name}”.", name="report.html"))


def _think(seconds: float, comparison) -> str:
    time.sleep(seconds)
    return comparison.copy.name


def test_a_question_is_answered_where_the_comparison_lies(workshop) -> None:
    comparison = _loaded(workshop)
    assert workshop.ask(comparison, _where) == (workshop.do(_who, SILENT), comparison.copy.name)


def test_a_question_about_a_comparison_that_lies_there_no_more_is_answered_here(workshop) -> None:
    before = _loaded(workshop)
    _loaded(workshop, 1)
    assert workshop.ask(before, _where) == (os.getpid(), before.copy.name)


def test_an_error_of_a_question_leaves_the_comparison_where_it_lies(workshop) -> None:
    comparison, process = _loaded(workshop), workshop.do(_who, SILENT)
    with pytest.raises(ReportError, match=r"There is no room for “report\.html”"):
        workshop.ask(comparison, _refuse_to_answer)
    assert workshop.ask(comparison, _where) == (process, comparison.copy.name)


def test_work_that_comes_while_a_question_is_answered_waits_for_the_same_process(workshop) -> None:
    comparison, process, answers = _loaded(workshop), workshop.do(_who, SILENT), []
    asking = threading.Thread(target=lambda: answers.append(workshop.ask(comparison, partial(_think, 0.5))))
    asking.start()
    while workshop._idle is not None:
        time.sleep(0.01)
    assert workshop.do(_who, SILENT) == process
    asking.join()
    assert answers == [comparison.copy.name]


def test_a_question_whose_process_ends_is_answered_here() -> None:
    workshop = Workshop()
    comparison = _loaded(workshop)
    workshop._idle.kill()
    assert workshop.ask(comparison, _where) == (os.getpid(), comparison.copy.name)
    workshop.close()
