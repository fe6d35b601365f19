"""Changes of a text: all at once, in any order, and where everything else is afterwards."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner import Change, Span, mended, moved_span

few = settings(max_examples=60, deadline=None, derandomize=True, database=None)


@st.composite
def texts_and_changes(draw) -> tuple[str, list[Change]]:
    """A text and changes of it that do not overlap, in any order."""
    text = draw(st.text(max_size=40))
    borders = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    spans = [Span(a, b) for a, b in zip(borders[::2], borders[1::2], strict=False)]
    changes = [Change(span, draw(st.text(max_size=6))) for span in spans]
    return text, draw(st.permutations(changes))


def test_words_are_exchanged_put_in_and_taken_out_at_once():
    text = "Ilse sold six old lanterns."
    changes = [Change(Span(10, 13), "sixty"), Change(Span(4, 4), " Marrow"), Change(Span(14, 18), "")]
    assert mended(text, changes) == "Ilse Marrow sold sixty lanterns."


def test_two_changes_of_the_same_words_are_refused():
    with pytest.raises(ValueError, match="same words"):
        mended("barley", [Change(Span(0, 3), "x"), Change(Span(2, 4), "y")])
    with pytest.raises(ValueError, match="no place"):
        mended("barley", [Change(Span(5, 7), "x")])


@pytest.mark.parametrize(
    ("span", "change", "expected"),
    [
        (Span(5, 9), Change(Span(0, 2), "abc"), Span(6, 10)),  # before
        (Span(5, 9), Change(Span(9, 12), ""), Span(5, 9)),  # behind
        (Span(5, 9), Change(Span(6, 7), "abc"), Span(5, 11)),  # inside
        (Span(5, 9), Change(Span(5, 9), "ab"), Span(5, 7)),  # all of it
        (Span(5, 9), Change(Span(5, 9), ""), None),
        (Span(5, 9), Change(Span(4, 9), "abc"), None),  # more than all of it
        (Span(5, 9), Change(Span(5, 10), "abc"), None),
        (Span(5, 9), Change(Span(3, 6), "ab"), Span(5, 8)),  # over its start
        (Span(5, 9), Change(Span(8, 12), "abc"), Span(5, 8)),  # over its end
        (Span(5, 9), Change(Span(5, 5), "abc"), Span(8, 12)),  # put in before it
        (Span(5, 9), Change(Span(9, 9), "abc"), Span(5, 9)),  # put in behind it
        (Span(5, 5), Change(Span(5, 5), "abc"), Span(5, 5)),
        (Span(5, 5), Change(Span(0, 2), ""), Span(3, 3)),
        (Span(5, 5), Change(Span(4, 6), "ab"), None),
    ],
)
def test_a_span_moves_with_its_words(span, change, expected):
    assert moved_span(span, [change]) == expected


@few
@given(texts_and_changes())
def test_changes_apply_in_any_order_and_nothing_else_differs(case):
    text, changes = case
    after = mended(text, changes)
    assert after == mended(text, reversed(changes))
    one_by_one = text
    for change in sorted(changes, reverse=True):
        one_by_one = one_by_one[: change.span.start] + change.text + one_by_one[change.span.end :]
    assert after == one_by_one


@few
@given(texts_and_changes(), st.data())
def test_untouched_words_are_found_again(case, data):
    text, changes = case
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    moved = moved_span(span, changes)
    if len(span) and not any(c.span.touches(span) or span.start < c.span.start < span.end for c in changes):
        assert moved is not None
        assert moved.of(mended(text, changes)) == span.of(text)
    elif moved is not None:
        assert moved.end <= len(mended(text, changes))
