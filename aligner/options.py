"""Every threshold of the engine, named, with the reason for its value."""

from dataclasses import dataclass

from aligner.desk.pairing import Pairing
from aligner.known.house import HouseList


@dataclass(frozen=True, slots=True)
class Options:
    """How a comparison is done. The defaults are what the figures in BENCHMARKS.md were made with.

    ``original_language`` and ``copy_language`` are ISO 639-1 codes, or None to have them found out.
    ``house`` are the newsroom's own names, which come before the list that ships with the program. ``pairings`` are
    the passages that the editor paired or parted by hand.
    """

    house: HouseList | None = None
    original_language: str | None = None
    copy_language: str | None = None
    pairings: tuple[Pairing, ...] = ()

    # -- likeness of words -------------------------------------------------------------------------------------------
    word_likeness: float = 0.85  # Jaro-Winkler from which two words count as forms of one (DESIGN.md, measured)
    word_likeness_letters: int = 4  # shorter words are alike by chance

    # -- links -------------------------------------------------------------------------------------------------------
    # True pairs score 0.6-0.86 and unrelated sentences of a story up to 0.34, but a chain that keeps the order is right
    # far below: free retellings gain 0.10 of F1 from 0.22 to 0.15, and news loses nothing.
    link_floor: float = 0.15
    merge_gain: float = 0.28  # share of a further sentence's weight that must be matched for it to join a group
    split_gain: float = 0.22  # for the second half of a sentence that was made two, told in words of its own
    move_floor: float = 0.42  # without the help of order a pair must be surely alike
    move_floor_in_block: float = 0.20  # when the neighbour moved along: 0.30 lost one moved sentence in twenty
    group_limit: int = 3  # sentences a group may hold on one side: longer ones were never right on news
    retold_floor: float = 0.5  # a passage this like one that is linked already is a repetition, not missing


DEFAULT = Options()
