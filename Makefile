# Everything runs in one virtual environment, made on first use: `make test VENV=…` puts it elsewhere.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.callhint-installed
AROUND := $(VENV)/around-torch
REMOTE := $(VENV)/remote
GUESTS := $(VENV)/guests
# Hosted services still have IPython 7; ipykernel 7.0 to 7.3 calls back in other threads.
KERNELS := $(addprefix $(VENV)/kernels/,ipython7 ipython8 ipykernel70)
# It would add its own extensions to the JupyterLab that the tests look at.
NBGRADER := $(VENV)/nbgrader
PYTEST = CALLHINT_TEST_KERNELS="$(KERNELS)" CALLHINT_TEST_NBGRADER="$(abspath $(NBGRADER))" $(BIN)/python -m pytest

# The sessions of TensorFlow and Keras, wherever they are kept.
KERAS_CASES := -m tests.harness --framework tensorflow tests/cases tests/soak/cases
# TensorFlow 2.15, the last with Keras 2, has no wheel for a later Python.
PYTHON311 ?= python3.11

.PHONY: test lint fast browser pictures cases silence bench bench-report catalogues demo env clean soak grade keras2 tf-keras keras-torch around-torch sessions guests remote zoo fuzz leaks docs links dist release compat

test: lint $(KERNELS) $(NBGRADER)  ## linters, then every test; screenshots of every front end in build/screenshots
	$(PYTEST)

lint: env
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

fast: env  ## the tests that start no kernel
	$(BIN)/python -m pytest -m "not kernel"

cases: env  ## every case in a real kernel
	$(BIN)/python -m pytest tests/test_cases_in_kernel.py

silence: env  ## thousands of failing programs that nobody wrote for callhint; fails on a hint that nobody has found right
	$(BIN)/python -m pip install -qq --group silence
	nice -n 10 $(BIN)/python -m tests.silence

grade: env $(NBGRADER)  ## every lab graded by nbgrader, with callhint and without
	CALLHINT_TEST_LABS="$(notdir $(wildcard notebooks/source/*))" $(PYTEST) tests/labs/test_nbgrader.py

browser: env $(KERNELS)  ## of these, the ones about front ends
	$(PYTEST) tests/browser tests/test_terminals.py tests/test_controls.py tests/test_ladder.py

$(VENV)/kernels/ipython7: REQUIRED = ipython==7.34.* ipykernel==6.17.*
$(VENV)/kernels/ipython8: REQUIRED = ipython==8.* ipykernel==6.*
$(VENV)/kernels/ipykernel70: REQUIRED = ipython==9.* ipykernel==7.0.*
$(VENV)/kernels/%: $(STAMP)
	$(PYTHON) -m venv $@
	$@/bin/python -m pip install -qq anywidget pure_eval $(REQUIRED)

$(NBGRADER): $(STAMP)
	$(PYTHON) -m venv $@
	$@/bin/python -m pip install -qq --upgrade "pip>=25.1"
	$@/bin/python -m pip install -qq --group nbgrader
	touch $@

catalogues: env  ## the catalogues of other languages, with the texts that the code has now, and compiled
	mkdir -p build
	$(BIN)/pybabel -q extract -k tr -k tr_noop --add-location=file --sort-by-file --project=callhint -o build/callhint.pot callhint
	$(BIN)/pybabel -q update -D callhint -i build/callhint.pot -d callhint/locale --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date
	$(BIN)/pybabel -q compile -D callhint -d callhint/locale

# Material for MkDocs would print a word about its successor.
docs: export NO_MKDOCS_2_WARNING = 1
docs: env  ## the documentation, in build/site: one example of each rule is run for it
	$(BIN)/python -m mkdocs build --strict --quiet

links: docs  ## whether everything elsewhere that the documentation links to is there
	$(BIN)/python -m docs.generator.links

