# make run     the main job, on the sample or on ORIGINAL=a.txt COPY=b.txt
# make test    the whole test suite
# make fuzz    10,000 damaged files for every format that is read
# make lint    ruff and mypy
# make bundle  the program as a folder that needs no Python, in build/bundle/aligner
# make desktop puts that program into the menu of this Linux desktop
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help run test lint screenshots translations bench fuzz bundle desktop clean distclean
.DEFAULT_GOAL := help

# Paths go through the environment, not the command line: they may hold spaces and quotes.
export ORIGINAL COPY

help:
	@sed -n 's/^# make/make/p' Makefile

.venv/installed-run: pyproject.toml
	@sh scripts/make_venv.sh "$(PYTHON)" . $@

.venv/installed-test: pyproject.toml
	@sh scripts/make_venv.sh "$(PYTHON)" '.[test,lint]' $@

run: .venv/installed-run
	@$(BIN)/python scripts/run.py

test: .venv/installed-test
	@$(BIN)/python scripts/check_system.py offscreen
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(PYTEST)

lint: .venv/installed-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

screenshots: .venv/installed-test
	@$(BIN)/python scripts/check_system.py offscreen
	$(BIN)/python scripts/screenshots.py
	$(BIN)/python scripts/tour.py

translations: .venv/installed-test
	$(BIN)/python scripts/build_speech.py
	$(BIN)/python scripts/build_translations.py

bench: .venv/installed-test
	$(BIN)/python scripts/bench.py
	$(BIN)/python scripts/bench_window.py
	$(BIN)/python scripts/bench_match.py

fuzz: .venv/installed-test
	nice $(BIN)/python scripts/fuzz_readers.py $(FUZZ)

bundle: .venv/installed-run
	@$(BIN)/python packaging/bundle.py

desktop:
	@sh build/bundle/aligner/install.sh

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find aligner ui tests scripts -name __pycache__ -prune -exec rm -rf {} +

distclean: clean
	rm -rf .venv
