"""What the properties once found, each as small as it gets."""

import pytest

from aligner.model import Relation
from aligner.pipeline import compare


@pytest.mark.parametrize("text", [":", "🙂", "Ilse Marrow left.\n“?!” “No,” she said."])
def test_a_sentence_without_words_is_the_same_as_itself(text):
    comparison = compare(text, text)
    assert {link.relation for link in comparison.links} == {Relation.SAME}
    assert comparison.findings == ()


def test_which_of_two_repeated_headlines_is_missing_does_not_depend_on_the_side():
    headline, body = "Bridge at Tellerwick opens late", "The mayor of Ostrava Bay opened the new bridge on Tuesday."
    one = f"{headline}\n\n{headline}\n\n{body}"
    other = f"{headline}\n\nThere were 7 lanterns on Tuesday. {body}"
    missing = [link.original for link in compare(one, other).links if link.relation is Relation.MISSING]
    added = [link.copy for link in compare(other, one).links if link.relation is Relation.ADDED]
    assert missing == added