# The whole table of docs/compatibility.md: hours. `make compat-python3.13`, or another of these, is one line of it.
compat: $(addprefix compat-,lowest ipython7 ipython8 ipython9 tensorflow2.18) keras2 tf-keras keras-torch
	for name in python3.12 python3.13 python3.14; do \
	  if $$name -c "" 2>/dev/null; then $(MAKE) compat-$$name || exit; else echo "$$name is not here"; fi; \
	done

compat-%: $(VENV)/compat/%/.installed
	$(<D)/bin/python -m tests.harness $(OPTIONS) tests/cases

# In kernels of other versions, and in other Pythons; TensorFlow is not to be had for all of these.
compat-ipython%: OPTIONS = --kernel --framework none
compat-tensorflow%: OPTIONS = --framework tensorflow

compat-python%: $(VENV)/compat/python%/.installed
	$(<D)/bin/python -m tests.harness --framework none tests/cases
	$(<D)/bin/python -m tests.harness --framework torch tests/cases

compat-lowest: $(VENV)/compat/lowest/.installed
	$(<D)/bin/python -m tests.harness --kernel --framework none tests/cases
	$(<D)/bin/python -m pytest -q tests/test_journal.py tests/labs/test_report.py

.PRECIOUS: $(VENV)/compat/%/.installed
$(VENV)/compat/ipython7/.installed: REQUIRED = ipython==7.34.* ipykernel==6.17.*
$(VENV)/compat/ipython8/.installed: REQUIRED = ipython==8.* ipykernel==6.*
$(VENV)/compat/ipython9/.installed: REQUIRED = ipython==9.* ipykernel==7.*
$(VENV)/compat/tensorflow%/.installed: REQUIRED = tensorflow==$(patsubst tensorflow%,%,$*).*
$(VENV)/compat/python%/.installed: REQUIRED = torch==2.13.0
$(VENV)/compat/lowest/.installed: REQUIRED = pytest nbformat $(shell $(PYTHON) -m tests.lowest)
$(VENV)/compat/%/.installed: $(STAMP)
	$(if $(filter python%,$*),$*,$(PYTHON311)) -m venv $(@D)
	$(@D)/bin/python -m pip install -qq ipykernel jsonschema jupyter_client matplotlib pandas scikit-learn $(REQUIRED) --editable .
	touch $@

# The time of the last commit makes the bytes the same wherever they are made.
dist: export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 1767225600)
dist: env  ## wheel and source distribution, and the wheel of jupyter-config/, in dist
	rm -rf dist
	$(BIN)/python -m hatchling build -d dist
	cd jupyter-config && $(abspath $(BIN))/python -m hatchling build -t wheel -d $(abspath dist)

# The tests lie in a folder of their own there, where no other callhint is than the one of the wheel.
release: dist  ## the wheel in an empty environment: the sessions that callhint began with, in real kernels
	rm -rf build/release
	$(PYTHON) -m venv build/release/venv
	build/release/venv/bin/python -m pip install -qq dist/callhint-*.whl ipykernel jsonschema matplotlib pandas tensorflow torch==2.13.0
	cp -r tests build/release/tests
	cd build/release && venv/bin/python -m tests.harness --kernel $$(find tests/cases -name "*seed*")
	build/release/venv/bin/python -m pip uninstall --yes --quiet callhint
	test -z "$$(find build/release/venv -name '*callhint*')"

pictures: env  ## the pictures of the README, drawn anew
	$(BIN)/python -m tests.browser.picture

bench: env  ## what a hint costs: beside IPython's own traceback and other tools, with a long history behind it, and until it is seen
	$(BIN)/python -m benchmarks
	$(BIN)/python -m benchmarks.paint

bench-report: env  ## what a report on 10,000 notebooks and 1,000,000 events costs; writes 1.4 GB of them first
	$(BIN)/python -m benchmarks.report

demo: env
	$(BIN)/python notebooks/demo.py

env: $(STAMP)

