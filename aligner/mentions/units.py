"""What a number counts: shares, money, and measures that have a value in another unit."""

import re
from dataclasses import dataclass

_SHARE_AFTER = re.compile(
    r"[\s-]*(?:%|percent\b|per\s+cent\b|prozent(?:ig\w*)?\b|pour\s*cent\b|por\s+cien(?:to)?\b|pct\b|процент\w*|відсот\w*)",
    re.IGNORECASE,
)
_MONEY_SIGN = re.compile(r"([$€£¥₽₴])\s?$")
_MONEY_AFTER = re.compile(
    r"\.?[\s-]*(?:d['’]\s?|de\s+)?(?:US-)?(?:([$€£¥₽₴])|(dollar|euro|pound|ruble|rouble|rubel|rublo|yen|yuan|hryvnia"
    r"|griwna|grivna|franc|frank|franco|peso|dólar|libra|pfund|krone|couronne|corona|zloty|złoty|rupee|rupie|roupie|rupia)"
    r"(?:s|es|n|en)?\b)",
    re.IGNORECASE,
)
_MONEY = {"$": "dollar", "dólar": "dollar", "€": "euro", "£": "pound", "libra": "pound", "pfund": "pound", "¥": "yen",
          "₽": "ruble", "rouble": "ruble", "rubel": "ruble", "rublo": "ruble", "₴": "hryvnia", "griwna": "hryvnia",
          "grivna": "hryvnia", "frank": "franc", "franco": "franc", "couronne": "krone", "corona": "krone",
          "złoty": "zloty", "rupie": "rupee", "roupie": "rupee", "rupia": "rupee"}  # fmt: skip
_PENCE_AFTER = re.compile(r"\s?(?:pence|p)\b(?!\.?m\b)")
_DEGREES_AFTER = re.compile(
    r"\s*(?:°\s?|(?i:degrees?|grad|degrés?|grados?)\s+)?"
    r"(?:(?P<celsius>C\b|(?i:celsius|centigrade)\b)|(?P<fahrenheit>F\b|(?i:fahrenheit)\b))"
    r"|\s*(?P<degree>°|(?i:degrees?|grad|degrés?|grados?)\b)"
)
_MEASURE_AFTER = re.compile(
    r"[\s-]*(?:(?P<square_kilometer>(?:square[\s-]|sq\.?\s?|quadrat)(?:kilomet(?:er|re)[ns]?|km)|km²"
    r"|kilomètres?\scarrés?|kilómetros?\scuadrados?)"
    r"|(?P<square_mile>(?:square[\s-]|sq\.?\s?|quadrat)(?:miles?|meilen?)|milles\scarrés|millas?\scuadradas?)"
    r"|(?P<square_foot>(?:square[\s-]|sq\.?\s?)(?:feet|foot|ft)|pieds?\scarrés?|pies?\scuadrados?)"
    r"|(?P<square_meter>(?:square[\s-]|sq\.?\s?|quadrat)met(?:er|re)[ns]?|m²|mètres?\scarrés?|metros?\scuadrados?)"
    r"|(?P<kilometer>kilomet(?:er|re)[ns]?|km|kilómetros?|kilomètres?|кілометр\w*|километр\w*|км)"
    r"|(?P<centimeter>[cz]entimet(?:er|re)[ns]?|cm|centímetros?|centimètres?)"
    r"|(?P<millimeter>millimet(?:er|re)[ns]?|mm|milímetros?|millimètres?)"
    r"|(?P<mile>miles?|meilen?|milles|millas?|миль|миля|милі)"
    r"|(?P<meter>met(?:er|re)[ns]?|mètres?|metros?|метр\w*)|(?P<foot>feet|foot|ft|pieds|pies)"
    r"|(?P<inch>inch(?:es)?|zoll|pouces?|pulgadas?)|(?P<yard>yards?|yardas?)"
    r"|(?P<kilogram>kilograms?|kilogramm(?:s|es?)?|kilogramos?|kilos?|kg|кг)|(?P<lb>lbs?)"
    r"|(?P<gram>gram(?:s|me?s?)?|gramos?)|(?P<ounce>ounces?|oz|unzen?|onces|onzas?)"
    r"|(?P<ton>tonn?es?|tons?|tonnen?|toneladas?|тонн\w*)"
    r"|(?P<hectare>hect[aá]reas?|hectares?|hektar[ns]?|гектар\w*)|(?P<acre>acres?)"
    r"|(?P<liter>lit(?:er|re)[ns]?|litros?|літр\w*)|(?P<gallon>gallons?|gallonen?|galon(?:es)?))(?!\w|/)",
    re.IGNORECASE,
)
_TIMES_AFTER = re.compile(r"[\s-]*(?:times|fold|mal|fach|fois|veces)\b|(?<=\d)x\b")
_TIME_AFTER = re.compile(
    r"[\s-]*(?:(?P<second>seconds?|sekunden?|secondes?|segundos?)|(?P<minute>minutes?|minuten|minutos?)"
    r"|(?P<hour>hours?|stunden?|heures?|horas?)|(?P<day>days?|tag(?:en?)?|jours?|días?)"
    r"|(?P<week>weeks?|wochen?|semaines?|semanas?)|(?P<month>months?|monat(?:en?|s)?|mois|mes(?:es)?)"
    r"|(?P<ten_years>decades?|jahrzehnt(?:en?|s)?|décennies?|décadas?)"
    r"|(?P<year>years?|jahr(?:en?|es)?|ans?|années?|años?))\b",
    re.IGNORECASE,
)
# Dimension and size in the metric base unit (NIST Special Publication 811, 2008, appendix B).
_SIZES = {
    "kilometer": ("length", 1000.0), "mile": ("length", 1609.344), "meter": ("length", 1.0),
    "centimeter": ("length", 0.01), "millimeter": ("length", 0.001),
    "foot": ("length", 0.3048), "inch": ("length", 0.0254), "yard": ("length", 0.9144),
    "kilogram": ("mass", 1.0), "lb": ("mass", 0.45359237), "gram": ("mass", 0.001),
    "ounce": ("mass", 0.02834952), "ton": ("mass", 1000.0),
    "square_kilometer": ("area", 1_000_000.0), "square_mile": ("area", 2_589_988.0),
    "square_meter": ("area", 1.0), "square_foot": ("area", 0.09290304),
    "hectare": ("area", 10_000.0), "acre": ("area", 4046.873),
    "liter": ("volume", 1.0), "gallon": ("volume", 3.785412),
    "second": ("time", 1.0), "minute": ("time", 60.0), "hour": ("time", 3600.0), "day": ("time", 86_400.0),
    "week": ("time", 604_800.0), "month": ("time", 2_629_746.0), "year": ("time", 31_556_952.0),
    "ten_years": ("time", 315_569_520.0),
}  # fmt: skip
_ROUNDED = 0.06  # newsrooms round what they convert: 80 km are "50 miles"
_ROUNDED_DEGREES = 2.0  # of Fahrenheit: about one of Celsius
_EXACT = 1e-6


