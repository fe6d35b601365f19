#!/bin/sh
# Puts Aligner among the programs of this desktop: menu entry, icon, and .aligner files that open with it.
#   install.sh [--prefix DIR] [PROGRAM]     DIR is ~/.local if not given; PROGRAM the "aligner" beside this script
#   install.sh [--prefix DIR] --remove      takes it all away again
set -eu
id=org.aligner.Aligner
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=${HOME}/.local
program=$here/aligner
remove=false
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) prefix=$2; shift ;;
        --remove) remove=true ;;
        *) program=$1 ;;
    esac
    shift
done
share=$prefix/share
entry=$share/applications/$id.desktop

refresh() {
    for tool in update-mime-database:mime update-desktop-database:applications gtk-update-icon-cache:icons/hicolor; do
        command -v "${tool%%:*}" >/dev/null 2>&1 || continue  # without it, the desktop looks at its next start
        if [ -d "$share/${tool#*:}" ]; then "${tool%%:*}" "$share/${tool#*:}" >/dev/null 2>&1 || true; fi
    done
}

if $remove; then
    rm -f "$entry" "$share/metainfo/$id.metainfo.xml" "$share/mime/packages/$id.xml" \
        "$share"/icons/hicolor/*/apps/$id.png "$share"/icons/hicolor/*/apps/$id.svg
    refresh
    echo "Aligner is no longer among the programs of this desktop; its own files are where they were."
    exit
fi

if ! [ -x "$program" ]; then
    echo "There is no program $program: name it as the argument." >&2
    exit 2
fi
case $program in
    *[\"\\\`\$%]*) echo "The desktop cannot start a program from a path with quotes, \\, \$ or %: $program" >&2; exit 2 ;;
esac

mkdir -p "$share/applications" "$share/metainfo" "$share/mime/packages" "$share/icons"
cp -R "$here/icons/hicolor" "$share/icons/"
cp "$here/share/$id.metainfo.xml" "$share/metainfo/"
cp "$here/share/$id.mime.xml" "$share/mime/packages/$id.xml"
while IFS= read -r line; do
    case $line in
        Exec=*) printf 'Exec="%s" window %%f\n' "$program" ;;
        *) printf '%s\n' "$line" ;;
    esac
done <"$here/share/$id.desktop" >"$entry"
refresh
echo "Aligner is now among the programs of this desktop."
