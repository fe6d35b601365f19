"""What is kept step by step is what the review says when it is asked anew."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from aligner import Decision, FindingKey, FindingKind, Review, Rule, Verdict
from ui.output.verdicts import Verdicts

KINDS = (FindingKind.GARBLED_NAME, FindingKind.CHANGED_NUMBER)
# Two findings may have one key: the same words at two places, read from a digest made by hand.
KEYS = {f"f{n}": FindingKey(KINDS[n % 2], "harbour", "arbour", n // 3) for n in range(8)}
IDS = {key: tuple(id_ for id_, other in KEYS.items() if other == key) for key in KEYS.values()}
DECISIONS = st.builds(Decision, st.sampled_from(Verdict), st.sampled_from(("", "ask the desk")))
DECIDED = st.builds(
    lambda key, decision: lambda r: r.decide(key, decision), st.sampled_from([*KEYS.values()]), DECISIONS
)
RULE = st.builds(Rule, st.sampled_from(KINDS))
RULED = st.builds(lambda rule: lambda r: r.always(rule), RULE)
FORGOTTEN = st.builds(lambda rule: lambda r: r.forget(rule), RULE)


@given(st.lists(DECIDED | RULED | FORGOTTEN, max_size=12), st.integers(0, 12))
def test_a_walk_through_reviews_and_back(steps: list, back: int) -> None:
    walk = [Review()]
    for step in steps:
        walk.append(step(walk[-1]))
    walk += walk[::-1][:back]
    verdicts = Verdicts(KEYS, IDS, walk[0])
    for before, review in pairwise(walk):
        touched = verdicts.take(review)
        told = {id_: review.on(key) for id_, key in KEYS.items()}
        assert {id_: verdicts.on(id_) for id_ in KEYS} == told
        assert verdicts.dismissed == {id_ for id_, said in told.items() if said.verdict is Verdict.DISMISSED}
        assert verdicts.looked_at == review.looked_at(KEYS.values())
        assert touched == [i for i, key in KEYS.items() if before.decisions.get(key) != review.decisions.get(key)]