@dataclass(frozen=True, slots=True)
class Unit:
    """The unit of a number and how many characters before and after the figures belong to it."""

    name: str = ""
    before: int = 0
    after: int = 0
    size: float = 1.0  # how many of the unit by that name: a penny is a hundredth of a pound


def unit_beside(before: str, after: str) -> Unit:
    """The unit written directly before or after a number."""
    if share := _SHARE_AFTER.match(after):
        return Unit("%", 0, share.end())
    if sign := _MONEY_SIGN.search(before):
        return Unit(_MONEY.get(sign.group(1), sign.group(1)), len(sign.group()), 0)
    if money := _MONEY_AFTER.match(after):
        name = (money.group(1) or money.group(2)).lower()
        return Unit(_MONEY.get(name, name), 0, money.end())
    if pence := _PENCE_AFTER.match(after):
        return Unit("pound", 0, pence.end(), 0.01)
    if degrees := _DEGREES_AFTER.match(after):
        name = str(degrees.lastgroup)
        return Unit(name, 0, degrees.end() if name != "degree" else 0)
    if measure := _MEASURE_AFTER.match(after):
        return Unit(str(measure.lastgroup), 0, measure.end())
    if times := _TIMES_AFTER.match(after):
        return Unit("times", 0, times.end())
    return Unit()


def counted_beside(before: str, after: str) -> Unit:
    """The unit beside a number, a stretch of time too, which is not shown with it: 3 hours."""
    unit = unit_beside(before, after)
    if unit.name:
        return unit
    time = _TIME_AFTER.match(after)
    return Unit(str(time.lastgroup)) if time else unit


def is_counted_time(unit: str) -> bool:
    """Whether a unit's name is that of a stretch of time."""
    return unit in _TIME_AFTER.groupindex


def is_stretch_of_time(word: str) -> bool:
    """Whether a word says how long: hours, Wochen, ans."""
    return _TIME_AFTER.fullmatch(word) is not None


def same_amount(value: float, unit: str, other: float, other_unit: str) -> bool:
    """Whether two amounts are equal: exactly in one unit, roughly where one was converted into the other."""
    if {unit, other_unit} == {"celsius", "fahrenheit"}:
        celsius, fahrenheit = (value, other) if unit == "celsius" else (other, value)
        return abs(celsius * 9 / 5 + 32 - fahrenheit) <= _ROUNDED_DEGREES
    if "degree" in (unit, other_unit):
        unit = other_unit = ""
    size, other_size = _SIZES.get(unit), _SIZES.get(other_unit)
    if unit != other_unit and size and other_size:
        if size[0] != other_size[0]:
            return False
        value, other = value * size[1], other * other_size[1]
        return abs(value - other) <= _ROUNDED * max(abs(value), abs(other))
    equal = abs(value - other) <= _EXACT * max(abs(value), abs(other))
    return equal and (unit == other_unit or not unit or not other_unit)
