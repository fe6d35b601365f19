"""Names are tried only where their first letters stand; that must find what trying everywhere finds."""

from hypothesis import given
from hypothesis import strategies as st

from aligner.desk.naming import _found, _pattern


@given(st.text("Aab '’-\n", max_size=4), st.text("Aab '’-.\n", max_size=30))
def test_the_same_places_as_by_trying_everywhere(form: str, text: str) -> None:
    found = [match.span() for match in _found(form, text)] if form.split() else []
    assert found == ([match.span() for match in _pattern(form).finditer(text)] if form.split() else [])
