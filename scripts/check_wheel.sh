#!/usr/bin/env bash
# Builds the wheel, installs it into an empty environment, and compares the samples from there, away from the checkout.
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
    for form in html json csv; do
        status=0
        "$place/venv/bin/aligner" compare "$root/assets/samples/$sample/original.txt" \
            "$root/assets/samples/$sample/copy.txt" "--$form" "$place/report.$form" --quiet || status=$?
        [ "$status" -le 1 ] && [ -s "$place/report.$form" ] \
            || { echo "no $form report of $sample: status $status" >&2; exit 1; }
    done
done
echo "The wheel works away from the checkout."
