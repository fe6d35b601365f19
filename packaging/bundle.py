"""Builds the program as one folder that needs no Python: build/bundle/aligner.

    bundle.py [PYTHON]      the Python to put inside; the one that runs this if not given

It is built from an environment of its own (build/bundle-venv), so that nothing a developer has installed comes along.
"""

import os
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import Distribution, distributions
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
BUILD = ROOT / "build"
VENV, ICONS, BUNDLE = BUILD / "bundle-venv", BUILD / "icons", BUILD / "bundle" / "aligner"
WINDOWS = sys.platform == "win32"
INSIDE = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
MEGABYTE = 1_000_000

# Qt's plugins for what this program does not do, with all that they would bring: the network, the desktop's own file
# dialogs through GTK (30 MB; the desktop's portal is asked instead), screens of machines without a desktop, on-screen
# keyboards, pictures of kinds that are none of ours, drawing by the graphics card.
UNUSED_PLUGINS = (
    "egldeviceintegrations", "generic", "networkinformation", "qmltooling", "sqldrivers", "tls", "vectorimageformats",
    "imageformats/*qgif*", "imageformats/*qjpeg*", "imageformats/*qpdf*", "imageformats/*qtga*",
    "imageformats/*qtiff*", "imageformats/*qwbmp*", "imageformats/*qwebp*",
    "platforminputcontexts/*virtualkeyboard*", "platforms/*eglfs*", "platforms/*linuxfb*", "platforms/*minimal*",
    "platforms/*vkkhrdisplay*", "platforms/*vnc*", "platformthemes/*gtk3*", "wayland-graphics-integration-*",
    "xcbglintegrations",
)  # fmt: skip


def call(*command: str | Path) -> None:
    """Run it, away from the checkout, whose packages lack the assets; stop where it fails."""
    BUILD.mkdir(exist_ok=True)
    own = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}  # a path would lead back
    done = subprocess.run([str(part) for part in command], cwd=BUILD, env=own, check=False)
    if done.returncode:
        sys.exit(f"{Path(command[0]).name} failed; the bundle is not built.")


def fresh_environment(python: str) -> Path:
    """An environment with the program and PyInstaller alone; its folder of packages."""
    call(python, "-m", "venv", "--clear", VENV)
    call(INSIDE, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", f"{ROOT}[bundle]")
    where = [INSIDE, "-c", "import sysconfig; print(sysconfig.get_path('platlib'))"]
    return Path(subprocess.run(where, capture_output=True, text=True, check=True).stdout.strip())


def prune(packages: Path) -> None:
    """Take out of Qt what is not used, before it is looked at for what it needs."""
    for plugins in (packages / "PySide6" / "Qt" / "plugins", packages / "PySide6" / "plugins"):
        for pattern in UNUSED_PLUGINS:
            for found in plugins.glob(pattern):
                shutil.rmtree(found) if found.is_dir() else found.unlink()


def strip_libraries() -> None:
    """Drop the debugging symbols that some libraries carry, a Python built from source most of all."""
    strip = shutil.which("strip")
    if strip is None or not sys.platform.startswith("linux"):
        return
    for library in (BUNDLE / "_internal").rglob("*.so*"):
        if not library.is_symlink():
            call(strip, "--strip-unneeded", library)


def add_licences(packages: Path) -> None:
    """The licences of all that is inside, as they ask for."""
    for package in distributions(path=[str(packages)]):
        for file, text in licences_of(package):
            target = BUNDLE / "licences" / package.name / file
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")


def licences_of(package: Distribution) -> list[tuple[str, str]]:
    """The names and texts of the files in which a package tells its terms; its own description where it has none."""
    files = [file for file in package.files or () if ".dist-info" in str(file) and is_licence(file.name)]
    if not files:
        return [("METADATA", package.read_text("METADATA") or "")]
    return [(file.name, Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")) for file in files]


def is_licence(name: str) -> bool:
    """Whether a file so called holds terms of use."""
    return name.upper().startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS"))


def add_desktop_files() -> None:
    """On Linux: the menu entry, the icons, the kind of file, and what puts them in their places."""
    if not sys.platform.startswith("linux"):
        return
    shutil.copytree(ICONS / "hicolor", BUNDLE / "icons" / "hicolor")
    (BUNDLE / "share").mkdir()
    for file in (HERE / "linux").iterdir():
        shutil.copy2(file, BUNDLE if file.suffix == ".sh" else BUNDLE / "share")


def size_of(folder: Path) -> int:
    """What all files in it come to, in bytes."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def main(python: str) -> None:
    """Build it, and tell how large it has become."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    packages = fresh_environment(python)
    call(INSIDE, HERE / "icons.py", ICONS)
    prune(packages)
    shutil.rmtree(BUNDLE, ignore_errors=True)
    call(
        INSIDE, "-m", "PyInstaller", HERE / "aligner.spec", "--noconfirm", "--clean", "--log-level", "ERROR",
        "--distpath", BUNDLE.parent, "--workpath", BUILD / "bundle-work",
    )  # fmt: skip
    strip_libraries()
    add_licences(packages)
    add_desktop_files()
    print(f"Aligner {version} is in {BUNDLE.relative_to(ROOT)}: {size_of(BUNDLE) / MEGABYTE:.0f} MB.")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else sys.executable)