# pip 25.1 is the first to know dependency groups. Quiet, because pip's progress drowns what matters; errors are still shown.
$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -qq --upgrade "pip>=25.1"
	$(BIN)/python -m pip install -qq --group dev --editable ".[tensorflow,torch,notebook,report]"
	touch $@

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

around-torch: $(AROUND)/.installed  ## sessions with packages that are built on torch, in an environment of their own
	$(AROUND)/bin/python -m tests.harness --jobs 1 tests/soak/cases/around_torch

$(AROUND)/.installed: pyproject.toml
	$(PYTHON) -m venv $(AROUND)
	$(AROUND)/bin/python -m pip install -qq --upgrade "pip>=25.1"
	$(AROUND)/bin/python -m pip install -qq --group around-torch --editable ".[torch]"
	touch $@

soak: sessions guests remote zoo fuzz leaks  ## the long forms of what `make test` samples; each part is a target of its own

sessions: env  ## several hundred more sessions than `make test` runs; tests/soak/shortfalls.txt lists those not answered well yet
	$(BIN)/python -m tests.harness tests/soak/cases

guests: $(GUESTS)/.installed  ## callhint beside every other tool in every situation, in an environment of its own, 25 minutes
	PATH=$(abspath $(GUESTS))/bin:$$PATH PYTHONPATH=. $(GUESTS)/bin/python -m tests.guests

$(GUESTS)/.installed: pyproject.toml
	$(PYTHON) -m venv $(GUESTS)
	$(GUESTS)/bin/python -m pip install -qq --upgrade "pip>=25.1"
	$(GUESTS)/bin/python -m pip install -qq --group guests --editable .
	touch $@

remote: $(REMOTE)/.installed  ## errors from the processes of Dask, Ray, ipyparallel and others, in an environment of their own
	CALLHINT_TEST_REMOTE=1 $(REMOTE)/bin/python -m pytest tests/test_remote_errors.py

$(REMOTE)/.installed: pyproject.toml
	$(PYTHON) -m venv $(REMOTE)
	$(REMOTE)/bin/python -m pip install -qq --upgrade "pip>=25.1"
	$(REMOTE)/bin/python -m pip install -qq --group remote --editable ".[torch]"
	touch $@

zoo: env  ## everything that is done with every hostile object and exception, and what its hint takes
	$(BIN)/python -W ignore -m tests.menagerie

fuzz: env  ## 100,000 errors of sessions made up by chance
	$(BIN)/python -W ignore -m tests.fuzz --errors 65000
	$(BIN)/python -W ignore -m tests.fuzz --errors 25000 --framework torch
	$(BIN)/python -W ignore -m tests.fuzz --errors 10000 --framework pandas

leaks: env  ## what a thousand errors leave behind, with callhint and without
	$(BIN)/python -W ignore -m tests.leaks

keras2: $(VENV)/keras/keras2/.installed  ## the cases of TensorFlow and Keras, on TensorFlow 2.15 with Keras 2
	$(<D)/bin/python $(KERAS_CASES)

tf-keras: $(VENV)/keras/tf-keras/.installed  ## the same on today's TensorFlow with tf_keras
	TF_USE_LEGACY_KERAS=1 $(<D)/bin/python $(KERAS_CASES)

keras-torch: env  ## the same on Keras 3 with PyTorch behind it
	KERAS_BACKEND=torch $(BIN)/python $(KERAS_CASES)

$(VENV)/keras/keras2/.installed: REQUIRED = tensorflow==2.15.*
$(VENV)/keras/tf-keras/.installed: REQUIRED = tensorflow tf_keras
# The file is written last: an installation that was interrupted starts again.
$(VENV)/keras/%/.installed: $(STAMP)
	$(PYTHON311) -m venv $(@D)
	$(@D)/bin/python -m pip install -qq anywidget ipykernel ipywidgets jsonschema jupyter_client matplotlib pandas pure_eval scikit-learn $(REQUIRED)
	touch $@
