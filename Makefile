# Everything runs in one virtual environment, made on first use: `make test VENV=…` puts it elsewhere.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.callhint-installed

.PHONY: test lint fast cases silence demo env clean soak

test: lint  ## linters, then every test
	$(BIN)/python -m pytest

lint: env
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

fast: env  ## the tests that start no kernel
	$(BIN)/python -m pytest -m "not kernel"

cases: env  ## every case in a real kernel
	$(BIN)/python -m pytest tests/test_cases_in_kernel.py

silence: env  ## random calls and broken docstring examples: every hint printed is to be looked at
	$(BIN)/python -m tests.silence.calls --count 3000
	$(BIN)/python -m tests.silence.programs --count 1000

demo: env
	$(BIN)/python notebooks/demo.py

env: $(STAMP)

# pip 25.1 is the first to know dependency groups. Quiet, because pip's progress drowns what matters; errors are still shown.
$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -qq --upgrade "pip>=25.1"
	$(BIN)/python -m pip install -qq --group dev --editable ".[tensorflow,torch,notebook]"
	touch $@

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

soak: env  ## several hundred more sessions than `make test` runs; tests/soak/shortfalls.txt lists those not answered well yet
	$(BIN)/python -m tests.harness tests/soak/cases
