#!/usr/bin/env bash
# Builds the wheel, installs it into an empty environment, and has it do its work from there, away from the checkout:
# every form of report, reading what it wrote, a batch in processes of its own, and all that it carries along.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

.venv/bin/python -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir "$place" .
.venv/bin/python -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check "$place"/article_aligner-*.whl

cd /
for sample in round-trip short-edition house-style; do
    status=0
    "$place/venv/bin/aligner" sample "$sample" >"$place/summary" || status=$?
    [ "$status" -le 1 ] || { echo "aligner sample $sample ended with $status" >&2; exit 1; }
    asked=()
    for form in html json csv docx xlsx md; do asked+=("--$form" "$place/report.$form"); done
    status=0
    "$place/venv/bin/aligner" compare "$root/assets/samples/$sample/original.txt" \
        "$root/assets/samples/$sample/copy.txt" "${asked[@]}" --quiet || status=$?
    [ "$status" -le 1 ] || { echo "no reports of $sample: status $status" >&2; exit 1; }
    for form in html json csv docx xlsx md; do
        [ -s "$place/report.$form" ] || { echo "no $form report of $sample" >&2; exit 1; }
        [ "$sample" = house-style ] || rm "$place/report.$form"
    done
done

# It reads what it wrote: a web page and a document.
for form in html docx; do
    status=0
    "$place/venv/bin/aligner" compare "$root/assets/samples/house-style/copy.txt" "$place/report.$form" \
        --md "$place/again.md" --quiet || status=$?
    [ "$status" -le 1 ] && [ -s "$place/again.md" ] || { echo "no reading of $form: status $status" >&2; exit 1; }
done

mkdir "$place/originals" "$place/copies"
for sample in round-trip short-edition; do
    cp "$root/assets/samples/$sample/original.txt" "$place/originals/$sample.txt"
    cp "$root/assets/samples/$sample/copy.txt" "$place/copies/$sample.txt"
done
status=0
"$place/venv/bin/aligner" batch "$place/originals" "$place/copies" --out "$place/batch" --quiet || status=$?
[ "$status" -le 1 ] && [ -s "$place/batch/index.html" ] || { echo "no batch: status $status" >&2; exit 1; }

"$place/venv/bin/python" - <<'END'
from importlib.resources import files

from aligner import THEMES, asset, load_theme

inside = files("aligner")
for name in ("py.typed", "reports/schema.json", "desk/session_schema.json"):
    assert (inside / name).is_file(), name
for name in ("fonts/AlignerSerif-Regular.ttf", "icons/aligner.svg", "names/people.txt", "words/common/en.txt.gz"):
    assert asset(name).is_relative_to(inside), name
assert all(load_theme(name) for name in THEMES)
END
echo "The wheel works away from the checkout."
