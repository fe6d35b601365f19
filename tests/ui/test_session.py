"""The session steps through what the filter shows, and around the ends."""

import pytest
from handmade import harbour

from aligner import FindingKind, Side
from ui.pair.session import Session


@pytest.fixture
def session(qapp) -> Session:
    made = Session()
    maker = harbour()
    comparison = maker.comparison()
    stories = {side: comparison.document(side).story for side in Side}
    made.set_pair(stories, comparison, tuple(maker.rows))
    return made


def test_steps_and_wraps(session: Session) -> None:
    went_around = [session.step(1) for _ in range(7)]
    assert went_around == [False] * 6 + [True]
    assert session.current == "name"


def test_steps_back_from_nothing_to_the_last(session: Session) -> None:
    assert session.step(-1) is False
    assert session.current == "move"


def test_filter_keeps_the_current_only_if_shown(session: Session) -> None:
    session.select("number")
    session.choose_kinds(frozenset({FindingKind.GARBLED_NAME}))
    assert session.current is None
    assert [finding.id for finding in session.shown] == ["name", "second"]
    session.select("number")
    assert session.current is None
    session.choose_kinds(frozenset())
    assert len(session.shown) == 6


def test_counts_stand_in_the_order_of_the_kinds(session: Session) -> None:
    assert list(session.counts().items()) == [
        (FindingKind.GARBLED_NAME, 2),
        (FindingKind.CHANGED_NUMBER, 1),
        (FindingKind.MISSING_PASSAGE, 1),
        (FindingKind.ADDED_PASSAGE, 1),
        (FindingKind.MOVED_PASSAGE, 1),
    ]


def test_another_pair_starts_afresh(session: Session) -> None:
    session.choose_kinds(frozenset({FindingKind.GARBLED_NAME}))
    session.step(1)
    session.set_pair(dict.fromkeys(Side), None)
    assert (session.current, session.chosen, session.shown, session.complete) == (None, frozenset(), (), False)
    assert session.step(1) is False
