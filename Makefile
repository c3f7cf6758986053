# Everything is done in .venv (made by scripts/install.py) and var/. Needs python3 (3.11 or later, with pip and venv),
# git and make. `make` alone lists what there is to do.

PYTHON ?= python3
BIN := .venv/bin
# Three workers on two cores: the tests wait for servers of their own.
PYTEST := $(BIN)/python -m pytest -n 3 --dist worksteal
# Each of the hundred processes that the tests start would compile the whole program.
unexport PYTHONDONTWRITEBYTECODE

ifeq ($(CI),true)
# There a missing system package is a failure, not a reason to skip.
export THAW_REQUIRE_TEST_DEPS := 1
endif

.NOTPARALLEL:
.PHONY: help python install install-dev demo serve lint check test soak test-deps bench lock clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1	\2/p' Makefile | expand -t 14

python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Thaw needs Python 3.11 or later; $(PYTHON) is `$(PYTHON) -V 2>&1`. Try: make PYTHON=python3.13 ..." >&2; \
		exit 1; }

install: python ## make .venv with what thaw needs
	@$(PYTHON) scripts/install.py runtime

install-dev: python ## make .venv with the tools for checks and tests as well
	@$(PYTHON) scripts/install.py dev

demo: install ## play some months of outreach in a mail world of its own, then show it (ONCE=1, SEED=7, PORT=8080)
	@$(BIN)/thaw demo $(if $(ONCE),--once) $(if $(SEED),--seed "$(SEED)") $(if $(PORT),--port "$(PORT)")

serve: install ## run the service with its own PostgreSQL, data in var/
	@$(BIN)/thaw serve

lint: install-dev ## format, lint, types, direction of imports, lock files
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python scripts/check_locks.py

# What plays long with whole servers or browsers is left to `make test`.
LONG := tests/e2e tests/web tests/doctor tests/triage tests/webhooks tests/backtest tests/api/test_hostile.py \
	tests/jobs/test_watch.py tests/store/test_embedded.py tests/test_cli.py tests/test_cli_inbox.py \
	$(foreach name,answer introduce,tests/handoff/test_$(name).py) \
	$(foreach name,dovecot hostile,tests/mail/test_imap_$(name).py) \
	$(foreach name,books by_hand faults finish halting never_again nurture races why,tests/outreach/test_$(name).py) \
	$(foreach name,desk prospects stepping,tests/sandbox/test_$(name).py)

check: lint ## lint and the quick tests
	$(PYTEST) -q -m "not slow" $(LONG:%=--ignore=%)

test: lint ## lint and all tests; those that need system packages are skipped where these are absent
	$(PYTEST)

soak: install-dev ## kill thousands of workers that send, and as many that read (KILLS=3000)
	THAW_KILLS=$(or $(KILLS),3000) $(BIN)/python -m pytest -q tests/outreach/test_kills.py tests/triage/test_kills.py

bench: install-dev ## measure speed and memory; the figures are in benchmarks/README.md
	@$(BIN)/python -m benchmarks.classifier
	@$(BIN)/python -m benchmarks.inbox
	@$(BIN)/python -m benchmarks.sending
	@$(BIN)/python -m benchmarks.refusing

test-deps: ## install the system packages that some tests need (Debian, root)
	@scripts/test_deps.sh

# No index and no local path may get into the files: another machine has others.
COMPILE := .boot/bin/uv pip compile --quiet --system-certs --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate $(if $(UPGRADE),--upgrade)

lock: python ## write the lock files anew from pyproject.toml (UPGRADE=1: with the newest versions)
	@$(PYTHON) scripts/install.py uv
	$(COMPILE) --extra sandbox -o requirements.lock pyproject.toml
	$(COMPILE) --extra sandbox --group dev -c requirements.lock -o requirements-dev.lock pyproject.toml

clean: ## delete .venv, .boot and caches; the data in var/ stays
	rm -rf .venv .boot classifier/fitted .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -not -path './var/*' -prune -exec rm -rf {} +
