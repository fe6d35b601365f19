#!/bin/sh
# Makes .venv with the given Python, installs the project into it, and leaves a stamp for make.
#   make_venv.sh PYTHON WHAT STAMP      WHAT is what pip installs: "." or ".[test,lint]"
set -eu
python=$1 what=$2 stamp=$3

say() { printf '%s\n' "$*" >&2; }

if ! command -v "$python" >/dev/null 2>&1; then
    say "There is no Python here named $python. Install Python 3.11 or newer; on Debian: apt-get install python3 python3-venv"
    say "If it goes by another name, say which: make PYTHON=python3.12 run"
    exit 1
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    say "Aligner needs Python 3.11 or newer; $python is $("$python" -V 2>&1)."
    say "If a newer one is installed, say which: make PYTHON=python3.12 run"
    exit 1
fi

# Debian ships Python without the part that makes environments.
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if [ -e /etc/debian_version ] && [ "$(id -u)" = 0 ]; then
        say "This Python cannot make environments yet: installing $package."
        apt-get update -q >&2
        DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$package" >&2
    else
        say "This Python cannot make environments. On Debian and Ubuntu, this mends it:"
        say "    sudo apt-get install $package"
        exit 1
    fi
fi

if ! .venv/bin/python -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    say "Making the environment .venv ..."
    rm -rf .venv
    "$python" -m venv .venv
fi
say "Installing what Aligner needs into .venv (about a minute, once) ..."
.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable "$what"
touch "$stamp"
