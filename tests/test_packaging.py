"""What ships with the program is found, and what is written about it is true."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from aligner import __version__
from aligner.assets import asset
from aligner.kinds import KINDS

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["samples/samples.json", "themes/light.json", "themes/dark.json"])
def test_assets_are_found(name):
    assert json.loads(asset(name).read_text(encoding="utf-8"))


def test_an_asset_that_is_not_there_is_named():
    with pytest.raises(FileNotFoundError, match=r"lacks its file themes/mauve\.json; install the program again"):
        asset("themes/mauve.json")


def test_assets_inside_the_package_come_first(tmp_path, monkeypatch):
    (tmp_path / "inside").mkdir()
    (tmp_path / "inside" / "a.txt").write_text("inside", encoding="utf-8")
    monkeypatch.setattr("aligner.assets._ROOTS", (tmp_path / "inside", tmp_path))
    (tmp_path / "a.txt").write_text("beside", encoding="utf-8")
    assert asset("a.txt").read_text(encoding="utf-8") == "inside"


def test_the_wheel_takes_the_assets_and_the_schema_along():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == __version__
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["packages"] == ["aligner", "ui"]
    assert wheel["force-include"] == {"assets": "aligner/assets"}
    assert (ROOT / "aligner" / "reports" / "schema.json").is_file()
    assert (ROOT / "aligner" / "desk" / "session_schema.json").is_file()


def test_the_table_of_marks_in_the_readme_is_that_of_the_program():
    rows = re.findall(r"^\| `(\w)` \| ([^|]+?) \| ([^|]+?) \|$", README, flags=re.MULTILINE)
    assert rows == [(info.letter, info.one, info.means) for info in KINDS.values()]


def test_the_letters_tell_the_kinds_apart():
    letters = [info.letter for info in KINDS.values()]
    assert len(set(letters)) == len(letters)


def test_pictures_and_links_of_the_readme_lead_to_files():
    targets = [target for target in re.findall(r"\]\(([^)#]+)\)", README) if "://" not in target]
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []


@pytest.mark.parametrize("target", ["run", "test", "lint", "screenshots", "bench", "bundle", "desktop", "clean"])
def test_make_knows_its_targets(target):
    done = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_missing_system_libraries_are_named_with_the_packages_that_have_them():
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        import check_system
    finally:
        sys.path.pop(0)
    output = "\tlinux-vdso.so.1 (0x00007ffc)\n\tlibEGL.so.1 => not found\n\tlibz.so.1 => /lib/libz.so.1 (0x00)\n"
    assert check_system.missing_in(output) == {"libEGL.so.1"}
    assert check_system.apt_line(["libEGL.so.1", "libgthread-2.0.so.0", "libunheard.so.9"])[-2:] == [
        "libegl1",
        "libglib2.0-0",
    ]
