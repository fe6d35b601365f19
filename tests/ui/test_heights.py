"""The prefix tree answers as plain sums do."""

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from ui.view.heights import Heights

HEIGHTS = st.lists(st.integers(1, 300), min_size=1, max_size=80)


@given(HEIGHTS, st.lists(st.tuples(st.integers(0, 79), st.integers(1, 500)), max_size=20))
def test_tops_and_total_after_changes(heights: list[int], changes: list[tuple[int, int]]) -> None:
    tree = Heights(heights)
    plain = list(heights)
    for row, height in changes:
        if row < len(plain):
            plain[row] = height
            tree.set(row, height)
    assert [tree.top(row) for row in range(len(plain) + 1)] == [0, *accumulate(plain)]
    assert tree.total == sum(plain)
    assert [tree[row] for row in range(len(tree))] == plain


@given(HEIGHTS, st.integers(-50, 30000))
def test_row_at(heights: list[int], y: int) -> None:
    tree = Heights(heights)
    row = tree.row_at(y)
    if 0 <= y < tree.total:
        assert tree.top(row) <= y < tree.top(row + 1)
    else:
        assert row == (0 if y < 0 else len(heights) - 1)


def test_no_rows() -> None:
    assert (len(Heights()), Heights().total, Heights().top(0)) == (0, 0, 0)
