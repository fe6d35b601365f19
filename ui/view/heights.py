"""Heights of many rows in a prefix tree: where a row stands, which row stands there, both in O(log n)."""

from collections.abc import Iterable, Iterator


class Heights:
    """Row heights in pixels (a Fenwick tree over the rows)."""

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights = list(heights)
        self._tree = [0, *self._heights]
        end = len(self._tree)
        for node in range(1, end):
            parent = node + (node & -node)
            if parent < end:
                self._tree[parent] += self._tree[node]
        self._total = sum(self._heights)
        self._highest_bit = 1 << max(len(self._heights).bit_length() - 1, 0)

    def __len__(self) -> int:
        return len(self._heights)

    def __iter__(self) -> Iterator[int]:
        return iter(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    @property
    def total(self) -> int:
        """The height of all rows together."""
        return self._total

    def set(self, row: int, height: int) -> None:
        """Give a row another height."""
        change = height - self._heights[row]
        if not change:
            return
        self._heights[row] = height
        self._total += change
        node = row + 1
        while node < len(self._tree):
            self._tree[node] += change
            node += node & -node

    def top(self, row: int) -> int:
        """Where a row begins; for the number of rows, where the last one ends."""
        y = 0
        while row:
            y += self._tree[row]
            row &= row - 1
        return y

    def row_at(self, y: int) -> int:
        """The row that covers the pixel line ``y``; the first or last row for a line outside. There must be a row."""
        node, step, left = 0, self._highest_bit, y
        while step:
            ahead = node + step
            if ahead < len(self._tree) and self._tree[ahead] <= left:
                node = ahead
                left -= self._tree[ahead]
            step >>= 1
        return min(node, len(self._heights) - 1)
