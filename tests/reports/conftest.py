"""The worked example and its rows, for all tests of the reports."""

import pytest
from worked_example import example_comparison, rows_of

from aligner.model import Comparison
from aligner.rows import Row


@pytest.fixture
def comparison() -> Comparison:
    return example_comparison()


@pytest.fixture
def rows(comparison) -> tuple[Row, ...]:
    return rows_of(comparison)
