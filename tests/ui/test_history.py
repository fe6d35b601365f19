"""Every step is undone and done again, whatever it was; what is unsaved is known."""

import gc

import pytest

from ui.desk.history import History


@pytest.fixture
def history(qapp) -> History:
    made = History()
    made.start("empty")
    return made


def test_steps_are_undone_and_done_again(history: History) -> None:
    history.do("Accept a finding", "one")
    history.do("Write a note", "two")
    gc.collect()  # the steps live as long as the history, not as long as somebody looks
    assert (history.desk, history.last_done, history.last_undone) == ("two", "Write a note", "")
    history.undo()
    history.undo()
    assert (history.desk, history.can_undo, history.last_undone) == ("empty", False, "Accept a finding")
    history.undo()
    assert history.desk == "empty"
    history.redo()
    assert (history.desk, history.last_undone) == ("one", "Write a note")
    history.do("Dismiss it", "other")
    assert (history.can_redo, history.last_done) == (False, "Dismiss it")


def test_going_back_and_forth_is_told_after_the_change(history: History) -> None:
    told: list[str] = []
    history.changed.connect(lambda: told.append("changed"))
    history.travelled.connect(lambda: told.append("travelled"))
    history.do("First", "one")
    history.undo()
    history.undo()
    history.redo()
    assert told == ["changed", "changed", "travelled", "changed", "travelled"]


def test_undo_has_no_end(history: History) -> None:
    for number in range(1000):
        history.do("A step", number)
    for _ in range(1000):
        history.undo()
    assert (history.desk, history.can_undo) == ("empty", False)


def test_whoever_follows_sees_desk_and_steps_agree(history: History) -> None:
    seen: list[tuple[object, str]] = []
    history.changed.connect(lambda: seen.append((history.desk, history.last_done)))
    history.do("First", "one")
    history.do("Nothing", "one")
    history.undo()
    history.start(None)
    assert seen == [("one", "First"), ("empty", ""), (None, "")]


def test_what_is_unsaved_is_known(history: History) -> None:
    told: list[bool] = []
    history.saved_changed.connect(lambda: told.append(history.is_saved))
    history.do("First", "one")
    history.mark_saved()
    history.do("Second", "two")
    history.undo()
    assert told == [False, True, False, True]
    history.undo()
    assert history.is_saved is False
    history.start("restored", saved=False)
    assert (history.is_saved, history.can_undo) == (False, False)
    history.mark_saved()
    assert history.is_saved is True
