"""Which copy was made from which original."""

import csv
import io
import random

from cli_runs import aligner
from stories import NAMES, TOWNS

from aligner.batch.matching import Match, match

WORDS = """harbour council bridge engineer summer mayor ferry winter school budget storm railway island museum forest
market clinic library tunnel theatre orchard lighthouse quarry reservoir""".split()


def tale(number: int) -> list[str]:
    """Sentences that no other number has."""
    pick = random.Random(number)
    return [
        f"{pick.choice(NAMES)} told the {pick.choice(WORDS)} of {pick.choice(TOWNS)} that the {pick.choice(WORDS)} "
        f"would cost {pick.randint(2, 900)} crowns and close the {pick.choice(WORDS)} near {pick.choice(TOWNS)}."
        for _ in range(8)
    ]


def test_copies_find_their_originals(tmp_path):
    originals, copies = tmp_path / "o", tmp_path / "c"
    originals.mkdir()
    copies.mkdir()
    for number in range(30):
        (originals / f"agency-{number}.txt").write_text("\n\n".join(tale(number)), encoding="utf-8")
        if number % 3:
            told = [*tale(number)[1:7], f"Paper number {number} adds a sentence of its own here."]
            (copies / f"paper-{number}.txt").write_text("\n\n".join(told), encoding="utf-8")
    (copies / "alone.txt").write_text("Nobody had heard of the violin that a diver brought up.", encoding="utf-8")
    status, out, err = aligner("match", str(originals), str(copies), "--workers", "1")
    rows = list(csv.DictReader(io.StringIO(out)))
    found = {row["id"]: row["original"].rpartition("/")[2].rpartition("\\")[2] for row in rows}
    assert found == {f"paper-{n}": f"agency-{n}.txt" for n in range(30) if n % 3}
    assert all(60 < float(row["score"]) <= 100 for row in rows)
    assert (status, err) == (1, "20 of 21 copies have an original.\n")


def test_among_a_few_versions_of_one_story_the_nearest_is_the_original(tmp_path):
    """Their rarest words are those that no copy has: by those alone no copy would be looked for."""
    originals, copies = tmp_path / "o", tmp_path / "c"
    for folder in (originals, copies):
        folder.mkdir()
    early, late = tale(1), [*tale(1)[:3], *tale(2)]
    for name, told in (("early", early), ("late", late), ("again", late), ("once more", late)):
        (originals / f"{name}.txt").write_text("\n\n".join(told), encoding="utf-8")
    (copies / "ours.txt").write_text("\n\n".join(early[:6]), encoding="utf-8")
    found = list(match(sorted(originals.iterdir()), sorted(copies.iterdir()), 1))
    assert [(one.original.name, one.copy.name) for one in found if isinstance(one, Match)] == [
        ("early.txt", "ours.txt")
    ]
