"""The mailbox between the threads and the window."""

from ui.pair.mailbox import Mailbox, Outcome, Word


def test_rings_once_until_it_is_emptied() -> None:
    rings: list[str] = []
    box = Mailbox(lambda: rings.append("ring"))
    box.put_word(Word(1, 0.1, "reading"))
    box.put_word(Word(1, 0.2, "weighing"))
    box.put_outcome(Outcome(1, "done"))
    assert rings == ["ring"]
    assert box.take() == (Word(1, 0.2, "weighing"), [Outcome(1, "done")])
    assert box.take() == (None, [])
    box.put_outcome(Outcome(2, "more"))
    assert rings == ["ring", "ring"]


def test_a_closed_box_rings_no_more() -> None:
    rings: list[str] = []
    box = Mailbox(lambda: rings.append("ring"))
    box.close()
    box.put_word(Word(1, 0.5, ""))
    assert rings == []
