# Two commands do everything: `make demo` and `make test`. Both install what they need into .venv.
PYTHON ?= python3
# How many tests run beside one another; each needs up to 2 GB.
WORKERS ?= 2
BIN := .venv/bin
PYTEST = OMP_NUM_THREADS=1 $(BIN)/python -m pytest --numprocesses $(WORKERS) --dist worksteal

.PHONY: demo test test-fast test-heavy test-azureml test-ray bench bench-quick lint default-backbone default-model default-figures constraints install clean

demo: install
	$(BIN)/python -m osteo_desktop demo

test: install
	$(PYTEST)

# Without those that take a third of a second or more.
test-fast: install
	$(PYTEST) -m 'not azureml and not heavy and not ray and not slow'

# Whole trainings and whole programs, of which `make test` runs small versions.
test-heavy: install
	$(PYTEST) -m 'heavy and not azureml and not ray'

test-azureml: install
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test,azureml]'
	$(BIN)/python -m pytest -m azureml tests/packaging

# Real clusters on this machine; Ray's wheel has 70 MB.
test-ray: install
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test,ray]'
	$(BIN)/python -m pytest -m ray tests/workflow/cluster

# The table of docs/performance.md: us and our rivals in one run, some 20 minutes on a quiet machine.
# The first four rows take three minutes. MORE="--document docs/performance.md" puts it there.
bench: install
	$(BIN)/python -m benchmarks $(MORE)

BENCH ?= build/bench-quick.json
bench-quick: install
	@mkdir -p $(dir $(BENCH))
	$(BIN)/python -m benchmarks --quick --json $(BENCH) $(MORE)

lint: install
	$(BIN)/python -m ruff check .
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m mypy
	$(BIN)/lint-imports

# From the raw files, on a machine with a GPU; stopped, the same command goes on. MORE="--only-say" tells what it does.
DATA ?= ../shared/data
OUT ?= default-model
default-backbone default-model default-figures: install
	$(BIN)/python packaging/make_default.py $(@:default-%=%) --data $(DATA) --out $(OUT) $(MORE)

# The versions that the tests are green with, with the hashes of their files for all systems; see CONTRIBUTING.md.
constraints: install
	$(BIN)/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9,<1'
	@mkdir -p build
	$(BIN)/python -m pip freeze --exclude-editable > build/installed.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --constraint build/installed.txt --custom-compile-command "make constraints" --output-file constraints.txt pyproject.toml

install: .venv/installed

.venv/installed: pyproject.toml
	@$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(0 if (3, 11) <= v < (3, 14) else "Osteo Desktop needs Python 3.11 to 3.13, this is %d.%d. Name another: make PYTHON=python3.12 demo" % v[:2])'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check $(PIP_OPTIONS) --editable '.[test]'
	@touch .venv/installed

clean:
	rm -rf .venv build dist demo-output
