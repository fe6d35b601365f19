"""Where the files lie that ship with the program: inside the package when installed, beside it in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_ROOTS = (_PACKAGE / "assets", _PACKAGE.parent / "assets")


def asset(name: str) -> Path:
    """The path of a shipped file or folder, such as ``themes/light.json``.

    Raises FileNotFoundError, naming it, when the installation lacks it.
    """
    for root in _ROOTS:
        if (root / name).exists():
            return root / name
    raise FileNotFoundError(f"the installation lacks its file {name}; install the program again")
