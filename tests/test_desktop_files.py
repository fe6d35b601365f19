"""The menu entry, the icon and the kind of file on Linux: well formed, of one name, and put where desktops look."""

import configparser
import os
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from aligner import SESSION_SUFFIX, __version__

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
APP_ID = "org.aligner.Aligner"
DESKTOP, METAINFO, MIME = (LINUX / f"{APP_ID}.{end}" for end in ("desktop", "metainfo.xml", "mime.xml"))
MIME_SPACE = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}

pytestmark = pytest.mark.skipif(os.name != "posix", reason="these are for Linux desktops")


def entry(file: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(file, encoding="utf-8")
    return parser["Desktop Entry"]


def session_type() -> str:
    found = ElementTree.parse(MIME).find("m:mime-type", MIME_SPACE)
    assert found is not None
    return str(found.get("type"))


def test_all_name_the_same_things():
    described = ElementTree.parse(METAINFO).getroot()
    assert described.findtext("id") == APP_ID
    assert described.findtext("launchable") == DESKTOP.name
    assert described.findtext("provides/mediatype") == session_type() == entry(DESKTOP)["MimeType"].rstrip(";")
    assert entry(DESKTOP)["Icon"] == APP_ID
    assert [release.get("version") for release in described.iter("release")] == [__version__]
    glob = ElementTree.parse(MIME).find("m:mime-type/m:glob", MIME_SPACE)
    assert glob is not None
    assert glob.get("pattern") == f"*{SESSION_SUFFIX}"
    assert f'setDesktopFileName("{APP_ID}")' in (ROOT / "ui" / "app.py").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("command", "package", "file"),
    [
        (["desktop-file-validate"], "desktop-file-utils", DESKTOP),
        (["appstreamcli", "validate", "--no-net"], "appstream", METAINFO),
    ],
)
def test_the_desktops_own_judges_find_nothing_wrong(command, package, file):
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} ({package}) is not installed")
    done = subprocess.run([*command, file], capture_output=True, text=True, check=False)
    assert (done.returncode, "error:" in done.stdout, "warning:" in done.stdout) == (0, False, False), done.stdout


@pytest.fixture
def unpacked(tmp_path) -> Path:
    """A bundle as far as the desktop goes, in a folder with a blank in its name."""
    folder = tmp_path / "my programs" / "aligner"
    (folder / "share").mkdir(parents=True)
    for file in (DESKTOP, METAINFO, MIME):
        shutil.copy(file, folder / "share")
    shutil.copy(LINUX / "install.sh", folder)
    icons = folder / "icons" / "hicolor" / "48x48" / "apps"
    icons.mkdir(parents=True)
    (icons / f"{APP_ID}.png").write_bytes(b"an icon")
    (folder / "aligner").write_text("#!/bin/sh\n", encoding="utf-8")
    (folder / "aligner").chmod(0o755)
    return folder


def install(folder: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "HOME": str(home)}
    command = ["sh", folder / "install.sh", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_installing_puts_all_in_its_place_and_removing_takes_it_away(unpacked, tmp_path):
    home = tmp_path / "home"
    assert install(unpacked, home).stdout == "Aligner is now among the programs of this desktop.\n"
    share = home / ".local" / "share"
    placed = share / "applications" / DESKTOP.name
    assert entry(placed)["Exec"] == f'"{unpacked}/aligner" window %f'
    assert {key: value for key, value in entry(placed).items() if key != "Exec"} == {
        key: value for key, value in entry(DESKTOP).items() if key != "Exec"
    }
    assert (share / "icons" / "hicolor" / "48x48" / "apps" / f"{APP_ID}.png").read_bytes() == b"an icon"
    assert (share / "mime" / "packages" / f"{APP_ID}.xml").read_bytes() == MIME.read_bytes()
    assert (share / "metainfo" / METAINFO.name).read_bytes() == METAINFO.read_bytes()
    if shutil.which("update-mime-database"):
        assert f"{session_type()}:*{SESSION_SUFFIX}" in (share / "mime" / "globs").read_text(encoding="utf-8")

    install(unpacked, home, "--remove")
    assert [path for path in share.rglob("*") if APP_ID in path.name] == []
    assert (unpacked / "aligner").exists()


def test_installing_what_is_not_there_is_refused(unpacked, tmp_path):
    done = install(unpacked, tmp_path / "home", str(unpacked / "none"))
    assert (done.returncode, done.stderr) == (
        2, f"There is no program {unpacked}/none: name it as the argument.\n"
    )  # fmt: skip
    assert not (tmp_path / "home").exists()
