"""The languages that the interface can speak: English, which is in the source, and what lies in the assets."""

from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from aligner import asset

SOURCE_LANGUAGE = "en"
SYSTEM = "system"
# Qt would name the language of one country: American English, español de España.
_NAMES = {"en": "English", "de": "Deutsch", "es": "Español"}


def shipped_languages() -> dict[object, str]:
    """The code of each language and its name in itself, by what is shipped."""
    codes = {SOURCE_LANGUAGE}
    with suppress(FileNotFoundError):  # an installation without translations speaks English
        codes |= {path.stem.rpartition("_")[2] for path in asset("translations").glob("*.qm")}
    ordered = sorted(codes, key=lambda code: (code != SOURCE_LANGUAGE, code))
    return {code: _NAMES.get(code) or QLocale(code).nativeLanguageName() for code in ordered}


def wanted_language(choice: str, system: list[str]) -> str:
    """The language to speak: the one chosen or, by ``system``, the first of the system's that is shipped."""
    shipped = shipped_languages()
    wishes = [choice] if choice != SYSTEM else [tag.replace("_", "-").partition("-")[0] for tag in system]
    return next((code for code in wishes if code in shipped), SOURCE_LANGUAGE)


def speak(app: QCoreApplication, language: str) -> None:
    """Have the program speak a language from here on; what is already on the screen keeps the one it has.

    Of English there is a file for the plurals alone. Numbers and days are written as that language writes them, and as
    the system does where it speaks the same.
    """
    for before in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(before)
        before.deleteLater()
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}"),
        (str(asset("translations")), f"aligner_{language}"),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    system = QLocale.system()
    QLocale.setDefault(system if system.name().partition("_")[0] == language else QLocale(language))
