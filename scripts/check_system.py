"""See that the system libraries Qt needs are there; name, and as root on Debian install, those that are missing.

    check_system.py offscreen    what the tests need
    check_system.py screen       what the window needs, too

Exit status: 0 all there, 1 something is missing.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

# What Qt loads, and the Debian package that has it; found with ldd on Qt's own files.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}

QT_FILES = {
    "offscreen": ("lib/libQt6Widgets.so.6", "plugins/platforms/libqoffscreen.so"),
    "screen": ("lib/libQt6Widgets.so.6", "plugins/platforms/libqxcb.so"),
}


def missing_in(ldd_output: str) -> set[str]:
    """The libraries that ``ldd`` did not find."""
    return {line.split()[0] for line in ldd_output.splitlines() if line.strip().endswith("=> not found")}


def missing_libraries(purpose: str) -> list[str]:
    """What Qt would not find of its system libraries, sorted; nothing where ``ldd`` is no way to know."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None or not sys.platform.startswith("linux") or shutil.which("ldd") is None:
        return []
    qt = Path(spec.origin).parent / "Qt"
    found: set[str] = set()
    for name in QT_FILES[purpose]:
        done = subprocess.run(["ldd", str(qt / name)], capture_output=True, text=True, check=False)
        found |= missing_in(done.stdout)
    return sorted(found)


def apt_line(libraries: list[str]) -> list[str]:
    """The command that installs what has these libraries."""
    packages = sorted({PACKAGES[library] for library in libraries if library in PACKAGES})
    return ["apt-get", "install", "-y", "--no-install-recommends", *packages]


def install(libraries: list[str]) -> None:
    """Install them with apt-get; whether that helped is seen by looking again."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-q"], env=environment, stdout=sys.stderr, check=False)
    subprocess.run(apt_line(libraries), env=environment, stdout=sys.stderr, check=False)


def main(purpose: str) -> int:
    """Check for one purpose, a key of QT_FILES, and say what is to be done."""
    missing = missing_libraries(purpose)
    on_debian = Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None
    if missing and on_debian and os.geteuid() == 0:
        print(f"Qt needs system libraries that are missing: {', '.join(missing)}. Installing them.", file=sys.stderr)
        install(missing)
        missing = missing_libraries(purpose)
    if not missing:
        return 0
    print(f"Qt needs system libraries that are missing: {', '.join(missing)}.", file=sys.stderr)
    if any(library in PACKAGES for library in missing):
        print(f"On Debian and Ubuntu, this installs them:\n    sudo {' '.join(apt_line(missing))}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "offscreen"))
