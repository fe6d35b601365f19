"""The languages that the interface can speak: English, which is in the source, and what lies in the assets."""

from contextlib import suppress

from PySide6.QtCore import QLocale

from aligner import asset

SOURCE_LANGUAGE = "en"


def shipped_languages() -> dict[object, str]:
    """The code of each language and its name in itself, by what is shipped."""
    codes = [SOURCE_LANGUAGE]
    with suppress(FileNotFoundError):  # an installation without translations speaks English
        codes += sorted(path.stem.rpartition("_")[2] for path in asset("translations").glob("*.qm"))
    return {code: QLocale(code).nativeLanguageName().capitalize() for code in codes}
