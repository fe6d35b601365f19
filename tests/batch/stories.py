"""Small stories about invented people, and folders full of them."""

from pathlib import Path

TOWNS = "Osterby Nyhamn Vesterby Falkvik Rimholm Tornby Askelund Brenna Solvik Hedeby Marsund Lindal".split()
NAMES = "Ekdahl Lindqvist Vasari Holm Torvald Brekke Sandal Moberg Ruud Aspen Kvist Damgaard".split()


def story(number: int, people: int = 312) -> str:
    """A story of four sentences, another one for each number."""
    town, name = TOWNS[number % 12], NAMES[(number // 12 + number) % 12]
    return (
        f"Bridge number {number} at {town} closed\n\n"
        f"The old bridge at {town} was closed on Sunday after engineers found a crack, {name} said. "
        f"About {people} people had crossed it that morning.\n\n"
        f"“We take no risks with bridge {number},” said {name}, who has been mayor of {town} since 1998.\n"
    )


def folders(root: Path, count: int) -> tuple[Path, Path]:
    """Originals and copies of the same names; every other copy has another number in it."""
    originals, copies = root / "originals", root / "copies"
    for folder in (originals, copies):
        folder.mkdir()
    for number in range(count):
        (originals / f"s{number}.txt").write_text(story(number), encoding="utf-8")
        (copies / f"s{number}.txt").write_text(story(number, 312 + number % 2 * 100), encoding="utf-8")
    return originals, copies
