"""The rules of the house, held by reading the source: who may import whom, and how long things may grow."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ENGINE = sorted((ROOT / "aligner").rglob("*.py"))
WINDOW = sorted((ROOT / "ui").rglob("*.py"))
PROGRAM = [*ENGINE, *WINDOW, *sorted((ROOT / "scripts").rglob("*.py"))]
ALL = [*PROGRAM, *sorted((ROOT / "tests").rglob("*.py"))]

LONGEST_MODULE = 300
LONGEST_FUNCTION = 50
HEAVY = {"PySide6", "trafilatura", "jinja2", "charset_normalizer", "typer", "rich", "lxml", "docx"}

# The command line is the one place where the engine's package names the window, and only to open it when asked to.
OPENS_THE_WINDOW = "aligner/cli/opening.py"


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports_of(path: Path) -> Iterator[tuple[str, str | None]]:
    """All imports of a module, lazy ones too: the module, and the name taken from it if any."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, None) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)}: imports are written out in full"
            yield from ((node.module or "", alias.name) for alias in node.names)


def test_there_is_something_to_check():
    assert {"aligner/model.py", OPENS_THE_WINDOW} <= {name_of(path) for path in ENGINE}
    assert "ui/__init__.py" in {name_of(path) for path in WINDOW}


@pytest.mark.parametrize("path", ENGINE, ids=name_of)
def test_the_engine_knows_no_screen(path):
    tops = {module.split(".")[0] for module, _ in imports_of(path)}
    assert tops & {"PySide6", "shiboken6", "ui", "tkinter"} == set()
    named = re.search(r"""["'](ui|PySide6)\b""", path.read_text(encoding="utf-8"))
    assert (named is not None) is (name_of(path) == OPENS_THE_WINDOW)


@pytest.mark.parametrize("path", WINDOW, ids=name_of)
def test_the_window_uses_only_the_engines_front_door(path):
    import aligner

    for module, name in imports_of(path):
        if module.split(".")[0] == "aligner":
            assert module == "aligner", f"{module} is inside the engine"
            assert name is None or name in [*aligner.__all__, "__version__"], f"aligner does not offer {name}"


def test_the_front_door_holds_what_it_promises():
    import aligner

    assert [name for name in aligner.__all__ if not hasattr(aligner, name)] == []


def test_the_model_stands_on_the_standard_library_alone():
    tops = {module.split(".")[0] for module, _ in imports_of(ROOT / "aligner" / "model.py")}
    assert tops <= set(sys.stdlib_module_names)


@pytest.mark.parametrize("path", PROGRAM, ids=name_of)
def test_modules_stay_short(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE


@pytest.mark.parametrize("path", ALL, ids=name_of)
def test_functions_stay_short(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            assert lines <= LONGEST_FUNCTION, f"{node.name} has {lines} lines"


@pytest.mark.parametrize("path", ALL, ids=name_of)
def test_no_module_is_called_by_what_it_is_not_about(path):
    assert path.stem not in {"utils", "util", "helpers", "helper", "misc", "common", "manager"}


def loaded_by(statement: str) -> set[str]:
    """The top-level modules that are loaded in a new Python after the statement."""
    program = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True)
    return {module.split(".")[0] for module in done.stdout.split()}


def test_importing_the_engine_loads_nothing_heavy():
    assert loaded_by("import aligner") & HEAVY == set()


def test_comparing_plain_text_loads_neither_window_nor_templates_nor_page_readers():
    statement = (
        "from pathlib import Path; from aligner.__main__ import run; import io, contextlib; "
        "pair = Path('assets/samples/house-style'); sys.stdout, out = io.TextIOWrapper(io.BytesIO()), sys.stdout; "
        "run(['compare', str(pair / 'original.txt'), str(pair / 'copy.txt'), '--json', '-']); sys.stdout = out"
    )
    assert loaded_by(statement) & (HEAVY - {"typer"}) == set()


def test_no_two_test_files_bear_one_name():
    # They are imported by their bare names: of two, pytest would refuse the second.
    names = [path.name for path in (ROOT / "tests").rglob("*.py") if path.name != "conftest.py"]
    assert sorted(names) == sorted(set(names))
